import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { phoneNumbers } from '../phone-numbers.js';
import { calls } from './calls.js';
import { usernames } from './usernames.js';
import { webhooks } from './webhooks.js';

const NUMBER = '8613800001234';
const SECOND = '8613800005678';
const STRANGER = '8613800009999';

let state: SandboxState;

beforeEach(() => {
  state = new SandboxState();
  state.connect(state.createSpace('cams-a'), NUMBER, 'Lakeside Books');
  state.connect(state.createSpace('cams-a'), SECOND, 'Lakeside Books');
  state.connect(state.createSpace('cams-b'), STRANGER, 'Hill Books');
});

function call(handler: Handler, params: Record<string, string>, space = 'cams-a') {
  return handler({ params: new Parameters(Object.entries(params)), space: state.createSpace(space), state, now: 0 });
}

describe('UpdatePhoneWebhook', () => {
  const inbound = 'https://example.com/inbound';
  const status = 'https://example.com/status';
  const shown = () => {
    const { PhoneNumbers } = call(phoneNumbers.QueryChatappPhoneNumbers, {});
    return (PhoneNumbers as Record<string, unknown>[]).find(({ PhoneNumber }) => PhoneNumber === NUMBER);
  };

  it('shows in the list of numbers', () => {
    expect(shown()).toMatchObject({ UpCallbackUrl: '', UpQueue: expect.stringContaining('ChatAppInbound') });
    call(webhooks.UpdatePhoneWebhook, { PhoneNumber: NUMBER, UpCallbackUrl: inbound, StatusCallbackUrl: status });
    expect(shown()).toMatchObject({ UpCallbackUrl: inbound, StatusCallbackUrl: status, UpQueue: '', StatusQueue: '' });
    call(webhooks.UpdatePhoneWebhook, { PhoneNumber: NUMBER, UpCallbackUrl: inbound, HttpFlag: 'N', QueueFlag: 'Y' });
    expect(shown()).toMatchObject({ UpCallbackUrl: '', StatusQueue: expect.stringContaining('ChatAppStatus') });
  });

  it('refuses what is no address', () => {
    expect(() => call(webhooks.UpdatePhoneWebhook, { PhoneNumber: NUMBER, UpCallbackUrl: 'ftp://x' })).toThrow(
      expect.objectContaining({ code: 'InvalidParameter.UpCallbackUrl' }),
    );
  });
});

describe('UpdateWhatsappUserName', () => {
  const claim = (PhoneNumber: string, Username: string, space?: string, TransferAction = 'none') =>
    call(usernames.UpdateWhatsappUserName, { PhoneNumber, Username, TransferAction }, space);
  const taken = expect.objectContaining({ code: 'InvalidParameter.UsernameExist' });

  it('gives a name to one number alone, and moves it only within a space and on demand', () => {
    claim(NUMBER, 'lakeside');
    expect(() => claim(SECOND, 'LAKESIDE')).toThrow(taken);
    expect(() => claim(STRANGER, 'lakeside', 'cams-b', 'force_transfer')).toThrow(taken);
    claim(SECOND, 'lakeside', 'cams-a', 'force_transfer');
    expect(call(usernames.GetWhatsappUserName, { PhoneNumber: NUMBER })).toEqual({ Data: {} });
    call(usernames.DeleteWhatsappUserName, { PhoneNumber: SECOND });
    claim(STRANGER, 'lakeside', 'cams-b');
  });

  it.each(['ab', 'a..b', '.abc', '123', 'www.books', 'a b c', 'a'.repeat(36)])('refuses %s', (name) => {
    expect(() => claim(NUMBER, name)).toThrow(expect.objectContaining({ code: 'InvalidParameter.Username' }));
  });
});

describe('WhatsappCall', () => {
  const step = (CallAction: string, more: Record<string, string>) =>
    call(calls.WhatsappCall, { BusinessNumber: NUMBER, CallAction, ...more });

  it('places a call that can be ended once, by the number that placed it', () => {
    const Session = JSON.stringify({ SdpType: 'offer', Sdp: 'v=0' });
    const { CallId } = step('connect', { UserNumber: '8613900001234', Session }).Model as { CallId: string };
    expect(() => step('terminate', { CallId, BusinessNumber: SECOND })).toThrow();
    expect(step('terminate', { CallId })).toEqual({ Model: { CallId } });
    expect(() => step('terminate', { CallId })).toThrow(expect.objectContaining({ code: 'Unknown.ResourceOwnerId' }));
  });
});
