import type { ActionName } from '#libs/cams';

/**
 * How an action is kept to one tenant.
 * - `space`: the tenant's `CustSpaceId` is added, and CAMS isolates by it.
 * - `owned:<Parameter>+<Parameter>`: besides, what these parameters name must belong to the tenant; anything else is
 *   404 before CAMS hears of it. `<Parameter>.<Member>` reaches ids within a structured one.
 * - `isv:<reason>`: for operators only, as CAMS cannot confine it to one tenant; see {@link isvReasons}.
 */
export type TenantRule = 'space' | `owned:${string}` | `isv:${IsvReason}`;

/** Why an action is not offered to tenants; the end of a sentence. */
export const isvReasons = {
  account: "it concerns the ISV's own account.",
  instance: 'it takes the id of any instance, and CAMS does not ask whose it is.',
  pool: 'what it works on lies in one pool for all customers of the account.',
} as const;

export type IsvReason = keyof typeof isvReasons;

/** The reason of an `isv` rule; `undefined` of other rules. */
export function isvReasonOf(rule: TenantRule): string | undefined {
  return rule.startsWith('isv:') ? isvReasons[rule.slice('isv:'.length) as IsvReason] : undefined;
}

/** One operation of the public API: data only, one line each. */
export interface Route {
  readonly verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Literal and whole, with `{parameters}`. */
  readonly path: string;
  readonly action: ActionName;
  readonly scope: string;
  readonly tenant: TenantRule;
  /** Answers 201, where a POST otherwise answers 200 or 204. */
  readonly creates: boolean;
  /** What counts as a message: the call itself, or each entry of a list parameter. None where it is left out. */
  readonly messages?: 'one' | `each:${string}`;
  /** How long a reply is kept for its tenant; not at all where it is left out. */
  readonly cacheSeconds?: number;
  /** It tells CAMS something that no read shows. */
  readonly isReport?: true;
}

/** The operations on one kind of resource; becomes one controller and one tag. */
export interface RouteGroup {
  readonly tag: string;
  readonly description: string;
  /** Tags of other groups whose changes show in what this one reads. */
  readonly changedBy?: readonly string[];
  readonly routes: readonly Route[];
}

const row =
  (verb: Route['verb'], creates = false) =>
  (
    path: string,
    action: ActionName,
    scope: string,
    tenant: TenantRule,
    more: Pick<Route, 'messages' | 'cacheSeconds' | 'isReport'> = {},
  ): Route => ({
    verb,
    path,
    action,
    scope,
    tenant,
    creates,
    ...more,
  });

export const get = row('GET');
export const post = row('POST');
export const create = row('POST', true);
export const put = row('PUT');
export const patch = row('PATCH');
export const remove = row('DELETE');
