import { HIDDEN } from '#libs/audit';
import type { ActionName } from '#libs/cams';

type Parameters = Readonly<Record<string, string>>;
type Payload = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

/**
 * What the present state says of a change: the payload that CAMS's reply would have had when the state is as the
 * change wanted it, `false` when it is not, `undefined` when it cannot tell.
 */
export type Finding = Payload | false | undefined;

/** How to find out about one kind of change by reading. */
export interface Settlement {
  readonly read: ActionName;
  /** Parameters of the reading, from those of the change; `undefined` when something needed was not kept. */
  question(change: Parameters): Parameters | undefined;
  finding(change: Parameters, payload: Payload): Finding;
}

const itemsOf = (payload: Payload, member: string): readonly Item[] => (payload[member] as Item[] | null) ?? [];
const DONE: Payload = {};

/** Reads the QR codes of the number of the change. */
const amongQrCodes = (finding: (change: Parameters, codes: readonly Item[]) => Finding): Settlement => ({
  read: 'ListPhoneMessageQrdl',
  question: ({ PhoneNumber }) => known({ PhoneNumber }),
  finding: (change, payload) => finding(change, itemsOf(payload, 'Data')),
});

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

/** Where the wanted state can be read. Messages leave nothing to read, so what became of them stays unknown. */
export const settlements: Readonly<Partial<Record<ActionName, Settlement>>> = {
  CreatePhoneMessageQrdl: {
    ...amongQrCodes(({ PrefilledMessage, GenerateQrImage }, codes) => {
      const alike = codes.filter(
        (code) => code.PrefilledMessage === PrefilledMessage && code.GenerateQrImage === GenerateQrImage,
      );
      // Of several nobody could say which one the change made.
      return alike.length > 1 ? undefined : alike.length === 1 && { Data: alike[0] };
    }),
    // The trail keeps no texts, and without its text a code cannot be found.
    question: ({ PhoneNumber, PrefilledMessage }) => (PrefilledMessage === HIDDEN ? undefined : known({ PhoneNumber })),
  },
  DeletePhoneMessageQrdl: amongQrCodes(
    ({ QrdlCode }, codes) => !codes.some((code) => code.QrdlCode === QrdlCode) && DONE,
  ),
  CreateChatappTemplate: {
    read: 'ListChatappTemplate',
    question: ({ Name, Language, TemplateType }) => {
      const filter = known({ Name, Language, TemplateType });
      return filter && { ...filter, Page: JSON.stringify({ Index: 1, Size: 100 }) };
    },
    finding: ({ Name, Language }, payload) => {
      const found = itemsOf(payload, 'ListTemplate').find(
        (item) => item.TemplateName === Name && item.Language === Language,
      );
      return found ? { Data: { TemplateCode: found.TemplateCode, TemplateName: found.TemplateName } } : false;
    },
  },
  DeleteChatappTemplate: {
    read: 'ListChatappTemplate',
    question: ({ TemplateCode }) => known({ Code: TemplateCode, Page: JSON.stringify({ Index: 1, Size: 100 }) }),
    finding: ({ TemplateCode, Language }, payload) => {
      const isLeft = itemsOf(payload, 'ListTemplate').some(
        (item) => item.TemplateCode === TemplateCode && (Language === undefined || item.Language === Language),
      );
      return !isLeft && DONE;
    },
  },
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
};

/** The parameters, if all of them were kept: the trail hides some, and masks numbers where it is told to. */
function known(parameters: Readonly<Record<string, string | undefined>>): Parameters | undefined {
  const values = Object.values(parameters);
  return values.every((value) => value !== undefined && !/[[*]/.test(value)) ? (parameters as Parameters) : undefined;
}
