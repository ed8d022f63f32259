import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Redactor, type TrailEvent } from '#libs/audit';
import { createMonth } from '../../libs/audit/src/partitions/create-partitions.js';
import { PartitionKeeper } from '../../libs/audit/src/partitions/partition-keeper.js';
import { Verifier } from '../../libs/audit/src/verification/verifier.js';
import { anEvent, configFor, KEY, startTrailKit, startWriter, type TrailKit, type Writer } from './trail-kit.js';

let kit: TrailKit;
let writer: Writer;
let verifier: Verifier;

beforeAll(async () => {
  kit = await startTrailKit();
  verifier = new Verifier(kit.config);
});

beforeEach(() => {
  writer = startWriter(kit.config);
});

afterEach(async () => {
  await writer.stop();
  await tamper('TRUNCATE audit_event, audit_outcome, audit_dropped');
});

afterAll(() => kit.close());

/** As somebody who has taken over the database, and can switch triggers off. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
  await kit.admin.query("SET session_replication_role = 'replica'");
  await kit.admin.query('ALTER TABLE audit_event DISABLE TRIGGER USER');
  try {
    await kit.admin.query(sql, values);
  } finally {
    await kit.admin.query('ALTER TABLE audit_event ENABLE TRIGGER USER');
    await kit.admin.query("SET session_replication_role = 'origin'");
  }
}

const uuidOf = ({ id }: Pick<TrailEvent, 'id'>) => id.slice(4);

/** Ten calls, one after the other: 20 records in one chain. */
async function writeCalls(): Promise<TrailEvent[]> {
  const events = Array.from({ length: 10 }, () => anEvent());
  for (const event of events) {
    await writer.trail.intend(event);
    await writer.trail.conclude(event, { outcome: 'succeeded', status: 201, camsRequestId: 'r', durationMs: 0.1 });
  }
  return events;
}

describe('verify', () => {
  it('finds nothing wrong with what writers wrote, in commits and in transactions', async () => {
    await writeCalls();
    const other = startWriter(kit.config);
    await Promise.all(Array.from({ length: 1_500 }, () => other.trail.record(anEvent(), { outcome: 'succeeded' })));
    await other.stop();
    await kit.source.transaction((manager) => writer.trail.recordIn(manager, anEvent(), { outcome: 'succeeded' }));
    expect(await verifier.verify({})).toEqual({ ok: true, checked: 1_521, firstBroken: null });
  });

  it('finds nothing wrong after commits that were refused or given up', async () => {
    const bad = anEvent({ id: `evt_${'0'.repeat(32)}` });
    const results = await Promise.allSettled([
      ...Array.from({ length: 20 }, () => writer.trail.intend(anEvent())),
      writer.trail.intend(bad),
      ...Array.from({ length: 20 }, () => writer.trail.intend(anEvent())),
    ]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await writeCalls();
    expect(await verifier.verify({})).toMatchObject({ ok: true, checked: 60 });
  });

  it.each([
    ['address', "'198.51.100.1'"],
    ['http_status', '500'],
    ['at', "at + interval '1 microsecond'"],
    ['params', '\'{"To":"1"}\''],
    ['tenant_id', 'NULL'],
    ['acting', 'true'],
    ['seal', "'\\x00'"],
  ])('finds a changed %s', async (column, value) => {
    const events = await writeCalls();
    await tamper(`UPDATE audit_event SET ${column} = ${value} WHERE id = $1`, [uuidOf(events[4]!)]);
    expect(await verifier.verify({})).toEqual({
      ok: false,
      checked: 9,
      firstBroken: { eventId: events[4]!.id, chain: expect.any(String), seq: 9, reason: 'changed' },
    });
  });

  it('finds a member of the parameters that stands before another one of its name', async () => {
    const params = new Redactor(kit.config).redact('SendChatappMessage', { To: '8613900005678' });
    await writer.trail.record(anEvent({ params }), { outcome: 'succeeded' });
    expect(await verifier.verify({})).toMatchObject({ ok: true, checked: 1 });
    await tamper(`UPDATE audit_event SET params = ('{"To":"FORGED",' || substr(params::text, 2))::json`);
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { reason: 'changed' } });
  });

  it('finds a changed outcome', async () => {
    const events = await writeCalls();
    await tamper("UPDATE audit_outcome SET outcome = 'failed' WHERE event_id = $1", [uuidOf(events[2]!)]);
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { eventId: events[2]!.id, seq: 6 } });
  });

  it('finds a removed row', async () => {
    const events = await writeCalls();
    await tamper('DELETE FROM audit_event WHERE id = $1', [uuidOf(events[4]!)]);
    expect(await verifier.verify({})).toMatchObject({
      ok: false,
      firstBroken: { eventId: events[4]!.id, seq: 10, reason: 'missing' },
    });
  });

  it('finds a removed beginning', async () => {
    const events = await writeCalls();
    await tamper('DELETE FROM audit_event WHERE id = $1', [uuidOf(events[0]!)]);
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { seq: 2, reason: 'missing' } });
  });

  it('finds swapped rows', async () => {
    const events = await writeCalls();
    const [a, b] = [uuidOf(events[3]!), uuidOf(events[6]!)];
    await tamper(
      `UPDATE audit_event e SET seq = f.seq, seal = f.seal FROM audit_event f
       WHERE (e.id, f.id) IN (($1, $2), ($2, $1))`,
      [a, b],
    );
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { seq: 7, reason: 'changed' } });
  });

  it('finds a forged row, and rows that somebody without the key sealed', async () => {
    const stranger = startWriter(configFor(kit.config.databaseUrl, { ENCRYPTION_KEY: `${KEY}!` }));
    await stranger.trail.record(anEvent(), { outcome: 'succeeded' });
    await stranger.stop();
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { seq: 1, reason: 'changed' } });
  });

  it('looks at a period alone, and at its edges too', async () => {
    const events = await writeCalls();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const from = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const later = await writeCalls();
    expect(await verifier.verify({ from })).toMatchObject({ ok: true, checked: 20 });
    await tamper("UPDATE audit_event SET action = 'x' WHERE id = $1", [uuidOf(events[4]!)]);
    expect(await verifier.verify({ from })).toMatchObject({ ok: true });
    expect(await verifier.verify({ to: from })).toMatchObject({ ok: false, checked: 9 });
    await tamper('DELETE FROM audit_event WHERE id = $1', [uuidOf(later[0]!)]);
    expect(await verifier.verify({ from })).toMatchObject({ ok: false, firstBroken: { seq: 22, reason: 'missing' } });
  });
});

describe('after retention', () => {
  it('proves what is left of a chain whose rows alternate between a dropped month and a kept one', async () => {
    const now = Date.now();
    const idAt = (ms: number, i: number) =>
      `evt_${ms.toString(16).padStart(12, '0')}7${String(i).padStart(3, '0')}8${'0'.repeat(15)}`;
    const old = new Date(Date.UTC(2020, 0, 31)).getTime();
    await createMonth((sql) => kit.admin.query(sql), { year: 2020, month: 1 });
    for (let i = 0; i < 6; i += 1) {
      await writer.trail.intend(anEvent({ id: idAt(i % 2 === 0 ? old : now, i) }));
      if (i === 4) await writer.trail.conclude({ id: idAt(old, 2) }, { outcome: 'succeeded' });
    }
    expect(await verifier.verify({})).toMatchObject({ ok: true, checked: 7 });
    await new PartitionKeeper(kit.config).keep(new Date());
    const { rows } = await kit.admin.query('SELECT first_seq::int, last_seq::int FROM audit_dropped ORDER BY 1');
    expect(rows).toEqual([
      { first_seq: 1, last_seq: 1 },
      { first_seq: 3, last_seq: 3 },
      { first_seq: 5, last_seq: 6 },
    ]);
    expect(await verifier.verify({})).toMatchObject({ ok: true, checked: 3 });

    await tamper('DELETE FROM audit_event WHERE seq = 4');
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { seq: 7, reason: 'missing' } });
  });

  it('believes no note of a dropping that it did not write itself', async () => {
    const events = await writeCalls();
    await tamper(
      `WITH gone AS (DELETE FROM audit_event WHERE id = $1 RETURNING chain, seq, seal)
       INSERT INTO audit_dropped SELECT chain, seq, seq, seal, '\\x00' FROM gone`,
      [uuidOf(events[4]!)],
    );
    expect(await verifier.verify({})).toMatchObject({ ok: false, firstBroken: { seq: 10, reason: 'missing' } });
  });
});
