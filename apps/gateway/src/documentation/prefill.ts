import type { Operation, Parameter } from './operations.js';

/**
 * Swagger UI fills in an `example`, and leaves `examples` alone: nobody who tries an operation shall send a filter
 * without having chosen one.
 */
export function leaveFiltersEmpty(operation: Operation): void {
  for (const parameter of operation.parameters ?? []) {
    if (isFilter(parameter) && parameter.schema && 'example' in parameter.schema) {
      const { example, ...schema } = parameter.schema;
      Object.assign(parameter, { schema: { ...schema, examples: [example] } });
    }
  }
}

function isFilter(parameter: Parameter): parameter is Extract<Parameter, { in: string }> {
  return 'in' in parameter && parameter.in === 'query' && parameter.required !== true;
}
