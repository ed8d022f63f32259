import { messages } from './messages.js';
import { phoneMigrations } from './phone-migrations.js';
import { phoneNumbers } from './phone-numbers.js';
import { qrCodes } from './qr-codes.js';
import type { Action } from './shapes.js';
import { templates } from './templates.js';

export * from './example-request.js';
export * from './shapes.js';

const actions = { ...phoneNumbers, ...phoneMigrations, ...qrCodes, ...messages, ...templates };

/** Name of an action that the catalogue knows, spelt as CAMS spells it. */
export type ActionName = keyof typeof actions;

/** Every action of CAMS that the gateway knows, by CAMS's name. */
export const catalogue: Readonly<Record<ActionName, Action>> = actions;
