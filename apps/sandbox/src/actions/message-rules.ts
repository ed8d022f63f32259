import { businessError, notOwned } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Template } from '../state/model.js';
import type { ActionCall } from './handler.js';
import { bodyText, variables } from './template-components.js';
import { reviewOf } from './template-review.js';
import { isSendable } from './templates/template-settings.js';
import { findTemplates } from './templates.js';

const WINDOW_MS = 24 * 60 * 60_000;
const CHANNELS = new Set(['whatsapp', 'messenger', 'instagram', 'telegram', 'viber']);

/** The channel, in lower case. @throws {CamsError} when there is no such channel */
export function channelOf(params: Parameters): string {
  const channel = params.text('ChannelType').toLowerCase();
  if (!CHANNELS.has(channel)) {
    throw businessError('InvalidParameter.ChannelTypeNotSupport', `ChannelType ${channel} is not supported.`);
  }
  return channel;
}

/** @throws {CamsError} when a WhatsApp message may not come from this number of the space */
export function checkSender({ space, params }: ActionCall): void {
  const from = params.text('From');
  if (!/^\d+$/.test(from)) throw businessError('InvalidParameter.FromOnlyNumeric', 'From has to be digits only.');
  const number = space.phoneNumbers.get(from);
  if (!number || number.status === 'MIGRATED') throw notOwned();
  if (number.status !== 'CONNECTED') {
    throw businessError('PhoneNumberNotRegistered', 'The sending number is not registered.');
  }
}

/** @throws {CamsError} when WhatsApp could not reach a recipient like this */
export function checkRecipient(to: string): void {
  if (!/^\d+$/.test(to)) throw businessError('InvalidParameter.ToOnlyNumeric', 'To has to be digits only.');
}

/**
 * @throws {CamsError} when a free-form message comes too late. A recipient's window is open; that of a number ending
 *   in `0000` only for 24 hours after it has written.
 */
export function checkWindow({ params, state, now }: ActionCall): void {
  const to = params.text('To');
  if (!to.endsWith('0000')) return;
  const inboundAt = state.lastInboundAt(to, params.text('From'));
  if (inboundAt !== undefined && now - inboundAt < WINDOW_MS) return;
  throw businessError('SessionWindowExpired', 'The recipient has not written within the last 24 hours.');
}

/** The approved template that a message names. @throws {CamsError} when there is none */
export function sendableTemplate({ space, params, now }: ActionCall): Template {
  if (!params.get('TemplateCode') && !params.get('TemplateName')) {
    throw businessError('InvalidParameter.TemplateCodeNotEmpty', 'TemplateCode is needed.');
  }
  if (!params.get('Language')) throw businessError('InvalidParameter.LanguageNotEmpty', 'Language is needed.');
  const [template] = findTemplates(space, params);
  if (!template) throw businessError('TemplateNotFound', 'The template does not exist.');
  if (reviewOf(template, now).status !== 'pass') {
    throw businessError('InvalidParameter.TemplateNotApproved', 'The template is not approved.');
  }
  if (!isSendable(space, template.code)) {
    throw businessError('InvalidParameter.TemplateNotAllowSend', 'The template is archived or switched off.');
  }
  return template;
}

/** @throws {CamsError} when a variable of the template's text has no value */
export function checkTemplateParams(template: Template, given: unknown): void {
  const values = (given ?? {}) as Record<string, unknown>;
  const missing = variables(bodyText(template)).find((name) => typeof values[name] !== 'string');
  if (missing !== undefined) {
    throw businessError('TemplateParamInvalid', `TemplateParams lacks a value for ${missing}.`);
  }
}
