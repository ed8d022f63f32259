import type { CalendarUnit, Window } from '../../time/calendar.js';
import type { StoredWindow } from '../tenant-usage.js';
import { WindowCounter } from '../window-counter.js';

/** An amount drawn from what is left of a limit, until the database has it. */
interface Draw {
  readonly window: Window;
  readonly amount: number;
  /** Of the limit, for this replica all in all. */
  readonly usable: number;
}

/**
 * Counts what this replica uses of a window, beside what others do. What it reserves in the database is its own.
 *
 * Where Redis does not tell what everybody uses, only what was drawn from the database may be used: a reservation that
 * was made with everybody's counts in sight, and within the limit.
 */
export class SharedCounter extends WindowCounter {
  /** What others use, as far as is known. */
  private others = 0;
  private storedByReplica: StoredWindow['byReplica'] = {};
  /** What this replica may use of the window, all in all, without asking anybody. */
  private drawn = Number.NEGATIVE_INFINITY;
  private drawing: Draw | undefined;
  /** For calls that Redis is being asked about. */
  private held = 0;

  constructor(
    unit: CalendarUnit,
    private readonly replica: string,
    stored?: StoredWindow,
  ) {
    super(unit, stored && { ...stored, used: stored.byReplica[replica] ?? 0 });
    this.refresh(stored);
  }

  override get used(): number {
    return this.count + this.held + this.others;
  }

  /** What this replica itself has used. */
  get own(): number {
    return this.count;
  }

  override turn(timeZone: string, nowMs: number): Window {
    const before = this.current;
    const window = super.turn(timeZone, nowMs);
    if (window !== before) this.forgetOthers();
    return window;
  }

  /** The database was read. Where others are in a later window already, this replica is in it from now on, too. */
  refresh(stored: StoredWindow | undefined): void {
    if (stored && stored.startMs > this.current.startMs) {
      this.current = { startMs: stored.startMs, endMs: stored.endMs };
      this.count = this.reserved = stored.byReplica[this.replica] ?? 0;
      this.forgetOthers();
    }
    const isCurrent = stored?.startMs === this.current.startMs;
    this.storedByReplica = isCurrent ? stored.byReplica : {};
    this.others = isCurrent ? stored.used - (stored.byReplica[this.replica] ?? 0) : 0;
  }

  /** What others have used of the window, as the database knew it last. */
  storedOfOthers(): [replica: string, used: number][] {
    return Object.entries(this.storedByReplica).filter(([replica]) => replica !== this.replica);
  }

  /** Redis says what others use of a window. */
  learn({ startMs }: Window, others: number): void {
    if (startMs === this.current.startMs) this.others = others;
  }

  /** Keeps of what was drawn until it is known whether it is used. */
  hold(amount: number): void {
    this.held += amount;
  }

  release({ startMs }: Window, amount: number): void {
    if (startMs === this.current.startMs) this.held -= amount;
  }

  /** A call was let in, in a window that may be over by now. */
  addIn({ startMs }: Window, amount: number): void {
    if (startMs === this.current.startMs) this.add(amount);
  }

  /** Whether so much has to be drawn first. */
  lacks(limit: number | null, amount: number): boolean {
    return limit !== null && amount > 0 && this.count + this.held + amount > this.drawn;
  }

  /** How much the database has to be told to add so that `wanted` more can be used; ask for {@link refresh} first. */
  draw(limit: number, wanted: number, nowMs: number): number {
    const usable = limit - this.others;
    const needed = this.count + this.held + wanted;
    // The less is left, the less is kept from others.
    const ahead = Math.max(0, Math.min(this.recentUse(this.count, nowMs), Math.floor((usable - needed) / 4)));
    const amount = Math.max(0, Math.min(usable, needed + ahead) - this.reserved);
    this.drawing = { window: this.current, amount, usable };
    return amount;
  }

  /** The database has what was asked for last. */
  endDraw(nowMs: number): void {
    const { drawing } = this;
    this.drawing = undefined;
    if (drawing?.window.startMs !== this.current.startMs) return;
    this.reserved += drawing.amount;
    this.reservedAtMs = nowMs;
    this.drawn = Math.min(this.reserved, drawing.usable);
  }

  /** From now on everything has to be drawn anew. */
  forgetDrawn(): void {
    this.drawn = Number.NEGATIVE_INFINITY;
  }

  override correct(nowMs: number): number {
    if (this.held > 0) return 0;
    const amount = super.correct(nowMs);
    this.drawn = Math.min(this.drawn, this.reserved);
    return amount;
  }

  override notReserved(window: Window, amount: number): void {
    super.notReserved(window, amount);
    this.drawn = Math.min(this.drawn, this.reserved);
  }

  private forgetOthers(): void {
    this.others = 0;
    this.held = 0;
    this.storedByReplica = {};
    this.forgetDrawn();
  }
}
