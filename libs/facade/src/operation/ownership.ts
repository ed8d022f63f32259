import type { Action, ActionName, Field } from '#libs/cams';
import type { OwnedKind } from '#libs/tenancy';

type Request = Readonly<Record<string, string>>;

/** A request parameter that names something owned. */
export interface OwnedParameter {
  readonly kind: OwnedKind;
  /** By CAMS's names: the parameter, and where it is structured, the way to the ids within. */
  readonly path: readonly [string, ...string[]];
  /** On some channels it names something else; see {@link isElsewhere}. */
  readonly isSender: boolean;
}

/** What can be owned, by CAMS's name for its id. */
const kinds: Readonly<Record<string, OwnedKind>> = {
  PhoneNumber: 'phone-number',
  BusinessNumber: 'phone-number',
  From: 'phone-number',
  TemplateCode: 'template',
  WabaId: 'waba',
  BusinessId: 'business',
  CatalogId: 'catalog',
  FlowId: 'flow',
  GroupId: 'group',
  CampaignId: 'campaign',
  MessageCampaignId: 'campaign',
  CustomAudienceId: 'audience',
  PageId: 'page',
  RequestNo: 'viber-application',
};

/** @param path as a tenant rule writes it, such as `TemplateList.TemplateCode`; `undefined` when nothing owned is there */
export function ownedParameterOf(path: string, { request }: Action): OwnedParameter | undefined {
  const [first, ...within] = path.split('.') as [string, ...string[]];
  const kind = kinds[within.at(-1) ?? first];
  let field: Field | undefined = request[first];
  for (const name of within) {
    const record: Field | undefined = field?.type === 'array' ? field.items : field;
    field = record?.type === 'object' ? record.fields[name] : undefined;
  }
  if (!kind || field?.type !== 'string') return undefined;
  return { kind, path: [first, ...within], isSender: kind === 'phone-number' && field.format === 'address' };
}

/** The ids that a request names by a parameter. */
export function idsNamed({ path: [parameter, ...within] }: OwnedParameter, request: Request): readonly string[] {
  const value = request[parameter];
  if (value === undefined) return [];
  return within.length === 0 ? [value] : textsAt(within, JSON.parse(value));
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
    /** Of an operator's call: path in its reply to the space whose tenant they are of. */
    readonly space?: readonly string[];
  };

/** By action. A migrated number is the tenant's once it is registered, not before. */
export const lessons: Readonly<Partial<Record<ActionName, readonly Lesson[]>>> = {
  QueryChatappPhoneNumbers: [
    { kind: 'phone-number', from: 'reply', id: ['PhoneNumbers', 'PhoneNumber'], completeWithout: ['Status'] },
  ],
  ChatappSyncPhoneNumber: [
    { kind: 'phone-number', from: 'reply', id: ['PhoneNumbers', 'PhoneNumber'], completeWithout: [] },
  ],
  AddChatappPhoneNumber: [{ kind: 'phone-number', from: 'request', id: ['Cc', 'PhoneNumber'] }],
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

/** The texts to which a path leads, through lists too. */
export function textsAt(path: readonly string[], from: unknown): string[] {
  let found: unknown[] = [from].flat();
  for (const name of path) {
    found = found.flatMap((value) => (value as Record<string, unknown> | null | undefined)?.[name] ?? []);
  }
  return found.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** Whether the reply listed everything. */
export function isComplete(lesson: Lesson, request: Request): boolean {
  return lesson.completeWithout?.every((name) => request[name] === undefined) ?? false;
}
