import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionName, catalogue, type Field } from '#libs/cams';
import { routeGroups } from '#libs/facade';
import {
  allSchemas,
  exampleValue,
  mediaTypesOf,
  type OpenApi,
  type Operation,
  operationsOf,
  type Schema,
  silentFields,
} from '../support/openapi.js';
import { routeTable } from '../support/route-table.js';
import { startStack } from '../support/stack.js';

const routes = routeGroups.flatMap((group) => group.routes);

let document: OpenApi;
let operations: readonly (readonly [string, Operation])[];
let tenantOperations: readonly (readonly [string, Operation])[];
let publicOperations: readonly (readonly [string, Operation])[];
let securedOperations: readonly (readonly [string, Operation])[];

beforeAll(async () => {
  const stack = await startStack();
  try {
    document = (await (await fetch(`${stack.url}/openapi.json`)).json()) as OpenApi;
  } finally {
    await stack.close();
  }
  operations = operationsOf(document);
  tenantOperations = operations.filter(([, operation]) => operation['x-cams-action'] !== undefined);
  securedOperations = operations.filter(([place]) => / \/(admin\/)?v1\//.test(place));
  publicOperations = operations.filter((operation) => !securedOperations.includes(operation));
});

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...document });
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  it('changes only on purpose', async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('../../docs/openapi.json');
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

  it('has examples that are valid themselves', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema({ ...document, $id: 'openapi' });
    // References are resolved from the root of the document.
    const check = (schema: Schema, value: unknown, place: string) => {
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')));
      return validate(value) ? [] : [`${place}: ${ajv.errorsText(validate.errors)}`];
    };
    const wrong = allSchemas(document).flatMap(([place, { example, examples = [], ...schema }]) =>
      [...examples, ...(example === undefined ? [] : [example])].flatMap((value) => check(schema, value, place)),
    );
    const wrongContent = operations.flatMap(([place, operation]) =>
      mediaTypesOf(operation).flatMap(({ schema, examples = {} }) =>
        Object.entries(examples).flatMap(([name, example]) =>
          check(schema, exampleValue(document, example), `${place} ${name}`),
        ),
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
    expect(publicOperations.filter(([, { security }]) => security)).toEqual([]);
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
    const statuses = examples.map((example) => (exampleValue(document, example) as { status: number }).status);
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
