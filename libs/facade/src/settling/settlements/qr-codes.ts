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

/** Reads the QR codes of the number of the change. */
const amongQrCodes = (finding: (change: Parameters, codes: readonly Item[]) => Finding): Settlement => ({
  read: 'ListPhoneMessageQrdl',
  question: ({ PhoneNumber }) => known({ PhoneNumber }),
  finding: (change, payload) => {
    const codes = itemsOf(payload, 'Data');
    return codes && finding(change, codes);
  },
});

export const qrCodes = {
  CreatePhoneMessageQrdl: {
    ...amongQrCodes(({ PrefilledMessage, GenerateQrImage }, codes) => {
      const alike = codes.filter(
        (code) => code.PrefilledMessage === PrefilledMessage && code.GenerateQrImage === GenerateQrImage,
      );
      // Of several nobody could say which one the change made.
      return alike.length > 1 ? undefined : alike.length === 1 && { Data: alike[0] };
    }),
    // The trail keeps no texts, and without its text a code cannot be found.
    beyondTrail: true,
  },
  DeletePhoneMessageQrdl: amongQrCodes(
    ({ QrdlCode }, codes) => !codes.some((code) => code.QrdlCode === QrdlCode) && DONE,
  ),
} satisfies Settlements;
