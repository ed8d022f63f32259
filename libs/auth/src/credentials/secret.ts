import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const PREFIX = 'cgs_';
const RANDOM_BYTES = 32;
/** Digits that 32 bytes and a CRC-32 need at most in base 62. */
const RANDOM_DIGITS = 43;
const CHECKSUM_DIGITS = 6;

const FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_DIGITS + CHECKSUM_DIGITS}}$`);
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A new secret: `cgs_`, 256 random bits and a checksum over both, so that typos and leaks are recognised offline. */
export function newSecret(): string {
  const random = BigInt(`0x${randomBytes(RANDOM_BYTES).toString('hex')}`);
  const body = PREFIX + base62(random, RANDOM_DIGITS);
  return body + checksum(body);
}

/** Whether a text can be one of our secrets at all: prefix, length, alphabet and checksum. */
export function isWellFormedSecret(text: string): boolean {
  return FORM.test(text) && text.endsWith(checksum(text.slice(0, -CHECKSUM_DIGITS)));
}

/** Whether a text claims by its prefix to be one of our secrets. */
export function hasSecretPrefix(text: string): boolean {
  return text.startsWith(PREFIX);
}

/** What is stored: secrets are 256 random bits, so one plain SHA-256 cannot be reversed by guessing. */
export function hashSecret(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

const NOBODY = randomBytes(32);

/** Compares in constant time; without a stored hash it compares against one that nothing matches. */
export function secretMatches(secret: string, storedHash: Buffer | undefined): boolean {
  return timingSafeEqual(hashSecret(secret), storedHash ?? NOBODY);
}

function checksum(text: string): string {
  return base62(BigInt(crc32(text)), CHECKSUM_DIGITS);
}

function base62(value: bigint, width: number): string {
  let digits = '';
  for (let rest = value; digits.length < width; rest /= 62n) digits = DIGITS[Number(rest % 62n)] + digits;
  return digits;
}
