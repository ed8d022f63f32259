const LOOKS_LIKE_A_PHONE_NUMBER = /^\+?[0-9]{5,15}$/;

/** `86138****1234`: enough to recognise a number that one knows, too little to call it. */
export function maskNumber(number: string): string {
  return number.length >= 10 ? `${number.slice(0, 5)}****${number.slice(-4)}` : `****${number.slice(-2)}`;
}

/** Masks the phone numbers in an id, which may be several joined by slashes. */
export function maskNumbersIn(id: string): string {
  return id
    .split('/')
    .map((part) => (LOOKS_LIKE_A_PHONE_NUMBER.test(part) ? maskNumber(part) : part))
    .join('/');
}
