import { HIDDEN } from '#libs/audit';
import type { ActionName } from '#libs/cams';

export type Parameters = Readonly<Record<string, string>>;
export type Payload = Readonly<Record<string, unknown>>;
export type Item = Readonly<Record<string, unknown>>;

/**
 * What the present state says of a change: the payload that CAMS's reply would have had when the state is as the
 * change wanted it, `false` when it is not, `undefined` when it cannot tell.
 */
export type Finding = Payload | false | undefined;

/** How to find out about one kind of change by reading. */
export interface Settlement {
  readonly read: ActionName;
  /** Parameters of the reading, from those of the change; `undefined` when something needed was not kept. */
  question(change: Parameters): Parameters | undefined;
  finding(change: Parameters, payload: Payload): Finding;
  /** What it says that there is nothing to be read; left out where that says nothing. */
  readonly absent?: Exclude<Finding, undefined>;
  /** Needs something that the trail never keeps. */
  readonly beyondTrail?: true;
}

export type Settlements = Readonly<Partial<Record<ActionName, Settlement>>>;

export const DONE: Payload = {};

/** A page as long as CAMS gives them. */
export const LONGEST_PAGE = JSON.stringify({ Index: 1, Size: 100 });

/** The items of a list; `undefined` where CAMS gave none. */
export function itemsOf(payload: Payload, member: string): readonly Item[] | undefined {
  const items = payload[member];
  return Array.isArray(items) ? items : undefined;
}

/** Whether all items of a list are on the page that was read. */
export function isWhole(items: readonly Item[], total: unknown): boolean {
  return typeof total === 'number' && total <= items.length;
}

/** What a structured parameter says, as it travels or as the trail keeps it; `undefined` where the trail hid it. */
export function contentOf(parameter: unknown): unknown {
  if (typeof parameter !== 'string') return parameter;
  return parameter === HIDDEN ? undefined : JSON.parse(parameter);
}

/** Whether a state has everything that was wanted. It can have more, which is CAMS's own. */
export function includes(state: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return wanted !== undefined && state === wanted;
  if (typeof state !== 'object' || state === null || Array.isArray(state) !== Array.isArray(wanted)) return false;
  if (Array.isArray(wanted) && (state as unknown[]).length !== wanted.length) return false;
  return Object.entries(wanted).every(([name, value]) => includes((state as Item)[name], value));
}

/** The parameters, if all of them were kept: the trail hides some, cuts long ones, and masks numbers if told to. */
export function known(parameters: Readonly<Record<string, string | undefined>>): Parameters | undefined {
  const values = Object.values(parameters);
  const wereKept = values.every((value) => value !== undefined && value !== HIDDEN && !/[*…]/.test(value));
  return wereKept ? (parameters as Parameters) : undefined;
}

/** Whether what the change set of these members is so; `undefined` when it set none, or the state does not show one. */
export function agrees(change: Parameters, state: unknown, ...names: readonly string[]): boolean | undefined {
  const wanted = names.filter((name) => change[name] !== undefined);
  const shown = (state ?? {}) as Item;
  if (wanted.length === 0 || wanted.some((name) => shown[name] == null)) return undefined;
  return wanted.every((name) => String(shown[name]) === change[name]);
}
