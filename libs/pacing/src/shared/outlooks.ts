import type { ActionName, Turn } from '#libs/cams';
import type { Outlook } from '../pacer.js';
import type { Ledger } from './ledger.js';

/** So old may an outlook be: some ask about all actions, again and again. */
const KEPT_MS = 100;

/** What Redis said of an action. */
interface Said {
  readonly sinceMs: number;
  readonly byTurn: Map<string, Promise<Outlook>>;
  /** The same for everybody, where nobody waits. */
  idle?: Outlook;
}

/** How things stand, as Redis said a moment ago. */
export class Outlooks {
  private readonly said = new Map<ActionName, Said>();

  constructor(private readonly ledger: Ledger) {}

  /** @throws {RedisGone} */
  async of(action: ActionName, turn: Pick<Turn, 'party' | 'bulk'>): Promise<Outlook> {
    const said = this.saidOf(action);
    if (said.idle) return said.idle;
    const { party, bulk } = turn;
    const key = [party.id, party.weight, bulk].join(' ');
    const known = said.byTurn.get(key) ?? this.ask(action, turn, said);
    said.byTurn.set(key, known);
    return known;
  }

  /** A call has come here: things stand otherwise. */
  forget(action: ActionName): void {
    this.said.delete(action);
  }

  private saidOf(action: ActionName): Said {
    const nowMs = performance.now();
    const known = this.said.get(action);
    if (known && nowMs - known.sinceMs <= KEPT_MS) return known;
    const said = { sinceMs: nowMs, byTurn: new Map() };
    this.said.set(action, said);
    return said;
  }

  private async ask(action: ActionName, turn: Pick<Turn, 'party' | 'bulk'>, said: Said): Promise<Outlook> {
    const { perSecond, sharePerSecond, waitMs, allGoneMs, nextMs } = await this.ledger.outlook(action, turn);
    const outlook = { perSecond, sharePerSecond, waitMs, clearMs: allGoneMs };
    if (nextMs === undefined) said.idle = outlook;
    return outlook;
  }
}
