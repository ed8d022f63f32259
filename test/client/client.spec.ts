import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CamsGatewayClient,
  type CreateChatappTemplateRequest,
  createCamsGatewayClient,
  type Problem,
  type SendChatappMessageRequest,
} from '#libs/client';
import { OPERATOR, type Stack, startStack, type TestTenant } from '../support/stack.js';

let stack: Stack;
let tenant: TestTenant;
let message: SendChatappMessageRequest;

beforeAll(async () => {
  stack = await startStack();
  tenant = await stack.createTenant();
  message = {
    channelType: 'whatsapp',
    type: 'message',
    messageType: 'text',
    from: tenant.phoneNumber,
    to: '8613900005678',
    content: { text: 'Hello' },
  };
});
afterAll(() => stack?.close());

const byCredentials = () =>
  createCamsGatewayClient({ baseUrl: stack.url, clientId: tenant.clientId, clientSecret: tenant.clientSecret });
const byApiKey = () => createCamsGatewayClient({ baseUrl: stack.url, apiKey: tenant.clientSecret });

describe.each([
  ['an id and a secret', byCredentials],
  ['an API key', byApiKey],
])('a client with %s', (_, connect) => {
  let client: CamsGatewayClient;
  beforeAll(() => {
    client = connect();
  });

  it('sends a message', async () => {
    const { data, error, response } = await client.POST('/v1/messages', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: message,
    });
    expect(error).toBeUndefined();
    expect(response.status).toBe(201);
    expect(data?.messageId).toMatch(/\w+/);
    expectTypeOf(data?.messageId).toEqualTypeOf<string | undefined>();
  });

  it('tells of an error by a problem whose codes are known', async () => {
    const { data, error, response } = await client.POST('/v1/messages', { body: { ...message, to: '' } });
    expect(data).toBeUndefined();
    expect(response.status).toBe(400);
    expect(error).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '#/to' }, {}] });
    expectTypeOf(error).toEqualTypeOf<Problem | undefined>();
    expectTypeOf<'upstream_rejected'>().toExtend<Problem['code']>();
    expectTypeOf<string>().not.toExtend<Problem['code']>();
  });
});

it('reads a list page by page', async () => {
  const client = byCredentials();
  const names = ['first', 'second', 'third'];
  for (const name of names) await client.POST('/v1/templates', { body: templateCalled(name) });
  const pages: (string | undefined)[][] = [];
  let cursor: string | undefined;
  do {
    const { data } = await client.GET('/v1/templates', {
      params: { query: { limit: 2, ...(cursor !== undefined && { cursor }) } },
    });
    pages.push(data!.items.map(({ templateName }) => templateName));
    cursor = data!.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(pages.map(({ length }) => length)).toEqual([2, 1]);
  expect(pages.flat().sort()).toEqual(names);
});

it('fills in paths', async () => {
  const { phoneNumber } = tenant;
  const { data, error } = await byApiKey().GET('/v1/phone-numbers/{phoneNumber}/qr-codes', {
    params: { path: { phoneNumber } },
  });
  expect([data, error]).toEqual([{ items: [], nextCursor: null }, undefined]);
});

it('gets another token where the one that it has is not accepted any more', async () => {
  // A gateway that issues tokens under another name takes none of the former ones, as after a move.
  const moved = await stack.replica({ publicUrl: 'http://moved.test' });
  let origin = stack.url;
  const paths: string[] = [];
  const client = createCamsGatewayClient({
    baseUrl: stack.url,
    clientId: tenant.clientId,
    clientSecret: tenant.clientSecret,
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      paths.push(pathname);
      return fetch(new Request(origin + pathname, request));
    },
  });
  const send = async () => (await client.POST('/v1/messages', { body: message })).response.status;
  expect(await send()).toBe(201);
  origin = moved.url;
  expect([await send(), await send()]).toEqual([201, 201]);
  const [token, messages] = ['/oauth/token', '/v1/messages'];
  expect(paths).toEqual([token, messages, messages, token, messages, messages]);
  await moved.close();
});

it('serves operators as well', async () => {
  const client = createCamsGatewayClient({ baseUrl: stack.url, ...OPERATOR });
  const { data } = await client.GET('/admin/v1/tenants/{id}', { params: { path: { id: tenant.id } } });
  expect(data?.custSpaceId).toBe(tenant.custSpaceId);
});

it('does not take what the API does not know', () => {
  // Never called: the types are what is looked at.
  const wrong = (client: CamsGatewayClient) => [
    // @ts-expect-error there is no such path
    client.GET('/v1/nothing'),
    // @ts-expect-error the recipient is missing
    client.POST('/v1/messages', { body: { channelType: 'whatsapp', type: 'message', from: '1' } }),
    // @ts-expect-error there is no such type of message
    client.POST('/v1/messages', { body: { ...message, type: 'letter' } }),
    // @ts-expect-error the path wants a number
    client.GET('/v1/phone-numbers/{phoneNumber}/qr-codes'),
  ];
  expect(wrong).toBeTypeOf('function');
});

function templateCalled(name: string): CreateChatappTemplateRequest {
  return {
    templateType: 'WHATSAPP',
    name,
    language: 'en',
    category: 'UTILITY',
    components: [{ type: 'BODY', text: 'Your order is on its way.' }],
  };
}
