import type { Space } from '../../state/model.js';
import { recordsOf } from '../records.js';

const KIND = 'template-settings';

/** What is set on a template beside its content. */
export interface TemplateSettings {
  readonly AllowSend?: boolean;
  readonly CategoryChangePaused?: boolean;
  readonly Archived?: boolean;
}

export function settingsOf(space: Space, templateCode: string): TemplateSettings {
  return recordsOf(space, KIND).get(templateCode) ?? {};
}

/** Changes the settings named and leaves the others. */
export function changeSettings(space: Space, templateCode: string, changes: TemplateSettings): void {
  recordsOf(space, KIND).set(templateCode, { ...settingsOf(space, templateCode), ...changes });
}

export function forgetSettings(space: Space, templateCode: string): void {
  recordsOf(space, KIND).delete(templateCode);
}

/** Whether an approved template may go out: neither archived nor switched off. */
export function isSendable(space: Space, templateCode: string): boolean {
  const { AllowSend = true, Archived = false } = settingsOf(space, templateCode);
  return AllowSend && !Archived;
}
