import { businessError } from '../protocol/errors.js';
import type { PhoneNumber, Space } from '../state/model.js';
import { connected, newPhoneNumber } from '../state/sandbox-state.js';
import type { Handler } from './handler.js';
import { checkCode, checkDelivery, joinNumber, numberTaken, ownedNumber } from './phone-number-rules.js';
import { webhookOf } from './phone-numbers/webhooks.js';

export const phoneNumbers = {
  QueryChatappPhoneNumbers: ({ space, params }) => {
    const filter = params.get('Status')?.toUpperCase();
    const matches = (number: PhoneNumber) =>
      filter === undefined || number.status === filter || number.codeVerificationStatus === filter;
    return {
      PhoneNumbers: [...space.phoneNumbers.values()].filter(matches).map((number) => phoneNumberRecord(space, number)),
    };
  },

  ChatappSyncPhoneNumber: ({ space }) => ({
    PhoneNumbers: [...space.phoneNumbers.values()].map((number) => phoneNumberRecord(space, number)),
  }),

  AddChatappPhoneNumber: ({ space, params, state }) => {
    const phoneNumber = joinNumber(params.text('Cc'), params.text('PhoneNumber'));
    if (state.holderOf(phoneNumber)) throw numberTaken();
    space.phoneNumbers.set(phoneNumber, newPhoneNumber(phoneNumber, params.text('VerifiedName')));
    return {};
  },

  GetChatappVerifyCode: ({ space, params }) => {
    const number = ownedNumber(space, params);
    checkDelivery(params);
    number.codeOutstanding = true;
    return {};
  },

  GetPhoneNumberVerificationStatus: ({ space, params }) => {
    const { phoneNumber, id, codeVerificationStatus } = ownedNumber(space, params);
    return { Data: { PhoneNumber: phoneNumber, Id: id, CodeVerificationStatus: codeVerificationStatus } };
  },

  ChatappVerifyAndRegister: ({ space, params }) => {
    const number = ownedNumber(space, params);
    checkCode(number.codeOutstanding, params.text('VerifyCode'));
    Object.assign(number, connected);
    return {};
  },

  ChatappPhoneNumberRegister: ({ space, params }) => {
    const number = ownedNumber(space, params);
    if (number.codeVerificationStatus !== 'VERIFIED') {
      throw businessError('InvalidParameter.PhoneNumberNotVerified', 'The phone number has to be verified first.');
    }
    number.status = 'CONNECTED';
    return {};
  },

  ChatappPhoneNumberDeregister: ({ space, params }) => {
    const number = ownedNumber(space, params);
    if (number.status !== 'CONNECTED') {
      throw businessError('PhoneNumberNotRegistered', 'The phone number is not registered.');
    }
    number.status = 'DISCONNECTED';
    return {};
  },
} satisfies Record<string, Handler>;

function phoneNumberRecord(space: Space, number: PhoneNumber) {
  const isConnected = number.status === 'CONNECTED';
  return {
    PhoneNumber: number.phoneNumber,
    VerifiedName: number.verifiedName,
    Status: number.status,
    CodeVerificationStatus: number.codeVerificationStatus,
    QualityRating: isConnected ? 'GREEN' : 'UNKNOWN',
    NameStatus: 'Approval',
    NewNameStatus: 'Approval',
    MessagingLimitTier: isConnected ? 'TIER_1K' : 'TIER_250',
    IsOfficial: 'N',
    ...webhookOf(space, number),
  };
}
