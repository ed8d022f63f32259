import type { Owner } from '#libs/tenancy';
import type { Waiting } from '../waiting.js';
import { Flight } from './flight.js';

/** A call that may be shared. */
export interface Passage<Reply> {
  readonly tenant: Owner;
  /** What is asked for, exactly. */
  readonly key: string;
  /** The tag of its route's group. */
  readonly resource: string;
  readonly waiting: Waiting;
  /** Whether the caller can do with the reply of a call that was made before he came. */
  mayJoin(flight: Flight<Reply>): boolean;
  /** Nobody who comes later may join. */
  readonly isPrivate: boolean;
  send(waiting: Waiting, flight: Flight<Reply>): Promise<Reply>;
  gotNoTurn(reply: Reply): boolean;
}

/** The calls under way that may be joined. */
export class Flights<Reply> {
  private readonly byTenant = new Map<string, Map<string, Flight<Reply>>>();

  /**
   * Joins the call under way, or makes one. Who joins has come later than the one who made it, and so may wait longer:
   * where that one got no turn, he tries for himself with the patience that is left.
   * @throws what `send` throws
   */
  async share(passage: Passage<Reply>): Promise<{ readonly reply: Reply; readonly isShared: boolean }> {
    const { patienceMs, signal } = passage.waiting;
    const untilMs = performance.now() + patienceMs;
    for (;;) {
      const joined = this.joinable(passage);
      const flight = joined ?? this.start(passage, Math.max(0, untilMs - performance.now()));
      flight.board(signal);
      const reply = await flight.reply;
      const mayTryAgain = joined && !flight.isAbandoned && performance.now() < untilMs;
      if (!mayTryAgain || !passage.gotNoTurn(reply)) return { reply, isShared: joined !== undefined };
    }
  }

  /** To be asked when the reply has come. @returns whether nothing has overtaken it: no change, and no later call */
  end(passage: Passage<Reply>, flight: Flight<Reply>): boolean {
    const { id } = passage.tenant;
    const flights = this.byTenant.get(id);
    if (flights?.get(nameOf(passage)) !== flight) return false;
    flights.delete(nameOf(passage));
    if (flights.size === 0) this.byTenant.delete(id);
    return true;
  }

  /** What began before is not joined any more. @param resources all of them where it is left out */
  drop(tenantId: string, resources?: ReadonlySet<string>): void {
    const flights = this.byTenant.get(tenantId);
    if (!flights) return;
    for (const [name, { resource }] of flights) if (resources?.has(resource) ?? true) flights.delete(name);
    if (flights.size === 0) this.byTenant.delete(tenantId);
  }

  clear(): void {
    this.byTenant.clear();
  }

  private joinable(passage: Passage<Reply>): Flight<Reply> | undefined {
    const flight = this.byTenant.get(passage.tenant.id)?.get(nameOf(passage));
    return flight && !flight.isAbandoned && passage.mayJoin(flight) ? flight : undefined;
  }

  private start(passage: Passage<Reply>, patienceMs: number): Flight<Reply> {
    const flight = new Flight<Reply>(passage.resource, async (self) => {
      try {
        return await passage.send({ ...passage.waiting, patienceMs, signal: () => self.signal() }, self);
      } finally {
        this.end(passage, self);
      }
    });
    if (!passage.isPrivate) this.add(passage, flight);
    return flight;
  }

  private add(passage: Passage<Reply>, flight: Flight<Reply>): void {
    const { id } = passage.tenant;
    const flights = this.byTenant.get(id) ?? new Map<string, Flight<Reply>>();
    flights.set(nameOf(passage), flight);
    this.byTenant.set(id, flights);
  }
}

/** Who waits otherwise does not share a call: he could wait longer, or fail earlier, than he asked. */
function nameOf<Reply>({ tenant, key, waiting }: Passage<Reply>): string {
  return `${tenant.custSpaceId} ${waiting.patienceMs} ${waiting.bulk} ${key}`;
}
