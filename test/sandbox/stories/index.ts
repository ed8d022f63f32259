import { chatFlows } from './chat-flows.js';
import { contactsAndGroups } from './contacts.js';
import { instances } from './instances.js';
import { pages } from './pages.js';
import { phoneNumbers } from './phone-numbers.js';
import type { Story } from './step.js';
import { templates } from './templates.js';
import { wabas } from './wabas.js';

/** Between them they call every action, and look at what each has changed. */
export const stories: readonly Story[] = [
  ...phoneNumbers,
  ...templates,
  ...wabas,
  ...pages,
  ...instances,
  ...chatFlows,
  ...contactsAndGroups,
];

export * from './step.js';
