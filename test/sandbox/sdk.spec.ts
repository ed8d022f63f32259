import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ActionName, catalogue } from '#libs/cams';
import { createSandbox, type Sandbox } from '../../apps/sandbox/src/sandbox.js';
import { requests, type SdkClient, sdkClient } from '../support/sdk.js';
import { type Body, type Story, steps } from './sdk-story.js';

describe.each(['v3', 'v1'] as const)('the official SDK, signature %s', (signature) => {
  let sandbox: Sandbox;
  let client: SdkClient;
  const clock = { ms: Date.now() };

  beforeEach(async () => {
    sandbox = await createSandbox({ now: () => clock.ms });
    const url = await sandbox.listen();
    await fetch(`${url}/_sandbox/spaces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ custSpaceId: 'cams-sdk' }),
    });
    client = sdkClient(url, { signature });
  });
  afterEach(() => sandbox.close());

  it('is understood in every action', async () => {
    expect(new Set(steps.map(({ action }) => action))).toEqual(new Set(Object.keys(catalogue)));
    let story: Story = {};
    for (const { action, params, reply, learn, afterMs = 0 } of steps) {
      clock.ms += afterMs;
      const body = await callSdk(client, action, { custSpaceId: 'cams-sdk', ...params(story) });
      expect(body, action).toMatchObject({ code: 'OK', requestId: expect.stringMatching(/^[0-9A-F-]{36}$/) });
      expect(body, action).toMatchObject(reply?.(story) ?? {});
      story = { ...story, ...learn?.(body) };
    }
  });

  it('is told of business failures without an exception', async () => {
    const body = await callSdk(client, 'ListChatappTemplate', { custSpaceId: 'cams-sdk', auditStatus: 'maybe' });
    expect(body).toMatchObject({ code: 'InvalidParameter.AuditStatusNotSupport' });
  });

  it('is told of platform failures by an exception', async () => {
    await expect(callSdk(client, 'ChatappSyncPhoneNumber', { custSpaceId: 'cams-unknown' })).rejects.toMatchObject({
      code: 'Unknown.ResourceOwnerId',
      statusCode: 400,
    });
  });
});

describe('the official SDK with temporary credentials', () => {
  it.each(['v3', 'v1'] as const)('is understood, signature %s', async (signature) => {
    const sandbox = await createSandbox();
    const client = sdkClient(await sandbox.listen(), { signature, securityToken: 'a token' });
    expect(await callSdk(client, 'QueryChatappPhoneNumbers', {})).toMatchObject({ code: 'OK', phoneNumbers: [] });
    await sandbox.close();
  });
});

/** Calls an action by its name; the SDK has one method and one request class for each. */
async function callSdk(client: SdkClient, action: ActionName, params: Body): Promise<Body> {
  const Request = requests[`${action}Request`];
  const method = `${action[0]!.toLowerCase()}${action.slice(1)}` as `${Uncapitalize<ActionName>}`;
  const send = client[method].bind(client) as (request: unknown) => Promise<{ body: Body }>;
  return (await send(new Request(params))).body;
}
