import { operatorScopeNames, tenantScopeNames } from '#libs/auth';
import { type Action, type ActionName, catalogue } from '#libs/cams';
import { checkNames } from './operation/check-names.js';
import { isvReasons, type Route, type RouteGroup } from './routes/index.js';

const TENANT_RULE = new RegExp(`^(space|owned:.+|isv:(${Object.keys(isvReasons).join('|')}))$`);
const MAX_CACHE_SECONDS = 60;
const OPERATORS_PATH = '/admin/v1/cams/';

/**
 * Holds the table of routes against the catalogue and itself.
 * @throws {Error} naming the row: a path taken, an action unknown or offered twice, a scope that nobody can have, a
 *   tenant rule that is none, path, scope and rule for different callers, an action of the catalogue that is not
 *   offered, or offered to those for whom it is not: to operators alone, exactly when CAMS cannot confine it to a
 *   space; replies kept that may not be, or for too long; or naming the action, two members of which would share a
 *   public name, or the group, changed by one that is none
 */
export function checkRoutes(
  groups: readonly RouteGroup[],
  actions: Readonly<Record<ActionName, Action>> = catalogue,
): void {
  const routes = groups.flatMap((group) => group.routes);
  const paths = new Map<string, Route>();
  const offered = new Map<ActionName, Route>();
  for (const route of routes) {
    const row = `${route.verb} ${route.path}`;
    const shape = `${route.verb} ${route.path.replace(/\{\w+\}/g, '{}')}`;
    if (paths.has(shape)) throw new Error(`${row}: the path is taken by ${paths.get(shape)!.action}`);
    if (offered.has(route.action)) throw new Error(`${row}: ${route.action} is offered twice`);
    if (!(route.action in actions)) throw new Error(`${row}: the catalogue knows no action ${route.action}`);
    if (!TENANT_RULE.test(route.tenant)) throw new Error(`${row}: "${route.tenant}" is no tenant rule`);
    checkAudience(route, row);
    checkKeeping(route, row, actions[route.action]);
    paths.set(shape, route);
    offered.set(route.action, route);
  }
  for (const { tag, changedBy = [] } of groups) {
    const unknown = changedBy.find((name) => !groups.some((group) => group.tag === name));
    if (unknown !== undefined) throw new Error(`${tag}: there is no group "${unknown}"`);
  }
  for (const action of Object.keys(actions) as ActionName[]) {
    if (!offered.has(action)) throw new Error(`${action} is in the catalogue, but no route offers it`);
    for (const fields of [actions[action].request, actions[action].reply]) checkNames(action, fields);
  }
}

/** Only what a GET of a tenant gives, and never for longer than callers wait for what was changed elsewhere. */
function checkKeeping({ verb, tenant, cacheSeconds }: Route, row: string, { effect }: Action): void {
  if (cacheSeconds === undefined) return;
  if (verb !== 'GET' || effect !== 'read' || tenant.startsWith('isv:')) {
    throw new Error(`${row}: only replies to reading GETs of tenants can be kept`);
  }
  if (!Number.isInteger(cacheSeconds) || cacheSeconds < 1 || cacheSeconds > MAX_CACHE_SECONDS) {
    throw new Error(`${row}: replies are kept for 1 to ${MAX_CACHE_SECONDS} whole seconds`);
  }
}

function checkAudience({ path, scope, action, tenant }: Route, row: string): void {
  const forOperators = tenant.startsWith('isv:');
  if (path.startsWith(OPERATORS_PATH) !== forOperators) {
    throw new Error(`${row}: only what is for operators alone has a path under ${OPERATORS_PATH}`);
  }
  const scopes: readonly string[] = forOperators ? operatorScopeNames : tenantScopeNames;
  if (!scopes.includes(scope)) {
    throw new Error(`${row}: there is no scope "${scope}" of ${forOperators ? 'operators' : 'tenants'}`);
  }
  const isConfinable = catalogue[action].space !== 'absent';
  if (isConfinable && forOperators) throw new Error(`${row}: CAMS can confine ${action} to one tenant`);
  if (!isConfinable && !forOperators) throw new Error(`${row}: CAMS cannot confine ${action} to one tenant`);
}
