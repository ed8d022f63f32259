import { z } from 'zod';
import { digits, newMessageId } from '../ids.js';
import { businessError } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
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

const MAX_RECIPIENTS = 1_000;

const templateParams = z.record(z.string(), z.unknown());
const recipients = z.array(z.looseObject({ To: z.string(), TemplateParams: templateParams.optional() })).min(1);

export const messages = {
  SendChatappMessage: (call) => {
    const { params } = call;
    const isWhatsApp = channelOf(params) === 'whatsapp';
    if (isWhatsApp) {
      checkSender(call);
      if (params.get('RecipientType') !== 'group') checkRecipient(params.text('To'));
    }
    const type = params.text('Type');
    if (type === 'template') {
      checkTemplateParams(sendableTemplate(call), readTemplateParams(params));
    } else if (type === 'message') {
      checkContent(params, isWhatsApp);
      if (isWhatsApp) checkWindow(call);
    } else {
      throw businessError('InvalidParameter.TypeNotSupport', 'Type has to be template or message.');
    }
    return { MessageId: newMessageId() };
  },

  SendChatappMassMessage: (call) => {
    const { params } = call;
    const isWhatsApp = channelOf(params) === 'whatsapp';
    if (isWhatsApp) checkSender(call);
    const template = sendableTemplate(call);
    for (const recipient of readRecipients(params)) {
      if (isWhatsApp) checkRecipient(recipient.To);
      checkTemplateParams(template, recipient.TemplateParams);
    }
    return { GroupMessageId: digits(18) };
  },
} satisfies Record<string, Handler>;

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
