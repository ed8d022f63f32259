import { Redis } from 'ioredis';

const RECONNECT_MS = 100;
/** For whoever takes a connection and then says nothing. */
export const GREETING_TIMEOUT_MS = 1_000;
/** Sooner, so that whoever waits for a greeting hears why there is none. */
const CONNECT_TIMEOUT_MS = 900;

/** One connection to Redis, in the database that the address names or not at all, and begun anew whenever it breaks. */
export class RedisConnection {
  readonly redis: Redis;
  /** Why it was of no use when it last was not. */
  fault: Error | undefined;
  /** Since when it has been connected, and nothing more. */
  private silentSinceMs: number | undefined;

  /** @param onFault told why, each time that it breaks or cannot be made */
  constructor(
    url: string,
    private readonly onFault: (why: Error) => void,
  ) {
    this.redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: CONNECT_TIMEOUT_MS,
      // What was asked on a connection that broke is answered at once, with an error.
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      enableOfflineQueue: false,
      // Would reject where nobody listens.
      autoResubscribe: false,
      // Asks for more permissions than anything else here, and whether Redis is ready is proved anyway.
      enableReadyCheck: false,
      // Whoever answers nothing does not say goodbye either.
      disconnectTimeout: 1,
      retryStrategy: () => RECONNECT_MS,
    });
    this.redis.on('error', (error: Error & { command?: { name: string } }) => {
      // The driver would go on all the same, in database 0.
      if (error.command?.name === 'select') this.redis.disconnect(true);
      this.failed(error);
    });
    this.redis.on('close', () => this.failed(this.fault ?? new Error('the connection ended')));
  }

  get isReady(): boolean {
    return this.redis.status === 'ready' && this.redis.stream.writable;
  }

  beginAnew(why: Error): void {
    this.failed(why);
    this.redis.disconnect(true);
  }

  /** Begins anew when it was taken and has not become usable since. */
  dropIfSilent(nowMs: number): void {
    if (this.redis.status !== 'connect') this.silentSinceMs = undefined;
    else if (this.silentSinceMs === undefined) this.silentSinceMs = nowMs;
    else if (nowMs - this.silentSinceMs > GREETING_TIMEOUT_MS) this.beginAnew(new Error('no greeting is answered'));
  }

  failed(why: Error): void {
    this.fault = why;
    this.onFault(why);
  }
}
