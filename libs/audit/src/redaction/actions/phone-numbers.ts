import { type Allowed, ownNumber, plain } from '../rules.js';

export const phoneNumbers = {
  QueryChatappPhoneNumbers: plain('Status'),
  AddChatappPhoneNumber: { ...ownNumber, ...plain('Cc', 'VerifiedName', 'PreValidateId') },
  ChatappSyncPhoneNumber: {},
  GetChatappVerifyCode: { ...ownNumber, ...plain('Method', 'Locale') },
  ChatappVerifyAndRegister: ownNumber,
  ChatappPhoneNumberRegister: ownNumber,
  ChatappPhoneNumberDeregister: ownNumber,
  CreateChatappMigrationInitiate: { MobileNumber: 'number', ...plain('CountryCode') },
  GetMigrationVerifyCode: { ...ownNumber, ...plain('Method', 'Locale') },
  ChatappMigrationVerified: ownNumber,
  ChatappMigrationRegister: ownNumber,
  ListPhoneMessageQrdl: ownNumber,
  CreatePhoneMessageQrdl: { ...ownNumber, ...plain('GenerateQrImage') },
  UpdatePhoneMessageQrdl: { ...ownNumber, ...plain('QrdlCode', 'GenerateQrImage') },
  DeletePhoneMessageQrdl: { ...ownNumber, ...plain('QrdlCode') },
} satisfies Record<string, Allowed>;
