/** A parameter's name and value, decoded. */
export type Pair = readonly [name: string, value: string];

/** Percent-encodes all but the unreserved characters of RFC 3986, as both signatures want it. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Decodes a query string or form body; a space may be written as `+` or `%20`. */
export function decodePairs(encoded: string): Pair[] {
  return [...new URLSearchParams(encoded)];
}

/** Writes parameters as the signatures cover them: strictly encoded, sorted by name in code-unit order. */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return [...pairs]
    .sort(([a, valueA], [b, valueB]) => compare(a, b) || compare(valueA, valueB))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
