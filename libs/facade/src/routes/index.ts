import { messages } from './messages.routes.js';
import { phoneMigrations } from './phone-migrations.routes.js';
import { phoneNumbers } from './phone-numbers.routes.js';
import { qrCodes } from './qr-codes.routes.js';
import type { RouteGroup } from './route.js';
import { templates } from './templates.routes.js';

export type { Route, RouteGroup, TenantRule } from './route.js';

/** Every operation that the facade offers, in the order of the documentation. */
export const routeGroups: readonly RouteGroup[] = [phoneNumbers, phoneMigrations, qrCodes, templates, messages];
