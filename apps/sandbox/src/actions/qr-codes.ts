import { newQrCode } from '../ids.js';
import { businessError, notOwned } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { PhoneNumber, QrCode } from '../state/model.js';
import type { Handler } from './handler.js';
import { ownedNumber } from './phone-number-rules.js';

const MAX_CODES_PER_NUMBER = 2_000;
const MAX_MESSAGE_CHARACTERS = 140;

export const qrCodes = {
  ListPhoneMessageQrdl: ({ space, params }) => {
    const number = ownedNumber(space, params);
    return { Data: [...number.qrCodes.values()].map((qrCode) => qrCodeRecord(number, qrCode)) };
  },

  CreatePhoneMessageQrdl: ({ space, params }) => {
    const number = ownedNumber(space, params);
    const qrCode = readQrCode(number, params);
    if (number.qrCodes.size >= MAX_CODES_PER_NUMBER) {
      throw businessError('InvalidParameter.QrdlCodeLimit', 'A phone number holds at most 2,000 QR codes.');
    }
    number.qrCodes.set(qrCode.code, qrCode);
    return { Data: qrCodeRecord(number, qrCode) };
  },

  UpdatePhoneMessageQrdl: ({ space, params }) => {
    const number = ownedNumber(space, params);
    const existing = ownedQrCode(number, params);
    // The code changes with the content: what was printed before stops working.
    const qrCode = readQrCode(number, params);
    number.qrCodes.delete(existing.code);
    number.qrCodes.set(qrCode.code, qrCode);
    return { Data: qrCodeRecord(number, qrCode) };
  },

  DeletePhoneMessageQrdl: ({ space, params }) => {
    const number = ownedNumber(space, params);
    number.qrCodes.delete(ownedQrCode(number, params).code);
    return {};
  },
} satisfies Record<string, Handler>;

function ownedQrCode(number: PhoneNumber, params: Parameters): QrCode {
  const qrCode = number.qrCodes.get(params.text('QrdlCode'));
  if (!qrCode) throw notOwned();
  return qrCode;
}

/** A QR code as the parameters want it, under a code that is new to the number. */
function readQrCode(number: PhoneNumber, params: Parameters): QrCode {
  const prefilledMessage = params.text('PrefilledMessage');
  const imageFormat = params.text('GenerateQrImage');
  if ([...prefilledMessage].length > MAX_MESSAGE_CHARACTERS) {
    throw businessError('InvalidParameter.PrefilledMessageTooLong', 'PrefilledMessage is longer than 140 characters.');
  }
  if (imageFormat !== 'PNG' && imageFormat !== 'SVG') {
    throw businessError('InvalidParameter.GenerateQrImageNotSupport', 'GenerateQrImage has to be PNG or SVG.');
  }
  let code = newQrCode();
  while (number.qrCodes.has(code)) code = newQrCode();
  return { code, prefilledMessage, imageFormat };
}

function qrCodeRecord({ phoneNumber }: PhoneNumber, { code, prefilledMessage, imageFormat }: QrCode) {
  return {
    QrdlCode: code,
    PhoneNumber: phoneNumber,
    PrefilledMessage: prefilledMessage,
    GenerateQrImage: imageFormat,
    DeepLinkUrl: `https://wa.me/message/${code}`,
    QrImageUrl: `https://example.com/qr/${code}.${imageFormat.toLowerCase()}`,
  };
}
