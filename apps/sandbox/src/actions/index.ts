import type { ActionName } from '#libs/cams';
import type { Handler } from './handler.js';
import { messages } from './messages.js';
import { phoneMigrations } from './phone-migrations.js';
import { phoneNumbers } from './phone-numbers.js';
import { qrCodes } from './qr-codes.js';
import { templateList } from './template-list.js';
import { templates } from './templates.js';

/** What each action of the catalogue does. */
export const handlers: Readonly<Record<ActionName, Handler>> = {
  ...phoneNumbers,
  ...phoneMigrations,
  ...qrCodes,
  ...templates,
  ...templateList,
  ...messages,
};
