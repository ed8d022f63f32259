import { account } from './account.routes.js';
import { calls } from './calls.routes.js';
import { chatBots } from './chat-bots.routes.js';
import { chatFlows } from './chat-flows.routes.js';
import { contactGroups, contacts } from './contacts.routes.js';
import { flows } from './flows.routes.js';
import { groups } from './groups.routes.js';
import { instancePages } from './instance-pages.routes.js';
import { instances, isvAccount, onboarding } from './instances.routes.js';
import { directMail, marketingFlows } from './marketing.routes.js';
import { messages } from './messages.routes.js';
import { pages } from './pages.routes.js';
import { phoneMigrations } from './phone-migrations.routes.js';
import { phoneNumbers } from './phone-numbers.routes.js';
import { phoneSettings } from './phone-settings.routes.js';
import { productCatalogs } from './product-catalogs.routes.js';
import { qrCodes } from './qr-codes.routes.js';
import type { RouteGroup } from './route.js';
import { templates } from './templates.routes.js';
import { viber } from './viber.routes.js';
import { wabas } from './wabas.routes.js';

export { isvReasonOf, isvReasons, type Route, type RouteGroup, type TenantRule } from './route.js';

/** Every operation that the facade offers, in the order of the documentation. */
export const routeGroups: readonly RouteGroup[] = [
  phoneNumbers,
  phoneMigrations,
  qrCodes,
  phoneSettings,
  templates,
  messages,
  calls,
  flows,
  wabas,
  productCatalogs,
  groups,
  pages,
  viber,
  account,
  chatBots,
  instances,
  onboarding,
  isvAccount,
  chatFlows,
  instancePages,
  contacts,
  contactGroups,
  marketingFlows,
  directMail,
];
