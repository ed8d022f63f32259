import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionName } from '#libs/cams';
import type { Pacer } from '#libs/pacing';

export interface CallOptions {
  readonly weight?: number;
  readonly bulk?: boolean;
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

/** Who calls one action, and what becomes of it, in real time. */
export class Calling {
  /** What left, in this order. */
  readonly left: { id: string; atMs: number; waitedMs: number; bulk: boolean }[] = [];
  readonly refused: { id: string; error: unknown; afterMs: number }[] = [];
  private isOver = false;

  constructor(
    private readonly action: ActionName,
    private readonly pacers: readonly Pacer[],
  ) {}

  /** @returns when the call has left or was refused */
  async call(at: number, id: string, options: CallOptions = {}): Promise<void> {
    const { weight = 1, bulk = false, patienceMs = 15_000, signal } = options;
    const since = performance.now();
    const elapsed = () => performance.now() - since;
    try {
      const pacer = this.pacers[at % this.pacers.length]!;
      const turn = { party: { id, weight }, bulk, patienceMs, signal: signal && (() => signal) };
      const waiting = pacer.turn(this.action, turn);
      if (waiting) await waiting;
      this.left.push({ id, atMs: performance.now(), waitedMs: elapsed(), bulk });
    } catch (error) {
      this.refused.push({ id, error, afterMs: elapsed() });
    }
  }

  /** A caller that always has so many calls waiting. */
  keepCalling(at: number, id: string, calls: number, options?: CallOptions): void {
    const again = async (): Promise<void> => {
      const refused = this.refused.length;
      await this.call(at, id, options);
      // One that is refused does not come back in the same moment.
      if (this.refused.length > refused) await sleep(50);
      if (!this.isOver) return again();
    };
    for (let i = 0; i < calls; i++) void again();
  }

  async for(ms: number): Promise<void> {
    await sleep(ms);
    this.stop();
  }

  /** Those that wait still leave or are refused. */
  stop(): void {
    this.isOver = true;
  }

  /** How many calls of a caller are among those that left from one place in their order to another. */
  countAmong(from: number, to: number, id: string): number {
    return this.left.slice(from, to).filter((each) => each.id === id).length;
  }

  /** The most calls that left in any second. */
  get busiestSecond(): number {
    return this.most(1_000);
  }

  /** The most calls that left within `ms` since the time `sinceMs`. */
  most(ms: number, sinceMs = 0): number {
    const times = this.left.flatMap(({ atMs }) => (atMs >= sinceMs ? [atMs] : [])).sort((a, b) => a - b);
    return Math.max(0, ...times.map((from, i) => times.findLastIndex((at) => at < from + ms) - i + 1));
  }
}
