/** Kinds of things that belong to exactly one space at CAMS. */
export const ownedKinds = ['phone-number', 'template'] as const;

export type OwnedKind = (typeof ownedKinds)[number];

const MAX_ID_LENGTH = 256;

/**
 * The one spelling under which an id is kept: of a phone number only its digits, with the country code.
 * `undefined` for text that cannot be an id.
 */
export function normaliseId(kind: OwnedKind, id: string): string | undefined {
  const normal = kind === 'phone-number' ? id.replace(/\D/g, '') : id;
  return normal.length > 0 && normal.length <= MAX_ID_LENGTH && /^[\x21-\x7e]+$/.test(normal) ? normal : undefined;
}
