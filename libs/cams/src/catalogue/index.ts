import { qrCodes } from './qr-codes.js';
import type { Action } from './shapes.js';

export * from './shapes.js';

const actions = { ...qrCodes };

/** Name of an action that the catalogue knows, spelt as CAMS spells it. */
export type ActionName = keyof typeof actions;

/** Every action of CAMS that the gateway knows, by CAMS's name. */
export const catalogue: Readonly<Record<ActionName, Action>> = actions;
