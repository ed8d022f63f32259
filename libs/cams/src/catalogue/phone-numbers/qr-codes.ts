import { type Action, list, record, required, text } from '../shapes.js';
import { phoneNumber } from './phone-number-fields.js';

/** The number a QR code opens a chat with. */
const PhoneNumber = required(phoneNumber('Business number that a scan opens a chat with'));

const PrefilledMessage = required(
  text('Text that stands ready in the chat when the code is scanned.', {
    minLength: 1,
    maxLength: 140,
    multiline: true,
    example: 'Hello, I would like to know more',
  }),
);

const GenerateQrImage = required(
  text('File format of the picture.', { values: ['PNG', 'SVG'], closed: true, maxLength: 3, example: 'PNG' }),
);

const QrdlCode = required(
  text('Id of the QR code.', { pattern: '^[A-Za-z0-9_-]{1,64}$', maxLength: 64, example: 'D9II3K7Q' }),
);

const qrCode = {
  QrdlCode: text('Id of the QR code; an update can give it a new one.', { example: 'D9II3K7Q' }),
  PhoneNumber: text('Business number that a scan opens a chat with.', { example: '8613800001234' }),
  PrefilledMessage: text('Text that stands ready in the chat.', { example: 'Hello, I would like to know more' }),
  GenerateQrImage: text('File format of the picture.', { values: ['PNG', 'SVG'], example: 'PNG' }),
  DeepLinkUrl: text('Address that opens the chat, for links and for pictures of your own.', {
    example: 'https://wa.me/message/D9II3K7Q',
  }),
  QrImageUrl: text('Where the picture can be fetched.', { example: 'https://example.com/qr/D9II3K7Q.png' }),
};

export const qrCodes = {
  ListPhoneMessageQrdl: {
    summary: 'List the QR codes of a number',
    description: 'Gives every QR code of one business number at once; CAMS has no pages here.',
    qps: 5,
    effect: 'read',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber },
    reply: { Data: list('The QR codes.', record('A QR code.', qrCode), { maxItems: 2_000 }) },
  },
  CreatePhoneMessageQrdl: {
    summary: 'Create a QR code',
    description:
      'Makes a code that opens a chat with the number, a text standing ready in it. A number holds at most 2,000.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber, PrefilledMessage, GenerateQrImage },
    reply: { Data: record('The new QR code.', qrCode) },
  },
  UpdatePhoneMessageQrdl: {
    summary: 'Change a QR code',
    description:
      'Changes the text or the format of the picture. Use the `code` of the reply from then on: codes printed before may no longer work.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber, QrdlCode, PrefilledMessage, GenerateQrImage },
    reply: { Data: record('The QR code as it is now.', qrCode) },
  },
  DeletePhoneMessageQrdl: {
    summary: 'Delete a QR code',
    description: 'From then on a scan of the code opens nothing.',
    qps: 5,
    effect: 'write',
    space: 'optional',
    placement: 'query',
    request: { PhoneNumber, QrdlCode },
    reply: {},
  },
} as const satisfies Record<string, Action>;
