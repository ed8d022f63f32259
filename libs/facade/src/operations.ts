import type { ActionName } from '#libs/cams';
import { checkRoutes } from './check-routes.js';
import { type Operation, operationOf } from './operation/operation.js';
import { type RouteGroup, routeGroups } from './routes/index.js';

checkRoutes(routeGroups);

/** The operations of each group, prepared. Making them checks them: a row that does not fit stops the start. */
export const operations: ReadonlyMap<RouteGroup, readonly Operation[]> = new Map(
  routeGroups.map((group) => [group, group.routes.map(operationOf)]),
);

/** Every operation by the action that it offers. */
export const operationsByAction: ReadonlyMap<ActionName, Operation> = new Map(
  [...operations.values()].flat().map((operation) => [operation.route.action, operation]),
);

const actionsById: ReadonlyMap<string, ActionName> = new Map(
  [...operationsByAction.values()].map(({ id, route }) => [id, route.action]),
);

/** The action that an operation of the facade offers; `undefined` for operations of the gateway's own. */
export function actionOf(operationId: string): ActionName | undefined {
  return actionsById.get(operationId);
}
