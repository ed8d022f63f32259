import type { Handler } from '../handler.js';
import { shaped } from '../shaped.js';

export const directMail = {
  ListDmAccount: shaped('ListDmAccount'),
  ListDmTag: shaped('ListDmTag'),
} satisfies Record<string, Handler>;
