import type { ActionName, Party, Turn } from '#libs/cams';
import { RedisGone, type RedisLink, type RedisScript, type Replicas } from '#libs/platform';
import type { AccountLimits } from '../account-limits.js';
import { RedisClock } from './redis-clock.js';
import type { ReplicaCount } from './replica-count.js';
import {
  type Answer,
  againScript,
  dispatchScript,
  type Expected,
  lateScript,
  outlookScript,
  riseScript,
  type Standing,
  scriptsVersion,
  sitScript,
  throttledScript,
  turnScript,
  withdrawScript,
} from './scripts.js';

/** A call as the ledger knows it. */
export interface Ticket {
  readonly id: string;
  readonly party: Party;
  readonly bulk: boolean;
}

/**
 * What left, and what waits, in all replicas: in Redis, which decides about every call in one piece.
 *
 * Guarantee: what Redis reads after {@link STALE_MS} has no effect there. Every method throws {@link RedisGone}.
 */
export class Ledger {
  readonly clock = new RedisClock();
  /** When Redis was asked last. */
  askedAtMs = 0;
  private tickets = 0;

  constructor(
    private readonly redis: RedisLink,
    private readonly replicas: Replicas,
    private readonly limits: AccountLimits,
    private readonly count: ReplicaCount,
    private readonly version = scriptsVersion,
  ) {}

  /** @param listener told of calls of this replica that another one let out: the action, the time of Redis, the calls */
  onLetOut(listener: (action: ActionName, atMs: number, ids: readonly string[]) => void): void {
    this.redis.subscribe(this.channel + this.replicas.id, (message) => {
      const [action, at, ...ids] = message.split(' ');
      listener(action as ActionName, Number(at), ids);
    });
  }

  /** Calls of an epoch that is over are forgotten. */
  newId(epoch: number): string {
    this.tickets += 1;
    return `${this.replicas.id}.${epoch}.${this.tickets}`;
  }

  /** @returns whether the seat was free, so that no call of this replica waits in Redis */
  async sit(epoch: number, owedMs: number): Promise<boolean> {
    const { word } = await this.ask(sitScript, [this.seats], [this.replicas.id, epoch, owedMs]);
    return word === 'taken';
  }

  async rise(): Promise<void> {
    await this.ask(riseScript, [this.seats], [this.replicas.id]);
  }

  turn(action: ActionName, ticket: Ticket, patienceMs: number): Promise<Standing> {
    return this.about(turnScript, action, [...argsOf(ticket), patienceMs]);
  }

  withdraw(action: ActionName, ticket: Ticket): Promise<Standing> {
    return this.about(withdrawScript, action, argsOf(ticket));
  }

  dispatch(action: ActionName): Promise<Standing> {
    return this.about(dispatchScript, action, []);
  }

  /** @returns the time at which the call may count as let out; `undefined` when it is too late for that */
  async again(action: ActionName, letOutAtMs: number): Promise<number | undefined> {
    const { word, nowMs } = await this.about(againScript, action, [letOutAtMs.toFixed(3)]);
    return word === 'go' ? nowMs : undefined;
  }

  /** A call that was let out at `notedAtMs` counts as if that had been at `atMs`, both in the time of Redis. */
  async late(action: ActionName, notedAtMs: number, atMs: number): Promise<void> {
    await this.about(lateScript, action, [notedAtMs.toFixed(3), atMs.toFixed(3)]);
  }

  async throttled(action: ActionName): Promise<void> {
    await this.about(throttledScript, action, []);
  }

  async outlook(action: ActionName, { party, bulk }: Pick<Turn, 'party' | 'bulk'>): Promise<Expected & Standing> {
    const standing = await this.about(outlookScript, action, argsOf({ id: '', party, bulk }));
    if (!standing.expected) throw new Error('Redis tells nothing of what it was asked');
    return { ...standing, ...standing.expected };
  }

  private get seats(): string {
    return this.key('seats');
  }

  private get channel(): string {
    return this.key('let-out', '');
  }

  /** Replicas of another version do not understand what these keep: each group keeps to its parts of the limits. */
  private key(...parts: readonly string[]): string {
    return this.redis.key('pacing', this.version, ...parts);
  }

  private about<T extends Answer>(
    script: RedisScript<T>,
    action: ActionName,
    args: readonly (string | number)[],
  ): Promise<T> {
    const keys = ['state', 'due', 'parties'].map((name) => this.key(action, name));
    const count = this.count.at(performance.now());
    const common = [this.replicas.id, this.limits.of(action), count, action, this.channel];
    return this.ask(script, [this.seats, ...keys], [...common, ...args]);
  }

  /** Asked once more only when the clock of Redis is another than was believed. */
  private async ask<T extends Answer>(
    script: RedisScript<T>,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<T> {
    for (;;) {
      const askedAtMs = performance.now();
      this.askedAtMs = askedAtMs;
      const answer = await this.redis.run(script, keys, [this.clock.at(askedAtMs).toFixed(3), ...args]);
      if (answer.word !== 'late') {
        this.clock.learn(answer.nowMs, askedAtMs);
        return answer;
      }
      this.clock.set(answer.nowMs, askedAtMs);
    }
  }
}

function argsOf({ id, party, bulk }: Ticket): (string | number)[] {
  return [party.id, party.weight ?? '', bulk ? 'bulk' : 'interactive', id];
}

/** @returns `undefined` when Redis is gone: the link says so itself */
export async function answered<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof RedisGone) return undefined;
    throw error;
  }
}
