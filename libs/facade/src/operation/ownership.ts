import type { ActionName } from '#libs/cams';
import type { OwnedKind } from '#libs/tenancy';

/** A request parameter that names something owned. */
export interface OwnedParameter {
  readonly kind: OwnedKind;
  /** Values of another parameter with which this one names something else. */
  readonly unless?: { readonly parameter: string; readonly values: readonly string[] };
}

/** By CAMS's name; what `owned:` in a route can refer to. */
export const ownedParameters: Readonly<Record<string, OwnedParameter>> = {
  PhoneNumber: { kind: 'phone-number' },
  // On other channels the sender is a page or service id, which CAMS alone can place.
  From: {
    kind: 'phone-number',
    unless: { parameter: 'ChannelType', values: ['viber', 'messenger', 'instagram', 'telegram'] },
  },
  TemplateCode: { kind: 'template' },
};

/** What a successful call tells about who owns what. */
export type Lesson = { readonly kind: OwnedKind } & (
  | {
      readonly from: 'request' /** Parameters that make the id, one after the other. */;
      readonly id: readonly string[];
    }
  | { readonly from: 'reply' /** Path to the id, through lists too. */; readonly id: readonly string[] }
) & {
    /** A reply that lists everything the tenant has, when none of these parameters narrowed it. */
    readonly completeWithout?: readonly string[];
  };

/** By action. A migrated number is the tenant's once it is registered, not before. */
export const lessons: Readonly<Partial<Record<ActionName, Lesson>>> = {
  QueryChatappPhoneNumbers: {
    kind: 'phone-number',
    from: 'reply',
    id: ['PhoneNumbers', 'PhoneNumber'],
    completeWithout: ['Status'],
  },
  ChatappSyncPhoneNumber: {
    kind: 'phone-number',
    from: 'reply',
    id: ['PhoneNumbers', 'PhoneNumber'],
    completeWithout: [],
  },
  AddChatappPhoneNumber: { kind: 'phone-number', from: 'request', id: ['Cc', 'PhoneNumber'] },
  ChatappMigrationRegister: { kind: 'phone-number', from: 'request', id: ['PhoneNumber'] },
  ListChatappTemplate: { kind: 'template', from: 'reply', id: ['ListTemplate', 'TemplateCode'] },
  CreateChatappTemplate: { kind: 'template', from: 'reply', id: ['Data', 'TemplateCode'] },
};

/** The ids that a lesson finds in a request and its reply. */
export function idsOf(
  lesson: Lesson,
  request: Readonly<Record<string, string>>,
  reply: Readonly<Record<string, unknown>>,
): string[] {
  if (lesson.from === 'request') return [lesson.id.map((name) => request[name]).join('')];
  let found: unknown[] = [reply];
  for (const name of lesson.id) {
    found = found.flatMap((value) => (value as Record<string, unknown> | null | undefined)?.[name] ?? []);
  }
  return found.filter((id): id is string => typeof id === 'string' && id !== '');
}

/** Whether the reply listed everything. */
export function isComplete(lesson: Lesson, request: Readonly<Record<string, string>>): boolean {
  return lesson.completeWithout?.every((name) => request[name] === undefined) ?? false;
}
