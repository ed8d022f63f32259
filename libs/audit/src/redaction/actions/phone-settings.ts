import { type Allowed, ownNumber, plain } from '../rules.js';

export const phoneSettings = {
  GetPhoneNumberVerificationStatus: ownNumber,
  GetChatappPhoneNumberSetting: ownNumber,
  // The addresses hold the caller's secrets.
  UpdatePhoneWebhook: { ...ownNumber, ...plain('HttpFlag', 'QueueFlag') },
  GetPhoneEncryptionPublicKey: ownNumber,
  UpdatePhoneEncryptionPublicKey: ownNumber,
  GetWhatsappUserName: ownNumber,
  UpdateWhatsappUserName: { ...ownNumber, ...plain('Username', 'TransferAction') },
  DeleteWhatsappUserName: ownNumber,
  GetWhatsappUserNameSuggestions: ownNumber,
  SyncBusinessAppHistory: ownNumber,
  QueryPhoneBusinessProfile: ownNumber,
  ModifyPhoneBusinessProfile: { ...ownNumber, ...plain('Vertical') },
  GetCommerceSetting: ownNumber,
  UpdateCommerceSetting: { ...ownNumber, ...plain('CartEnable', 'CatalogVisible') },
  GetConversationalAutomation: ownNumber,
  UpdateConversationalAutomation: {
    ...ownNumber,
    ...plain('EnableWelcomeMessage'),
    Commands: plain('CommandName'),
  },
  GetChatappPhoneNumberMetric: { ...ownNumber, ...plain('Start', 'End', 'Granularity') },
  WhatsappCall: {
    BusinessNumber: 'number',
    UserNumber: 'number',
    ...plain('CallAction', 'CallId'),
    Session: plain('SdpType'),
  },
} satisfies Record<string, Allowed>;
