import { z } from 'zod';
import { digits } from '../ids.js';
import { businessError } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Template } from '../state/model.js';
import type { Handler } from './handler.js';
import { checkContent } from './message-content.js';
import {
  channelOf,
  checkRecipient,
  checkSender,
  checkTemplateParams,
  checkWindow,
  sendableTemplate,
} from './message-rules.js';
import { logMessage, type SentContent } from './messages/message-log.js';
import { bodyText } from './template-components.js';

const MAX_RECIPIENTS = 1_000;

const templateParams = z.record(z.string(), z.unknown());
const recipients = z.array(z.looseObject({ To: z.string(), TemplateParams: templateParams.optional() })).min(1);

export const messages = {
  SendChatappMessage: (call) => {
    const { params } = call;
    const channel = channelOf(params);
    const isWhatsApp = channel === 'whatsapp';
    if (isWhatsApp) {
      checkSender(call);
      if (params.get('RecipientType') !== 'group') checkRecipient(params.text('To'));
    }
    const type = params.text('Type');
    if (type === 'template') {
      const template = sendableTemplate(call);
      checkTemplateParams(template, readTemplateParams(params));
      return { MessageId: logMessage(call, params.text('To'), templateContent(channel, template)) };
    }
    if (type !== 'message') {
      throw businessError('InvalidParameter.TypeNotSupport', 'Type has to be template or message.');
    }
    checkContent(params, isWhatsApp);
    if (isWhatsApp) checkWindow(call);
    return { MessageId: logMessage(call, params.text('To'), ownContent(channel, params)) };
  },

  SendChatappMassMessage: (call) => {
    const { params } = call;
    const channel = channelOf(params);
    const isWhatsApp = channel === 'whatsapp';
    if (isWhatsApp) checkSender(call);
    const template = sendableTemplate(call);
    const addressed = readRecipients(params);
    for (const recipient of addressed) {
      if (isWhatsApp) checkRecipient(recipient.To);
      checkTemplateParams(template, recipient.TemplateParams);
    }
    const groupMessageId = digits(18);
    const content = { ...templateContent(channel, template), groupMessageId };
    for (const { To } of addressed) logMessage(call, To, content);
    return { GroupMessageId: groupMessageId };
  },
} satisfies Record<string, Handler>;

/** Content that was checked: the bare text of a text message, JSON of any other. */
function ownContent(channel: string, params: Parameters): SentContent {
  const messageType = params.text('MessageType');
  const content = params.text('Content');
  const text = messageType === 'text' ? (JSON.parse(content) as { text: string }).text : content;
  return { channel, type: 'message', messageType, text };
}

function templateContent(channel: string, template: Template): SentContent {
  return { channel, type: 'template', messageType: 'template', text: bodyText(template), template };
}

function readTemplateParams(params: Parameters) {
  const malformed = businessError('TemplateParamInvalid', 'TemplateParams has to be a JSON object.');
  const parsed = templateParams.safeParse(params.json('TemplateParams', malformed) ?? {});
  if (!parsed.success) throw malformed;
  return parsed.data;
}

function readRecipients(params: Parameters): z.infer<typeof recipients> {
  const malformed = businessError(
    'InvalidParameter.SenderListError',
    'SenderList has to be a JSON list, each with To.',
  );
  const parsed = recipients.safeParse(params.json('SenderList', malformed));
  if (!parsed.success) throw malformed;
  if (parsed.data.length > MAX_RECIPIENTS) {
    throw businessError('InvalidParameter.SenderListTooLong', 'SenderList holds at most 1,000 recipients.');
  }
  return parsed.data;
}
