import { connect } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ErrorCodeName, errorCodes } from '#libs/platform';
import { severable } from '../support/severable-proxy.js';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';

let stack: Stack;
let tenant: TestTenant;
beforeAll(async () => {
  stack = await startStack();
  tenant = await stack.createTenant();
});
afterAll(() => stack.close());

describe('the pages of errors', () => {
  it.each(Object.keys(errorCodes) as ErrorCodeName[])('explain %s', async (code) => {
    const reply = await request(stack.url).get(`/errors/${code}`);
    expect([reply.status, reply.type]).toEqual([200, 'text/html']);
    expect(reply.text).toContain(`<code>${code}</code>`);
    expect(reply.text).toContain('What to do');
    expect(reply.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('link to one another, and end where there is none', async () => {
    const index = await request(stack.url).get('/errors');
    for (const code of Object.keys(errorCodes)) expect(index.text).toContain(`href="/errors/${code}"`);
    expect((await request(stack.url).get('/errors/no_such_code')).body.code).toBe('not_found');
  });
});

describe('the bare address', () => {
  it('leads to the documentation, and knows no other method', async () => {
    const { status, headers } = await request(stack.url).get('/');
    expect([status, headers.location]).toEqual([302, '/docs']);
    const refused = await request(stack.url).post('/').send({});
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('metrics', () => {
  it('count requests by route and attempts by action, and name no tenant', async () => {
    await request(stack.url).get(`/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`).auth(tenant.clientSecret, bearer);
    const { text, type } = await request(stack.url).get('/metrics');
    expect(type).toBe('text/plain');
    expect(text).toMatch(/duration_seconds_count\{.*route="\/v1\/phone-numbers\/:phoneNumber\/qr-codes".*\} [1-9]/);
    expect(text).toMatch(/upstream_attempt_duration_seconds_count\{action="ListPhoneMessageQrdl",code="OK"\} [1-9]/);
    for (const secret of [tenant.phoneNumber, tenant.custSpaceId, tenant.clientId]) expect(text).not.toContain(secret);
  });
});

describe('health', () => {
  it('is up while database and CAMS answer', async () => {
    expect((await request(stack.url).get('/health/live')).status).toBe(200);
    const { status, body } = await request(stack.url).get('/health/ready');
    expect([status, body]).toEqual([
      200,
      {
        status: 'up',
        checks: { gateway: 'up', database: 'up', changeFeed: 'up', trail: 'up', redis: 'off', upstream: 'up' },
      },
    ]);
  });

  it('tells of a database that is gone, and of its return', async () => {
    const proxy = await severable(stack.databaseUrl);
    const gateway = await stack.replica({ databaseUrl: proxy.url });
    const readiness = async () => (await request(gateway.url).get('/health/ready')).body.checks.database;
    expect(await readiness()).toBe('up');
    await proxy.sever();
    expect(await readiness()).toBe('down');
    expect((await request(gateway.url).get('/health/live')).status).toBe(200);
    await proxy.restore();
    await expect.poll(readiness, { timeout: 5_000 }).toBe('up');
    await gateway.close();
    await proxy.sever();
  });
});

describe('stopping', () => {
  it('lets calls in flight end, and takes no new ones', async () => {
    const gateway = await stack.replica();
    await stack.sandbox.fail({ action: 'ListPhoneMessageQrdl', times: 1, delayMs: 500 });
    const inFlight = request(gateway.url)
      .get(`/v1/phone-numbers/${tenant.phoneNumber}/qr-codes`)
      .auth(tenant.clientSecret, bearer)
      .then(({ status }) => status);
    await expect.poll(async () => (await stack.sandbox.calls('ListPhoneMessageQrdl')).length).toBeGreaterThan(1);
    const closed = gateway.close();
    expect(await inFlight).toBe(200);
    await closed;
    await expect(connected(gateway.url)).rejects.toThrow('ECONNREFUSED');
  });
});

const bearer = { type: 'bearer' } as const;

function connected(url: string): Promise<void> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.destroy();
      resolve();
    });
    socket.on('error', reject);
  });
}
