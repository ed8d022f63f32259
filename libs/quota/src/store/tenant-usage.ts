import type { LimitName, PlannedLimits } from '../limits/limits.js';
import type { Window } from '../time/calendar.js';
import type { Clock } from '../time/clock.js';
import { boundBy } from './bound-by.js';
import { type Balance, type Balances, type Cost, type CounterName, counterNames, type Verdict } from './quota-store.js';
import { TokenBucket } from './token-bucket.js';
import type { CountedWindow, WindowCounter } from './window-counter.js';

/** A window of a counter as the database knows it. */
export interface StoredWindow extends CountedWindow {
  /** Parts of `used`, by the replica that counted them; by '' what was counted without Redis. */
  readonly byReplica: Readonly<Record<string, number>>;
}

/** What the database knows of a tenant: the newest window of each counter. */
export type StoredCounters = Readonly<Partial<Record<CounterName, StoredWindow>>>;

/** An amount to be added to a window of a counter in the database; negative to be taken away. */
export interface Reservation {
  readonly counter: CounterName;
  readonly window: Window;
  readonly amount: number;
}

/** After this long without a sign of life, whatever was counted here is durable, or was given up. */
const IDLE_AFTER_MS = 60_000;

/** What one tenant has used, and whether it may use more. */
export class TenantUsage<Counter extends WindowCounter = WindowCounter> {
  private readonly day: Counter;
  private readonly month: Counter;
  private readonly messages: Counter;
  protected readonly bucket: TokenBucket;
  protected underWay = 0;
  private touchedAtMs: number;

  constructor(
    protected readonly counters: Readonly<Record<CounterName, Counter>>,
    protected readonly clock: Clock,
    protected limits: PlannedLimits,
  ) {
    this.day = counters['requests-day'];
    this.month = counters['requests-month'];
    this.messages = counters['messages-day'];
    this.touchedAtMs = clock.steadyMs();
    this.bucket = new TokenBucket(limits.rate.burst, this.touchedAtMs);
  }

  /** See `QuotaStore.take`. */
  take(limits: PlannedLimits, cost: Cost): Verdict {
    const wallMs = this.clock.wallMs();
    const windows = this.advance(limits, wallMs);
    const before = this.balances(windows, wallMs);
    const bound = boundBy(before, cost);
    if (bound) return { bound, balances: before, windows };
    this.bucket.take();
    this.underWay += 1;
    this.day.add(cost.requests);
    this.month.add(cost.requests);
    this.messages.add(cost.messages);
    return { balances: this.balances(windows, wallMs), windows };
  }

  /** See `QuotaStore.look`. */
  look(limits: PlannedLimits): Balances {
    const wallMs = this.clock.wallMs();
    return this.balances(this.advance(limits, wallMs), wallMs);
  }

  /** See `QuotaStore.giveBack`. */
  giveBack(windows: Verdict['windows'], { requests, messages }: Cost): void {
    this.touchedAtMs = this.clock.steadyMs();
    this.day.giveBack(windows['requests-day'], requests);
    this.month.giveBack(windows['requests-month'], requests);
    this.messages.giveBack(windows['messages-day'], messages);
  }

  /** What the database has to be told before the call that was let in goes on; as a rule nothing. */
  reserve(): Reservation[] {
    return this.reservations((counter) => counter.reserve(this.touchedAtMs));
  }

  /** What the database has to be told so that it knows exactly what was used. @param nowMs infinite: at once */
  correct(nowMs = this.clock.steadyMs()): Reservation[] {
    return this.reservations((counter) => counter.correct(nowMs));
  }

  /** The database could not be told. */
  notReserved(reservations: readonly Reservation[]): void {
    for (const { counter, window, amount } of reservations) this.counters[counter].notReserved(window, amount);
  }

  /** Whether the database knows exactly what was used. */
  get isExact(): boolean {
    return this.day.isExact && this.month.isExact && this.messages.isExact;
  }

  leave(): void {
    this.touchedAtMs = this.clock.steadyMs();
    this.underWay -= 1;
  }

  /** Whether it could be read from the database again without anything being lost. */
  isIdle(): boolean {
    const nowMs = this.clock.steadyMs();
    if (this.underWay > 0 || !this.isExact || nowMs - this.touchedAtMs < IDLE_AFTER_MS) return false;
    this.bucket.refill(this.limits.rate, nowMs);
    return this.bucket.available >= this.limits.rate.burst;
  }

  /** Places among the calls under way that are not free. */
  protected get placesTaken(): number {
    return this.underWay;
  }

  private reservations(amountOf: (counter: Counter) => number): Reservation[] {
    const reservations: Reservation[] = [];
    for (const name of counterNames) {
      const counter = this.counters[name];
      const amount = amountOf(counter);
      if (amount !== 0) reservations.push({ counter: name, window: counter.window, amount });
    }
    return reservations;
  }

  /** Brings everything up to the present time. */
  protected advance(limits: PlannedLimits, wallMs: number): Verdict['windows'] {
    this.limits = limits;
    this.touchedAtMs = this.clock.steadyMs();
    this.bucket.refill(limits.rate, this.touchedAtMs);
    return {
      'requests-day': this.day.turn(limits.timeZone, wallMs),
      'requests-month': this.month.turn(limits.timeZone, wallMs),
      'messages-day': this.messages.turn(limits.timeZone, wallMs),
    };
  }

  protected balances(windows: Verdict['windows'], wallMs: number): Balances {
    const { rate, concurrency, requestsPerDay, requestsPerMonth, messagesPerDay } = this.limits;
    const balances: Partial<Record<LimitName, Balance>> = { rate: rateBalance(this.bucket, rate) };
    if (concurrency !== null) balances.concurrency = { limit: concurrency, remaining: concurrency - this.placesTaken };
    if (requestsPerDay !== null)
      balances.day = windowBalance(requestsPerDay, this.day, windows['requests-day'], wallMs);
    if (requestsPerMonth !== null)
      balances.month = windowBalance(requestsPerMonth, this.month, windows['requests-month'], wallMs);
    if (messagesPerDay !== null)
      balances.messages = windowBalance(messagesPerDay, this.messages, windows['messages-day'], wallMs);
    return balances;
  }
}

function rateBalance(bucket: TokenBucket, { perSecond, burst }: PlannedLimits['rate']): Balance {
  return {
    limit: burst,
    remaining: bucket.available,
    resetS: wholeSeconds(bucket.nextInS(perSecond)),
    windowS: wholeSeconds(burst / perSecond),
  };
}

function windowBalance(limit: number, counter: WindowCounter, { startMs, endMs }: Window, wallMs: number): Balance {
  return {
    limit,
    remaining: limit - counter.used,
    resetS: wholeSeconds((endMs - wallMs) / 1_000),
    windowS: wholeSeconds((endMs - startMs) / 1_000),
  };
}

function wholeSeconds(seconds: number): number {
  return Math.max(1, Math.ceil(seconds));
}
