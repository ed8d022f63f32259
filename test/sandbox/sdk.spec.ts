import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../apps/sandbox/src/sandbox.js';
import { sdkClient } from '../support/sdk.js';
import { sdkRequest } from '../support/sdk-call.js';

describe.each(['v3', 'v1'] as const)('the official SDK, signature %s', (signature) => {
  let sandbox: Sandbox;
  let url: string;

  beforeEach(async () => {
    sandbox = await createSandbox();
    url = await sandbox.listen();
  });
  afterEach(() => sandbox.close());

  it('is told of business failures without an exception', async () => {
    const reply = await sdkRequest('ListChatappTemplate', { AuditStatus: 'maybe' }).send(sdkClient(url, { signature }));
    expect(reply).toMatchObject({ Code: 'InvalidParameter.AuditStatusNotSupport' });
  });

  it('is told of platform failures by an exception', async () => {
    const request = sdkRequest('ChatappSyncPhoneNumber', { CustSpaceId: 'cams-unknown' });
    await expect(request.send(sdkClient(url, { signature }))).rejects.toMatchObject({
      code: 'Unknown.ResourceOwnerId',
      statusCode: 400,
    });
  });

  it('is understood with temporary credentials', async () => {
    const client = sdkClient(url, { signature, securityToken: 'a token' });
    expect(await sdkRequest('QueryChatappPhoneNumbers', {}).send(client)).toMatchObject({
      Code: 'OK',
      RequestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      PhoneNumbers: [],
    });
  });
});
