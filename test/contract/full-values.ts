import type { Field, TextShape } from '#libs/cams';

/** Whatever URLs, forms and signatures like to disagree about, in one line. */
export const AWKWARD = 'a b+c*d~e\'f(g)!h&i=j%k/l?m"n\\o\\np$(q) é 中 😀';

/** Gives a text for a field; `name` is the member that it stands in. */
export type TextOf = (field: TextShape & { readonly example?: unknown }, name: string) => unknown;

/** A value with everything in it that the shape allows, under CAMS's names. */
export function fullValue(field: Field, name: string, textOf: TextOf): unknown {
  switch (field.type) {
    case 'string':
      return textOf(field, name);
    case 'array':
      return Array.from({ length: Math.min(2, field.maxItems) }, () => fullValue(field.items, name, textOf));
    case 'object':
      return Object.fromEntries(
        Object.entries(field.fields).map(([member, inner]) => [member, fullValue(inner, member, textOf)]),
      );
    case 'map':
      return { name: fullValue(field.of, name, textOf), [AWKWARD]: fullValue(field.of, name, textOf) };
    default:
      return field.example ?? {};
  }
}
