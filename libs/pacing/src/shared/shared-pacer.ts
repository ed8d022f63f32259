import type { ActionName, Turn } from '#libs/cams';
import type { RedisLink, Replicas } from '#libs/platform';
import type { AccountLimits } from '../account-limits.js';
import { LocalPacer, systemTiming } from '../local-pacer.js';
import { type Outlook, Pacer } from '../pacer.js';
import { answered, Ledger } from './ledger.js';
import { Outlooks } from './outlooks.js';
import { ReplicaCount } from './replica-count.js';
import { SharedAction } from './shared-action.js';
import { QUIET_MS, RENEWAL_MS, SHARED_WINDOW_MS } from './times.js';
import { Turnstile } from './turnstile.js';
import { type Place, WaitingCall } from './waiting-call.js';

/**
 * The limits of an account that several replicas use: held together while Redis is there, and each replica its part of
 * them while it is not.
 *
 * A replica has a seat in Redis, which it renews. Its part of the limits belongs to all that have one for as long as
 * the seat lasts, and to itself when the seat has surely ended and what left with it is out of every window. When Redis
 * is back, its part belongs to all again a window after the last call that it sent by itself.
 */
export class SharedPacer extends Pacer {
  private readonly calls = new Set<WaitingCall>();
  private readonly actions = new Map<ActionName, SharedAction>();
  private readonly count: ReplicaCount;
  private readonly ledger: Ledger;
  private readonly outlooks: Outlooks;
  private readonly alone: LocalPacer;
  private readonly turnstile = new Turnstile();
  private mode: 'unseen' | 'alone' | 'joining' | 'together' = 'unseen';
  private epoch = 0;
  private lastAloneMs = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;
  private hasLeft = false;

  /** @param version of the scripts; those of another one share nothing with this replica */
  constructor(
    private readonly limits: AccountLimits,
    private readonly redis: RedisLink,
    replicas: Replicas,
    version?: string,
  ) {
    super();
    this.count = new ReplicaCount(() => replicas.count);
    this.ledger = new Ledger(redis, replicas, limits, this.count, version);
    this.outlooks = new Outlooks(this.ledger);
    this.alone = new LocalPacer(limits, systemTiming, () => 1 / this.count.at(performance.now()));
    this.ledger.onLetOut((action, atMs, ids) => {
      for (const id of ids) this.of(action).letOut(id, atMs);
    });
    redis.onChange((isUp) => {
      if (this.mode !== 'unseen') isUp ? this.join() : this.part();
    });
    void replicas.counted.then(() => this.begin());
  }

  override get isShared(): boolean {
    return this.mode === 'together';
  }

  turn(action: ActionName, turn: Turn): Promise<void> {
    const call = new WaitingCall(action, turn, (error) => this.ended(call, error));
    this.calls.add(call);
    this.outlooks.forget(action);
    if (this.isClosed) call.hurry();
    this.place(call);
    return call.done;
  }

  answered(action: ActionName, tookMs: number): void {
    if (this.mode === 'together') this.of(action).answered(tookMs);
    else this.alone.answered(action, tookMs);
  }

  throttled(action: ActionName): void {
    this.observer?.throttled(action);
    if (this.mode === 'together') void answered(this.ledger.throttled(action));
    else this.alone.throttled(action);
  }

  async outlook(action: ActionName, turn: Pick<Turn, 'party' | 'bulk'>): Promise<Outlook> {
    if (this.mode !== 'together') return this.alone.outlook(action, turn);
    return (await answered(this.outlooks.of(action, turn))) ?? this.alone.outlook(action, turn);
  }

  waiting(): Iterable<readonly [ActionName, number]> {
    const counts = new Map<ActionName, number>([...this.actions.keys()].map((action) => [action, 0]));
    for (const { action, hasWaited } of this.calls) if (hasWaited) counts.set(action, (counts.get(action) ?? 0) + 1);
    return counts;
  }

  close(): void {
    this.isClosed = true;
    this.alone.close();
    for (const call of this.calls) call.hurry();
  }

  override async leave(): Promise<void> {
    const hadSeat = this.mode === 'joining' || this.mode === 'together';
    this.hasLeft = true;
    this.part();
    if (hadSeat) await answered(this.ledger.rise());
  }

  private ended(call: WaitingCall, error: unknown): void {
    this.calls.delete(call);
    if (error !== undefined) this.observer?.turnedAway(call.action, error);
    else if (call.hasWaited) this.observer?.waited(call.action, performance.now() - call.since);
  }

  /** Sends a call to where it has to wait at present. */
  private place(call: WaitingCall): void {
    if (this.mode === 'alone') void this.waitAlone(call);
    else if (this.mode === 'together') void this.of(call.action).enter(call, this.epoch);
    else {
      call.place = this.nowhere(call);
      if (this.mode === 'unseen') call.wait();
    }
  }

  private async waitAlone(call: WaitingCall): Promise<void> {
    const withdrawn = new AbortController();
    const perSecond = this.limits.of(call.action);
    // It turns the call away itself when its patience ends.
    call.place = { perSecond, leave: () => withdrawn.abort(), giveUp: () => undefined };
    try {
      const turn = { ...call.turn, patienceMs: call.remainingMs, signal: () => withdrawn.signal };
      const waiting = this.alone.turn(call.action, turn);
      if (waiting) {
        call.wait();
        await waiting;
      }
    } catch (error) {
      if (!withdrawn.signal.aborted) call.fail(error);
      return;
    }
    if (withdrawn.signal.aborted) return;
    this.lastAloneMs = performance.now();
    call.go();
  }

  /** Until the others see this replica, and its seat is taken; that takes a moment. */
  private nowhere(call: WaitingCall): Place {
    const perSecond = this.limits.of(call.action);
    return { perSecond, leave: () => undefined, giveUp: () => call.refuse(perSecond, call.turn.patienceMs, 0) };
  }

  /** The others are about to see that there is one more: first they have to, and what they sent until then to be over. */
  private begin(): void {
    if (this.hasLeft) return;
    this.mode = 'alone';
    this.lastAloneMs = performance.now();
    this.alone.holdUntil(this.lastAloneMs + QUIET_MS);
    if (this.redis.isUp) this.join();
    else for (const call of this.calls) this.place(call);
  }

  /** Redis is there: from this moment on, nothing leaves without it. */
  private join(): void {
    if (this.hasLeft) return;
    this.epoch += 1;
    this.mode = 'joining';
    for (const call of this.calls) {
      call.place?.leave();
      this.place(call);
    }
    void this.sit();
    this.timer = setInterval(() => void this.sit(), RENEWAL_MS).unref();
  }

  /** Redis is gone: whoever waits there waits here from now on. */
  private part(): void {
    clearInterval(this.timer);
    this.mode = 'alone';
    this.alone.holdUntil(this.ledger.askedAtMs + QUIET_MS);
    for (const action of this.actions.values()) action.clear();
    for (const call of this.calls) this.place(call);
  }

  /** Takes the seat, or renews it. */
  private async sit(): Promise<void> {
    const { epoch } = this;
    const askedAtMs = performance.now();
    const owedMs = Math.max(0, this.lastAloneMs + SHARED_WINDOW_MS - askedAtMs);
    const isTaken = await answered(this.ledger.sit(epoch, owedMs));
    if (isTaken === undefined || epoch !== this.epoch) return;
    if (this.mode === 'joining') {
      this.mode = 'together';
      for (const call of this.calls) this.place(call);
    } else if (isTaken) {
      for (const action of this.actions.values()) action.loseBefore(askedAtMs);
    }
  }

  private of(action: ActionName): SharedAction {
    const known = this.actions.get(action);
    if (known) return known;
    const shared = new SharedAction(action, this.limits.of(action), this.ledger, this.turnstile, (call) =>
      this.place(call),
    );
    this.actions.set(action, shared);
    return shared;
  }
}
