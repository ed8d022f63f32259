import type { Party } from '#libs/cams';

/** What a call costs in virtual time at weight 1. In whole parts of this, sums are exact; 1 to 16 divide it. */
export const CALL = 720_720;

interface Line<Call> {
  readonly weight: number;
  /** The virtual time at which its next call is due. */
  due: number;
  /** Goes up with every line that comes and every call that is taken: of those due at the same time, the lowest is first. */
  since: number;
  readonly interactive: Set<Call>;
  readonly bulk: Set<Call>;
}

/**
 * Who is next: start-time fair queueing (Goyal, Vin and Cheng, SIGCOMM 1996), where all calls cost the same. Of parties
 * that always have calls waiting, each is served in proportion to its weight, whatever the others ask for; what one
 * leaves goes to the others at once, and nobody saves up for later. Within a party interactive calls come before bulk,
 * and otherwise first come, first served.
 */
export class FairQueue<Call> {
  private readonly lines = new Map<string, Line<Call>>();
  private now = 0;
  private count = 0;
  private turns = 0;

  get size(): number {
    return this.count;
  }

  /** Of how many something is remembered. */
  get parties(): number {
    return this.lines.size;
  }

  add(call: Call, party: Party, bulk: boolean): void {
    const line = this.lineOf(party);
    this.lines.set(party.id, line);
    this.turns = Math.max(this.turns, line.since);
    (bulk ? line.bulk : line.interactive).add(call);
    this.count += 1;
  }

  /** Takes a call out before its turn. */
  remove(call: Call, { id }: Party): void {
    const line = this.lines.get(id);
    if (line?.interactive.delete(call) || line?.bulk.delete(call)) this.count -= 1;
    this.tidy();
  }

  /** Takes out the call whose turn it is. */
  take(): Call | undefined {
    let first: Line<Call> | undefined;
    for (const [id, line] of this.lines) {
      if (lengthOf(line) === 0) {
        // As good as if it had never been there.
        if (line.due < this.now) this.lines.delete(id);
      } else if (!first || line.due < first.due || (line.due === first.due && line.since < first.since)) first = line;
    }
    if (!first) return undefined;
    const calls = first.interactive.size > 0 ? first.interactive : first.bulk;
    const [call] = calls as Set<Call> & [Call];
    calls.delete(call);
    this.count -= 1;
    this.now = first.due;
    first.due += costOf(first);
    first.since = ++this.turns;
    this.tidy();
    return call;
  }

  /** Which part of all calls a party gets that asks for all it can, beside those that wait: from 0 to 1. */
  shareOf(party: Party): number {
    const own = weightOf(party, this.lines.get(party.id));
    let others = 0;
    for (const [id, line] of this.lines) if (id !== party.id && lengthOf(line) > 0) others += line.weight;
    return own / (own + others);
  }

  *[Symbol.iterator](): Iterator<Call> {
    for (const { interactive, bulk } of this.lines.values()) {
      yield* interactive;
      yield* bulk;
    }
  }

  /** How many calls go before one that comes now, if no others come. */
  ahead(party: Party, bulk: boolean): number {
    const own = this.lineOf(party);
    const before = bulk ? lengthOf(own) : own.interactive.size;
    const due = own.due + before * costOf(own);
    let ahead = before;
    for (const [id, line] of this.lines) {
      if (id === party.id || line.due > due) continue;
      const dueBefore = Math.floor((due - line.due) / costOf(line));
      const isTied = line.due + dueBefore * costOf(line) === due;
      const isLast = isTied && !goesFirst(line, dueBefore, own, before);
      ahead += Math.min(lengthOf(line), dueBefore + (isLast ? 0 : 1));
    }
    return ahead;
  }

  /** How the line of a party is, or becomes, with a call that comes now. */
  private lineOf(party: Party): Line<Call> {
    const known = this.lines.get(party.id);
    // Who comes back after a while is due now: a share that was not used is gone.
    const due = known ? (lengthOf(known) > 0 ? known.due : Math.max(known.due, this.now)) : this.now;
    return {
      due,
      since: known?.since ?? this.turns + 1,
      weight: weightOf(party, known),
      interactive: known?.interactive ?? new Set(),
      bulk: known?.bulk ?? new Set(),
    };
  }

  /** When nobody waits, everybody is even. */
  private tidy(): void {
    if (this.count > 0) return;
    this.lines.clear();
    this.now = 0;
  }
}

function weightOf<Call>({ weight }: Party, known: Line<Call> | undefined): number {
  return weight ?? known?.weight ?? 1;
}

function lengthOf<Call>({ interactive, bulk }: Line<Call>): number {
  return interactive.size + bulk.size;
}

function costOf({ weight }: Pick<Line<unknown>, 'weight'>): number {
  return Math.max(1, Math.round(CALL / weight));
}

/** Of two calls due at the same time, with so many before them in their lines, the one whose line waits longer then. */
function goesFirst<Call>(line: Line<Call>, before: number, other: Line<Call>, otherBefore: number): boolean {
  const [cost, otherCost] = [costOf(line), costOf(other)];
  if (before > 0 && otherBefore > 0 && cost !== otherCost) return cost > otherCost;
  return before === otherBefore ? line.since < other.since : before < otherBefore;
}
