import type { PlannedLimits } from '../../limits/limits.js';
import type { Clock } from '../../time/clock.js';
import { boundBy } from '../bound-by.js';
import { type Cost, type CounterName, counterNames, type Verdict } from '../quota-store.js';
import { type Reservation, type StoredCounters, TenantUsage } from '../tenant-usage.js';
import { SharedCounter } from './shared-counter.js';
import type { Standing, Statement } from './take-script.js';

/** As often a call that does not fit may look whether others have given back. */
const LOOK_AGAIN_MS = 500;

type Wanted = Readonly<Record<CounterName, number>>;

const NOTHING: Wanted = { 'requests-day': 0, 'requests-month': 0, 'messages-day': 0 };

/** What one tenant has used here, and what Redis or the database last said that it used elsewhere. */
export class SharedUsage extends TenantUsage<SharedCounter> {
  /** Reads and draws that are under way, for all who wait for one. */
  reading: Promise<void> | undefined;
  drawing: Promise<void> | undefined;
  /** Whether what the database says has been read and not been told since. */
  isRead = true;
  /** Calls under way on other replicas. */
  private elsewhere = 0;
  private wanted = NOTHING;
  private drawnAtMs = Number.NEGATIVE_INFINITY;
  private round: number | undefined;
  private stated: { readonly round: number; readonly trusting: boolean } | undefined;
  private aloneIn: number | undefined;
  /** Calls that were let in without Redis since it was told last. */
  private spentAlone = 0;

  constructor(
    replica: string,
    stored: StoredCounters,
    clock: Clock,
    /** Those of the plan; others may be in force. */
    public planned: PlannedLimits,
  ) {
    const counters = {
      'requests-day': new SharedCounter('day', replica, stored['requests-day']),
      'requests-month': new SharedCounter('month', replica, stored['requests-month']),
      'messages-day': new SharedCounter('day', replica, stored['messages-day']),
    };
    super(counters, clock, planned);
  }

  protected override get placesTaken(): number {
    return this.underWay + this.elsewhere;
  }

  /** Those in which a call would be counted. */
  get windows(): Verdict['windows'] {
    return {
      'requests-day': this.counters['requests-day'].window,
      'requests-month': this.counters['requests-month'].window,
      'messages-day': this.counters['messages-day'].window,
    };
  }

  /** Brings everything up to the present time. @param inForce what holds of the planned limits here and now */
  open(planned: PlannedLimits, inForce: PlannedLimits, round: number): Verdict['windows'] {
    this.planned = planned;
    if (round !== this.round) {
      if (this.round !== undefined) this.isRead = false;
      this.round = round;
      for (const name of counterNames) this.counters[name].forgetDrawn();
    }
    return this.advance(inForce, this.clock.wallMs());
  }

  /** Takes without asking Redis, once nothing {@link lacks}. @param part of what is in the tenant's bucket */
  takeAlone(inForce: PlannedLimits, cost: Cost, round: number, part: number): Verdict {
    if (this.aloneIn !== round) {
      this.aloneIn = round;
      this.bucket.level *= part;
      this.elsewhere = 0;
    }
    const verdict = this.take(inForce, cost);
    this.isRead = false;
    if (!verdict.bound) this.spentAlone += 1;
    return verdict;
  }

  /** Whether something has to be drawn from the database before the call can go on. */
  lacks(cost: Cost): boolean {
    return counterNames.some((name) => this.counters[name].lacks(this.limitOf(name), amountOf(name, cost)));
  }

  /** Whether drawing it may help: something is left, or it was long ago that nothing was. */
  mayDraw(cost: Cost): boolean {
    if (this.clock.steadyMs() - this.drawnAtMs >= LOOK_AGAIN_MS) return true;
    return counterNames.every((name) => {
      const [limit, amount] = [this.limitOf(name), amountOf(name, cost)];
      return limit === null || amount === 0 || this.counters[name].used + amount <= limit;
    });
  }

  /** Nobody else may use what this call has drawn, until it is known whether it does. */
  hold(cost: Cost): void {
    for (const name of counterNames) this.counters[name].hold(amountOf(name, cost));
  }

  release(windows: Verdict['windows'], cost: Cost): void {
    for (const name of counterNames) this.counters[name].release(windows[name], amountOf(name, cost));
  }

  /** The next draw is to be enough for this call, too. */
  want({ requests, messages }: Cost): void {
    const { 'requests-day': day, 'requests-month': month, 'messages-day': sent } = this.wanted;
    this.wanted = {
      'requests-day': day + requests,
      'requests-month': month + requests,
      'messages-day': sent + messages,
    };
  }

  /** What to draw for all that is wanted. @param stored as nobody else changes it before it is drawn */
  draw(stored: StoredCounters): Reservation[] {
    this.refresh(stored);
    const nowMs = this.clock.steadyMs();
    this.drawnAtMs = nowMs;
    const reservations: Reservation[] = [];
    const wanted = this.wantedOf(this.wanted);
    this.wanted = NOTHING;
    for (const name of counterNames) {
      const [limit, counter] = [this.limitOf(name), this.counters[name]];
      const amount = limit === null ? 0 : counter.draw(limit, wanted[name], nowMs);
      if (amount > 0) reservations.push({ counter: name, window: counter.window, amount });
    }
    return reservations;
  }

  /** The database has what was drawn. */
  endDraw(): void {
    for (const name of counterNames) this.counters[name].endDraw(this.clock.steadyMs());
  }

  /** The database was read. */
  refresh(stored: StoredCounters): void {
    for (const name of counterNames) this.counters[name].refresh(stored[name]);
    this.isRead = true;
  }

  /** Whether Redis has been told everything; once more when others can be trusted again. */
  hasStated(round: number, isTrusted: boolean): boolean {
    return this.stated?.round === round && (this.stated.trusting || !isTrusted);
  }

  /** Redis has been told. */
  noteStated(round: number, trusting: boolean): void {
    this.stated = { round, trusting };
    this.spentAlone = 0;
    this.isRead = false;
  }

  /** What this replica says of itself, and the database of others. */
  statement(): Statement {
    return {
      places: this.underWay,
      tokens: this.bucket.level,
      spentAlone: this.spentAlone,
      own: counterNames.map((name) => this.counters[name].own),
      others: counterNames.map((name) => this.counters[name].storedOfOthers()),
    };
  }

  /**
   * Redis has answered a call, or a look that takes nothing.
   * @returns nothing where the window in which a call was refused is over
   */
  learn(
    { taken, tokens, places, totals }: Standing,
    windows: Verdict['windows'],
    inForce: PlannedLimits,
    cost: Cost | undefined,
  ): Verdict | undefined {
    const wallMs = this.clock.wallMs();
    const current = this.advance(inForce, wallMs);
    this.bucket.level = tokens;
    const isRefused = !taken && cost !== undefined;
    if (taken) this.underWay += 1;
    // A refusal is told as Redis saw it, without what was given back meanwhile.
    this.elsewhere = places.all - (isRefused ? this.underWay : places.own);
    for (const [i, name] of counterNames.entries()) {
      const [counter, { all, own }] = [this.counters[name], totals[i]!];
      if (taken) counter.addIn(windows[name], amountOf(name, cost!));
      counter.learn(windows[name], all - (isRefused ? counter.own : own));
    }
    const balances = this.balances(current, wallMs);
    if (!isRefused) return { balances, windows };
    const bound = boundBy(balances, cost);
    return bound && { bound, balances, windows };
  }

  /** A call that does not fit anyway draws nothing; only of several that wait, some may. */
  private wantedOf(wanted: Wanted): Wanted {
    const isShort = (name: CounterName) => {
      const limit = this.limitOf(name);
      return limit !== null && wanted[name] > 0 && this.counters[name].used + wanted[name] > limit;
    };
    return wanted['requests-day'] === 1 && counterNames.some(isShort) ? NOTHING : wanted;
  }

  private limitOf(name: CounterName): number | null {
    const { requestsPerDay, requestsPerMonth, messagesPerDay } = this.limits;
    if (name === 'messages-day') return messagesPerDay;
    return name === 'requests-day' ? requestsPerDay : requestsPerMonth;
  }
}

function amountOf(name: CounterName, { requests, messages }: Cost): number {
  return name === 'messages-day' ? messages : requests;
}
