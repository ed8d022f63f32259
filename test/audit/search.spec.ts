import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newEventId, type TrailEvent } from '#libs/audit';
import { createTenant, get, type Reply, send, type TestTenant } from '../auth/requests.js';
import { type AuditApp, startAuditApp } from './audit-app.js';
import { anEvent } from './trail-kit.js';

interface Event {
  readonly id: string;
  readonly at: string;
  readonly tenantId: string;
  readonly action: string;
  readonly outcome: string;
}

let app: AuditApp;
let one: TestTenant;
let other: TestTenant;
let ofOne: TrailEvent;
let ofOther: TrailEvent;

beforeAll(async () => {
  app = await startAuditApp();
  [one, other] = [await createTenant(app.url), await createTenant(app.url)];
  ofOne = anEvent({ tenantId: one.id });
  ofOther = anEvent({ tenantId: other.id, requestId: 'a canary', resource: 'canary', action: 'Canary' });
  await app.trail.record(ofOne, { outcome: 'succeeded' });
  await app.trail.record(ofOther, { outcome: 'failed' });
});

afterAll(() => app.close());

const itemsOf = ({ status, body }: Reply) => {
  expect(status).toBe(200);
  return (body as { items: Event[] }).items;
};
const idsOf = (reply: Reply) => itemsOf(reply).map(({ id }) => id);
const lookOf = (reply: Reply) => itemsOf(reply).map(({ tenantId, action }) => ({ tenantId, action }));
/** With what operators did to make it. */
const wholeTrailOf = ({ id }: TestTenant, action: string) =>
  [action, 'createCredential', 'createTenant'].map((each) => ({ tenantId: id, action: each }));
const search = (query: Record<string, string>) => app.operator(`/audit-events?${new URLSearchParams(query)}`);
const own = (tenant: TestTenant, path: string) => get(`${app.url}/v1/audit-events${path}`, tenant.clientSecret);

describe('a search', () => {
  it('shows an event with everything that was recorded', async () => {
    const event = anEvent({ actor: { kind: 'operator', credentialId: 'crd_x', clientId: 'ops', acting: true } });
    await app.trail.intend(event);
    const outcome = {
      outcome: 'failed',
      status: 422,
      camsCode: 'Bad',
      camsRequestId: 'R-1',
      durationMs: 12.5,
    } as const;
    await app.trail.conclude(event, outcome);
    const [item] = itemsOf(await search({ requestId: event.requestId }));
    expect(item).toEqual({
      id: event.id,
      at: new Date(Number.parseInt(event.id.slice(4, 16), 16)).toISOString(),
      tenantId: 'ten_1',
      actor: { kind: 'operator', credentialId: 'crd_x', clientId: 'ops', acting: true },
      action: 'SendChatappMessage',
      route: 'POST /v1/messages',
      resource: '8613800001234',
      ...outcome,
      requestId: event.requestId,
      address: '203.0.113.7',
      params: {},
    });
  });

  it('finds by each filter, and by several at once', async () => {
    const credentialId = `crd_${'ab'.repeat(16)}`;
    const event = anEvent({
      tenantId: 'ten_filter',
      actor: { kind: 'tenant', credentialId, clientId: 'cgc_filter' },
      action: 'Filter',
      resource: 'resource-1',
    });
    await app.trail.record(event, { outcome: 'refused' });
    await app.trail.record(anEvent(), { outcome: 'succeeded' });
    const filters = {
      tenantId: 'ten_filter',
      action: 'Filter',
      resource: 'resource-1',
      requestId: event.requestId,
      outcome: 'refused',
    };
    for (const [name, value] of Object.entries(filters))
      expect(idsOf(await search({ [name]: value })), name).toEqual([event.id]);
    for (const actor of [credentialId, 'cgc_filter']) expect(idsOf(await search({ actor }))).toEqual([event.id]);
    expect(idsOf(await search(filters))).toEqual([event.id]);
    expect(idsOf(await search({ ...filters, outcome: 'failed' }))).toEqual([]);
  });

  it('finds by time, in any zone, from the first to before the last', async () => {
    const event = anEvent({ action: 'InTime' });
    await app.trail.record(event, { outcome: 'succeeded' });
    const [item] = itemsOf(await search({ action: 'InTime' }));
    const inIndia = `${new Date(Date.parse(item!.at) + 5.5 * 3_600_000).toISOString().slice(0, -1)}+05:30`;
    expect(idsOf(await search({ action: 'InTime', from: inIndia }))).toEqual([event.id]);
    expect(idsOf(await search({ action: 'InTime', to: inIndia }))).toEqual([]);
  });

  it('calls an intent unknown until it is concluded, and believes what was found out last', async () => {
    const event = anEvent({ action: 'Settled' });
    await app.trail.intend(event);
    const outcome = async () => itemsOf(await search({ action: 'Settled' }))[0]?.outcome;
    expect(await outcome()).toBe('unknown');
    expect(idsOf(await search({ outcome: 'unknown', action: 'Settled' }))).toEqual([event.id]);
    await app.trail.conclude(event, { outcome: 'unknown', status: 502 });
    expect(await outcome()).toBe('unknown');
    await app.trail.conclude(event, { outcome: 'succeeded', settledBy: 'ListPhoneMessageQrdl' });
    expect(await outcome()).toBe('succeeded');
    const { body } = await app.operator(`/audit-events/${event.id}`);
    expect(body).toMatchObject({
      outcome: 'succeeded',
      outcomes: [
        { outcome: 'succeeded', settledBy: 'ListPhoneMessageQrdl' },
        { outcome: 'unknown', status: 502, settledBy: null },
      ],
    });
  });

  it('pages through everything once, the newest first, while events arrive', async () => {
    const ids = Array.from({ length: 25 }, newEventId);
    await Promise.all(ids.map((id) => app.trail.record(anEvent({ id, action: 'Paged' }), { outcome: 'succeeded' })));
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const reply = await search({ action: 'Paged', limit: '10', ...(cursor && { cursor }) });
      seen.push(...idsOf(reply));
      cursor = (reply.body as { nextCursor: string | null }).nextCursor;
      await app.trail.record(anEvent({ action: 'Paged' }), { outcome: 'succeeded' });
    }
    expect(seen).toEqual(ids.reverse());
  });

  it.each([
    ['?limit=0', '#/query/limit'],
    ['?limit=201', '#/query/limit'],
    ['?limit=x', '#/query/limit'],
    ['?outcome=fine', '#/query/outcome'],
    ['?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z', '#/query/from'],
    ['?from=yesterday', '#/query/from'],
    ['?to=2026-01-01', '#/query/to'],
    ['?cursor=x', '#/query/cursor'],
    [`?cursor=${Buffer.from('"evt_x"').toString('base64url')}`, '#/query/cursor'],
    ['?custSpaceId=x', '#/query/custSpaceId'],
    ['?action=a%00b', '#/query/action'],
    ['?action=a&action=b', '#/query/action'],
  ])('refuses %s', async (query, pointer) => {
    const { status, body } = await app.operator(`/audit-events${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ pointer }] });
  });
});

describe('a tenant', () => {
  it('reads its own trail alone', async () => {
    expect(lookOf(await own(one, ''))).toEqual(wholeTrailOf(one, 'SendChatappMessage'));
    expect(lookOf(await own(other, ''))).toEqual(wholeTrailOf(other, 'Canary'));
    expect((await own(one, `/${ofOne.id}`)).body).toMatchObject({ id: ofOne.id, tenantId: one.id });
  });

  it('finds nothing of others by any filter, cursor or export', async () => {
    const cursor = Buffer.from(JSON.stringify(newEventId())).toString('base64url');
    const probes = [
      'requestId=a+canary',
      'resource=canary',
      'action=Canary',
      'outcome=failed',
      `actor=cgc_1`,
      `cursor=${cursor}`,
    ];
    for (const probe of probes) expect(JSON.stringify(await own(one, `?${probe}`))).not.toContain(ofOther.id);
    for (const accept of ['text/csv', 'application/x-ndjson']) {
      const response = await fetch(`${app.url}/v1/audit-events`, {
        headers: { authorization: `Bearer ${one.clientSecret}`, accept },
      });
      const text = await response.text();
      expect(text).toContain(ofOne.id);
      expect(text).not.toContain(ofOther.id);
    }
  });

  it.each(['tenantId', 'TenantId', 'tenant_id', 'tenantId[]'])('cannot name a tenant as %s', async (name) => {
    expect((await own(one, `?${encodeURIComponent(name)}=${other.id}`)).status).toBe(400);
  });

  it("sees no difference between somebody else's event and none", async () => {
    const foreign = await own(one, `/${ofOther.id}`);
    const absent = await own(one, `/${newEventId()}`);
    const malformed = await own(one, '/evt_x');
    const shown = ({ status, body }: Reply) => ({ status, ...(body as object), instance: '', requestId: '' });
    expect(foreign.status).toBe(404);
    expect(shown(foreign)).toEqual(shown(absent));
    expect(shown(foreign)).toEqual(shown(malformed));
  });

  it('needs the scope, and reaches nothing of the operators', async () => {
    const sender = await createTenant(app.url, { scopes: ['messages:send'] });
    expect((await own(sender, '')).status).toBe(403);
    const paths = ['audit-events', `audit-events/${ofOne.id}`];
    for (const path of paths) expect((await get(`${app.url}/admin/v1/${path}`, one.clientSecret)).status).toBe(403);
    const verify = await send(`${app.url}/admin/v1/audit/verify`, {
      method: 'POST',
      headers: { authorization: `Bearer ${one.clientSecret}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(verify.status).toBe(403);
  });

  it('is read by an operator who acts for it, and by nobody without a name', async () => {
    const acting = await get(`${app.url}/v1/audit-events`, 'operator-secret.with.dots', { 'x-act-as-tenant': one.id });
    expect(lookOf(acting)).toEqual(wholeTrailOf(one, 'SendChatappMessage'));
    expect((await send(`${app.url}/v1/audit-events`)).status).toBe(401);
    expect((await send(`${app.url}/admin/v1/audit-events`)).status).toBe(401);
  });
});

describe('proof', () => {
  it('comes with an event and each of its outcomes, linked', async () => {
    const event = anEvent();
    await app.trail.intend(event);
    await app.trail.conclude(event, { outcome: 'succeeded', status: 201 });
    const { body } = await app.operator(`/audit-events/${event.id}`);
    const { proof, outcomes } = body as Record<'proof', Proof> & { outcomes: { proof: Proof }[] };
    expect(proof).toEqual({
      chain: expect.stringMatching(/^[0-9a-f-]{36}$/),
      seq: expect.any(Number),
      seal: expect.stringMatching(/^[0-9a-f]{64}$/),
      previousSeal: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(outcomes.map((outcome) => outcome.proof)).toMatchObject([
      { chain: proof.chain, seq: proof.seq + 1, previousSeal: proof.seal },
    ]);
  });

  it('is verified on request, for a period too', async () => {
    const authorization = 'Bearer operator-secret.with.dots';
    const ask = (init: RequestInit) => send(`${app.url}/admin/v1/audit/verify`, { method: 'POST', ...init });
    const verify = (body: unknown) =>
      ask({ headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    for (const all of [await verify({}), await ask({ headers: { authorization } })]) {
      expect(all).toMatchObject({ status: 200, body: { ok: true, firstBroken: null } });
      expect((all.body as { checked: number }).checked).toBeGreaterThan(10);
    }
    expect((await verify(null)).status).toBe(400);
    expect((await verify({ from: '2099-01-01T00:00:00Z' })).body).toEqual({ ok: true, checked: 0, firstBroken: null });
    expect((await verify({ from: 'x' })).body).toMatchObject({ errors: [{ pointer: '#/from' }] });
    expect((await verify({ since: 'x' })).status).toBe(400);
  });
});

interface Proof {
  readonly chain: string;
  readonly seq: number;
  readonly seal: string;
  readonly previousSeal: string | null;
}
