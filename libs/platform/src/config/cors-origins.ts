import { commaSeparated } from './comma-separated.js';

/** Origins as browsers write them. `*` is refused: it would let every page in. */
export const corsOrigins = commaSeparated(isOrigin, 'expected origins such as https://app.example.com');

function isOrigin(entry: string): boolean {
  if (!URL.canParse(entry)) return false;
  const { protocol, origin } = new URL(entry);
  return /^https?:$/.test(protocol) && origin === entry;
}
