import type { ActionName } from '#libs/cams';
import { account } from './account/account.js';
import { mailAccount } from './account/mail-account.js';
import { chatBots } from './chat-bots/chat-bots.js';
import { chatFlowBindings } from './chat-flows/chat-flow-bindings.js';
import { chatFlowLibrary } from './chat-flows/chat-flow-library.js';
import { chatFlowLogSettings } from './chat-flows/chat-flow-log-settings.js';
import { chatFlowVersions } from './chat-flows/chat-flow-versions.js';
import { chatFlows } from './chat-flows/chat-flows.js';
import { contactGroups } from './contacts/contact-groups.js';
import { contacts } from './contacts/contacts.js';
import { flowAssets } from './flows/flow-assets.js';
import { flows } from './flows/flows.js';
import { groupParticipants } from './groups/group-participants.js';
import { groups } from './groups/groups.js';
import type { Handler } from './handler.js';
import { instancePages } from './instances/instance-pages.js';
import { instances } from './instances/instances.js';
import { isvAccount } from './instances/isv-account.js';
import { onboarding } from './instances/onboarding.js';
import { directMail } from './marketing/direct-mail.js';
import { marketingFlows } from './marketing/marketing-flows.js';
import { messageChecks } from './messages/message-checks.js';
import { messageList } from './messages/message-list.js';
import { messages } from './messages.js';
import { audiences } from './pages/audiences.js';
import { campaigns } from './pages/campaigns.js';
import { pages } from './pages/pages.js';
import { subscriptionTokens } from './pages/subscription-tokens.js';
import { phoneMigrations } from './phone-migrations.js';
import { businessProfiles } from './phone-numbers/business-profiles.js';
import { calls } from './phone-numbers/calls.js';
import { conversationalAutomation } from './phone-numbers/conversational-automation.js';
import { encryptionKeys } from './phone-numbers/encryption-keys.js';
import { phoneSettings } from './phone-numbers/phone-settings.js';
import { usernames } from './phone-numbers/usernames.js';
import { webhooks } from './phone-numbers/webhooks.js';
import { phoneNumbers } from './phone-numbers.js';
import { qrCodes } from './qr-codes.js';
import { templateList } from './template-list.js';
import { templateLibrary } from './templates/template-library.js';
import { templateMetrics } from './templates/template-metrics.js';
import { templateProperties } from './templates/template-properties.js';
import { templates } from './templates.js';
import { viberApplications } from './viber/viber-applications.js';
import { viberServices } from './viber/viber-services.js';
import { healthStatus } from './wabas/health-status.js';
import { productCatalogs } from './wabas/product-catalogs.js';
import { wabas } from './wabas/wabas.js';

/** What each action of the catalogue does. */
export const handlers: Readonly<Record<ActionName, Handler>> = {
  ...phoneNumbers,
  ...phoneMigrations,
  ...qrCodes,
  ...phoneSettings,
  ...webhooks,
  ...encryptionKeys,
  ...usernames,
  ...businessProfiles,
  ...conversationalAutomation,
  ...calls,
  ...groups,
  ...groupParticipants,
  ...templates,
  ...templateList,
  ...templateProperties,
  ...templateMetrics,
  ...templateLibrary,
  ...flows,
  ...flowAssets,
  ...wabas,
  ...healthStatus,
  ...productCatalogs,
  ...messages,
  ...messageList,
  ...messageChecks,
  ...account,
  ...mailAccount,
  ...pages,
  ...audiences,
  ...campaigns,
  ...subscriptionTokens,
  ...viberApplications,
  ...viberServices,
  ...chatBots,
  ...instances,
  ...onboarding,
  ...isvAccount,
  ...chatFlows,
  ...chatFlowVersions,
  ...chatFlowBindings,
  ...chatFlowLogSettings,
  ...chatFlowLibrary,
  ...instancePages,
  ...contacts,
  ...contactGroups,
  ...marketingFlows,
  ...directMail,
};
