import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type pg from 'pg';
import { CONFIG, type Config } from '#libs/platform';
import { connectApart } from '../connection.js';
import { Sealer } from '../record/seal.js';
import { createPartitions } from './create-partitions.js';
import { dropMonth } from './drop-month.js';
import { addMonths, type Month, monthOf, monthOfName, startOf } from './months.js';

const INTERVAL_MS = 3_600_000;
const LOCK = 'cams-gateway audit partitions';

/** Makes the partitions of the trail ahead of time and drops whole months that are older than the retention. */
@Injectable()
export class PartitionKeeper implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PartitionKeeper.name);
  private readonly sealer: Sealer;
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.sealer = new Sealer(config.encryptionKey);
  }

  /** @throws when there are no partitions to write to */
  async onModuleInit(): Promise<void> {
    await this.alone((client) => createPartitions((sql) => client.query(sql), new Date()));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.keepOrLog(), INTERVAL_MS);
    this.timer.unref();
    void this.keepOrLog();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.client?.end();
  }

  /** Both in one go, as of the given time. @throws what the database says */
  async keep(now: Date): Promise<void> {
    await this.alone(async (client) => {
      await createPartitions((sql) => client.query(sql), now);
      for (const month of await this.expired(client, now)) {
        await dropMonth(client, this.sealer, month);
        this.logger.log(`dropped the audit trail of ${startOf(month).toISOString().slice(0, 7)}`);
      }
    });
  }

  private async keepOrLog(): Promise<void> {
    try {
      await this.keep(new Date());
    } catch (error) {
      if (!this.stopped) this.logger.error({ err: error }, 'the partitions of the audit trail were not kept');
    }
  }

  /** Months that ended before the retention began, the oldest first. */
  private async expired(client: pg.Client, now: Date): Promise<readonly Month[]> {
    const { rows } = await client.query<{ name: string }>(
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_event'::regclass ORDER BY name",
    );
    const firstKept = startOf(addMonths(monthOf(now), -this.config.auditRetentionMonths));
    const months = rows.flatMap(({ name }) => monthOfName(name) ?? []);
    return months.filter((month) => startOf(month) < firstKept);
  }

  /** Replicas do this one after another. */
  private async alone(work: (client: pg.Client) => Promise<void>): Promise<void> {
    const client = await connectApart(this.config.databaseUrl, 'audit partitions');
    this.client = client;
    try {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
      await work(client);
    } finally {
      await client.end();
    }
  }
}
