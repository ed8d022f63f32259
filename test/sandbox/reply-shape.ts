import { type ActionName, catalogue, type Field } from '#libs/cams';

/** What the catalogue leaves out on purpose: whose account it is, and an envelope within an envelope. */
const LEFT_OUT = /^(AliUid|Creator|Modifier|RequestId|Code|Message|Success|AccessDeniedDetail)$/;

/** Where a reply is not of the shape that the catalogue gives; members that it does not know are wrong, too. */
export function shapeMistakes(action: ActionName, reply: Readonly<Record<string, unknown>>): string[] {
  return membersMistakes(catalogue[action].reply, reply, action);
}

function membersMistakes(fields: Readonly<Record<string, Field>>, value: object, path: string): string[] {
  const members = value as Readonly<Record<string, unknown>>;
  const missing = Object.keys(fields).filter((name) => fields[name]!.required && members[name] === undefined);
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(members).flatMap(([name, member]) => {
      const field = fields[name];
      if (field) return mistakes(field, member, `${path}.${name}`);
      return isLeftOut(name, member) ? [] : [`${path}.${name} is not in the catalogue`];
    }),
  ];
}

function isLeftOut(name: string, member: unknown): boolean {
  if (typeof member !== 'object' || member === null) return LEFT_OUT.test(name);
  return Object.entries(member).every(([inner, value]) => isLeftOut(inner, value));
}

function mistakes(field: Field, value: unknown, path: string): string[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const isNot = [`${path} is no ${field.type}: ${JSON.stringify(value)}`];
  switch (field.type) {
    case 'array':
      return Array.isArray(value) ? value.flatMap((item) => mistakes(field.items, item, `${path}[]`)) : isNot;
    case 'object':
      return isObject ? membersMistakes(field.fields, value, path) : isNot;
    case 'map':
      return isObject
        ? Object.entries(value).flatMap(([name, member]) => mistakes(field.of, member, `${path}.${name}`))
        : isNot;
    case 'json':
      return isObject ? [] : isNot;
    case 'integer':
      return Number.isInteger(value) ? [] : isNot;
    default:
      return typeof value === field.type ? [] : isNot;
  }
}
