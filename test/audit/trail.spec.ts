import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newEventId } from '#libs/audit';
import type { CommitPart, Problem } from '#libs/platform';
import { severable } from '../support/severable-proxy.js';
import { anEvent, configFor, startTrailKit, startWriter, type TrailKit, type Writer } from './trail-kit.js';

let kit: TrailKit;
let writer: Writer;

const mark: CommitPart = {
  name: 'mark',
  sql: (parameter) => `
    INSERT INTO mark SELECT name FROM json_to_recordset(${parameter}) AS r(name text) ON CONFLICT DO NOTHING
    RETURNING name`,
  result: () => 'SELECT name AS id FROM mark',
};

beforeAll(async () => {
  kit = await startTrailKit();
  await kit.admin.query('CREATE TABLE mark (name text PRIMARY KEY)');
  writer = startWriter(kit.config);
  writer.commits.register(mark);
});

afterAll(async () => {
  await writer.stop();
  await kit.close();
});

const rowsOf = async (requestId: string) =>
  (await kit.admin.query('SELECT * FROM audit_event WHERE request_id = $1 ORDER BY at, id', [requestId])).rows;

describe('a record', () => {
  it('holds what was said, at the time that its id tells', async () => {
    const before = Date.now();
    const event = anEvent({ actor: { kind: 'operator', credentialId: 'crd_2', clientId: 'ops', acting: true } });
    await writer.trail.record(event, { outcome: 'refused', status: 403, durationMs: 1.23456 });
    const [row] = await rowsOf(event.requestId);
    expect(row).toMatchObject({
      tenant_id: 'ten_1',
      actor_kind: 'operator',
      actor_id: 'crd_2',
      client_id: 'ops',
      acting: true,
      action: 'SendChatappMessage',
      outcome: 'refused',
      http_status: 403,
      duration_ms: 1.23,
    });
    expect(`evt_${row.id.replaceAll('-', '')}`).toBe(event.id);
    expect(row.at.getTime()).toBeGreaterThanOrEqual(before);
    expect(row.at.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('takes texts from outside as they are: cleaned and cut, never refused', async () => {
    const event = anEvent({ resource: `\0\ud800'"\\${'x'.repeat(5_000)}`, action: 'a\0', address: '\0' });
    await writer.trail.record(event, { outcome: 'refused', camsCode: '\ud800' });
    const [row] = await rowsOf(event.requestId);
    expect(row.resource).toHaveLength(512);
    expect(row.resource).toMatch(/^��'"\\x+…$/);
    expect(row.cams_code).toBe('�');
  });

  it('lands once for each of 2,000 at the same time, in few commits', async () => {
    const ids = Array.from({ length: 2_000 }, newEventId);
    await Promise.all(
      ids.map((id) => writer.trail.record(anEvent({ id, requestId: 'crowd' }), { outcome: 'succeeded' })),
    );
    const rows = await rowsOf('crowd');
    expect(rows.map(({ id }) => `evt_${id.replaceAll('-', '')}`)).toEqual(ids);
    const { rows: commits } = await kit.admin.query(
      "SELECT count(DISTINCT xmin::text)::int AS count FROM audit_event WHERE request_id = 'crowd'",
    );
    expect(commits[0].count).toBeLessThan(10);
  });

  it('goes together with what rides along, and tells what became of it', async () => {
    const first = await writer.trail.intend(anEvent(), { mark: [{ name: 'once' }] });
    const second = await writer.trail.intend(anEvent(), { mark: [{ name: 'once' }] });
    expect([first.has('once'), second.has('once')]).toEqual([true, false]);
    const event = anEvent();
    await expect(writer.trail.intend(event, { mark: [{ name: null }] })).rejects.toMatchObject({
      code: 'trail_unavailable',
      status: 503,
      headers: { 'retry-after': '1' },
    } satisfies Partial<Problem>);
    expect(await rowsOf(event.requestId)).toEqual([]);
  });

  it('in a transaction of others is there exactly when the transaction is', async () => {
    const [kept, undone] = [anEvent(), anEvent()];
    await kit.source.transaction((manager) =>
      writer.trail.recordIn(manager, kept, { outcome: 'succeeded', status: 201 }),
    );
    const failed = kit.source.transaction(async (manager) => {
      await writer.trail.recordIn(manager, undone, { outcome: 'succeeded', status: 201 });
      throw new Error('undo');
    });
    await expect(failed).rejects.toThrow('undo');
    expect(await rowsOf(kept.requestId)).toHaveLength(1);
    expect(await rowsOf(undone.requestId)).toEqual([]);
  });

  it('is masked as a whole where phone numbers are', async () => {
    const masking = startWriter(configFor(kit.config.databaseUrl, { AUDIT_PHONE_NUMBERS: 'masked' }));
    const event = anEvent();
    await masking.trail.record(event, { outcome: 'succeeded' });
    expect(JSON.stringify(await rowsOf(event.requestId))).not.toContain('8613800001234');
    await masking.stop();
  });
});

describe('append-only', () => {
  const month = new Date().toISOString().slice(0, 7).replace('-', '_');
  const statements = ['audit_event', 'audit_outcome', `audit_event_${month}`, `audit_outcome_${month}`].flatMap(
    (table) => [
      `UPDATE ${table} SET http_status = 200`,
      `UPDATE ${table} SET http_status = 200 WHERE false`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
    ],
  );

  it.each([
    ...statements,
    'DELETE FROM audit_dropped',
    'INSERT INTO audit_event SELECT * FROM audit_event ON CONFLICT (at, id) DO UPDATE SET outcome = NULL',
    'MERGE INTO audit_event e USING audit_event f ON e.id = f.id WHEN MATCHED THEN DELETE',
  ])('refuses its own owner: %s', async (statement) => {
    const counts =
      'SELECT (SELECT count(*) FROM audit_event) AS events, (SELECT count(*) FROM audit_outcome) AS outcomes';
    await writer.trail.conclude(anEvent(), { outcome: 'succeeded' });
    const before = (await kit.admin.query(counts)).rows;
    await expect(kit.admin.query(statement)).rejects.toThrow('append-only');
    expect((await kit.admin.query(counts)).rows).toEqual(before);
  });
});

describe('when the database cannot be reached', () => {
  it('refuses what must be recorded, lets reads go on and says so, and recovers', async () => {
    const proxy = await severable(kit.config.databaseUrl);
    const cut = startWriter(configFor(proxy.url));
    await cut.trail.record(anEvent(), { outcome: 'succeeded' });
    expect(cut.trail.isHealthy).toBe(true);
    await proxy.sever();

    const [intent, outcome, read] = [anEvent(), anEvent(), anEvent()];
    const startedAt = performance.now();
    const results = await Promise.allSettled([
      cut.trail.intend(intent),
      cut.trail.conclude(outcome, { outcome: 'succeeded' }),
      cut.trail.recordRead(read, { outcome: 'succeeded' }),
    ]);
    expect(performance.now() - startedAt).toBeLessThan(3_500);
    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'trail_unavailable' } },
      { status: 'rejected' },
      { status: 'fulfilled' },
    ]);
    expect(cut.trail.isHealthy).toBe(false);
    expect(await cut.metrics.registry.metrics()).toContain('cams_gateway_trail_lost_total 1');

    await proxy.restore();
    await expect.poll(() => cut.trail.isHealthy, { timeout: 5_000 }).toBe(true);
    for (const { requestId } of [intent, read]) expect(await rowsOf(requestId)).toEqual([]);
    await cut.trail.record(intent, { outcome: 'succeeded' });
    await cut.stop();
    await proxy.sever();
  });

  it('refuses what must be recorded when there is no partition for it, and isolates it', async () => {
    const past = `evt_${'0'.repeat(12)}7${'0'.repeat(3)}8${'0'.repeat(15)}`;
    const now = anEvent();
    const results = await Promise.allSettled([writer.trail.intend(anEvent({ id: past })), writer.trail.intend(now)]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'trail_unavailable' } },
      { status: 'fulfilled' },
    ]);
    expect(await rowsOf(now.requestId)).toHaveLength(1);
  });
});
