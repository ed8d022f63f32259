import { account } from './account/account.js';
import { documents } from './account/documents.js';
import { mailAccount } from './account/mail-account.js';
import { chatBots } from './chat-bots/chat-bots.js';
import { chatFlowBindings } from './chat-flows/chat-flow-bindings.js';
import { chatFlowLibrary } from './chat-flows/chat-flow-library.js';
import { chatFlowLogSettings } from './chat-flows/chat-flow-log-settings.js';
import { chatFlowRuns } from './chat-flows/chat-flow-runs.js';
import { chatFlowVersions } from './chat-flows/chat-flow-versions.js';
import { chatFlows } from './chat-flows/chat-flows.js';
import { contactGroups } from './contacts/contact-groups.js';
import { contacts } from './contacts/contacts.js';
import { flowAssets } from './flows/flow-assets.js';
import { flows } from './flows/flows.js';
import { groupParticipants } from './groups/group-participants.js';
import { groups } from './groups/groups.js';
import { instancePages } from './instances/instance-pages.js';
import { instances } from './instances/instances.js';
import { isvAccount } from './instances/isv-account.js';
import { onboarding } from './instances/onboarding.js';
import { directMail } from './marketing/direct-mail.js';
import { marketingFlows } from './marketing/marketing-flows.js';
import { messageChecks } from './messages/message-checks.js';
import { messageList } from './messages/message-list.js';
import { messages } from './messages/messages.js';
import { audiences } from './pages/audiences.js';
import { campaigns } from './pages/campaigns.js';
import { conversions } from './pages/conversions.js';
import { pages } from './pages/pages.js';
import { posts } from './pages/posts.js';
import { subscriptionTokens } from './pages/subscription-tokens.js';
import { businessProfiles } from './phone-numbers/business-profiles.js';
import { calls } from './phone-numbers/calls.js';
import { conversationalAutomation } from './phone-numbers/conversational-automation.js';
import { encryptionKeys } from './phone-numbers/encryption-keys.js';
import { phoneMigrations } from './phone-numbers/phone-migrations.js';
import { phoneNumbers } from './phone-numbers/phone-numbers.js';
import { phoneSettings } from './phone-numbers/phone-settings.js';
import { qrCodes } from './phone-numbers/qr-codes.js';
import { usernames } from './phone-numbers/usernames.js';
import type { Action } from './shapes.js';
import { templateLibrary } from './templates/template-library.js';
import { templateMetrics } from './templates/template-metrics.js';
import { templateProperties } from './templates/template-properties.js';
import { templates } from './templates/templates.js';
import { viberApplications } from './viber/applications.js';
import { viberServices } from './viber/services.js';
import { marketingMessages } from './wabas/marketing-messages.js';
import { productCatalogs } from './wabas/product-catalogs.js';
import { wabas } from './wabas/wabas.js';

export * from './example-request.js';
export * from './shapes.js';

const actions = {
  ...phoneNumbers,
  ...phoneMigrations,
  ...qrCodes,
  ...phoneSettings,
  ...encryptionKeys,
  ...usernames,
  ...businessProfiles,
  ...conversationalAutomation,
  ...calls,
  ...groups,
  ...groupParticipants,
  ...messages,
  ...messageList,
  ...messageChecks,
  ...templates,
  ...templateProperties,
  ...templateMetrics,
  ...templateLibrary,
  ...flows,
  ...flowAssets,
  ...wabas,
  ...marketingMessages,
  ...productCatalogs,
  ...account,
  ...documents,
  ...mailAccount,
  ...pages,
  ...audiences,
  ...campaigns,
  ...conversions,
  ...subscriptionTokens,
  ...posts,
  ...viberApplications,
  ...viberServices,
  ...chatBots,
  ...chatFlows,
  ...chatFlowRuns,
  ...chatFlowLogSettings,
  ...chatFlowBindings,
  ...chatFlowVersions,
  ...chatFlowLibrary,
  ...instances,
  ...onboarding,
  ...isvAccount,
  ...instancePages,
  ...contacts,
  ...contactGroups,
  ...marketingFlows,
  ...directMail,
};

/** Name of an action that the catalogue knows, spelt as CAMS spells it. */
export type ActionName = keyof typeof actions;

/** Every action of CAMS that the gateway knows, by CAMS's name. */
export const catalogue: Readonly<Record<ActionName, Action>> = actions;
