import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ChangeFeed } from '../database/change-feed.js';
import { RedisLink } from './redis-link.js';
import type { RedisScript } from './redis-script.js';

const BEAT_INTERVAL_MS = 500;
/** Whoever has not been heard of for this long is gone, and what it held in Redis is free. */
export const LEASE_MS = 2_000;

/** Renews the lease of a replica. @returns how many replicas hold one */
const beatScript: RedisScript<number> = {
  name: 'camsGatewayBeat',
  lua: `
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
    redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[1])
    redis.call('PEXPIRE', KEYS[1], ARGV[2])
    return redis.call('ZCARD', KEYS[1])`,
  read(reply) {
    if (typeof reply !== 'number' || reply < 1) throw new Error('Redis gives no number of replicas');
    return reply;
  },
};

const leaveScript: RedisScript<unknown> = {
  name: 'camsGatewayLeave',
  lua: `return redis.call('ZREM', KEYS[1], ARGV[1])`,
  read: (reply) => reply,
};

/** The gateways that share the limits of one account. */
@Injectable()
export class Replicas implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Of this process, as others know it. */
  readonly id = randomBytes(6).toString('hex');
  private joined = 1;
  private form = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly redis: RedisLink,
    private readonly feed: ChangeFeed,
  ) {}

  /** The sorted set of all that hold a lease: the time of Redis, in milliseconds, at which it ends, by id. */
  get key(): string {
    return this.redis.key('replicas', this.form);
  }

  /** From the start on, only those share what Redis holds that keep it in the same form. */
  keepIn(form: string): void {
    this.form = form;
  }

  /** Settled when others can see this one, after at most a second. */
  get counted(): Promise<void> {
    return this.feed.counted;
  }

  /** How many there are, this one included, as PostgreSQL sees them. */
  get count(): number {
    return this.feed.replicas;
  }

  /** The part of every limit that one replica keeps to when it cannot ask what the others use. */
  get ownPart(): number {
    return 1 / this.count;
  }

  /** The part of every limit that those share which reach Redis; the others keep to their own part meanwhile. */
  get sharedPart(): number {
    return Math.min(1, this.joined / this.count);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.redis.state === 'off') return;
    this.redis.onChange((isUp) => {
      if (isUp) void this.beat();
    });
    await this.beat();
    this.timer = setInterval(() => void this.beat(), BEAT_INTERVAL_MS).unref();
  }

  /** What it held is free at once. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    if (this.redis.isUp) await this.redis.run(leaveScript, [this.key], [this.id]).catch(() => undefined);
  }

  private async beat(): Promise<void> {
    if (!this.redis.isUp) return;
    await this.redis.run(beatScript, [this.key], [this.id, LEASE_MS]).then(
      (joined) => {
        this.joined = joined;
      },
      // The link says so itself.
      () => undefined,
    );
  }
}
