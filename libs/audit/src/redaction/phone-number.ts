const LOOKS_LIKE_A_PHONE_NUMBER = /^\+?[0-9]{5,15}$/;

/** `86138****1234`: enough to recognise a number that one knows, too little to call it. */
export function maskNumber(number: string): string {
  return number.length >= 10 ? `${number.slice(0, 5)}****${number.slice(-4)}` : `****${number.slice(-2)}`;
}

/** Masks an id if it is a phone number. */
export function maskIfNumber(id: string): string {
  return LOOKS_LIKE_A_PHONE_NUMBER.test(id) ? maskNumber(id) : id;
}
