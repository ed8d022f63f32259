/** Kinds of things that belong to exactly one space, of which CAMS can list all that a space has. */
export const listedKinds = ['phone-number', 'template', 'waba', 'flow'] as const;

/** Besides, kinds that become known only by what calls show. A few of these things can belong to several spaces. */
export const ownedKinds = [
  ...listedKinds,
  'group',
  'campaign',
  'audience',
  'page',
  'business',
  'catalog',
  'viber-service',
  'viber-application',
] as const;

export type ListedKind = (typeof listedKinds)[number];
export type OwnedKind = (typeof ownedKinds)[number];

export function isListed(kind: OwnedKind): kind is ListedKind {
  return (listedKinds as readonly OwnedKind[]).includes(kind);
}

const MAX_ID_LENGTH = 256;

/** Ids of groups are Base64. Of listed kinds nothing counts but what CAMS lists, letter for letter. */
const tellsCasesApart = (kind: OwnedKind): boolean => kind === 'group' || isListed(kind);

/**
 * The one spelling under which an id is kept and compared, for CAMS may take several for the same: a number without
 * its sign and leading zeros, small letters for capitals where both mean the same, of a phone number only its digits,
 * with the country code. `undefined` for text that cannot be an id.
 */
export function normaliseId(kind: OwnedKind, id: string): string | undefined {
  const written = kind === 'phone-number' ? id.replace(/\D/g, '') : id;
  if (written.length > MAX_ID_LENGTH || !/^[\x21-\x7e]+$/.test(written)) return undefined;
  if (/^\+?[0-9]+$/.test(written)) return written.replace(/^\+?0*(?=[0-9])/, '');
  return tellsCasesApart(kind) ? written : written.toLowerCase();
}
