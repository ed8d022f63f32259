import { Agent, request } from 'undici';
import { migrate } from '#libs/platform';
import { schema } from '../../apps/gateway/src/schema.js';
import { requests, sdkClient } from '../../test/support/sdk.js';
import type { BenchDatabase } from '../common/database.js';
import { startGatewayProcess } from '../common/gateway-process.js';
import { startOrdinaryProcess } from '../common/ordinary-process.js';
import type { Running } from '../common/running.js';
import { type BenchTenant, insertTenants } from '../common/tenants.js';
import { message } from '../post-message/subject.js';
import { Account } from './account.js';

export const TENANTS = 100;
/** What the account may send, for all tenants together. */
export const PER_SECOND = 10;

/** One way for the tenants to reach an account of their own. */
export interface Way {
  readonly name: string;
  readonly account: Account;
  readonly tenants: readonly BenchTenant[];
  /** Sends one message; whether it was taken, the account knows. */
  send(tenant: BenchTenant): Promise<void>;
}

/** The same tenants and the same account three times. */
export async function startWays(database: BenchDatabase, running: Running): Promise<Way[]> {
  const gatewayUrl = await database.create('fair-share-gateway');
  await migrate(gatewayUrl, schema);
  const tenants = await insertTenants(gatewayUrl, TENANTS, TENANTS);
  const account = async () => running.started(await Account.open(PER_SECOND, tenants));
  const connections = new Agent({ connections: null, pipelining: 1 });
  running.started({ stop: () => connections.destroy() });
  const post = async (origin: string, token: string, { phoneNumber }: BenchTenant) => {
    const reply = await request(`${origin}/v1/messages`, {
      method: 'POST',
      dispatcher: connections,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ ...message, from: phoneNumber }),
    });
    await reply.body.dump();
    // Those of the ordinary way pass a throttle on as 502.
    if (![201, 429, 502].includes(reply.statusCode)) throw new Error(`${origin} answered ${reply.statusCode}`);
  };

  const paced = await account();
  const gateway = await startGatewayProcess(paced.url, gatewayUrl, { limits: `SendChatappMessage=${PER_SECOND}` });
  running.started(gateway.process);

  const divided = await account();
  // Its share and no more, so that all together cannot ask too much in the long run.
  const limit = { calls: 1, everyMs: (1_000 * TENANTS) / PER_SECOND };
  const ordinary = await startOrdinaryProcess(divided.url, await database.create('fair-share-ordinary'), limit);
  running.started(ordinary.process);
  const tokens = new Map(tenants.map(({ id, custSpaceId }) => [id, ordinary.token(id, custSpaceId)]));

  const open = await account();
  const sdk = sdkClient(open.url);
  return [
    {
      name: 'cams-gateway',
      account: paced,
      tenants,
      send: (tenant) => post(gateway.url, tenant.secret, tenant),
    },
    {
      name: 'a limit per tenant',
      account: divided,
      tenants,
      send: (tenant) => post(ordinary.url, tokens.get(tenant.id)!, tenant),
    },
    {
      name: 'no limit, official SDK',
      account: open,
      tenants,
      async send({ custSpaceId, phoneNumber: from }) {
        const content = JSON.stringify(message.content);
        // It throws what CAMS refuses.
        await sdk
          .sendChatappMessage(new requests.SendChatappMessageRequest({ ...message, from, content, custSpaceId }))
          .catch(() => undefined);
      },
    },
  ];
}
