import { newMessageId } from '../../ids.js';
import type { Item } from '../../state/model.js';
import type { ActionCall } from '../handler.js';
import { recordsOf } from '../records.js';

/** How many messages a space remembers, over all its numbers. */
const MAX_KEPT = 100;

/** What messages of one call have in common. */
export interface SentContent {
  readonly channel: string;
  readonly type: string;
  readonly messageType: string;
  readonly text: string;
  readonly template?: { readonly code: string; readonly name: string; readonly language: string };
  readonly groupMessageId?: string;
}

/** Notes a message that was sent and gives its id; the oldest ones are forgotten. */
export function logMessage({ space, params, now }: ActionCall, to: string, content: SentContent): string {
  const id = newMessageId();
  const messages = recordsOf(space, 'message');
  messages.set(id, messageRecord(id, params.text('From'), to, content, now));
  for (const oldest of messages.keys()) {
    if (messages.size <= MAX_KEPT) break;
    messages.delete(oldest);
  }
  return id;
}

function messageRecord(id: string, from: string, to: string, content: SentContent, now: number): Item {
  const { channel, type, messageType, text, template, groupMessageId } = content;
  const time = new Date(now).toISOString();
  return {
    MessageId: id,
    UniqueMessageId: id,
    ChannelType: channel.toUpperCase(),
    BusinessNumber: from,
    UserNumber: to,
    EventAction: 'DOWN',
    EventActionName: 'DOWN',
    Type: type,
    MessageType: messageType.toUpperCase(),
    MessageTypeName: messageType,
    Message: text,
    ...(template && { TemplateCode: template.code, TemplateName: template.name, LanguageCode: template.language }),
    ...(groupMessageId && { GroupMessageId: groupMessageId }),
    MessageStatus: 'success',
    MessageStatusName: 'Success',
    ClientAcceptStatusName: 'Success',
    FailBackFlag: 'N',
    MessageSource: 'api',
    SendTime: time.replace('Z', '+00:00'),
    Month: time.slice(0, 7).replace('-', ''),
  };
}
