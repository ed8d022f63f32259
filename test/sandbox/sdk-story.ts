import { expect } from 'vitest';
import type { ActionName } from '#libs/cams';

/** A body under the SDK's names. */
export type Body = Record<string, unknown>;

/** What earlier steps of the story have learnt. */
export interface Story {
  templateCode?: string;
  qrdlCode?: string;
}

export interface Step {
  readonly action: ActionName;
  /** Parameters under the SDK's names; `CustSpaceId` is added. */
  readonly params: (story: Story) => Body;
  /** Members of the reply's body, under the SDK's names. */
  readonly reply?: (story: Story) => Body;
  readonly learn?: (body: Body) => Story;
  /** How much time passes before. */
  readonly afterMs?: number;
}

const phoneNumber = '8613700001234';
const migrated = '4915112345678';
const connected = {
  phoneNumber,
  status: 'CONNECTED',
  codeVerificationStatus: 'VERIFIED',
  verifiedName: "Joe's Café *(1)!~ + tea",
};
const data = (body: Body) => body.data as Body;
const text = (value: unknown) => String(value);

/** One story that calls every action, each step resting on the ones before. */
export const steps: Step[] = [
  {
    action: 'AddChatappPhoneNumber',
    params: () => ({ cc: '86', phoneNumber: '13700001234', verifiedName: connected.verifiedName }),
  },
  {
    action: 'QueryChatappPhoneNumbers',
    params: () => ({ status: 'UNVERIFIED' }),
    reply: () => ({ phoneNumbers: [expect.objectContaining({ phoneNumber, codeVerificationStatus: 'NOT_VERIFIED' })] }),
  },
  { action: 'GetChatappVerifyCode', params: () => ({ phoneNumber, locale: 'zh_CN', method: 'sms' }) },
  { action: 'ChatappVerifyAndRegister', params: () => ({ phoneNumber, verifyCode: '123456' }) },
  { action: 'ChatappPhoneNumberDeregister', params: () => ({ phoneNumber }) },
  { action: 'ChatappPhoneNumberRegister', params: () => ({ phoneNumber }) },
  {
    action: 'ChatappSyncPhoneNumber',
    params: () => ({}),
    reply: () => ({ phoneNumbers: [expect.objectContaining(connected)] }),
  },
  {
    action: 'CreateChatappMigrationInitiate',
    params: () => ({ countryCode: '49', mobileNumber: '15112345678' }),
    reply: () => ({ data: expect.objectContaining({ phoneNumber: migrated, status: 'MIGRATING' }) }),
  },
  {
    action: 'GetMigrationVerifyCode',
    params: () => ({ phoneNumber: migrated, locale: 'en_US', method: 'VOICE' }),
    reply: () => ({ data: expect.objectContaining({ phoneNumber: migrated }) }),
  },
  {
    action: 'ChatappMigrationVerified',
    params: () => ({ phoneNumber: migrated, verifyCode: '123456' }),
    reply: () => ({ data: expect.objectContaining({ phoneNumber: migrated }) }),
  },
  { action: 'ChatappMigrationRegister', params: () => ({ phoneNumber: migrated }) },
  {
    action: 'CreatePhoneMessageQrdl',
    params: () => ({ phoneNumber, prefilledMessage: 'Hello 你好 & more?', generateQrImage: 'PNG' }),
    reply: () => ({
      data: expect.objectContaining({ phoneNumber, prefilledMessage: 'Hello 你好 & more?', generateQrImage: 'PNG' }),
    }),
    learn: (body) => ({ qrdlCode: text(data(body).qrdlCode) }),
  },
  {
    action: 'UpdatePhoneMessageQrdl',
    params: ({ qrdlCode }) => ({ phoneNumber, qrdlCode, prefilledMessage: 'Hi', generateQrImage: 'SVG' }),
    reply: ({ qrdlCode }) => ({
      data: expect.objectContaining({ prefilledMessage: 'Hi', qrdlCode: expect.not.stringContaining(qrdlCode!) }),
    }),
    learn: (body) => ({ qrdlCode: text(data(body).qrdlCode) }),
  },
  {
    action: 'ListPhoneMessageQrdl',
    params: () => ({ phoneNumber }),
    reply: ({ qrdlCode }) => ({ data: [expect.objectContaining({ qrdlCode, generateQrImage: 'SVG' })] }),
  },
  { action: 'DeletePhoneMessageQrdl', params: ({ qrdlCode }) => ({ phoneNumber, qrdlCode }) },
  {
    action: 'CreateChatappTemplate',
    params: () => ({
      name: 'order_shipped',
      language: 'en_US',
      templateType: 'WHATSAPP',
      category: 'UTILITY',
      components: [{ type: 'BODY', text: 'Hello $(name)' }],
      example: { name: 'Lee' },
    }),
    reply: () => ({ data: expect.objectContaining({ templateName: 'order_shipped' }) }),
    learn: (body) => ({ templateCode: text(data(body).templateCode) }),
  },
  {
    action: 'ModifyChatappTemplate',
    params: ({ templateCode }) => ({
      templateCode,
      language: 'en_US',
      components: [{ type: 'BODY', text: 'Dear $(name)' }],
      example: { name: 'Lee' },
    }),
    reply: ({ templateCode }) => ({ data: { templateCode, templateName: 'order_shipped' } }),
  },
  {
    action: 'GetChatappTemplateDetail',
    params: ({ templateCode }) => ({ templateCode, language: 'en_US' }),
    reply: ({ templateCode }) => ({
      data: expect.objectContaining({
        templateCode,
        name: 'order_shipped',
        auditStatus: 'auditing',
        components: [expect.objectContaining({ text: 'Dear $(name)' })],
      }),
    }),
  },
  {
    action: 'ListChatappTemplate',
    afterMs: 1_000,
    params: () => ({ page: { index: 1, size: 10 } }),
    reply: ({ templateCode }) => ({
      total: 1,
      listTemplate: [expect.objectContaining({ templateCode, auditStatus: 'pass' })],
    }),
  },
  {
    action: 'SendChatappMessage',
    params: () => ({
      channelType: 'whatsapp',
      type: 'message',
      from: phoneNumber,
      to: '8613900005678',
      messageType: 'text',
      content: '{"text":"Hi *(1)!~"}',
    }),
    reply: () => ({ messageId: expect.stringMatching(/^[0-9a-f]{32}$/) }),
  },
  {
    action: 'SendChatappMassMessage',
    params: ({ templateCode }) => ({
      channelType: 'whatsapp',
      from: phoneNumber,
      templateCode,
      language: 'en_US',
      senderList: [{ to: '8613900005678', templateParams: { name: 'Lee' } }],
    }),
    reply: () => ({ groupMessageId: expect.stringMatching(/^\d+$/) }),
  },
  { action: 'DeleteChatappTemplate', params: ({ templateCode }) => ({ templateCode, templateType: 'WHATSAPP' }) },
];
