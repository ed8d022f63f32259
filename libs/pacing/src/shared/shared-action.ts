import type { ActionName } from '#libs/cams';
import { retryAfterMsOf } from '../action-pacer.js';
import { Delays } from '../delays.js';
import { Gate } from './gate.js';
import { answered, type Ledger, type Ticket } from './ledger.js';
import type { Standing } from './scripts.js';
import { LATE_MS, UNTOLD_MS } from './times.js';
import type { Turnstile } from './turnstile.js';
import type { WaitingCall } from './waiting-call.js';

/** However fast calls may leave, they are let out several at a time rather than asked about more often. */
const MIN_PAUSE_MS = 2;
/** A message that is lost, or a replica that dies before it has let the next call out, stops nobody for longer. */
const MAX_PAUSE_MS = 250;
/** Of thousands that come at once, so many are asked about together: others would have to wait for them. */
const MAX_QUESTIONS = 16;

/** A call that has been put into the queue, or is about to be. */
interface Entry {
  readonly call: WaitingCall;
  readonly ticket: Ticket;
  readonly askedAtMs: number;
  /** Of the queue in which it waits. */
  generation?: string;
}

/**
 * The calls of one action that this replica has in Redis. Each replica that has calls waiting asks at the moment when
 * the next one may leave, and the first that asks lets it out, whosever it is.
 */
export class SharedAction {
  private readonly entries = new Map<string, Entry>();
  private timer: NodeJS.Timeout | undefined;
  private readonly gate = new Gate(MAX_QUESTIONS);
  private readonly delays = new Delays();
  private timerAtMs = Number.POSITIVE_INFINITY;

  /**
   * @param perSecond calls that leave at most at present
   * @param onLost given a call again that is not in the queue any more
   */
  constructor(
    private readonly action: ActionName,
    private perSecond: number,
    private readonly ledger: Ledger,
    private readonly turnstile: Turnstile,
    private readonly onLost: (call: WaitingCall) => void,
  ) {}

  /** Puts a call into the queue, or lets it out at once. */
  async enter(call: WaitingCall, epoch: number): Promise<void> {
    const { party, bulk } = call.turn;
    const ticket: Ticket = { id: this.ledger.newId(epoch), party, bulk };
    const entry: Entry = { call, ticket, askedAtMs: performance.now() };
    this.entries.set(ticket.id, entry);
    call.place = {
      perSecond: this.perSecond,
      leave: () => void this.withdraw(entry),
      giveUp: () => void this.giveUp(entry),
    };
    const standing = await this.gate.through(async () => {
      // It may have been taken out before it was its turn to be asked about.
      if (!this.entries.has(ticket.id)) return undefined;
      // Who was let in once waits as long as it may, however long that would take now.
      const patienceMs = call.hasWaited ? Number.MAX_SAFE_INTEGER : call.remainingMs;
      return answered(this.ledger.turn(this.action, ticket, patienceMs));
    });
    if (!standing) return this.lose(entry);
    entry.generation = standing.generation;
    if (standing.word === 'go') this.letOut(ticket.id, standing.nowMs);
    else if (standing.word === 'busy') this.turnAway(entry, standing);
    else if (standing.word === 'wait' && this.entries.has(ticket.id)) call.wait();
    // It left while Redis was asked.
    else await this.withdraw(entry);
    this.heed(standing);
  }

  /** A call may leave, as Redis said at its time `atMs`; unless that was too long ago. */
  letOut(id: string, atMs: number): void {
    if (!this.entries.has(id)) return;
    this.turnstile.pass(() => {
      const entry = this.entries.get(id);
      if (!entry) return;
      if (this.ledger.clock.at(performance.now()) - atMs > LATE_MS) void this.askAgain(entry, atMs);
      else {
        this.entries.delete(id);
        void this.go(entry, atMs);
      }
    });
  }

  /** CAMS answered a call. @param tookMs since its turn came */
  answered(tookMs: number): void {
    const lateMs = this.delays.lateMs(tookMs);
    if (lateMs <= UNTOLD_MS) return;
    const leftAtMs = this.ledger.clock.at(performance.now() - tookMs);
    void answered(this.ledger.late(this.action, leftAtMs - UNTOLD_MS, leftAtMs + lateMs));
  }

  /** Forgets all calls: they wait elsewhere from now on. */
  clear(): void {
    this.entries.clear();
    clearTimeout(this.timer);
    this.timerAtMs = Number.POSITIVE_INFINITY;
  }

  /** What was put into the queue before this moment is not there any more. */
  loseBefore(askedAtMs: number): void {
    for (const entry of this.entries.values()) if (entry.askedAtMs < askedAtMs) this.lose(entry);
  }

  private async go({ call }: Entry, letOutAtMs: number): Promise<void> {
    call.go();
    // Whoever waits for it goes on before this does, and in a busy process later than it was let out.
    await Promise.resolve();
    const nowMs = this.ledger.clock.at(performance.now());
    if (nowMs - letOutAtMs > UNTOLD_MS) await answered(this.ledger.late(this.action, letOutAtMs, nowMs));
  }

  private async withdraw({ ticket }: Entry): Promise<void> {
    this.entries.delete(ticket.id);
    const standing = await this.gate.through(() => answered(this.ledger.withdraw(this.action, ticket)));
    if (standing) this.heed(standing);
  }

  private async askAgain(entry: Entry, letOutAtMs: number): Promise<void> {
    const atMs = await answered(this.ledger.again(this.action, letOutAtMs));
    if (atMs === undefined) this.lose(entry);
    else this.letOut(entry.ticket.id, atMs);
  }

  private async giveUp(entry: Entry): Promise<void> {
    const { call, ticket } = entry;
    if (!this.entries.has(ticket.id)) return;
    void this.withdraw(entry);
    const { patienceMs } = call.turn;
    const outlook = await answered(this.ledger.outlook(this.action, ticket));
    // Where Redis is gone nobody can say how things stand.
    if (!outlook) call.refuse(this.perSecond, patienceMs, 0);
    else call.refuse(outlook.perSecond, patienceMs + outlook.waitMs, retryAfterMsOf(outlook.allGoneMs, patienceMs));
  }

  private turnAway({ call, ticket }: Entry, { perSecond, expected }: Standing): void {
    if (!this.entries.delete(ticket.id)) return;
    const { waitMs = 0, allGoneMs = 0 } = expected ?? {};
    call.refuse(perSecond, waitMs, retryAfterMsOf(allGoneMs, call.turn.patienceMs));
  }

  private lose({ call, ticket }: Entry): void {
    if (this.entries.delete(ticket.id)) this.onLost(call);
  }

  private heed({ perSecond, nowMs, nextMs, generation, letOut }: Standing): void {
    this.perSecond = perSecond;
    for (const id of letOut) this.letOut(id, nowMs);
    for (const entry of this.entries.values()) {
      if (entry.generation !== undefined && entry.generation !== generation) this.lose(entry);
    }
    this.dispatchIn(nextMs ?? MAX_PAUSE_MS);
  }

  private dispatchIn(nextMs: number): void {
    if (this.entries.size === 0) return;
    const pauseMs = Math.ceil(Math.min(Math.max(nextMs, MIN_PAUSE_MS), MAX_PAUSE_MS));
    const atMs = performance.now() + pauseMs;
    if (atMs >= this.timerAtMs) return;
    clearTimeout(this.timer);
    this.timerAtMs = atMs;
    this.timer = setTimeout(() => void this.dispatch(), pauseMs);
  }

  private async dispatch(): Promise<void> {
    this.timerAtMs = Number.POSITIVE_INFINITY;
    if (this.entries.size === 0) return;
    const standing = await answered(this.ledger.dispatch(this.action));
    if (standing) this.heed(standing);
  }
}
