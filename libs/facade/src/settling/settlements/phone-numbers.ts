import {
  DONE,
  type Finding,
  itemsOf,
  known,
  type Parameters,
  type Settlement,
  type Settlements,
} from '../settlement.js';

/** Reads the tenant's numbers. */
const amongNumbers = (finding: (change: Parameters, statusOf: (number: string) => unknown) => Finding): Settlement => ({
  read: 'QueryChatappPhoneNumbers',
  question: ({ PhoneNumber }) => known({ PhoneNumber }) && {},
  finding: (change, payload) => {
    const numbers = itemsOf(payload, 'PhoneNumbers');
    return finding(change, (number) => numbers.find(({ PhoneNumber }) => PhoneNumber === number)?.Status);
  },
});

const registered = amongNumbers(({ PhoneNumber = '' }, statusOf) => statusOf(PhoneNumber) === 'CONNECTED' && DONE);

export const phoneNumbers = {
  AddChatappPhoneNumber: amongNumbers(
    ({ Cc = '', PhoneNumber = '' }, statusOf) => statusOf(Cc + PhoneNumber) !== undefined && DONE,
  ),
  ChatappVerifyAndRegister: registered,
  ChatappPhoneNumberRegister: registered,
  ChatappMigrationRegister: registered,
  ChatappPhoneNumberDeregister: amongNumbers(({ PhoneNumber = '' }, statusOf) => {
    const status = statusOf(PhoneNumber);
    return status === undefined ? undefined : status !== 'CONNECTED' && DONE;
  }),
} satisfies Settlements;
