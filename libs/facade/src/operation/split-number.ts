import type { Field } from '#libs/cams';
import { fieldPointer, invalidRequest } from '#libs/platform';
import { publicName } from './naming.js';

/** Parameters that hold a number in two parts: its country code, and the rest. */
const PARTS = [
  ['Cc', 'PhoneNumber'],
  ['CountryCode', 'MobileNumber'],
] as const;

/** No number is longer, its country code included (E.164). */
const MAX_DIGITS = 15;

/** Looks at parameters as CAMS gets them. */
type Check = (parameters: Readonly<Record<string, string>>) => void;

/**
 * @param fields of the body, all of them required
 * @returns a check that throws the 400 for a number that is too long; `undefined` where no number comes in two parts
 */
export function splitNumberCheckOf(fields: Readonly<Record<string, Field>>): Check | undefined {
  const parts = PARTS.find((names) => names.every((name) => name in fields));
  if (!parts) return undefined;
  const [code, rest] = parts;
  return (parameters) => {
    if (parameters[code]!.length + parameters[rest]!.length <= MAX_DIGITS) return;
    throw invalidRequest({
      pointer: fieldPointer('body', [publicName(rest)]),
      detail: `must have at most ${MAX_DIGITS} digits together with the country code`,
      fix: 'Leave the country code out of it.',
    });
  };
}
