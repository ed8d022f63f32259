import { type ActionName, catalogue, type Field } from '#libs/cams';
import type { Parameters } from '../protocol/parameters.js';
import type { Handler } from './handler.js';

/**
 * A handler that keeps no state: it answers in the shape of the catalogue, with what the request said under the same
 * name, and with the examples for the rest.
 */
export function shaped(action: ActionName): Handler {
  return ({ params }) => shapedMembers(catalogue[action].reply, params);
}

/** Reply members in the shape of the catalogue; see {@link shaped}. */
export function shapedMembers(fields: Readonly<Record<string, Field>>, params: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, shapedValue(name, field, params)]));
}

function shapedValue(name: string, field: Field, params: Parameters): unknown {
  switch (field.type) {
    case 'object':
      return shapedMembers(field.fields, params);
    case 'array':
      return [shapedValue(name, field.items, params)];
    case 'map':
    case 'json':
      return field.example ?? {};
    default:
      return echoed(field, params.get(name)) ?? field.example;
  }
}

function echoed({ type }: Field, sent: string | undefined): unknown {
  if (sent === undefined || type === 'string') return sent;
  if (type === 'boolean') return sent === 'true';
  const number = Number(sent);
  return Number.isInteger(number) ? number : undefined;
}
