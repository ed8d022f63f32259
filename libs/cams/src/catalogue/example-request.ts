import type { Action } from './shapes.js';

/** A request that works as it stands: parameters by CAMS's names, structured ones not yet encoded. */
export function exampleRequest(action: Action): Readonly<Record<string, unknown>> {
  if (action.example) return action.example;
  const required = Object.entries(action.request).filter(([, parameter]) => parameter.required);
  return Object.fromEntries(required.map(([name, parameter]) => [name, parameter.example]));
}
