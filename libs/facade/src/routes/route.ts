import type { ActionName } from '#libs/cams';

/**
 * How an action is kept to one tenant.
 * - `space`: the tenant's `CustSpaceId` is added, and CAMS isolates by it.
 * - `owned:<Parameter>+<Parameter>`: besides, what these parameters name must belong to the tenant; anything else is
 *   404 before CAMS hears of it.
 */
export type TenantRule = 'space' | `owned:${string}`;

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
}

/** The operations on one kind of resource; becomes one controller and one tag. */
export interface RouteGroup {
  readonly tag: string;
  readonly description: string;
  readonly routes: readonly Route[];
}

const row =
  (verb: Route['verb'], creates = false) =>
  (path: string, action: ActionName, scope: string, tenant: TenantRule, cost: Pick<Route, 'messages'> = {}): Route => ({
    verb,
    path,
    action,
    scope,
    tenant,
    creates,
    ...cost,
  });

export const get = row('GET');
export const post = row('POST');
export const create = row('POST', true);
export const put = row('PUT');
export const remove = row('DELETE');
