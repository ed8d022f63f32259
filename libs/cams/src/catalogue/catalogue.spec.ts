import { describe, expect, it } from 'vitest';
import { type Action, catalogue, exampleRequest, type Field, type TextShape } from './index.js';

const actions: [name: string, action: Action][] = Object.entries(catalogue);
const MAY_START_LOWER_CASE = 'hasExpiration';

/** Every field of an action, those within others included, with the path that leads to it. */
function allFields({ request, reply }: Action): [path: string, field: Field][] {
  return [...within('request', request), ...within('reply', reply)];
}

function within(path: string, fields: Readonly<Record<string, Field>>): [string, Field][] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [`${path}.${name}`, field],
    ...inside(`${path}.${name}`, field),
  ]);
}

function inside(path: string, field: Field): [string, Field][] {
  if (field.type === 'object') return within(path, field.fields);
  if (field.type !== 'array' && field.type !== 'map') return [];
  const child = field.type === 'array' ? field.items : field.of;
  return [[`${path}[]`, child], ...inside(`${path}[]`, child)];
}

const isLeaf = ({ type }: Field) => type === 'string' || type === 'integer' || type === 'boolean';

describe.each(actions)('%s', (_name, action) => {
  const fields = allFields(action);

  it('is described in whole sentences', () => {
    expect(action.summary).toMatch(/^[A-Z].{0,59}(?<!\.)$/);
    for (const [path, { description }] of [['action', action] as const, ...fields]) {
      expect(description, path).toMatch(/^[A-Z`].+\.$/s);
    }
  });

  it('shows a value for every field, and each fits its shape', () => {
    for (const [path, field] of fields) {
      if (isLeaf(field)) expect(field.example, path).toBeDefined();
      if (field.example !== undefined) expect(misfit(field, field.example), path).toBeUndefined();
    }
    for (const [name, parameter] of Object.entries(action.request)) expect(parameter.example, name).toBeDefined();
    expect(JSON.stringify(fields)).not.toContain('**');
  });

  it('has an example request that is complete', () => {
    const request = { type: 'object', fields: action.request, description: '' } as const;
    expect(misfit(request, exampleRequest(action))).toBeUndefined();
  });

  it("spells names as CAMS does and leaves the gateway's own out", () => {
    for (const [path] of fields) {
      const name = path.replace(/\[\]$/, '').split('.').at(-1)!;
      if (name !== MAY_START_LOWER_CASE) expect(name, path).toMatch(/^[A-Z][A-Za-z]*$/);
      expect(name).not.toMatch(/^(CustWabaId|AliUid|Creator|Modifier|IsvCode|OwnerId|ResourceOwner.*)$/i);
      // Operators make tenants of spaces. A tenant has one, and need not know it.
      if (path.startsWith('request.') || action.space !== 'absent') expect(name, path).not.toMatch(/^CustSpaceId$/i);
    }
    for (const name of Object.keys(action.reply)) {
      expect(name).not.toMatch(/^(RequestId|Code|Message|Success|AccessDeniedDetail)$/);
    }
  });

  it('encodes as JSON exactly what is structured', () => {
    for (const [name, parameter] of Object.entries(action.request)) {
      expect(parameter.json ?? false, name).toBe(!isLeaf(parameter));
    }
  });

  it('has bounds that some value can meet', () => {
    expect(action.qps === null || action.qps > 0).toBe(true);
    for (const [path, field] of fields) {
      if (field.type === 'string') {
        expect(field.minLength ?? 0, path).toBeLessThanOrEqual(field.maxLength);
        if (field.pattern) expect(field.pattern, path).toMatch(/^\^.*\$$/);
        for (const value of field.values ?? []) expect(value.length, path).toBeLessThanOrEqual(field.maxLength);
        if (field.closed) expect(field.values, path).toContain(field.example);
      }
      if (field.type === 'integer') expect(field.minimum ?? 0, path).toBeLessThanOrEqual(field.maximum ?? Infinity);
      if (field.type === 'array') expect(field.minItems ?? 0, path).toBeLessThanOrEqual(field.maxItems);
    }
  });
});

/** What is wrong with a value of this shape; `undefined` when nothing is. */
function misfit(field: Field, value: unknown): string | undefined {
  switch (field.type) {
    case 'string':
      return typeof value === 'string' ? textMisfit(field, value) : 'no text';
    case 'integer':
      if (!Number.isInteger(value)) return 'no whole number';
      return inRange(value as number, field.minimum, field.maximum) ? undefined : `${value} is out of bounds`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'no boolean';
    case 'array':
      if (!Array.isArray(value)) return 'no list';
      if (!inRange(value.length, field.minItems, field.maxItems)) return `${value.length} entries`;
      return first(value.map((item) => misfit(field.items, item)));
    case 'object':
      if (!isRecord(value)) return 'no object';
      return first([
        ...Object.keys(field.fields).map((name) =>
          field.fields[name]?.required && !(name in value) ? `${name} is missing` : undefined,
        ),
        ...Object.entries(value).map(([name, member]) => {
          const known = field.fields[name];
          return known ? misfit(known, member) : `${name} is unknown`;
        }),
      ]);
    case 'map':
      if (!isRecord(value)) return 'no object';
      if (Object.keys(value).length > field.maxProperties) return 'too many entries';
      return first(Object.values(value).map((member) => misfit(field.of, member)));
    case 'json':
      return isRecord(value) ? undefined : 'no object';
  }
}

function textMisfit(shape: TextShape, value: string): string | undefined {
  const counted = shape.format === 'digits' ? value.replace(/\D/g, '') : value;
  if (!inRange(counted.length, shape.minLength, shape.maxLength)) return `${value} is too short or too long`;
  if (shape.pattern && !new RegExp(shape.pattern).test(value)) return `${value} does not match ${shape.pattern}`;
  if (shape.closed && !shape.values?.includes(value)) return `${value} is none of ${shape.values}`;
  if (shape.format === 'phone-number' && !/^[0-9]{5,15}$/.test(value)) return `${value} is no phone number`;
  if (!shape.multiline && /[\r\n]/.test(value)) return 'has line breaks';
  return undefined;
}

function inRange(value: number, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): boolean {
  return value >= minimum && value <= maximum;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(misfits: readonly (string | undefined)[]): string | undefined {
  return misfits.find((entry) => entry !== undefined);
}
