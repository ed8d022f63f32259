import { z } from 'zod';
import { instant } from '#libs/platform';
import { outcomes } from '../record/trail-event.js';
import { eventId } from './event-filter.js';

const text = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });

const result = {
  outcome: z.enum(outcomes).meta({
    description:
      '`refused`: by the gateway, nothing was tried. `failed`: it was tried, and did not happen. `unknown`: it may have happened.',
  }),
  status: z
    .int()
    .nullable()
    .meta({ description: 'HTTP status of the reply.', examples: [201] }),
  camsCode: text('Code that CAMS answered with, where it refused.', 'InvalidParameter.PhoneNumberError'),
  camsRequestId: text('Id by which Alibaba Cloud finds the call.', 'B7F1C2D4-3E5A-5B6C-8D7E-9F0A1B2C3D4E'),
  durationMs: z
    .number()
    .nullable()
    .meta({ description: 'Milliseconds that it took.', examples: [84.2] }),
};

const actor = z
  .object({
    kind: z.enum(['tenant', 'operator', 'anonymous', 'system']).meta({
      description: '`anonymous`: whoever did not get past the guard. `system`: the gateway itself.',
    }),
    credentialId: text('Id of the credential.', 'crd_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'),
    clientId: text('Client id, also one that was only claimed.', 'cgc_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'),
    acting: z.boolean().meta({ description: 'Whether an operator acted in the name of the tenant.' }),
  })
  .meta({ description: 'Who acted.' });

export const eventDocument = z.object({
  id: eventId,
  at: instant.describe('When it began.'),
  tenantId: text('The tenant that it concerns.', 'ten_0192f3c45d6e7a8b9c0d1e2f3a4b5c6d'),
  actor,
  action: z.string().meta({
    description: "CAMS's name of the action, or the operation of the gateway.",
    examples: ['SendChatappMessage'],
  }),
  route: z.string().meta({
    description: 'Verb and path; `gateway` for what the gateway did by itself.',
    examples: ['POST /v1/messages'],
  }),
  resource: text('What the request named, such as a phone number.', '8613800001234'),
  ...result,
  requestId: z
    .string()
    .meta({ description: 'The `X-Request-Id` of the reply.', examples: ['5f0c7a86-2f8c-4c11-9a6f-0d0c3a9b7e21'] }),
  address: z.string().meta({
    description: 'Where the request came from; the machine where the gateway acted.',
    examples: ['203.0.113.7'],
  }),
  params: z.record(z.string(), z.unknown()).meta({
    description: 'What was asked; `[redacted]` stands for what is never recorded.',
    examples: [{ From: '8613800001234', To: '8613900005678', Content: '[redacted]' }],
  }),
});

export const eventList = z.object({
  items: z.array(eventDocument).meta({ description: 'The events of this page, the newest first.' }),
  nextCursor: z.string().nullable().meta({ description: 'Gives the next page; `null` on the last one.' }),
});

const proof = z
  .object({
    chain: z.string().meta({
      description: 'The chain of records that this one is a link of.',
      examples: ['0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d'],
    }),
    seq: z.int().meta({ description: 'Its place in the chain, from 1.', examples: [4711] }),
    seal: z
      .string()
      .meta({ description: 'HMAC-SHA-256 over the seal before it and the record, in hex.', examples: ['9f86d081'] }),
    previousSeal: text('The seal before it; `null` for the first one, or where retention has dropped it.', '60303ae2'),
  })
  .meta({ id: 'AuditProof', description: 'What the record is sealed with.' });

export const eventDetail = eventDocument
  .extend({
    proof,
    outcomes: z
      .array(
        z.object({
          at: instant.describe('When this was recorded.'),
          ...result,
          settledBy: text('What found it out later.', 'ListPhoneMessageQrdl'),
          proof,
        }),
      )
      .meta({
        description: 'How it ended, where that is a record of its own: the newest first, which is the one that counts.',
      }),
  })
  .meta({ id: 'AuditEventDetail' });

export type EventDocument = z.output<typeof eventDocument>;
export type EventDetail = z.output<typeof eventDetail>;
