import { randomBytes, randomInt, randomUUID } from 'node:crypto';

const CODE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A fresh request id, an upper-case UUID. */
export function newRequestId(): string {
  return randomUUID().toUpperCase();
}

/** A message id: 32 lower-case hex digits. */
export function newMessageId(): string {
  return randomBytes(16).toString('hex');
}

/** A number of that many decimal digits that does not begin with 0. */
export function digits(length: number): string {
  return String(randomInt(1, 10)) + Array.from({ length: length - 1 }, () => randomInt(10)).join('');
}

/** A QR code's id: eight capitals and digits. */
export function newQrCode(): string {
  return Array.from({ length: 8 }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
}
