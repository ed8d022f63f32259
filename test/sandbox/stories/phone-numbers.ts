import { expect } from 'vitest';
import { PHONE_NUMBER, type Story, step } from './step.js';

const added = { PhoneNumber: '8613700001234' };
const migrated = { PhoneNumber: '4915112345678' };
const digits = expect.stringMatching(/^\d+$/);
const ofAdded = (members: object) => ({ reply: { PhoneNumbers: [{}, { ...added, ...members }] } });

const registration: Story = {
  name: 'a number is added, verified, registered and taken away',
  steps: [
    step('AddChatappPhoneNumber', { params: { VerifiedName: "Joe's Café *(1)!~ + tea" } }),
    step('QueryChatappPhoneNumbers', ofAdded({ Status: 'UNVERIFIED', VerifiedName: "Joe's Café *(1)!~ + tea" })),
    step('GetPhoneNumberVerificationStatus', {
      params: added,
      reply: { Data: { ...added, CodeVerificationStatus: 'NOT_VERIFIED' } },
    }),
    step('ChatappVerifyAndRegister', { params: added, refused: 'InvalidParameter.VerifyCodeNotRequested' }),
    step('GetChatappVerifyCode', { params: added }),
    step('ChatappVerifyAndRegister', { params: added }),
    step('GetPhoneNumberVerificationStatus', {
      params: added,
      reply: { Data: { CodeVerificationStatus: 'VERIFIED' } },
    }),
    step('ChatappSyncPhoneNumber', ofAdded({ Status: 'CONNECTED' })),
    step('ChatappPhoneNumberDeregister', { params: added }),
    step('QueryChatappPhoneNumbers', ofAdded({ Status: 'DISCONNECTED' })),
    step('ChatappPhoneNumberRegister', { params: added }),
    step('QueryChatappPhoneNumbers', ofAdded({ Status: 'CONNECTED' })),
    step('GetPreValidatePhoneId', { params: added, reply: { Data: { ...added, PhoneNumberId: digits } } }),
  ],
};

const migration: Story = {
  name: 'a number migrates',
  steps: [
    step('CreateChatappMigrationInitiate', {
      params: { CountryCode: '49', MobileNumber: '15112345678' },
      reply: { Data: { ...migrated, Status: 'MIGRATING' } },
    }),
    step('GetMigrationVerifyCode', { params: migrated, reply: { Data: migrated } }),
    step('ChatappMigrationVerified', { params: migrated, reply: { Data: migrated } }),
    step('ChatappMigrationRegister', { params: migrated }),
    step('QueryChatappPhoneNumbers', { reply: { PhoneNumbers: [{}, { ...migrated, Status: 'CONNECTED' }] } }),
  ],
};

const qrCodes: Story = {
  name: 'a QR code',
  steps: [
    step('CreatePhoneMessageQrdl', {
      params: { PrefilledMessage: 'Hello 你好 & more?' },
      reply: { Data: { PrefilledMessage: 'Hello 你好 & more?', GenerateQrImage: 'PNG' } },
      learn: ({ Data }) => ({ QrdlCode: Data!.QrdlCode! }),
    }),
    step('UpdatePhoneMessageQrdl', {
      params: { PrefilledMessage: 'Hi', GenerateQrImage: 'SVG' },
      reply: ({ QrdlCode }) => ({ Data: { PrefilledMessage: 'Hi', QrdlCode: expect.not.stringContaining(QrdlCode!) } }),
      learn: ({ Data }) => ({ QrdlCode: Data!.QrdlCode! }),
    }),
    step('ListPhoneMessageQrdl', { reply: ({ QrdlCode }) => ({ Data: [{ QrdlCode, GenerateQrImage: 'SVG' }] }) }),
    step('DeletePhoneMessageQrdl'),
    step('ListPhoneMessageQrdl', { reply: { Data: [] } }),
  ],
};

const settings: Story = {
  name: 'what is set on a number',
  steps: [
    step('GetChatappPhoneNumberSetting', { reply: { Model: { PhoneNumber: PHONE_NUMBER, MarketingPaused: 'N' } } }),
    step('UpdatePhoneWebhook', { params: { UpCallbackUrl: 'https://example.com/in' } }),
    step('QueryChatappPhoneNumbers', { reply: { PhoneNumbers: [{ UpCallbackUrl: 'https://example.com/in' }] } }),
    step('UpdateCommerceSetting', { params: { CartEnable: false } }),
    step('GetCommerceSetting', { reply: { Data: { CartEnable: false, CatalogVisible: true } } }),
    step('ModifyPhoneBusinessProfile', { params: { About: 'Tea' } }),
    step('QueryPhoneBusinessProfile', { reply: { Data: { About: 'Tea', Websites: ['https://example.com'] } } }),
    step('GetPhoneEncryptionPublicKey', { reply: { Data: { PhoneNumber: PHONE_NUMBER } } }),
    step('UpdatePhoneEncryptionPublicKey'),
    step('GetPhoneEncryptionPublicKey', { reply: { Data: { EncryptionPublicKeyStatus: 'VALID' } } }),
    step('UpdateConversationalAutomation'),
    step('GetConversationalAutomation', {
      reply: { Data: { EnableWelcomeMessage: true, Commands: [{ CommandName: 'order' }] } },
    }),
    step('GetWhatsappUserNameSuggestions', { reply: { Data: expect.arrayContaining([expect.any(String)]) } }),
    step('UpdateWhatsappUserName', { reply: { Data: { Status: 'approved' } } }),
    step('GetWhatsappUserName', { reply: { Data: { Username: 'lakeside.books' } } }),
    step('DeleteWhatsappUserName', { reply: { Data: true } }),
    step('GetWhatsappUserName', { reply: { Data: {} } }),
    step('SyncBusinessAppHistory'),
    step('GetChatappPhoneNumberMetric', { reply: { Data: [{ PhoneNumber: PHONE_NUMBER, SentCount: 0 }] } }),
  ],
};

const call: Story = {
  name: 'a call',
  steps: [
    step('WhatsappCall', { learn: ({ Model }) => ({ CallId: Model!.CallId! }) }),
    step('WhatsappCall', { params: { CallAction: 'terminate' }, reply: ({ CallId }) => ({ Model: { CallId } }) }),
    step('WhatsappCall', { params: { CallAction: 'terminate' }, refused: 'Unknown.ResourceOwnerId' }),
  ],
};

const groups: Story = {
  name: 'a group',
  steps: [
    step('AddChatGroup', { reply: { UniqueCode: digits } }),
    step('ListChatGroup', {
      reply: { Data: { Total: 1, List: [{ Subject: 'Readers of Lakeside Books', TotalParticipantCount: 2 }] } },
      learn: ({ Data }) => ({ GroupId: Data!.List![0]!.GroupId! }),
    }),
    step('UpdateChatGroup'),
    step('ListChatGroup', { reply: { Data: { List: [{ Subject: 'Friends of Lakeside Books' }] } } }),
    step('DeleteChatGroupParticipants', { reply: { Result: 1 } }),
    step('ListChatGroupParticipants', {
      reply: { Data: { Total: 1, List: [{ ParticipantNumber: '8613900000002' }] } },
    }),
    step('DeleteChatGroupInviteLink', { reply: { Result: 1 } }),
    step('AddChatGroupInviteLink', { reply: { InviteLink: expect.stringMatching(/^https:/) } }),
    step('DeleteChatGroup'),
    step('ListChatGroup', { reply: { Data: { Total: 0, List: [] } } }),
  ],
};

export const phoneNumbers: readonly Story[] = [registration, migration, qrCodes, settings, call, groups];
