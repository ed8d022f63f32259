import type { ActionName } from '#libs/cams';
import type { Settlements } from '../settlement.js';
import { account } from './account.js';
import { campaigns } from './campaigns.js';
import { flows } from './flows.js';
import { groups } from './groups.js';
import { phoneNumbers } from './phone-numbers.js';
import { phoneSettings } from './phone-settings.js';
import { qrCodes } from './qr-codes.js';
import { templates } from './templates.js';

/** Where the wanted state can be read. Messages leave nothing to read, so what became of them stays unknown. */
export const settlements: Settlements = {
  ...qrCodes,
  ...phoneNumbers,
  ...phoneSettings,
  ...templates,
  ...flows,
  ...groups,
  ...campaigns,
  ...account,
};

/** Those that can be found out about from what the trail keeps of them. */
export const settledFromTrail = (Object.keys(settlements) as ActionName[]).filter(
  (action) => !settlements[action]!.beyondTrail,
);
