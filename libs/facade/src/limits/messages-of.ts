import type { Operation } from '../operation/operation.js';

/** How many messages a call of an operation can send. */
export function messagesOf({ route, action }: Operation): { readonly least: number; readonly most: number } {
  if (route.messages === undefined) return { least: 0, most: 0 };
  if (route.messages === 'one') return { least: 1, most: 1 };
  const list = action.request[route.messages.slice('each:'.length)];
  const { minItems, maxItems } = list?.type === 'array' ? list : {};
  return { least: minItems ?? 0, most: maxItems ?? Number.MAX_SAFE_INTEGER };
}
