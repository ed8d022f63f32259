import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '#libs/cams';
import { routeGroups } from '#libs/facade';
import { createGateway } from '../../apps/gateway/src/create-gateway.js';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

/** A tenant, and what nobody else may ever see of it. */
interface Owner extends TestTenant {
  readonly canary: string;
  readonly templateCode: string;
  readonly qrCode: string;
}

const GET_PATHS = routeGroups
  .flatMap(({ routes }) => routes)
  .filter(({ verb }) => verb === 'GET')
  .map(({ path }) => path);
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
  return { status: reply.status, text, everything: JSON.stringify([...reply.headers]) + text };
}

/** A tenant whose number, template, QR code and message all carry its canary. */
async function moveIn(): Promise<Owner> {
  const tenant = await stack.createTenant();
  const canary = `canary_${randomBytes(8).toString('hex')}`;
  const post = async (path: string, body: unknown) => {
    const { status, text } = await call(`/v1${path}`, tenant.clientSecret, { method: 'POST', body });
    expect(status, text).toBe(201);
    return JSON.parse(text) as Record<string, string>;
  };
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
  const message = { channelType: 'whatsapp', from: tenant.phoneNumber, to: '8613900005678', type: 'message' };
  const content = { messageType: 'text', content: { text: `Hello from ${canary}` } };
  await call('/v1/messages', tenant.clientSecret, { method: 'POST', body: { ...message, ...content } });
  const verification = `/v1/phone-numbers/${tenant.phoneNumber}/verification`;
  await call(verification, tenant.clientSecret, { method: 'POST', body: { verifyCode: VERIFY_CODE } });
  secrets.push(tenant.clientSecret, await stack.tokenOf(tenant));
  return { ...tenant, canary, templateCode: templateCode!, qrCode: code! };
}

/** Every path to read, with the ids of one tenant. */
function readsOf({ phoneNumber, templateCode }: Owner): string[] {
  return GET_PATHS.map((path) => {
    const filled = path.replace('{phoneNumber}', phoneNumber).replace('{templateCode}', templateCode);
    return path.endsWith('{templateCode}') ? `${filled}?language=en_US` : filled;
  });
}

/** What is private to a tenant. */
function privateTo({ canary, custSpaceId, phoneNumber, templateCode, qrCode, clientSecret, id }: Owner): string[] {
  return [canary, custSpaceId, phoneNumber, templateCode, qrCode, clientSecret, id];
}

function expectNothingOf(owner: Owner, text: string, except: readonly string[] = []): void {
  for (const secret of privateTo(owner)) {
    if (!except.includes(secret)) expect(text).not.toContain(secret);
  }
}

describe('what a tenant reads', () => {
  it('is its own, all of it', async () => {
    const replies = await Promise.all(readsOf(one).map((path) => call(path, one.clientSecret)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    for (const { text } of replies) expect(text).toContain(one.canary);
  });

  it('holds nothing of another tenant', async () => {
    for (const bearer of [one.clientSecret, await stack.tokenOf(one)]) {
      for (const path of readsOf(one)) expectNothingOf(other, (await call(path, bearer)).everything);
    }
  });

  it("is not widened by another tenant's ids, in no method", async () => {
    const named = [other.phoneNumber, other.templateCode, other.qrCode];
    const paths = readsOf(other).filter((path) => named.some((id) => path.includes(id)));
    expect(paths.length).toBeGreaterThan(1);
    await stack.sandbox.forgetCalls();
    const foreignQrCode = `/v1/phone-numbers/${other.phoneNumber}/qr-codes/${other.qrCode}`;
    const update = { prefilledMessage: 'Hello', imageFormat: 'PNG' };
    const template = { language: 'en_US', components: [{ type: 'BODY', text: 'Hello' }] };
    const replies = [
      ...(await Promise.all(paths.map((path) => call(path, one.clientSecret)))),
      await call(foreignQrCode, one.clientSecret, { method: 'PUT', body: update }),
      await call(foreignQrCode, one.clientSecret, { method: 'DELETE' }),
      await call(`/v1/templates/${other.templateCode}`, one.clientSecret, { method: 'PUT', body: template }),
      await call(`/v1/templates/${other.templateCode}`, one.clientSecret, { method: 'DELETE' }),
    ];
    for (const { status, everything } of replies) {
      expect(status).toBe(404);
      expectNothingOf(other, everything, named);
    }
    const sent = (await stack.sandbox.calls()).flatMap(({ params }) => Object.values(params));
    expect(sent.filter((value) => named.includes(value))).toEqual([]);
    const untouched = await Promise.all(readsOf(other).map((path) => call(path, other.clientSecret)));
    for (const { text } of untouched) expect(text).toContain(other.canary);
  });

  it("does not name the other tenant's QR code under its own number", async () => {
    const path = `/v1/phone-numbers/${one.phoneNumber}/qr-codes/${other.qrCode}`;
    const body = { prefilledMessage: 'Hello', imageFormat: 'PNG' };
    const { status, everything } = await call(path, one.clientSecret, { method: 'PUT', body });
    expect(status).toBeGreaterThanOrEqual(400);
    expectNothingOf(other, everything, [other.qrCode]);
  });
});

describe('an operator who acts for a tenant', () => {
  it('sees exactly what that tenant sees', async () => {
    for (const path of readsOf(one)) {
      const asOperator = await call(path, OPERATOR.clientSecret, { actAs: one.id });
      const asTenant = await call(path, one.clientSecret);
      expect([asOperator.status, asOperator.text]).toEqual([asTenant.status, asTenant.text]);
      expectNothingOf(other, asOperator.everything);
    }
  });

  it("does not reach another tenant's resources", async () => {
    const paths = readsOf(other).filter((path) => /8613|templates\//.test(path));
    for (const path of paths) {
      const reply = await call(path, OPERATOR.clientSecret, { actAs: one.id });
      expect(reply.status).toBe(404);
      expectNothingOf(other, reply.everything, [other.phoneNumber, other.templateCode]);
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
