import type { Balance, Balances, Cost, CounterName, Verdict } from '../store/quota-store.js';

/**
 * What is left of a tenant's plan while calls of it are under way, as the newest of them found it. They share it, so
 * that no reply offers what another call has taken meanwhile: whoever keeps to the reply that came last is never refused.
 */
export class Standing {
  private windows: Verdict['windows'];
  private now: Balances;
  private underWay = 1;

  constructor(
    verdict: Verdict,
    private readonly isOver: () => void,
  ) {
    this.windows = verdict.windows;
    this.now = verdict.balances;
  }

  get balances(): Balances {
    return this.now;
  }

  /** One more call was let in. */
  enter({ windows, balances }: Verdict): void {
    this.underWay += 1;
    this.windows = windows;
    this.now = balances;
  }

  /** A call is no longer under way. */
  leave(): void {
    this.underWay -= 1;
    if (this.underWay === 0) this.isOver();
    const { concurrency } = this.now;
    if (concurrency) this.now = { ...this.now, concurrency: more(concurrency, 1) };
  }

  /** A call gave back what it had taken in these windows. */
  giveBack(windows: Verdict['windows'], { requests, messages }: Cost): void {
    const isOpen = (counter: CounterName) => windows[counter].startMs === this.windows[counter].startMs;
    const { day, month, messages: ofMessages } = this.now;
    this.now = {
      ...this.now,
      ...(day && isOpen('requests-day') && { day: more(day, requests) }),
      ...(month && isOpen('requests-month') && { month: more(month, requests) }),
      ...(ofMessages && isOpen('messages-day') && { messages: more(ofMessages, messages) }),
    };
  }
}

/** The standings of all tenants with calls under way. */
export class Standings {
  private readonly tenants = new Map<string, Standing>();

  /** A call was let in. */
  enter(tenantId: string, verdict: Verdict): Standing {
    const known = this.tenants.get(tenantId);
    if (known) {
      known.enter(verdict);
      return known;
    }
    const standing = new Standing(verdict, () => this.tenants.delete(tenantId));
    this.tenants.set(tenantId, standing);
    return standing;
  }
}

function more(balance: Balance, amount: number): Balance {
  return { ...balance, remaining: balance.remaining + amount };
}
