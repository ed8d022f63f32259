import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EventExport } from '../../libs/audit/src/search/event-export.js';
import { ndjson } from '../../libs/audit/src/search/export-format.js';
import { OPERATOR } from '../auth/auth-app.js';
import { type AuditApp, startAuditApp } from './audit-app.js';
import { anEvent, insertEvents } from './trail-kit.js';

const COUNT = 200_000;
/** The start of the gateway leaves the making of an operator and of a signing key. */
const AT_START = 2;

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

let app: AuditApp;
let admin: pg.Client;

beforeAll(async () => {
  app = await startAuditApp();
  admin = new pg.Client({ connectionString: app.database.url });
  await admin.connect();
  await insertEvents(admin, COUNT);
  await admin.query('VACUUM ANALYZE audit_event, audit_outcome');
});

afterAll(async () => {
  await admin.end();
  await app.close();
});

const authorization = `Bearer ${OPERATOR.clientSecret}`;

const download = (accept: string, query = '') =>
  fetch(`${app.url}/admin/v1/audit-events${query}`, { headers: { authorization, accept } });

const exporting = async () => {
  const { rows } = await admin.query(
    "SELECT state FROM pg_stat_activity WHERE application_name = 'cams-gateway audit export' AND datname = current_database()",
  );
  return rows.map(({ state }) => state);
};

/** An export of which nothing is read. */
async function paused(): Promise<{ client: ClientRequest; response: IncomingMessage }> {
  const client = request(`${app.url}/admin/v1/audit-events`, {
    headers: { authorization, accept: 'application/x-ndjson' },
  });
  const [response] = (await once(client.end(), 'response')) as [IncomingMessage];
  client.on('error', () => undefined);
  return { client, response: response.on('error', () => undefined).pause() };
}

describe('an export', () => {
  it('streams 200,000 events in constant memory, each once and the newest first', async () => {
    const startedAt = performance.now();
    const response = await download('application/x-ndjson');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const inUse: number[] = [];
    let [bytes, count, last, rest] = [0, 0, 'evt_g', ''];
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        const id = line.slice(7, 43);
        if (id >= last) throw new Error(`${id} comes after ${last}`);
        last = id;
        count += 1;
      }
      bytes += chunk.length;
      if (bytes > (inUse.length + 1) * 2e7) inUse.push(memoryInUse());
    }
    const perSecond = Math.round((count / (performance.now() - startedAt)) * 1_000);
    const growth = Math.max(...inUse) - inUse[0]!;
    console.info(
      `export: ${perSecond} events/s, ${Math.round(growth / 2 ** 20)} MiB more in use while ${bytes} bytes passed`,
    );
    expect([count, rest]).toEqual([COUNT + AT_START, '']);
    expect(bytes).toBeGreaterThan(1e8);
    expect(growth).toBeLessThan(4e7);
    await expect.poll(exporting, { timeout: 2_000, interval: 20 }).toEqual([]);
  });

  it('keeps to the filter, the cursor and the limit', async () => {
    const page = await (await download('application/json', '?tenantId=ten_3&limit=5')).json();
    const { items, nextCursor } = page as { items: { id: string }[]; nextCursor: string };
    const first = await (await download('application/x-ndjson', '?tenantId=ten_3&limit=5')).text();
    expect(
      first
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(items);
    const rest = await (await download('text/csv', `?tenantId=ten_3&cursor=${nextCursor}`)).text();
    expect(rest.trim().split('\n')).toHaveLength(1 + COUNT / 10 - 5);
    expect(await (await download('application/x-ndjson', '?tenantId=nobody')).text()).toBe('');
  });

  it('refuses a wrong query as a page does', async () => {
    const response = await download('text/csv', '?outcome=fine');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('reads no further than the client does, and ends its query when the client hangs up', async () => {
    const { client } = await paused();
    const waits = async () => {
      const { rows } = await admin.query(
        "SELECT FROM pg_stat_activity WHERE application_name = 'cams-gateway audit export' AND datname = current_database() AND state = 'idle' AND clock_timestamp() - state_change > interval '200 milliseconds'",
      );
      return rows.length;
    };
    await expect.poll(waits, { timeout: 5_000, interval: 20 }).toBe(1);
    client.destroy();
    await expect.poll(exporting, { timeout: 2_000, interval: 20 }).toEqual([]);
  });

  it('holds little of events that are large', async () => {
    await insertEvents(admin, 2_000, { tenants: 1, tenant: 'large', params: { To: 'x'.repeat(20_000) } });
    const before = memoryInUse();
    const lines = await EventExport.start(app.database.url, { tenantId: 'large_0' }, ndjson, async () => undefined);
    let [most, count] = [0, 0];
    for await (const chunk of lines) {
      count += String(chunk).split('\n').length - 1;
      if (count % 1_000 < 30) most = Math.max(most, memoryInUse() - before);
    }
    expect(count).toBe(2_000);
    // Of 40 MB; other tests of the process leave something, too.
    expect(most).toBeLessThan(2e7);
  });

  it('is refused beside two others of the same operators, and possible again when one of them ends', async () => {
    const begun = await Promise.all([paused(), paused()]);
    const third = await download('text/csv');
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await third.json()).toMatchObject({ code: 'too_many_searches' });
    begun[0]!.client.destroy();
    const status = async () => {
      const { client, response } = await paused();
      client.destroy();
      return response.statusCode;
    };
    await expect.poll(status).toBe(200);
    begun[1]!.client.destroy();
    await expect.poll(exporting, { timeout: 2_000, interval: 20 }).toEqual([]);
  });

  it('ends when its reader takes nothing for a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const lines = await EventExport.start(app.database.url, {}, ndjson, async () => undefined);
      const failed = once(lines, 'error');
      await once(lines, 'readable');
      await vi.advanceTimersByTimeAsync(59_000);
      expect(lines.destroyed).toBe(false);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(String(await failed)).toContain('nobody has taken anything');
    } finally {
      vi.useRealTimers();
    }
    await expect.poll(exporting, { timeout: 2_000, interval: 20 }).toEqual([]);
  });

  it('ends a query that runs when the client hangs up', async () => {
    const locker = new pg.Client({ connectionString: app.database.url });
    await locker.connect();
    await locker.query('BEGIN; LOCK TABLE audit_event IN ACCESS EXCLUSIVE MODE');
    const client = request(`${app.url}/admin/v1/audit-events`, {
      headers: { authorization, accept: 'text/csv' },
    });
    client.on('error', () => undefined).end();
    await expect.poll(exporting, { timeout: 2_000, interval: 20 }).toEqual(['active']);
    client.destroy();
    await expect.poll(exporting, { timeout: 2_000, interval: 20 }).toEqual([]);
    await locker.end();
  });
});

describe('CSV', () => {
  it('quotes what needs it, and lets no spreadsheet take text for a formula', async () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a,"b"\n;c', "it's", '中文'];
    for (const resource of nasty) {
      await app.trail.record(anEvent({ action: 'Nasty', resource, actor: { kind: 'anonymous', clientId: '=cmd' } }), {
        outcome: 'refused',
        status: 401,
      });
    }
    const response = await download('text/csv', '?action=Nasty');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="audit-events.csv"');
    const [header, ...rows] = parseCsv(await response.text());
    expect(header!.slice(0, 5)).toEqual(['id', 'at', 'tenantId', 'actorKind', 'credentialId']);
    const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
    expect(column('resource').reverse()).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\t=1",
      'a,"b"\n;c',
      "it's",
      '中文',
    ]);
    expect(new Set(column('clientId'))).toEqual(new Set(["'=cmd"]));
    expect(new Set(column('credentialId'))).toEqual(new Set(['']));
    expect(new Set(column('status'))).toEqual(new Set(['401']));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header!.length]));
  });
});

/** Bytes that live objects and buffers take. */
function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && bare === '' && end === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
