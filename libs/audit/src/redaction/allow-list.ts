import type { ActionName } from '#libs/cams';
import { account } from './actions/account.js';
import { chatBots } from './actions/chat-bots.js';
import { chatFlows } from './actions/chat-flows.js';
import { contacts } from './actions/contacts.js';
import { flows } from './actions/flows.js';
import { groups } from './actions/groups.js';
import { instancePages } from './actions/instance-pages.js';
import { instances } from './actions/instances.js';
import { marketing } from './actions/marketing.js';
import { messages } from './actions/messages.js';
import { pages } from './actions/pages.js';
import { phoneNumbers } from './actions/phone-numbers.js';
import { phoneSettings } from './actions/phone-settings.js';
import { templates } from './actions/templates.js';
import { viber } from './actions/viber.js';
import { wabas } from './actions/wabas.js';
import { type Allowed, plain } from './rules.js';

/** Parameters of CAMS's actions, by CAMS's names. Codes, tokens and texts of messages are in none of them. */
const actions: Readonly<Record<ActionName, Allowed>> = {
  ...phoneNumbers,
  ...phoneSettings,
  ...groups,
  ...templates,
  ...messages,
  ...flows,
  ...wabas,
  ...account,
  ...pages,
  ...viber,
  ...chatBots,
  ...instances,
  ...chatFlows,
  ...instancePages,
  ...contacts,
  ...marketing,
};

const limits = {
  ...plain('requestsPerDay', 'requestsPerMonth', 'messagesPerDay', 'concurrency', 'weight'),
  rate: plain('perSecond', 'burst'),
};

/** Fields of the gateway's own operations, by `operationId`. */
const operations: Readonly<Record<string, Allowed>> = {
  createTenant: plain('name', 'custSpaceId', 'plan', 'externalRef'),
  updateTenant: plain('name', 'plan', 'externalRef'),
  createCredential: plain('name', 'scopes', 'expiresAt'),
  issueToken: plain('grant_type', 'scope'),
  putPlan: { ...plain('name', 'timeZone'), ...limits },
  putQuotaOverride: { ...plain('endsAt'), ...limits },
};

/** What may be recorded, by CAMS's action or `operationId`. What is not in it records no values at all. */
export const allowList: ReadonlyMap<string, Allowed> = new Map(Object.entries({ ...operations, ...actions }));
