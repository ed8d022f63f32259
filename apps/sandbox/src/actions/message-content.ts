import { businessError } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';

const MAX_TEXT_CHARACTERS = 4_096;

/** The members that the content of a WhatsApp message cannot do without, by type of message. */
const requiredMembers: ReadonlyMap<string, readonly string[]> = new Map([
  ['text', ['text']],
  ['image', ['link']],
  ['video', ['link']],
  ['audio', ['link']],
  ['document', ['link']],
  ['sticker', ['link']],
  ['interactive', ['type', 'action']],
  ['location', ['longitude', 'latitude']],
  ['reaction', ['messageId', 'emoji']],
  ['contacts', []],
  ['carousel', []],
]);

const contentFree = new Set(['typing_indicator', 'pin']);

const memberErrors: ReadonlyMap<string, string> = new Map([
  ['text', 'InvalidParameter.TextNotEmpty'],
  ['link', 'InvalidParameter.LinkNotEmpty'],
]);

/**
 * Holds a message of the sender's own against CAMS's rules. Only WhatsApp's types of message are told apart.
 * @throws {CamsError} with the code that CAMS documents for the rule broken
 */
export function checkContent(params: Parameters, isWhatsApp: boolean): void {
  const messageType = params.get('MessageType');
  if (!messageType) throw businessError('InvalidParameter.MessageTypeNotEmpty', 'MessageType is needed.');
  if (contentFree.has(messageType)) return;
  const members = requiredMembers.get(messageType);
  if (isWhatsApp && !members) {
    throw businessError('InvalidParameter.MessageTypeNotSupport', `MessageType ${messageType} is not supported.`);
  }
  if (!params.get('Content')) throw businessError('InvalidParameter.ContentNotEmpty', 'Content is needed.');
  const malformed = businessError('InvalidParameter.ContentError', 'Content has to be a JSON object.');
  const content = params.json('Content', malformed);
  if (!isObject(content)) throw malformed;
  for (const member of members ?? []) {
    if (content[member] !== undefined && content[member] !== '') continue;
    const code = memberErrors.get(member) ?? 'InvalidParameter.ContentError';
    throw businessError(code, `Content of type ${messageType} needs ${member}.`);
  }
  if (typeof content.text === 'string' && content.text.length > MAX_TEXT_CHARACTERS) {
    throw businessError('InvalidParameter.ContentError', 'The text is longer than 4,096 characters.');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
