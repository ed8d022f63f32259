import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisScript } from './redis-script.js';

/** Longer ways than this are of no use: what Redis lets go at one moment would leave at quite another. */
const QUICK_MS = 20;
/** Quick once in so long is quick: the processes at both ends may have been busy for the rest of it. */
const QUICK_FOR_MS = 2_000;
/** So often it is asked before it counts as slow. */
const TRIES = 32;
const ECHO_TIMEOUT_MS = 150;

const probeScript: RedisScript<void> = {
  name: 'camsGatewayProbe',
  // All that a user may be forbidden and scripts need.
  lua: `
    redis.call('SET', KEYS[1], redis.call('TIME')[1], 'PX', 1000)
    redis.call('PUBLISH', KEYS[1], ARGV[1])
    return 'proved'`,
  read: (reply) => {
    if (reply !== 'proved') throw new Error('Redis answers what it was not asked');
  },
};

/** Messages do not come, though whoever publishes them is answered. */
export class Unheard extends Error {}

/** Redis takes a write, answers soon and brings a message back: only then limits can be shared over it. */
export class RedisProof {
  private sent = 0;
  private heard = 0;
  /** When an answer last came soon. */
  private quickAtMs = Number.NEGATIVE_INFINITY;

  /** @param channel where it hears itself */
  constructor(
    private readonly channel: string,
    private readonly ask: (
      script: RedisScript<void>,
      keys: readonly string[],
      args: readonly number[],
    ) => Promise<void>,
    private readonly patience = 1,
  ) {}

  /** Something was asked and answered. */
  answered(tookMs: number): void {
    if (tookMs <= QUICK_MS * this.patience) this.quickAtMs = performance.now();
  }

  /** A message came on the channel. */
  hear(message: string): void {
    this.heard = Number(message);
  }

  /**
   * @throws {Unheard}
   * @throws when it answers, but never soon
   * @throws what asking it throws
   */
  async take(): Promise<void> {
    await this.askQuickly();
    await this.echo(this.sent);
  }

  private async askQuickly(): Promise<void> {
    for (let i = 0; i < TRIES; i++) {
      this.sent += 1;
      await this.ask(probeScript, [this.channel], [this.sent]);
      if (performance.now() - this.quickAtMs < QUICK_FOR_MS) return;
    }
    throw new Error(`no answer comes within ${QUICK_MS} ms`);
  }

  private async echo(message: number): Promise<void> {
    const deadline = performance.now() + ECHO_TIMEOUT_MS * this.patience;
    while (this.heard < message && performance.now() < deadline) await sleep(1, undefined, { ref: false });
    // What has arrived while the process itself was busy is read before this.
    await new Promise((read) => setImmediate(read));
    if (this.heard < message) throw new Unheard('messages do not arrive');
  }
}
