import { freePort } from '../../apps/gateway/src/start/ports.js';
import { compilePrograms, type Programs, type RunningProgram } from '../deploy/programs.js';
import { TestRedis } from '../support/redis.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

export interface Gateway {
  readonly url: string;
  kill(): Promise<void>;
}

/** Gateways in processes of their own, beside the one of a stack, all on one Redis. */
export class Gateways {
  readonly all: Gateway[] = [];

  private constructor(
    readonly stack: Stack,
    readonly redis: TestRedis,
    private readonly programs: Programs,
  ) {}

  /** @param limits as in CAMS_LIMITS */
  static async start(count: number, limits: string): Promise<Gateways> {
    const [programs, redis] = await Promise.all([compilePrograms(), TestRedis.start()]);
    const stack = await startStack({ CAMS_LIMITS: limits, REDIS_URL: redis.url });
    const gateways = new Gateways(stack, redis, programs);
    await Promise.all(Array.from({ length: count }, () => gateways.add(limits)));
    return gateways;
  }

  async close(): Promise<void> {
    await Promise.all(this.all.map((gateway) => gateway.kill()));
    await this.stack.close();
    await this.redis.close();
    await this.programs.remove();
  }

  private async add(limits: string): Promise<void> {
    const { config } = this.stack;
    const port = await freePort();
    const program: RunningProgram = this.programs.run('main', {
      NODE_ENV: 'test',
      PORT: String(port),
      DATABASE_URL: config.databaseUrl,
      REDIS_URL: this.redis.url,
      CAMS_ENDPOINT: config.cams.endpoint,
      CAMS_LIMITS: limits,
      CAMS_ACCESS_KEY_ID: config.cams.accessKeyId,
      CAMS_ACCESS_KEY_SECRET: config.cams.accessKeySecret,
      ENCRYPTION_KEY: config.encryptionKey,
      OPERATOR_CLIENT_ID: OPERATOR.clientId,
      OPERATOR_CLIENT_SECRET: OPERATOR.clientSecret,
      LOG_LEVEL: 'silent',
    });
    await program.ready;
    this.all.push({
      url: `http://127.0.0.1:${port}`,
      async kill() {
        program.signal('SIGKILL');
        await program.ended;
      },
    });
  }
}

/** Calls that wait for their turn, always so many through each gateway. */
export class Load {
  /** What was answered, other than 200. */
  readonly problems: string[] = [];
  private isOver = false;
  private readonly loops: Promise<void>[];

  constructor(urls: readonly string[], tenant: TestTenant, each: number) {
    const { phoneNumber, clientSecret } = tenant;
    const headers = { authorization: `Bearer ${clientSecret}`, prefer: 'wait=10', 'cache-control': 'no-store' };
    const again = async (url: string): Promise<void> => {
      // A gateway that was killed is not there any more.
      const reply = await fetch(`${url}/v1/phone-numbers/${phoneNumber}/qr-codes`, { headers }).catch(() => undefined);
      const body = await reply?.text();
      if (reply && body && reply.status !== 200) this.problems.push(body);
      if (reply && !this.isOver) return again(url);
    };
    this.loops = urls.flatMap((url) => Array.from({ length: each }, () => again(url)));
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.loops);
  }
}
