import { tenantScopeNames } from '#libs/auth';
import { type ActionName, catalogue } from '#libs/cams';
import type { Route, RouteGroup } from './routes/index.js';

/**
 * Holds the table of routes against the catalogue and itself.
 * @throws {Error} naming the row: a path taken, an action unknown or offered twice, a scope that nobody can have, a
 *   tenant rule that is none, an action of the catalogue that is not offered or that CAMS cannot confine to one space
 */
export function checkRoutes(groups: readonly RouteGroup[]): void {
  const routes = groups.flatMap((group) => group.routes);
  const paths = new Map<string, Route>();
  const actions = new Map<ActionName, Route>();
  for (const route of routes) {
    const row = `${route.verb} ${route.path}`;
    const shape = `${route.verb} ${route.path.replace(/\{\w+\}/g, '{}')}`;
    if (paths.has(shape)) throw new Error(`${row}: the path is taken by ${paths.get(shape)!.action}`);
    if (actions.has(route.action)) throw new Error(`${row}: ${route.action} is offered twice`);
    if (!tenantScopeNames.some((scope) => scope === route.scope)) {
      throw new Error(`${row}: there is no scope "${route.scope}"`);
    }
    if (!(route.action in catalogue)) throw new Error(`${row}: the catalogue knows no action ${route.action}`);
    if (!/^(space|owned:.+)$/.test(route.tenant)) throw new Error(`${row}: "${route.tenant}" is no tenant rule`);
    if (catalogue[route.action].space === 'absent') {
      throw new Error(`${row}: CAMS cannot confine ${route.action} to one tenant`);
    }
    paths.set(shape, route);
    actions.set(route.action, route);
  }
  for (const action of Object.keys(catalogue) as ActionName[]) {
    if (!actions.has(action)) throw new Error(`${action} is in the catalogue, but no route offers it`);
  }
}
