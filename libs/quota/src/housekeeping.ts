import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

const INTERVAL_MS = 3_600_000;

/** Longer than any clock is put back and any batch is written again; usage is kept for a year and a month. */
const statements = [
  "DELETE FROM quota_counter WHERE window_end < now() - interval '7 days'",
  "DELETE FROM replica_counter WHERE window_end < now() - interval '7 days'",
  "DELETE FROM quota_batch WHERE written_at < now() - interval '1 day'",
  "DELETE FROM usage_hour WHERE hour < now() - interval '13 months'",
];

/** Removes what nobody asks for any more, at every start and every hour; several replicas may do it at once. */
@Injectable()
export class QuotaHousekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(QuotaHousekeeping.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), INTERVAL_MS).unref();
    this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** @throws what the database says */
  async sweep(): Promise<void> {
    for (const statement of statements) await this.source.query(statement);
  }

  private start(): void {
    this.running = this.sweep().catch((error: unknown) => {
      this.logger.warn(`old counters were not removed, they are the next time: ${String(error)}`);
    });
  }
}
