import * as fc from 'fast-check';
import { type Dispatcher, Pool } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type DocumentedOperation,
  documentedOperations,
  fullRequest,
  type RequestValues,
  slotsOf,
  takesBody,
} from './openapi-requests.js';
import { Probe } from './probe.js';
import { spoiled } from './spoiled-requests.js';

const RUNS_PER_SLOT = 6;
const RANDOM_BODIES = 500;

/** Set it to what a failure printed, to see that failure again. */
const seed = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);

let probe: Probe;
let pool: Pool;
let operations: DocumentedOperation[];

beforeAll(async () => {
  probe = await Probe.start();
  pool = new Pool(probe.stack.url, { connections: 4 });
  operations = await documentedOperations(probe.stack.url);
  console.info(`fast-check: seed ${seed}`);
});
beforeEach(() => probe.stack.sandbox.forgetCalls());
afterAll(async () => {
  await pool.close();
  await probe.stack.close();
});

async function send(method: string, path: string, body?: string | Buffer) {
  const reply = await pool.request({
    method: method as Dispatcher.HttpMethod,
    path,
    headers: {
      authorization: `Bearer ${probe.tenant.clientSecret}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  });
  return { status: reply.statusCode, type: reply.headers['content-type'], text: await reply.body.text() };
}

function sendValues(operation: DocumentedOperation, { path, query, body }: RequestValues) {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`),
  );
  const address = pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
  return send(operation.method, address, takesBody(operation) ? JSON.stringify(body) : undefined);
}

describe('a request made from the document', () => {
  it('is valid as it stands', async () => {
    expect(operations.length).toBeGreaterThan(20);
    for (const operation of operations) {
      const { status, text } = await sendValues(operation, fullRequest(operation));
      expect([operation.name, status === 400 ? text : '']).toEqual([operation.name, '']);
    }
  });

  it('is refused for any one mistake, and the field is named', async () => {
    let cases = 0;
    for (const operation of operations) {
      const request = fullRequest(operation);
      const arbitraries = slotsOf(operation).flatMap((slot) => spoiled(slot, request));
      if (arbitraries.length === 0) continue;
      for (const arbitrary of arbitraries) {
        await fc.assert(
          fc.asyncProperty(arbitrary, async ({ request: bad, pointer, mistake }) => {
            cases++;
            const { status, type, text } = await sendValues(operation, bad);
            const context = `${operation.name}: ${mistake} at ${pointer}: ${text}`;
            expect(status, context).toBe(400);
            expect(type, context).toMatch(/^application\/problem\+json/);
            const { errors } = JSON.parse(text) as { errors?: { pointer: string }[] };
            expect(
              errors?.map((error) => error.pointer),
              context,
            ).toContain(pointer);
          }),
          { seed, numRuns: RUNS_PER_SLOT },
        );
      }
    }
    console.info(`fast-check: ${cases} requests with one mistake`);
    expect(cases).toBeGreaterThan(3_000);
    expect(await probe.stack.sandbox.calls()).toEqual([]);
  }, 60_000);
});

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
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...demanding), anything, async (operation, body) => {
        const path = operation.path.replace(/\{\w+\}/g, probe.tenant.phoneNumber);
        const { status, type, text } = await send(operation.method, path, body);
        expect([status, type], text).toEqual([400, 'application/problem+json; charset=utf-8']);
      }),
      { seed, numRuns: RANDOM_BODIES },
    );
    expect(await probe.stack.sandbox.calls()).toEqual([]);
  });
});
