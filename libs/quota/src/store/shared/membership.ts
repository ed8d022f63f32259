import { LEASE_MS, type RedisLink, type Replicas } from '#libs/platform';
import type { PlannedLimits } from '../../limits/limits.js';
import type { Clock } from '../../time/clock.js';

/** What a replica told the database before it lost Redis is written by then. */
const WRITTEN_AFTER_MS = 100;
/** Whoever lost Redis at the same time has it again by then, or is known to be without it. */
const KNOWN_AFTER_MS = LEASE_MS + 1_000;
/** For so long after a change, what others have said in Redis may be from before it. */
const SUSPECT_FOR_MS = 2 * KNOWN_AFTER_MS;

/** How this replica stands to the others, and so what it may give without asking anybody else. */
export class Membership {
  /**
   * Counts the times that trust in Redis was lost or won. What is said in Redis carries this number, so that what
   * arrives late from an earlier time counts for nothing.
   */
  private changes = 0;
  private whole = true;
  private changedAtMs = Number.NEGATIVE_INFINITY;
  private lostAtMs = Number.NEGATIVE_INFINITY;
  private wholeFromMs = Number.NEGATIVE_INFINITY;
  private readonly parts = new WeakMap<PlannedLimits, { readonly part: number; readonly limits: PlannedLimits }>();

  /** @param onBack called when Redis can be asked again */
  constructor(
    private readonly redis: RedisLink,
    private readonly replicas: Replicas,
    private readonly clock: Clock,
    onBack: () => void,
  ) {
    redis.onChange((isUp) => {
      const nowMs = this.clock.steadyMs();
      if (isUp) {
        if (!this.whole) this.wholeFromMs = nowMs + KNOWN_AFTER_MS;
        onBack();
      } else {
        this.lostAtMs = nowMs;
        this.change(false, nowMs);
      }
    });
  }

  /** Changes whenever everything has to be said anew in Redis. */
  get round(): number {
    const nowMs = this.clock.steadyMs();
    const isWhole = this.redis.isUp && this.replicas.sharedPart >= 1 && nowMs >= this.wholeFromMs;
    if (isWhole !== this.whole) this.change(isWhole, nowMs);
    return this.changes;
  }

  /** Whether Redis knows what everybody uses; ask for {@link round} first. */
  get isWhole(): boolean {
    return this.whole;
  }

  /** Whether numbers in Redis of replicas that hold a lease are up to date. */
  get isTrusted(): boolean {
    return this.whole && this.clock.steadyMs() - this.changedAtMs > SUSPECT_FOR_MS;
  }

  /** How long it takes until the database knows what everybody used before Redis was lost. */
  get unwrittenForMs(): number {
    return this.redis.isUp ? 0 : Math.max(0, this.lostAtMs + WRITTEN_AFTER_MS - this.clock.steadyMs());
  }

  /** The limits that hold here at present: a part of rate and concurrency where some cannot be asked. */
  partOf(limits: PlannedLimits): PlannedLimits {
    const part = this.redis.isUp ? this.replicas.sharedPart : this.replicas.ownPart;
    if (part >= 1) return limits;
    const known = this.parts.get(limits);
    if (known?.part === part) return known.limits;
    const made = { part, limits: scaled(limits, part) };
    this.parts.set(limits, made);
    return made.limits;
  }

  /** This replica's part of what all share. */
  get ownPart(): number {
    return this.replicas.ownPart;
  }

  private change(whole: boolean, nowMs: number): void {
    this.whole = whole;
    this.changes += 1;
    this.changedAtMs = nowMs;
  }
}

function scaled(limits: PlannedLimits, part: number): PlannedLimits {
  const { rate, concurrency } = limits;
  const some = (limit: number) => Math.max(1, Math.floor(limit * part));
  return {
    ...limits,
    rate: { perSecond: rate.perSecond * part, burst: some(rate.burst) },
    concurrency: concurrency === null ? null : some(concurrency),
  };
}
