import * as fc from 'fast-check';
import { type Dispatcher, Pool } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { concurrently } from '../support/concurrently.js';
import { OPERATOR, type Stack, startStack } from '../support/stack.js';
import {
  type DocumentedOperation,
  documentedOperations,
  fullRequest,
  type RequestValues,
  type Schema,
  slotsOf,
  takesBody,
} from './openapi-requests.js';
import { type Spoiled, spoiled } from './spoiled-requests.js';

const CASES = Number(process.env.FAST_CHECK_CASES ?? 8_000);
const RANDOM_BODIES = 500;
const MOST_TOLD = 20;

/** Set it to what a failure printed, to see that failure again. */
const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);

let stack: Stack;
let pool: Pool;
let operations: DocumentedOperation[];
/** Of those who may call an operation. */
let bearers: Readonly<Record<DocumentedOperation['audience'], string>>;

beforeAll(async () => {
  stack = await startStack();
  const tenant = await stack.createTenant({ unlimited: true });
  bearers = { tenant: tenant.clientSecret, operator: OPERATOR.clientSecret };
  pool = new Pool(stack.url, { connections: 16 });
  operations = await documentedOperations(stack.url);
  console.info(`fast-check: seed ${seed}`);
});
beforeEach(() => stack.sandbox.forgetCalls());
afterAll(async () => {
  await pool.close();
  await stack.close();
});

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function send(operation: DocumentedOperation, path: string, body?: string | Buffer): Promise<Reply> {
  const reply = await pool.request({
    method: operation.method as Dispatcher.HttpMethod,
    path,
    headers: {
      authorization: `Bearer ${bearers[operation.audience]}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  });
  return { status: reply.statusCode, type: String(reply.headers['content-type']), text: await reply.body.text() };
}

function sendValues(operation: DocumentedOperation, { path, query, body }: RequestValues): Promise<Reply> {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`),
  );
  const address = pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
  return send(operation, address, takesBody(operation) ? JSON.stringify(body) : undefined);
}

/** What a reply to a spoiled request does not tell as it should; `undefined` when all is well. */
function fault({ status, type, text }: Reply, wanted: Spoiled): string | undefined {
  if (status !== wanted.status) return `status ${status}, not ${wanted.status}`;
  if (!type.startsWith('application/problem+json')) return `content type ${type}`;
  const { code, errors = [] } = JSON.parse(text) as { code: string; errors?: { pointer: string }[] };
  if (code !== wanted.code) return `code ${code}, not ${wanted.code}`;
  if (wanted.pointer === undefined || errors.some(({ pointer }) => pointer === wanted.pointer)) return undefined;
  return `no error at ${wanted.pointer}`;
}

/** Sends everything, and gives the first of what was answered otherwise than it should be. */
async function faultsOf(cases: readonly (readonly [DocumentedOperation, Spoiled])[]): Promise<string[]> {
  const found = await concurrently(cases, async ([operation, wanted]) => {
    const reply = await sendValues(operation, wanted.request);
    const wrong = fault(reply, wanted);
    return wrong && `${operation.name}: ${wanted.mistake} at ${wanted.pointer}: ${wrong}: ${reply.text}`;
  });
  return found.filter((each) => each !== undefined).slice(0, MOST_TOLD);
}

describe('a request made from the document', () => {
  it('is valid as it stands', async () => {
    expect(operations.length).toBe(177);
    const refused = await concurrently(operations, async (operation) => {
      const { status, text } = await sendValues(operation, fullRequest(operation));
      return status === 400 ? `${operation.name}: ${text}` : [];
    });
    expect(refused.flat()).toEqual([]);
  });

  it('could not be without bounds', () => {
    const unbounded = operations.flatMap((operation) =>
      slotsOf(operation)
        .filter(({ schema, at }) => !isBounded(schema) && at.at(-1) !== 'cursor')
        .map(({ place, at }) => [operation.name, place, ...at].join(' ')),
    );
    expect(unbounded).toEqual([]);
  });

  it('can be spoiled in every parameter, nested ones too', () => {
    const untouched = operations.flatMap((operation) => {
      const request = fullRequest(operation);
      const slots = slotsOf(operation).filter(({ at }) => at.length > 0);
      return slots
        .filter((slot) => spoiled(slot, request).length === 0)
        .map(({ place, at }) => [operation.name, place, ...at].join(' '));
    });
    expect(untouched).toEqual([]);
  });

  it('is refused for any one mistake, and the field is named', async () => {
    const ways = operations.flatMap((operation) => {
      const request = fullRequest(operation);
      return slotsOf(operation)
        .flatMap((slot) => spoiled(slot, request))
        .map((arbitrary) => arbitrary.map((mistake) => [operation, mistake] as const));
    });
    // Each way once, and then any.
    const systematic = ways.map((way, index) => fc.sample(way, { seed: seed + index, numRuns: 1 })[0]!);
    const any = fc.constantFrom(...ways).chain((way) => way);
    const random = fc.sample(any, { seed, numRuns: Math.max(0, CASES - ways.length) });
    const cases = [...systematic, ...random];
    console.info(`fast-check: ${cases.length} requests with one mistake, of ${ways.length} kinds`);
    expect(await faultsOf(cases)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(CASES);
    expect(await stack.sandbox.calls()).toEqual([]);
  }, 120_000);
});

/** Whether mistakes are possible: whatever a schema leaves open, nothing here would find to be refused. */
function isBounded(schema: Schema): boolean {
  const { type, enum: closed, maxLength, pattern, maxItems, additionalProperties: others, maxProperties } = schema;
  if (type === 'string') return closed !== undefined || (maxLength !== undefined && pattern !== undefined);
  if (type === 'array') return maxItems !== undefined;
  if (type === 'object') return typeof others === 'object' ? maxProperties !== undefined : others !== undefined;
  return type === 'integer' || type === 'boolean';
}

describe('a body of anything', () => {
  const anything = fc.oneof(
    fc.json(),
    fc.json({ noUnicodeString: false }),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.json().chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
  );

  it('is refused, and reaches nobody', async () => {
    const demanding = operations.filter(({ schemas }) => (schemas.body.required ?? []).length > 0);
    const cases = fc.sample(fc.tuple(fc.constantFrom(...demanding), anything), { seed, numRuns: RANDOM_BODIES });
    const faults = await concurrently(cases, async ([operation, body]) => {
      const { status, type, text } = await send(operation, operation.path.replace(/\{\w+\}/g, '8613800001234'), body);
      const isRefused = status === 400 && type.startsWith('application/problem+json');
      return isRefused ? [] : `${operation.name}: ${body}: ${status} ${text}`;
    });
    expect(faults.flat()).toEqual([]);
    expect(await stack.sandbox.calls()).toEqual([]);
  });
});
