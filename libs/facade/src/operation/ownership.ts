import type { Action, ActionName, Field } from '#libs/cams';
import { isVerified, type OwnedKind } from '#libs/tenancy';
import type { Location } from './validator.js';

type Request = Readonly<Record<string, string>>;

/** A request parameter that names something owned. */
export interface OwnedParameter {
  readonly kind: OwnedKind;
  /** By CAMS's names: the parameter, and where it is structured, the way to the ids within. */
  readonly path: readonly [string, ...string[]];
  /** Where the parameter stands. */
  readonly location: Location;
  /** On some channels it names something else; see {@link isElsewhere}. */
  readonly isSender: boolean;
  /** It names a group only where the recipient beside it is said to be one. */
  readonly isRecipient: boolean;
}

/** An id, and the way to it: CAMS's names, and places in lists. */
export interface NamedId {
  readonly id: string;
  readonly at: readonly (string | number)[];
}

/** What can be owned, by CAMS's name for its id. */
const kinds: Readonly<Record<string, OwnedKind>> = {
  PhoneNumber: 'phone-number',
  BusinessNumber: 'phone-number',
  From: 'phone-number',
  TemplateCode: 'template',
  // Of a template, where a list is narrowed down to it.
  Code: 'template',
  WabaId: 'waba',
  BusinessId: 'business',
  CatalogId: 'catalog',
  FlowId: 'flow',
  GroupId: 'group',
  To: 'group',
  CampaignId: 'campaign',
  MessageCampaignId: 'campaign',
  CustomAudienceId: 'audience',
  PageId: 'page',
  RequestNo: 'viber-application',
};

/** @param path as a tenant rule writes it, such as `TemplateList.TemplateCode`; `undefined` when nothing owned is there */
export function ownedParameterOf(path: string, { request }: Action, location: Location): OwnedParameter | undefined {
  const [first, ...within] = path.split('.') as [string, ...string[]];
  const name = within.at(-1) ?? first;
  const kind = kinds[name];
  let field: Field | undefined = request[first];
  for (const member of within) {
    const record: Field | undefined = field?.type === 'array' ? field.items : field;
    field = record?.type === 'object' ? record.fields[member] : undefined;
  }
  if (!kind || field?.type !== 'string') return undefined;
  const isSender = kind === 'phone-number' && field.format === 'address';
  return { kind, path: [first, ...within], location, isSender, isRecipient: name === 'To' };
}

/** The ids that a request names by a parameter. */
export function idsNamed(owned: OwnedParameter, request: Request): readonly NamedId[] {
  const [parameter, ...within] = owned.path;
  const value = request[parameter];
  if (value === undefined) return [];
  if (within.length > 0) return idsWithin(owned, within, JSON.parse(value), [parameter]);
  return isMeant(owned, request) ? [{ id: value, at: owned.path }] : [];
}

function idsWithin(
  owned: OwnedParameter,
  names: readonly string[],
  value: unknown,
  at: NamedId['at'],
): readonly NamedId[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => idsWithin(owned, names, item, [...at, index]));
  const [name, ...within] = names as readonly [string, ...string[]];
  const record = (value ?? {}) as Readonly<Record<string, unknown>>;
  const member = record[name];
  if (within.length > 0) return idsWithin(owned, within, member, [...at, name]);
  return typeof member === 'string' && member !== '' && isMeant(owned, record)
    ? [{ id: member, at: [...at, name] }]
    : [];
}

function isMeant({ isRecipient }: OwnedParameter, { RecipientType }: Readonly<Record<string, unknown>>): boolean {
  return !isRecipient || (typeof RecipientType === 'string' && RecipientType.trim().toLowerCase() === 'group');
}

/** Where a sender is the id of a page, an account or a service. */
const ELSEWHERE = new Set(['viber', 'messenger', 'instagram', 'telegram']);

/** Whether a parameter names no phone number, but the id of a sender on another channel. */
export function isElsewhere({ isSender }: OwnedParameter, request: Request): boolean {
  return isSender && ELSEWHERE.has(request.ChannelType?.toLowerCase() ?? '');
}

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
    /** The call took them away. */
    readonly forgets?: true;
    /** The tenant has not proven to have them by it: never, or not where CAMS does not show a number as verified. */
    readonly unproven?: 'always' | 'unless verified';
    /** Of an operator's call: path in its request or reply to the space whose tenant they are of. */
    readonly space?: readonly string[];
  };

const listedNumbers = {
  from: 'reply',
  id: ['PhoneNumbers', 'PhoneNumber'],
  unproven: 'unless verified',
} as const satisfies Partial<Lesson>;

/** By action. A migrated number is the tenant's once it is registered, not before. */
export const lessons: Readonly<Partial<Record<ActionName, readonly Lesson[]>>> = {
  QueryChatappPhoneNumbers: [{ kind: 'phone-number', ...listedNumbers, completeWithout: ['Status'] }],
  ChatappSyncPhoneNumber: [{ kind: 'phone-number', ...listedNumbers, completeWithout: [] }],
  AddChatappPhoneNumber: [{ kind: 'phone-number', from: 'request', id: ['Cc', 'PhoneNumber'], unproven: 'always' }],
  ChatappVerifyAndRegister: [{ kind: 'phone-number', from: 'request', id: ['PhoneNumber'] }],
  ChatappPhoneNumberRegister: [{ kind: 'phone-number', from: 'request', id: ['PhoneNumber'] }],
  ChatappMigrationRegister: [{ kind: 'phone-number', from: 'request', id: ['PhoneNumber'] }],
  ListChatappTemplate: [{ kind: 'template', from: 'reply', id: ['ListTemplate', 'TemplateCode'] }],
  CreateChatappTemplate: [{ kind: 'template', from: 'reply', id: ['Data', 'TemplateCode'] }],
  QueryChatappBindWaba: [
    { kind: 'waba', from: 'reply', id: ['Data', 'Id'], completeWithout: [] },
    { kind: 'business', from: 'reply', id: ['Data', 'BusinessId'] },
  ],
  ChatappBindWaba: [{ kind: 'waba', from: 'reply', id: ['Data', 'WabaId'], space: ['Data', 'CustSpaceId'] }],
  QueryWabaBusinessInfo: [{ kind: 'business', from: 'reply', id: ['Data', 'BusinessId'] }],
  ListProductCatalog: [{ kind: 'catalog', from: 'reply', id: ['Model', 'Data', 'id'] }],
  GetWhatsappConnectionCatalog: [{ kind: 'catalog', from: 'reply', id: ['Model', 'id'] }],
  ListFlow: [{ kind: 'flow', from: 'reply', id: ['Data', 'FlowId'] }],
  CreateFlow: [{ kind: 'flow', from: 'reply', id: ['Data', 'FlowId'] }],
  DeleteFlow: [{ kind: 'flow', from: 'request', id: ['FlowId'], forgets: true }],
  // A new group has no id yet: only the list shows it.
  ListChatGroup: [{ kind: 'group', from: 'reply', id: ['Data', 'List', 'GroupId'] }],
  DeleteChatGroup: [{ kind: 'group', from: 'request', id: ['GroupId'], forgets: true }],
  ListMessageCampaign: [{ kind: 'campaign', from: 'reply', id: ['Data', 'CampaignId'] }],
  CreateMessageCampaign: [{ kind: 'campaign', from: 'reply', id: ['CampaignId'] }],
  DeleteMessageCampaign: [{ kind: 'campaign', from: 'request', id: ['CampaignId'], forgets: true }],
  ListCustomAudience: [{ kind: 'audience', from: 'reply', id: ['Data', 'CustomAudienceId'] }],
  CreateCustomAudience: [{ kind: 'audience', from: 'reply', id: ['CustomAudienceId'] }],
  ListPageAdAccount: [{ kind: 'page', from: 'reply', id: ['Data', 'PageId'] }],
  CreateMessengerPage: [{ kind: 'page', from: 'request', id: ['PageId'] }],
  DeleteMessengerPage: [{ kind: 'page', from: 'request', id: ['PageId'], forgets: true, space: ['InstanceId'] }],
  AddAuditViberOpen: [{ kind: 'viber-application', from: 'reply', id: ['Data', 'RequestNo'] }],
  AddAddressRecoverSuspend: [{ kind: 'viber-application', from: 'reply', id: ['Data', 'RequestNo'] }],
  GetAuditRequestByTypeUnAudit: [{ kind: 'viber-application', from: 'reply', id: ['Data', 'RequestNo'] }],
  ListViberServiceMessage: [{ kind: 'viber-service', from: 'reply', id: ['Data', 'ServiceId'] }],
};

/** The ids that a lesson finds in a request and its reply. */
export function idsOf(lesson: Lesson, request: Request, reply: Readonly<Record<string, unknown>>): readonly string[] {
  if (lesson.from === 'request') return [lesson.id.map((name) => request[name]).join('')];
  return textsAt(lesson.id, reply);
}

/** Those of them that the tenant has not proven to have. */
export function unprovenIdsOf(lesson: Lesson, request: Request, reply: Readonly<Record<string, unknown>>) {
  if (lesson.unproven === undefined) return [];
  if (lesson.unproven === 'always') return idsOf(lesson, request, reply);
  const unverified = valuesAt(lesson.id.slice(0, -1), reply).filter((row) => !isVerified(row));
  return textsAt(lesson.id.slice(-1), unverified);
}

/** The texts to which a path leads, through lists too. */
export function textsAt(path: readonly string[], from: unknown): string[] {
  return valuesAt(path, from).filter((text): text is string => typeof text === 'string' && text !== '');
}

function valuesAt(path: readonly string[], from: unknown): unknown[] {
  let found: unknown[] = [from].flat();
  for (const name of path) {
    found = found.flatMap((value) => (value as Record<string, unknown> | null | undefined)?.[name] ?? []);
  }
  return found;
}

/** Whether the reply listed everything. */
export function isComplete(lesson: Lesson, request: Request): boolean {
  return lesson.completeWithout?.every((name) => request[name] === undefined) ?? false;
}
