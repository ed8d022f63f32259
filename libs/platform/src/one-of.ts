const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `a, b or c`. */
export function oneOf(values: readonly unknown[]): string {
  return alternatives.format(values.map(String));
}
