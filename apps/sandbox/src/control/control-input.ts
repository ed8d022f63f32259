import { z } from 'zod';
import { type ActionName, catalogue } from '#libs/cams';

const MAX_FAULTY_CALLS = 1_000_000;
const MAX_DELAY_MS = 600_000;
const MAX_QPS = 1_000_000;

const actionName = z.custom<ActionName>(
  (value) => typeof value === 'string' && Object.hasOwn(catalogue, value),
  'expected the name of an action',
);
const phoneNumber = z.string().regex(/^\d{5,15}$/, 'expected digits, country code first');

const seq = z
  .string()
  .regex(/^\d{1,15}$/, 'expected a sequence number, or a time as in RFC 3339')
  .transform(Number);

/** `GET /_sandbox/calls` */
export const callQuery = z.strictObject({
  action: z.string().optional(),
  since: z.union([seq, z.iso.datetime({ offset: true }).transform((at) => new Date(at))]).optional(),
});

/** `POST /_sandbox/faults` */
export const fault = z
  .strictObject({
    action: z.union([z.literal('*'), actionName]),
    times: z.number().int().min(1).max(MAX_FAULTY_CALLS),
    status: z.number().int().min(200).max(599).optional(),
    code: z.string().min(1).optional(),
    message: z.string().optional(),
    delayMs: z.number().int().min(0).max(MAX_DELAY_MS).optional(),
    drop: z.enum(['before', 'after']).optional(),
    garbage: z.boolean().optional(),
  })
  .refine(
    ({ status, code, delayMs, drop, garbage }) => status || code || delayMs !== undefined || drop || garbage,
    'expected one of status, code, delayMs, drop, garbage',
  );

/** `POST /_sandbox/spaces` */
export const space = z.strictObject({
  custSpaceId: z.string().regex(/^[\w-]{1,64}$/, 'expected up to 64 letters, digits, hyphens and underscores'),
  phoneNumbers: z.array(phoneNumber).max(1_000).default([]),
});

/** `PUT /_sandbox/limits` */
export const limit = z.strictObject({
  action: actionName,
  qps: z.number().int().min(0).max(MAX_QPS).nullable(),
});

/** `POST /_sandbox/inbound`: a user (`from`) has written to a business number (`to`). */
export const inbound = z.strictObject({ from: phoneNumber, to: phoneNumber });
