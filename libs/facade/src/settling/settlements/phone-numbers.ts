import {
  DONE,
  type Finding,
  type Item,
  itemsOf,
  known,
  type Parameters,
  type Settlement,
  type Settlements,
} from '../settlement.js';

/** States in which a number is not registered. Others, such as `FLAGGED`, say nothing of it. */
const UNREGISTERED: ReadonlySet<unknown> = new Set(['PENDING', 'UNVERIFIED', 'DISCONNECTED', 'MIGRATED', 'DELETED']);

/** Reads the tenant's numbers. */
const amongNumbers = (
  finding: (change: Parameters, find: (number: string) => Item | undefined) => Finding,
): Settlement => ({
  read: 'QueryChatappPhoneNumbers',
  question: ({ PhoneNumber }) => known({ PhoneNumber }) && {},
  finding: (change, payload) => {
    const numbers = itemsOf(payload, 'PhoneNumbers');
    return numbers && finding(change, (number) => numbers.find(({ PhoneNumber }) => PhoneNumber === number));
  },
});

const registered = amongNumbers(({ PhoneNumber = '' }, find) => {
  const number = find(PhoneNumber);
  if (number?.Status === 'CONNECTED') return DONE;
  return !number || UNREGISTERED.has(number.Status) ? false : undefined;
});

export const phoneNumbers = {
  AddChatappPhoneNumber: amongNumbers(({ Cc = '', PhoneNumber = '', VerifiedName }, find) => {
    const number = find(Cc + PhoneNumber);
    // It can have been there before, under another name.
    return number ? (number.VerifiedName === VerifiedName ? DONE : undefined) : false;
  }),
  ChatappVerifyAndRegister: registered,
  ChatappPhoneNumberRegister: registered,
  ChatappMigrationRegister: registered,
  ChatappPhoneNumberDeregister: amongNumbers(({ PhoneNumber = '' }, find) => {
    const status = find(PhoneNumber)?.Status;
    return status === 'CONNECTED' ? false : UNREGISTERED.has(status) ? DONE : undefined;
  }),
} satisfies Settlements;
