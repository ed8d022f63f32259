import type { Field } from '#libs/cams';
import { publicName } from './naming.js';

/** @throws {Error} naming the action, when two members of one object, at any depth, would get the same public name */
export function checkNames(action: string, fields: Readonly<Record<string, Field>>): void {
  const taken = new Map<string, string>();
  for (const [camsName, field] of Object.entries(fields)) {
    const name = publicName(camsName);
    const other = taken.get(name);
    if (other !== undefined) throw new Error(`${action}: ${other} and ${camsName} would both be called ${name}`);
    taken.set(name, camsName);
    checkWithin(action, field);
  }
}

function checkWithin(action: string, field: Field): void {
  if (field.type === 'object') checkNames(action, field.fields);
  if (field.type === 'array') checkWithin(action, field.items);
  if (field.type === 'map') checkWithin(action, field.of);
}
