import { type Action, encoded, record, required, text } from '../shapes.js';
import { phoneNumber } from './phone-number-fields.js';

const SDP_OFFER = ['v=0', 'o=- 3626166318 2 IN IP4 127.0.0.1', 's=-', 't=0 0', ''].join('\r\n');

const CallId = text('Id of the call. Leave it out to place a new one.', {
  pattern: '^[!-~]{1,256}$',
  maxLength: 256,
  example: 'wamid-5f2c7b90d1e84a36',
});

export const calls = {
  WhatsappCall: {
    summary: 'Place a voice call, or act on one',
    description:
      'Rings a user, answers a user who rings, or ends a call, one step at a time. Sound travels directly between you and WhatsApp by WebRTC; a call is set up by exchanging session descriptions. Calls from users and their answers arrive at the call webhook of the number.',
    qps: null,
    effect: 'write',
    space: 'required',
    placement: 'query',
    request: {
      BusinessNumber: required(phoneNumber('Your number in the call')),
      CallAction: required(
        text(
          'The step: `connect` rings the user, `pre_accept` sets up the sound before answering, `accept` answers, `reject` declines, `terminate` hangs up.',
          {
            values: ['connect', 'pre_accept', 'accept', 'reject', 'terminate'],
            minLength: 1,
            maxLength: 32,
            example: 'connect',
          },
        ),
      ),
      CallId,
      UserNumber: text("The user's number, country code first; needed to place a call.", {
        format: 'phone-number',
        maxLength: 32,
        example: '8613900001234',
      }),
      Session: encoded(
        record(
          'Your side of the connection; needed to place a call and to answer one.',
          {
            SdpType: text('`offer` when you place the call, `answer` when the user did.', {
              values: ['offer', 'answer'],
              maxLength: 16,
              example: 'offer',
            }),
            Sdp: text('The session description, as RFC 8866 defines it.', {
              multiline: true,
              maxLength: 8192,
              example: SDP_OFFER,
            }),
          },
          { example: { SdpType: 'offer', Sdp: SDP_OFFER } },
        ),
      ),
    },
    example: {
      BusinessNumber: '8613800001234',
      CallAction: 'connect',
      UserNumber: '8613900001234',
      Session: { SdpType: 'offer', Sdp: SDP_OFFER },
    },
    reply: {
      Model: record('The call.', {
        CallId: text('Id of the call, which its later steps name.', { example: 'wamid-5f2c7b90d1e84a36' }),
      }),
    },
  },
} as const satisfies Record<string, Action>;
