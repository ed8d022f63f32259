import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionName, catalogue } from '#libs/cams';
import { type Route, routeGroups } from '#libs/facade';
import { createGateway } from '../../apps/gateway/src/create-gateway.js';
import { type Values, workingValues } from '../api/working-requests.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

/** A tenant, and what nobody else may ever see of it. */
interface Owner extends TestTenant {
  readonly canary: string;
  /** Of what it made, by public names. */
  readonly ids: Readonly<Record<string, string>>;
  /** A request for everything that it can read: paths with queries. */
  readonly reads: readonly string[];
  /** Those of them whose replies show the canary. */
  readonly telling: readonly string[];
}

const READS = routeGroups
  .flatMap(({ routes }) => routes)
  .filter((route) => /^GET \/v1\//.test(`${route.verb} ${route.path}`));
/** What reads show of what {@link moveIn} makes. */
const TELLING: ReadonlySet<ActionName> = new Set([
  'QueryChatappPhoneNumbers',
  'ListPhoneMessageQrdl',
  'ListChatappTemplate',
  'GetChatappTemplateDetail',
  'ListFlow',
  'GetFlow',
  'ListChatGroup',
  'ListCustomAudience',
  'ListMessageCampaign',
  'GetViberByRequestNo',
]);
const VERIFY_CODE = '90817263';

let stack: Stack;
let gateway: NestFastifyApplication;
let url: string;
let one: Owner;
let other: Owner;
/** Everything that was ever sent as a credential. */
const secrets: string[] = [OPERATOR.clientSecret];
let log = '';

beforeAll(async () => {
  stack = await startStack();
  for (const action of Object.keys(catalogue)) await stack.sandbox.limit(action, 1_000);
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log += chunk;
      done();
    },
  });
  gateway = await createGateway({ ...stack.config, logLevel: 'trace' }, destination);
  await gateway.listen(0, '127.0.0.1');
  url = await gateway.getUrl();
  one = await moveIn();
  other = await moveIn();
});
afterAll(async () => {
  await gateway.close();
  await stack.close();
});

async function call(path: string, bearer?: string, init: { method?: string; body?: unknown; actAs?: string } = {}) {
  const { method = 'GET', body, actAs } = init;
  const reply = await fetch(url + path, {
    method,
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(actAs !== undefined && { 'x-act-as-tenant': actAs }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  const cacheControl = reply.headers.get('cache-control');
  return { status: reply.status, text, cacheControl, everything: JSON.stringify([...reply.headers]) + text };
}

/** A tenant of whose things everyone that has a text carries its canary. */
async function moveIn(): Promise<Owner> {
  const tenant = await stack.createTenant();
  const canary = `canary_${randomBytes(8).toString('hex')}`;
  const post = async (path: string, body: unknown) => {
    const { status, text } = await call(`/v1${path}`, tenant.clientSecret, { method: 'POST', body });
    expect(status, text).toBe(201);
    return JSON.parse(text) as Record<string, string>;
  };
  const get = async (path: string) => JSON.parse((await call(`/v1${path}`, tenant.clientSecret)).text);
  const phoneNumber = `137${String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0')}`;
  await post('/phone-numbers', { countryCode: '86', phoneNumber, verifiedName: canary });
  const { code } = await post(`/phone-numbers/${tenant.phoneNumber}/qr-codes`, {
    prefilledMessage: canary,
    imageFormat: 'PNG',
  });
  const { templateCode } = await post('/templates', {
    name: canary,
    language: 'en_US',
    templateType: 'WHATSAPP',
    category: 'UTILITY',
    components: [{ type: 'BODY', text: `Hello from ${canary}` }],
  });
  const { flowId } = await post('/flows', { flowName: canary, categories: ['OTHER'] });
  await post(`/phone-numbers/${tenant.phoneNumber}/groups`, { subject: canary });
  const { groupId } = (await get(`/phone-numbers/${tenant.phoneNumber}/groups`)).items[0];
  const pageId = String(randomBytes(6).readUIntBE(0, 6));
  const account = { adAccountId: '238429384756102', name: canary };
  const authorisation = { businessId: '293847561029384', authenticationCode: 'EAAGm0PX4ZCps' };
  await post('/pages', { pageId, adAccountIds: [account.adAccountId], ...authorisation });
  const { audienceId } = await post(`/pages/${pageId}/audiences`, { ...account, uploadType: 'intf' });
  const { campaignId } = await post(`/pages/${pageId}/campaigns`, { ...account, budgetType: 'daily', budget: 30_000 });
  const { id: wabaId, businessId } = await get('/wabas/bound');
  const { id: catalogId } = await get(`/wabas/${wabaId}/connected-catalog`);
  await post('/viber/applications', { application: { businessAccountName: canary } });
  const { requestNo } = await get('/viber/applications/pending?requestType=viberOpen');
  const message = { channelType: 'whatsapp', from: tenant.phoneNumber, to: '8613900005678', type: 'message' };
  const content = { messageType: 'text', content: { text: `Hello from ${canary}` } };
  await call('/v1/messages', tenant.clientSecret, { method: 'POST', body: { ...message, ...content } });
  const verification = `/v1/phone-numbers/${tenant.phoneNumber}/verification`;
  await call(verification, tenant.clientSecret, { method: 'POST', body: { verifyCode: VERIFY_CODE } });
  secrets.push(tenant.clientSecret, await stack.tokenOf(tenant));
  const made = { code, templateCode, flowId, groupId, pageId, audienceId, campaignId, requestNo };
  const accounts = { wabaId, businessId, catalogId };
  const ids = { phoneNumber: tenant.phoneNumber, ...made, ...accounts } as Record<string, string>;
  const reads = await Promise.all(READS.map((route) => readOf(route, tenant, { ...ids, templateName: canary })));
  const telling = reads.filter((_, index) => TELLING.has(READS[index]!.action));
  return { ...tenant, canary, ids, reads, telling };
}

/** A request that succeeds for the tenant, and names what is known of it. */
async function readOf({ path, ...route }: Route, tenant: TestTenant, known: Values): Promise<string> {
  const working = Object.entries(await workingValues(stack, tenant, { path, ...route }));
  const values = new Map(working.map(([name, value]) => [name, String(known[name] ?? value)]));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values.get(name)!;
    values.delete(name);
    return value;
  });
  return values.size > 0 ? `${filled}?${new URLSearchParams([...values])}` : filled;
}

/** What is private to a tenant. */
function privateTo({ canary, custSpaceId, clientSecret, id, ids }: Owner): string[] {
  return [canary, custSpaceId, clientSecret, id, ...Object.values(ids)];
}

/** Of the requests those that name something of their owner, in the path or the query. */
function namingReads({ reads, ids }: Owner): string[] {
  return reads.filter((path) => Object.values(ids).some((id) => path.includes(id)));
}

/** Without what differs from one reading to the next. */
function lasting(text: string): string {
  return text.replace(/"previewUrlExpires":\d+/, '');
}

function expectNothingOf(owner: Owner, text: string, except: readonly string[] = []): void {
  for (const secret of privateTo(owner)) {
    if (!except.includes(secret)) expect(text).not.toContain(secret);
  }
}

describe('what a tenant reads', () => {
  it('is its own, all of it', async () => {
    const replies = await Promise.all(one.reads.map((path) => call(path, one.clientSecret)));
    expect(replies.map(({ status }, index) => [one.reads[index], status])).toEqual(
      one.reads.map((path) => [path, 200]),
    );
    expect(one.telling).toHaveLength(TELLING.size);
    for (const path of one.telling) expect((await call(path, one.clientSecret)).text, path).toContain(one.canary);
  });

  it('holds nothing of another tenant', async () => {
    for (const bearer of [one.clientSecret, await stack.tokenOf(one)]) {
      for (const path of one.reads) expectNothingOf(other, (await call(path, bearer)).everything);
    }
  });

  it("is not widened by another tenant's ids, in no method", async () => {
    const named = Object.values(other.ids);
    const { phoneNumber, code, templateCode, flowId, groupId, pageId, campaignId } = other.ids;
    await stack.sandbox.forgetCalls();
    const foreignQrCode = `/v1/phone-numbers/${phoneNumber}/qr-codes/${code}`;
    const update = { prefilledMessage: 'Hello', imageFormat: 'PNG' };
    const template = { language: 'en_US', components: [{ type: 'BODY', text: 'Hello' }] };
    const campaigns = `/v1/pages/${pageId}/campaigns`;
    const replies = [
      ...(await Promise.all(namingReads(other).map((path) => call(path, one.clientSecret)))),
      await call(foreignQrCode, one.clientSecret, { method: 'PUT', body: update }),
      await call(foreignQrCode, one.clientSecret, { method: 'DELETE' }),
      await call(`/v1/templates/${templateCode}`, one.clientSecret, { method: 'PUT', body: template }),
      await call(`/v1/templates/${templateCode}?templateType=WHATSAPP`, one.clientSecret, { method: 'DELETE' }),
      await call(`/v1/flows/${flowId}`, one.clientSecret, { method: 'DELETE' }),
      await call(`/v1/flows/${flowId}/publication`, one.clientSecret, { method: 'POST' }),
      await call(`/v1/phone-numbers/${one.phoneNumber}/groups/${groupId}`, one.clientSecret, { method: 'DELETE' }),
      await call(`${campaigns}/${campaignId}?adAccountId=1`, one.clientSecret, { method: 'DELETE' }),
    ];
    for (const { status, everything } of replies) {
      expect(status).toBe(404);
      expectNothingOf(other, everything, named);
    }
    const sent = (await stack.sandbox.calls()).flatMap(({ params }) => Object.values(params));
    expect(sent.filter((value) => named.includes(value))).toEqual([]);
    for (const path of other.telling) expect((await call(path, other.clientSecret)).text).toContain(other.canary);
  });

  it("is not widened by another tenant's ids in bodies and filters, however they are spelled", async () => {
    const { templateCode, flowId, groupId, pageId, campaignId, requestNo, businessId, audienceId } = other.ids;
    const own = one.ids;
    const text = { channelType: 'whatsapp', from: one.phoneNumber, type: 'message', messageType: 'text' };
    const message = { ...text, to: '8613900005678', content: { text: 'Hello' } };
    const batch = { channelType: 'whatsapp', from: one.phoneNumber, language: 'en_US', templateCode: own.templateCode };
    const button = { type: 'FLOW', text: 'Answer', flowAction: 'DATA_EXCHANGE', flowId };
    const components = [
      { type: 'BODY', text: 'Hello' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'No' }, button] },
    ];
    const template = {
      name: 'foreign_flow',
      language: 'en_US',
      templateType: 'WHATSAPP',
      category: 'UTILITY',
      components,
    };
    const page = { pageId, businessId: '293847561029384', adAccountIds: ['1'], authenticationCode: 'EAAGm0PX4ZCps' };
    const group = { to: groupId, recipientType: 'Group' };
    const recipients = [{ to: '8613900005678' }, group];
    const requests: [method: string, path: string, body?: object][] = [
      ['POST', '/v1/templates', template],
      ['PUT', `/v1/templates/${own.templateCode}`, { language: 'en_US', components }],
      ['GET', `/v1/templates?code=${templateCode}`],
      ['POST', '/v1/messages', { ...message, ...group }],
      ['POST', '/v1/messages/batches', { ...batch, recipients }],
      ['POST', '/v1/messages', { ...message, messageCampaignId: `+${campaignId}` }],
      ['POST', '/v1/messages', { ...message, messageCampaignId: `0${campaignId}` }],
      ['POST', '/v1/messages', { ...message, channelType: 'messenger', from: `0${pageId}` }],
      ['GET', `/v1/pages/0${pageId}/ad-accounts`],
      ['GET', `/v1/pages/${own.pageId}/audiences?audienceId=0${audienceId}`],
      ['GET', `/v1/businesses/0${businessId}/catalogs`],
      ['GET', `/v1/viber/applications/0${requestNo}`],
      ['POST', '/v1/pages', page],
      ['POST', '/v1/pages', { ...page, pageId: `0${pageId}` }],
      ['POST', '/v1/pages', { ...page, pageId: '471108150000000', businessId }],
    ];
    await stack.sandbox.forgetCalls();
    const statuses: [path: string, status: number][] = [];
    for (const [method, path, body] of requests) {
      statuses.push([path, (await call(path, one.clientSecret, { method, body })).status]);
    }
    expect(statuses).toEqual(requests.map(([, path]) => [path, 404]));
    const lookUps = ['ListFlow', 'ListChatappTemplate'];
    const sent = (await stack.sandbox.calls()).filter(({ action, params }) => !lookUps.includes(action) || params.Code);
    expect(sent).toEqual([]);
  });

  it('names the field of what is not there, where the gateway knows', async () => {
    const { templateCode, phoneNumber } = one.ids;
    const message = { channelType: 'whatsapp', from: phoneNumber, to: '8613900005678', type: 'template' };
    const pointersOf = async (path: string, body?: object) => {
      const { text } = await call(path, one.clientSecret, { method: body ? 'POST' : 'GET', body });
      return (JSON.parse(text).errors as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer);
    };
    const wrong = { templateCode: 'NOBODYS', language: 'en_US' };
    expect(await pointersOf('/v1/messages', { ...message, ...wrong })).toEqual(['#/templateCode']);
    expect(await pointersOf('/v1/messages', { ...message, ...wrong, from: '8613000000000' })).toEqual(['#/from']);
    expect(await pointersOf('/v1/phone-numbers/8613000000000/qr-codes')).toEqual(['#/path/phoneNumber']);
    expect(await pointersOf('/v1/templates?code=NOBODYS')).toEqual(['#/query/code']);
    const templateList = [templateCode, 'NOBODYS'].map((code) => ({ templateCode: code, language: 'en_US' }));
    const archive = { templateList, channelType: 'whatsapp', archiveType: 'ARCHIVED' };
    expect(await pointersOf('/v1/templates/archive', archive)).toEqual(['#/templateList/1/templateCode']);
  });

  it("does not name the other tenant's QR code under its own number", async () => {
    const path = `/v1/phone-numbers/${one.phoneNumber}/qr-codes/${other.ids.code}`;
    const body = { prefilledMessage: 'Hello', imageFormat: 'PNG' };
    const { status, everything } = await call(path, one.clientSecret, { method: 'PUT', body });
    expect(status).toBeGreaterThanOrEqual(400);
    expectNothingOf(other, everything, [other.ids.code!]);
  });

  it.each(['telegram', 'Viber', 'messenger', 'instagram', 'whatsapp'])(
    'is not widened by calling a number that of another channel: %s',
    async (channelType) => {
      const { phoneNumber, pageId } = other.ids;
      const message = {
        channelType,
        to: 'user_4711',
        type: 'message',
        messageType: 'text',
        content: { text: 'Hello' },
      };
      const batch = {
        channelType,
        templateCode: one.ids.templateCode,
        language: 'en_US',
        recipients: [{ to: '1234567' }],
      };
      const post = (path: string, body: object) => call(path, one.clientSecret, { method: 'POST', body });
      await stack.sandbox.forgetCalls();
      for (const from of [phoneNumber, pageId]) {
        const replies = [
          await post('/v1/messages', { ...message, from }),
          await post('/v1/messages/batches', { ...batch, from }),
          await call(`/v1/messages?channelType=${channelType}&phoneNumber=${from}`, one.clientSecret),
          await call(`/v1/phone-numbers/${from}/groups?channelType=${channelType}`, one.clientSecret),
        ];
        for (const { status, text } of replies) expect([status, JSON.parse(text).code]).toEqual([404, 'not_found']);
      }
      const sent = (await stack.sandbox.calls()).flatMap(({ params }) => Object.values(params));
      expect(sent.filter((value) => value === phoneNumber || value === pageId)).toEqual([]);
    },
  );

  it('is not narrowed by a number that another tenant added and never verified', async () => {
    const sender = `1048576${String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0')}`;
    const message = { channelType: 'messenger', from: sender, to: 'user_4711', type: 'message', messageType: 'text' };
    const uses = async ({ clientSecret }: TestTenant) => {
      const body = { ...message, content: { text: 'Hello' } };
      const sent = await call('/v1/messages', clientSecret, { method: 'POST', body });
      const listed = await call(`/v1/messages?channelType=messenger&phoneNumber=${sender}`, clientSecret);
      return [sent.status, listed.status];
    };
    const onNumbers = async (path: string, body: object) => {
      const { status, text } = await call(`/v1/phone-numbers${path}`, one.clientSecret, { method: 'POST', body });
      expect(status, text).toBeLessThan(300);
    };
    expect(await uses(other)).toEqual([201, 200]);
    await onNumbers('', { countryCode: '1', phoneNumber: sender.slice(1), verifiedName: 'Mine' });
    expect(await uses(other)).toEqual([201, 200]);
    await call('/v1/phone-numbers', one.clientSecret);
    expect(await uses(other)).toEqual([201, 200]);
    await onNumbers(`/${sender}/verification-code`, { locale: 'en_US', method: 'SMS' });
    await onNumbers(`/${sender}/verification`, { verifyCode: '123456' });
    expect(await uses(other)).toEqual([404, 404]);
    expect(await uses(one)).toEqual([201, 200]);
  });

  it('leaves senders that nobody is known to have to CAMS', async () => {
    const body = { channelType: 'messenger', from: '471100000000471', to: 'user_4711', type: 'message' };
    const content = { messageType: 'text', content: { text: 'Hello' } };
    await stack.sandbox.forgetCalls();
    await call('/v1/messages', one.clientSecret, { method: 'POST', body: { ...body, ...content } });
    expect(await stack.sandbox.calls('SendChatappMessage')).toHaveLength(1);
  });

  it('says nothing of the account that all tenants share', async () => {
    const { status, text } = await call('/v1/viber/applications/pending?requestType=viberOpen', one.clientSecret);
    expect(status).toBe(200);
    expect(text).toContain('"requestNo"');
    expect(text).not.toMatch(/1651322271196729|aliUid|creator/i);
  });

  it('is kept by no cache but its own, and what is secret by none', async () => {
    for (const [path, bearer] of [
      ['/v1/upload-credentials', one.clientSecret],
      [`/v1/phone-numbers/${one.phoneNumber}/verification`, one.clientSecret],
      ['/v1/templates/NOBODYS?language=en_US', one.clientSecret],
      ['/v1/phone-numbers', undefined],
      ['/admin/v1/cams/instances', OPERATOR.clientSecret],
      [`/admin/v1/tenants/${one.id}`, OPERATOR.clientSecret],
    ] as const) {
      expect([path, (await call(path, bearer)).cacheControl]).toEqual([path, 'no-store']);
    }
    expect((await call('/v1/phone-numbers', one.clientSecret)).cacheControl).toMatch(/^private, /);
  });
});

describe('an operator who acts for a tenant', () => {
  it('sees exactly what that tenant sees', async () => {
    for (const path of one.telling) {
      const asOperator = await call(path, OPERATOR.clientSecret, { actAs: one.id });
      const asTenant = await call(path, one.clientSecret);
      expect([asOperator.status, lasting(asOperator.text)]).toEqual([asTenant.status, lasting(asTenant.text)]);
      expectNothingOf(other, asOperator.everything);
    }
  });

  it("does not reach another tenant's resources", async () => {
    for (const path of namingReads(other)) {
      const reply = await call(path, OPERATOR.clientSecret, { actAs: one.id });
      expect([path, reply.status]).toEqual([path, 404]);
      expectNothingOf(other, reply.everything, Object.values(other.ids));
    }
  });
});

describe('what everybody can read', () => {
  it.each(['/metrics', '/health/live', '/health/ready', '/openapi.json', '/errors', '/.well-known/jwks.json'])(
    'holds nothing of any tenant: %s',
    async (path) => {
      const { status, everything } = await call(path);
      expect(status).toBe(200);
      for (const owner of [one, other]) expectNothingOf(owner, everything);
      for (const secret of secrets) expect(everything).not.toContain(secret);
    },
  );
});

describe('the log', () => {
  it('never holds a secret, a code or what tenants say, at any level', async () => {
    const wrongSecret = `cgs_${'x'.repeat(40)}`;
    await call('/v1/phone-numbers', wrongSecret);
    await call('/v1/phone-numbers', one.clientSecret.replace(/.$/, '_'));
    await call(`/v1/phone-numbers?status=${one.canary}&unknown=${one.canary}`, one.clientSecret);
    await call(`/nowhere/${one.canary}`, one.clientSecret);
    await call('/v1/messages', one.clientSecret, { method: 'POST', body: { [one.canary]: one.canary } });
    for (const fault of [
      { status: 500 },
      { garbage: true },
      { drop: 'after' as const },
      { status: 403, code: 'Ram.PermissionDeny' },
    ]) {
      await stack.sandbox.fail({ action: 'CreatePhoneMessageQrdl', times: 10, ...fault });
      const body = { prefilledMessage: one.canary, imageFormat: 'PNG' };
      const reply = await call(`/v1/phone-numbers/${one.phoneNumber}/qr-codes`, one.clientSecret, {
        method: 'POST',
        body,
      });
      expect(reply.status).toBe(502);
      await stack.sandbox.clearFaults();
    }
    // What the log is for still stands in it.
    expect(log).toContain('"route":"/v1/phone-numbers/:phoneNumber/qr-codes"');
    expect(log).toContain(one.id);
    expect(log).toContain('"level":50');
    const { cams, encryptionKey, databaseUrl } = stack.config;
    const never = [...secrets, wrongSecret, VERIFY_CODE, cams.accessKeySecret, encryptionKey, databaseUrl];
    for (const { canary, custSpaceId, phoneNumber } of [one, other]) never.push(canary, custSpaceId, phoneNumber);
    for (const text of never) expect(log).not.toContain(text);
  });
});
