/** Percent-encoding of RFC 3986, as the signature wants it: everything but `A-Z a-z 0-9 - _ . ~`. */
export function percentEncode(value: string): string {
  if (UNRESERVED.test(value)) return value;
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const UNRESERVED = /^[A-Za-z0-9_.~-]*$/;

/** Parameters in canonical order and encoding, which serves as query string, as form body and for the signature. */
export function encodeParameters(parameters: Readonly<Record<string, string>>): string {
  let encoded = '';
  for (const name of Object.keys(parameters).sort()) {
    encoded += `${encoded && '&'}${percentEncode(name)}=${percentEncode(parameters[name]!)}`;
  }
  return encoded;
}
