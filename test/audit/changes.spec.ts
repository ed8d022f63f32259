import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OperatorsKit, startOperatorsKit } from './operators-kit.js';

let kit: OperatorsKit;
let call: OperatorsKit['call'];
let eventOf: OperatorsKit['eventOf'];
let tenant: OperatorsKit['tenant'];
let operatorId: OperatorsKit['operatorId'];
let admin: OperatorsKit['admin'];

beforeAll(async () => {
  kit = await startOperatorsKit();
  ({ call, eventOf, tenant, operatorId, admin } = kit);
});

afterAll(() => kit.close());

const countOf = async (table: string) => (await admin.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;

describe('what the gateway does by itself', () => {
  const bySystem = async () =>
    (
      await admin.query(
        "SELECT action, resource, outcome, tenant_id, actor_id FROM audit_event WHERE actor_kind = 'system' ORDER BY action",
      )
    ).rows;

  it('is recorded when it changes something, and only then', async () => {
    const { rows } = await admin.query('SELECT kid FROM signing_key ORDER BY created_at LIMIT 1');
    const started = [
      { action: 'bootstrapOperator', resource: operatorId, outcome: 'succeeded', tenant_id: null, actor_id: null },
      { action: 'createSigningKey', resource: rows[0].kid, outcome: 'succeeded', tenant_id: null, actor_id: null },
    ];
    expect(await bySystem()).toEqual(started);
    await (await kit.stack.replica()).close();
    expect(await bySystem()).toEqual(started);
  });

  it('restores an operator that was revoked, and says so', async () => {
    await admin.query('UPDATE credential SET revoked_at = now() WHERE id = $1', [operatorId]);
    await (await kit.stack.replica()).close();
    expect((await bySystem()).map(({ action }) => action)).toEqual([
      'bootstrapOperator',
      'bootstrapOperator',
      'createSigningKey',
    ]);
    await expect.poll(async () => (await call('GET', '/plans')).status).toBe(200);
  });
});

describe('when the trail cannot be written', () => {
  const broken = async (work: () => Promise<void>) => {
    await admin.query("ALTER TABLE audit_event ADD CONSTRAINT broken CHECK (actor_kind = 'nobody') NOT VALID");
    try {
      await work();
    } finally {
      await admin.query('ALTER TABLE audit_event DROP CONSTRAINT broken');
    }
  };

  const stateOf = async () => ({
    tenants: (await admin.query('SELECT * FROM tenant ORDER BY id')).rows,
    credentials: (await admin.query('SELECT * FROM credential ORDER BY id')).rows,
    plans: (await admin.query('SELECT * FROM plan ORDER BY name')).rows,
    overrides: (await admin.query('SELECT * FROM plan_override ORDER BY tenant_id')).rows,
    keys: (await admin.query('SELECT kid, expires_at FROM signing_key ORDER BY kid')).rows,
  });

  it('no change is made', async () => {
    await call('PUT', `/tenants/${tenant.id}/quota-override`, { weight: 2 });
    const before = await stateOf();
    const events = await countOf('audit_event');
    await broken(async () => {
      const space = `cams-${crypto.randomUUID()}`;
      const one = `/tenants/${tenant.id}`;
      const replies = [
        await call('POST', '/tenants', { name: 'x', custSpaceId: space }),
        await call('PATCH', one, { name: 'Other' }),
        await call('POST', `${one}/suspend`),
        await call('DELETE', one),
        await call('POST', `${one}/credentials`, { name: 'x' }),
        await call('DELETE', `${one}/credentials/${tenant.credentialId}`),
        await call('POST', '/signing-keys'),
        await call('PUT', '/plans/gold', { rate: { perSecond: 1, burst: 1 } }),
        await call('PUT', `${one}/quota-override`, { weight: 3 }),
        await call('DELETE', `${one}/quota-override`),
      ];
      for (const { status, headers, body } of replies) {
        expect([status, headers.get('retry-after')]).toEqual([503, '1']);
        expect(body).toMatchObject({ code: 'trail_unavailable' });
      }
    });
    expect(await stateOf()).toEqual(before);
    expect(await countOf('audit_event')).toBe(events);
  });

  it('no event stays of a change that fails at its very end', async () => {
    await admin.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
      CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON tenant DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION refuse()`);
    const reply = await call('PATCH', `/tenants/${tenant.id}`, { name: 'Not today' });
    await admin.query('DROP TRIGGER refuse ON tenant; DROP FUNCTION refuse');
    expect(reply.status).toBe(500);
    expect(await eventOf(reply)).toMatchObject({ action: 'updateTenant', outcome: 'failed', http_status: 500 });
    expect((await call('GET', `/tenants/${tenant.id}`)).body).not.toMatchObject({ name: 'Not today' });
  });

  it('operators still read', async () => {
    await broken(async () => expect((await call('GET', `/tenants/${tenant.id}`)).status).toBe(200));
  });

  it('changes are made again afterwards', async () => {
    const reply = await call('PATCH', `/tenants/${tenant.id}`, { name: 'Again' });
    expect(reply.status).toBe(200);
    expect(await eventOf(reply)).toMatchObject({ outcome: 'succeeded' });
  });
});
