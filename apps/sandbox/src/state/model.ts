import { z } from 'zod';

/** In the file a list, in memory a map by the record's own id. */
function keyed<Item extends z.ZodType>(item: Item, key: keyof z.output<Item> & string) {
  return z
    .array(item)
    .transform((items) => new Map(items.map((each) => [String((each as z.output<Item>)[key]), each] as const)));
}

const qrCode = z.object({
  code: z.string(),
  prefilledMessage: z.string(),
  imageFormat: z.string(),
});

const phoneNumber = z.object({
  /** Country code and number, digits only. */
  phoneNumber: z.string(),
  id: z.string(),
  verifiedName: z.string(),
  status: z.enum(['UNVERIFIED', 'CONNECTED', 'DISCONNECTED', 'MIGRATED']),
  codeVerificationStatus: z.enum(['NOT_VERIFIED', 'VERIFIED']),
  /** A verification code was sent and not used yet. */
  codeOutstanding: z.boolean(),
  qrCodes: keyed(qrCode, 'code'),
});

/** A number on its way here from another provider or another space. */
const migration = z.object({
  phoneNumber: z.string(),
  id: z.string(),
  step: z.enum(['initiated', 'code-sent', 'verified']),
});

const template = z.object({
  code: z.string(),
  name: z.string(),
  language: z.string(),
  type: z.string(),
  category: z.string(),
  components: z.array(z.record(z.string(), z.unknown())),
  example: z.record(z.string(), z.string()),
  messageSendTtlSeconds: z.number().optional(),
  /** When it was last handed in for review, in milliseconds since 1970. */
  submittedAt: z.number(),
});

/** A thing as CAMS shows it. */
const item = z.record(z.string(), z.unknown());

/** Things that need no rules of their own: by kind, then by id, oldest first. */
const records = z
  .record(z.string(), z.array(z.tuple([z.string(), item])))
  .transform((kinds) => new Map(Object.entries(kinds).map(([kind, items]) => [kind, new Map(items)])));

const space = z.object({
  custSpaceId: z.string(),
  phoneNumbers: keyed(phoneNumber, 'phoneNumber'),
  migrations: keyed(migration, 'phoneNumber'),
  templates: keyed(template, 'code'),
  records: records.default(new Map()),
});

/** The form of the state file. */
export const stateSchema = z.object({
  version: z.literal(1),
  spaces: keyed(space, 'custSpaceId'),
  /** Time of the last message from a user, in milliseconds since 1970, by `<business number>:<user's number>`. */
  lastInboundAt: z.array(z.tuple([z.string(), z.number()])).transform((entries) => new Map(entries)),
});

export type QrCode = z.output<typeof qrCode>;
export type PhoneNumber = z.output<typeof phoneNumber>;
export type Migration = z.output<typeof migration>;
export type Template = z.output<typeof template>;
export type Item = z.output<typeof item>;
export type Space = z.output<typeof space>;
export type StateData = z.output<typeof stateSchema>;

/** The state as JSON that {@link stateSchema} reads. */
export function serialiseState(data: StateData): string {
  return JSON.stringify({
    version: data.version,
    spaces: [...data.spaces.values()].map((each) => ({
      custSpaceId: each.custSpaceId,
      phoneNumbers: [...each.phoneNumbers.values()].map((number) => ({
        ...number,
        qrCodes: [...number.qrCodes.values()],
      })),
      migrations: [...each.migrations.values()],
      templates: [...each.templates.values()],
      records: Object.fromEntries([...each.records].map(([kind, items]) => [kind, [...items]])),
    })),
    lastInboundAt: [...data.lastInboundAt],
  });
}
