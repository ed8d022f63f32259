import { routeGroups } from '#libs/facade';
import type { operationsOf } from './openapi.js';

const routes = routeGroups.flatMap((group) => group.routes);

/** One aligned line per operation: verb, path, what it does, the scope it needs, how it is kept to one tenant. */
export function routeTable(operations: ReturnType<typeof operationsOf>): string {
  const rows = operations
    .map(([place, { operationId = '', 'x-cams-action': action = operationId, 'x-required-scope': scope = '-' }]) => {
      const [verb = '', path = ''] = place.split(' ');
      const rule = routes.find((route) => route.verb === verb && route.path === path)?.tenant;
      return [path, verb, action, scope, rule ?? (scope === '-' ? 'public' : 'operators')] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([path, verb, ...rest]) => [verb, path, ...rest]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
