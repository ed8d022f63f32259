import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionName, catalogue, type Field } from '#libs/cams';
import { routeGroups } from '#libs/facade';
import { clientTypes } from '../support/client-types.js';
import {
  allSchemas,
  mediaTypesOf,
  type OpenApi,
  type Operation,
  operationsOf,
  resolved,
  type Schema,
  schemasIn,
  silentFields,
} from '../support/openapi.js';
import { complaintsAbout } from '../support/openapi-lint.js';
import { routeTable } from '../support/route-table.js';
import { startStack } from '../support/stack.js';

const routes = routeGroups.flatMap((group) => group.routes);

/** In characters of JSON. */
const LONG_SCHEMA = 500;

const addresses = ['/openapi.json', '/openapi/tenants.json', '/openapi/operators.json'] as const;

/** As served. */
let texts: Readonly<Record<string, string>>;
/** The whole, as it reads without references. */
let document: OpenApi;
let operations: readonly (readonly [string, Operation])[];
let tenantOperations: readonly (readonly [string, Operation])[];
let publicOperations: readonly (readonly [string, Operation])[];
let securedOperations: readonly (readonly [string, Operation])[];

beforeAll(async () => {
  const stack = await startStack();
  try {
    const served = addresses.map(async (address) => [address, await (await fetch(stack.url + address)).text()]);
    texts = Object.fromEntries(await Promise.all(served));
  } finally {
    await stack.close();
  }
  document = read('/openapi.json');
  operations = operationsOf(document);
  tenantOperations = operations.filter(([, operation]) => operation['x-cams-action'] !== undefined);
  securedOperations = operations.filter(([place]) => / \/(admin\/)?v1\//.test(place));
  publicOperations = operations.filter((operation) => !securedOperations.includes(operation));
});

const read = (address: (typeof addresses)[number]) => resolved(JSON.parse(texts[address]!) as OpenApi);

describe.each(addresses)('the document at %s', (address) => {
  it('is valid OpenAPI 3.1, as two validators find', async () => {
    expect(await complaintsAbout(texts[address]!)).toEqual([]);
    expect(read(address).openapi).toBe('3.1.0');
  });

  it('has no tag, scope or component that nothing in it uses', () => {
    const { tags, components } = JSON.parse(texts[address]!) as OpenApi;
    const inUse = operationsOf(read(address)).map(([, operation]) => operation);
    expect(tags.map(({ name }) => name).sort()).toEqual([...new Set(inUse.flatMap((each) => each.tags))].sort());
    const requirements = inUse.flatMap(({ security = [] }) => security);
    const scopes = new Set(requirements.flatMap(({ clientCredentials = [] }) => clientCredentials));
    const offered = components.securitySchemes.clientCredentials?.flows?.clientCredentials.scopes ?? {};
    expect(Object.keys(offered).sort()).toEqual([...scopes].sort());
    const { securitySchemes, ...sections } = components;
    expect(new Set(Object.keys(securitySchemes))).toEqual(new Set(requirements.flatMap(Object.keys)));
    const names = Object.entries(sections).flatMap(([section, all]) =>
      Object.keys(all).map((name) => `"#/components/${section}/${name}"`),
    );
    expect(names.filter((name) => !texts[address]!.includes(name))).toEqual([]);
  });
});

describe("the tenants' and the operators' documents", () => {
  it('have, between them, every operation of the whole, just as it is there', () => {
    const tenants = new Map(operationsOf(read('/openapi/tenants.json')));
    const operators = new Map(operationsOf(read('/openapi/operators.json')));
    for (const [place, operation] of operations) {
      const [, path = ''] = place.split(' ');
      const forBoth = path === '/oauth/token' || path.startsWith('/.well-known/');
      expect([place, tenants.has(place)]).toEqual([place, forBoth || path.startsWith('/v1/')]);
      expect([place, operators.has(place)]).toEqual([place, forBoth || !path.startsWith('/v1/')]);
      const security = operation.security?.filter((requirement) => !('actAsTenant' in requirement));
      expect({ ...operation, security }).toEqual({ ...(tenants.get(place) ?? operators.get(place)) });
    }
    expect(new Set([...tenants.keys(), ...operators.keys()]).size).toBe(operations.length);
  });
});

describe('the OpenAPI document', () => {
  it('changes only on purpose', async () => {
    const whole = JSON.parse(texts['/openapi.json']!);
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json');
  });

  it('is what the types of the client are made from', async () => {
    await expect(await clientTypes(texts['/openapi.json']!)).toMatchFileSnapshot('../../libs/client/src/api.ts');
  });

  it('says a thing once: nothing long stands in two places', () => {
    const { components } = JSON.parse(texts['/openapi.json']!) as OpenApi;
    const places = new Map<string, string[]>();
    for (const [name, schema] of Object.entries(components.schemas)) {
      for (const [pointer, { description, examples, example, 'x-cams-param': _, ...content }] of schemasIn(
        schema,
        name,
      )) {
        const text = JSON.stringify(content);
        if (text.length > LONG_SCHEMA) places.set(text, [...(places.get(text) ?? []), pointer]);
      }
    }
    expect([...places.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it('lists the routes that the table of routes says, and others on purpose', async () => {
    await expect(routeTable(operations)).toMatchFileSnapshot('../../docs/routes.txt');
    expect(tenantOperations.map(([place]) => place).sort()).toEqual(
      routes.map(({ verb, path }) => `${verb} ${path}`).sort(),
    );
  });

  it('names and describes every operation', () => {
    const tags = new Set(document.tags.filter(({ description }) => description).map(({ name }) => name));
    const isComplete = ({ operationId, summary, description, tags: [tag = ''] }: Operation) =>
      operationId && summary && description && tags.has(tag);
    const incomplete = operations.filter(([, operation]) => !isComplete(operation));
    expect(incomplete.map(([place]) => place)).toEqual([]);
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes every parameter and every field of a body', () => {
    const silent = operations.flatMap(([place, { parameters = [], requestBody }]) => [
      ...parameters.filter(({ description }) => !description).map(({ name }) => `${place} ${name}`),
      ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => silentFields(schema, place)),
    ]);
    const inReplies = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      silentFields(schema, name),
    );
    expect([...silent, ...inReplies]).toEqual([]);
  });

  it('has an example for every body that is sent as JSON, and it can be sent', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const bodies = operations.flatMap(([place, { requestBody }]) => {
      const media = requestBody?.content['application/json'];
      return media ? [{ place, media }] : [];
    });
    expect(bodies.length).toBeGreaterThan(50);
    for (const { place, media } of bodies) {
      const example = Object.values(media.examples ?? {})[0]?.value ?? media.schema.example;
      expect([place, example]).toEqual([place, expect.any(Object)]);
      expect([place, ajv.validate(media.schema, example)]).toEqual([place, true]);
    }
  });

  it('has no filter that Swagger UI fills in, and keeps their examples', () => {
    const filters = operations.flatMap(([place, { parameters = [] }]) =>
      parameters.filter((each) => each.in === 'query' && !each.required).map((each) => ({ place, ...each })),
    );
    expect(filters.filter(({ example, schema }) => example !== undefined || schema.example !== undefined)).toEqual([]);
    const action = filters.find(({ place, name }) => place === 'GET /v1/audit-events' && name === 'action');
    expect(action?.schema.examples).toEqual(['SendChatappMessage']);
  });

  it('has examples that are valid themselves', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const checked = new Map<string, string[]>();
    const check = (schema: Schema, value: unknown, place: string): string[] => {
      const key = JSON.stringify([schema, value]);
      const known = checked.get(key);
      if (known) return known;
      const validate = ajv.compile(schema);
      const found = validate(value) ? [] : [`${place}: ${ajv.errorsText(validate.errors)}`];
      checked.set(key, found);
      return found;
    };
    const wrong = allSchemas(document).flatMap(([place, { example, examples = [], ...schema }]) =>
      [...examples, ...(example === undefined ? [] : [example])].flatMap((value) => check(schema, value, place)),
    );
    const wrongContent = operations.flatMap(([place, operation]) =>
      mediaTypesOf(operation).flatMap(({ schema, examples = {} }) =>
        Object.entries(examples).flatMap(([name, { value }]) => check(schema, value, `${place} ${name}`)),
      ),
    );
    expect([...wrong, ...wrongContent]).toEqual([]);
  });
});

describe('every operation of the table', () => {
  it('says which action of CAMS it calls', () => {
    const said = tenantOperations.map(([place, operation]) => `${place} ${operation['x-cams-action']}`);
    expect(said.sort()).toEqual(routes.map(({ verb, path, action }) => `${verb} ${path} ${action}`).sort());
  });

  it("says how CAMS calls a field, wherever that is not the field's own name", () => {
    for (const [place, { parameters = [], requestBody, 'x-cams-action': action }] of tenantOperations) {
      const { request } = catalogue[action as ActionName];
      for (const { name, in: where, 'x-cams-param': camsName } of parameters) {
        if (where !== 'header') expectCamsName(place, name, camsName, request);
      }
      expectCamsNames(place, requestBody?.content['application/json']?.schema, request);
    }
  });

  it.each([400, 404, 422, 429, 502, 503, 504])('documents %d', (status) => {
    expect(undocumented(tenantOperations, status)).toEqual([]);
  });
});

describe('every operation behind a credential', () => {
  it('says so, and which scope it needs', () => {
    const scopes = document.components.securitySchemes.clientCredentials?.flows?.clientCredentials.scopes ?? {};
    for (const [place, { security, 'x-required-scope': scope = '' }] of securedOperations) {
      expect([place, scopes[scope]]).toEqual([place, expect.any(String)]);
      expect([place, security]).toEqual([
        place,
        expect.arrayContaining([{ clientCredentials: [scope] }, { apiKey: [] }]),
      ]);
    }
    expect(publicOperations.filter(([, { security }]) => security?.length !== 0)).toEqual([]);
  });

  it.each([400, 401, 403, 429, 500, 503])('documents %d', (status) => {
    expect(undocumented(securedOperations, status)).toEqual([]);
  });

  it.each([413, 415])('documents %d where it takes a body', (status) => {
    const taking = securedOperations.filter(([, { requestBody }]) => requestBody);
    expect(undocumented(taking, status)).toEqual([]);
  });
});

describe('every error', () => {
  it('is a problem document whose examples have its status, but for checks of health and what RFC 6749 wants', () => {
    const others = operations.flatMap(([place, { responses }]) =>
      Object.entries(responses)
        .filter(([status, { content }]) => Number(status) >= 400 && !hasProblem(content, status))
        .map(([status]) => `${place} ${status}`),
    );
    expect(others).toEqual([
      'GET /health/ready 503',
      ...[400, 401, 429].map((status) => `POST /oauth/token ${status}`),
    ]);
  });

  const hasProblem = (content: Operation['responses'][string]['content'], status: string) => {
    const examples = Object.values(content?.['application/problem+json']?.examples ?? {});
    const statuses = examples.map((example) => (example.value as { status: number }).status);
    return statuses.length > 0 && statuses.every((each) => each === Number(status));
  };
});

function undocumented(among: typeof operations, status: number): string[] {
  return among.filter(([, { responses }]) => !(status in responses)).map(([place]) => place);
}

type Fields = Readonly<Record<string, Field>>;

function expectCamsName(place: string, name: string, camsName: string | undefined, fields: Fields): void {
  const byRule = name.charAt(0).toUpperCase() + name.slice(1);
  expect([place, name, Object.keys(fields)]).toEqual([place, name, expect.arrayContaining([camsName ?? byRule])]);
  expect([place, name, camsName]).not.toEqual([place, name, byRule]);
}

function expectCamsNames(place: string, schema: Schema | undefined, fields: Fields): void {
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    const camsName = property['x-cams-param'];
    expectCamsName(place, name, camsName, fields);
    const field = fields[camsName ?? name.charAt(0).toUpperCase() + name.slice(1)];
    const inner = field?.type === 'array' ? field.items : field;
    if (inner?.type === 'object') expectCamsNames(place, property.items ?? property, inner.fields);
  }
}
