import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type ActionName, CamsClient, catalogue } from '#libs/cams';
import { readV3Signature } from '../../apps/sandbox/src/protocol/signature-v3.js';
import { sdkClient } from '../support/sdk.js';
import { type SdkRequest, sdkActions, sdkRequest } from '../support/sdk-call.js';
import { AWKWARD, fullValue, type TextOf } from './full-values.js';
import { type Recorded, type Recorder, startRecorder } from './recorder.js';

const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };
const temporary = { ...credentials, securityToken: 'CAIS+token/with=signs' };
const custSpaceId = 'cams-8c8abc1234';
const PER_CALL = ['x-acs-date', 'x-acs-signature-nonce', 'x-acs-content-sha256'];
const FORM = 'application/x-www-form-urlencoded';

const names = sdkActions as ActionName[];

/** Neither client looks at what it sends. */
const textOf: TextOf = ({ closed, example }) => (closed ? example : `${example} ${AWKWARD}\n`);

/** The SDK takes the content of a message as text that the caller has already encoded. */
const ENCODED_BY_CALLER = 'Content';

function fullRequest(action: ActionName): SdkRequest {
  const values = Object.entries(catalogue[action].request).map(([name, parameter]) => {
    const value = fullValue(parameter, name, textOf);
    return [name, name === ENCODED_BY_CALLER ? JSON.stringify(value) : value];
  });
  const space = catalogue[action].space === 'absent' ? {} : { CustSpaceId: custSpaceId };
  return sdkRequest(action, { ...Object.fromEntries(values), ...space });
}

/** Our client's parameters for the same values. */
function encoded({ values }: SdkRequest): Record<string, string> {
  const { CustSpaceId, ...own } = values;
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  );
}

/** Everything CAMS looks at, apart from what is new in every call. */
function essence(action: ActionName, request: Recorded) {
  const { method, path, scheme, version, accessKeyId, headers } = request;
  const isJson = (name: string) => catalogue[action].request[name]?.json;
  const params = Object.entries(request.params.toRecord()).map(([name, text]) => [
    name,
    isJson(name) ? JSON.parse(text) : text,
  ]);
  // Where the two place parameters differently, only one has a form; its type is looked at below.
  const signed = signedNames(request).filter((name) => name !== 'content-type');
  return {
    method,
    path,
    scheme,
    action: request.action,
    version,
    accessKeyId,
    params: Object.fromEntries(params),
    signed: signed.map((name) => [name, PER_CALL.includes(name) ? 'differs in every call' : headers[name]]),
    accept: headers.accept,
    form: { type: request.body.length > 0 ? headers['content-type'] : FORM, isSigned: isFormSigned(request) },
    signatureIsRight: isSignatureRight(request),
  };
}

function signedNames({ headers }: Recorded): string[] {
  return /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
}

function isFormSigned(request: Recorded): boolean {
  return request.body.length === 0 || signedNames(request).includes('content-type');
}

function isSignatureRight(request: Recorded): boolean {
  const { signature, expectedSignature } = readV3Signature(request);
  return signature === expectedSignature(credentials.accessKeySecret);
}

describe('the wire, beside the official SDK', () => {
  let recorder: Recorder;
  beforeAll(async () => {
    recorder = await startRecorder();
  });
  afterAll(() => recorder.close());

  async function compare(action: ActionName, keys: typeof credentials): Promise<void> {
    const request = fullRequest(action);
    const client = new CamsClient({ endpoint: recorder.url, ...keys });
    onTestFinished(() => client.close());
    const spaceId = catalogue[action].space === 'absent' ? undefined : custSpaceId;
    const ours = await recorder.record(() => client.call(action, spaceId, encoded(request)));
    const theirs = await recorder.record(() => request.send(sdkClient(recorder.url, keys)));
    expect(essence(action, ours)).toEqual(essence(action, theirs));
    expect(essence(action, ours)).toMatchObject({
      scheme: 'v3',
      action,
      form: { type: FORM, isSigned: true },
      signatureIsRight: true,
    });
  }

  it.each(names)('%s is the same call', (action) => compare(action, credentials));

  it('is the same call with temporary credentials, whether query or form', async () => {
    await compare('ChatappSyncPhoneNumber', temporary);
    await compare('SendChatappMassMessage', temporary);
  });

  it('covers everything but the parameters that are newer than the SDK', () => {
    expect(names.flatMap((action) => [...new Set(fullRequest(action).unknown)])).toMatchInlineSnapshot(`
      [
        "CreateChatappTemplate.Components[].Buttons[].SupportedApps",
        "CreateChatappTemplate.CategoryChangePaused",
        "CreateFlow.EndpointUri",
        "IsvGetAppId.IntlVersion",
        "ListChatappTemplate.Code",
        "ListChatappTemplate.Category",
        "ModifyChatappTemplate.Components[].Buttons[].SupportedApps",
        "ModifyChatappTemplate.CategoryChangePaused",
        "ModifyFlow.EndpointUri",
        "SendChatappMassMessage.SenderList[].RecipientType",
        "SendChatappMessage.RecipientType",
        "SendChatappMessage.Category",
        "SendChatappMessage.AdAccountId",
        "SendChatappMessage.MessageCampaignId",
        "SendChatappMessage.TokenType",
      ]
    `);
  });
});
