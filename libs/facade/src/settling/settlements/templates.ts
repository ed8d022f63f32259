import {
  agrees,
  contentOf,
  DONE,
  type Item,
  includes,
  isWhole,
  itemsOf,
  known,
  LONGEST_PAGE,
  type Settlements,
} from '../settlement.js';

export const templates = {
  CreateChatappTemplate: {
    read: 'GetChatappTemplateDetail',
    question: ({ Name, Language, TemplateType }) => known({ TemplateName: Name, Language, TemplateType }),
    // One of that name can have been there before, so it counts as this one only with the same content.
    finding: (change, { Data }) => {
      const { TemplateCode, Name, Components } = (Data ?? {}) as Item;
      const isSo =
        Name === change.Name &&
        includes(Components, contentOf(change.Components)) &&
        agrees(change, Data, 'Category', 'MessageSendTtlSeconds');
      return isSo ? { Data: { TemplateCode, TemplateName: Name } } : undefined;
    },
    absent: false,
  },
  DeleteChatappTemplate: {
    read: 'ListChatappTemplate',
    question: ({ TemplateCode }) => known({ Code: TemplateCode, Page: LONGEST_PAGE }),
    finding: ({ TemplateCode, Language }, payload) => {
      const items = itemsOf(payload, 'ListTemplate');
      const isLeft = items?.some(
        (item) => item.TemplateCode === TemplateCode && (Language === undefined || item.Language === Language),
      );
      if (isLeft) return false;
      return items && isWhole(items, payload.Total) ? DONE : undefined;
    },
  },
  ModifyChatappTemplateProperties: {
    read: 'GetChatappTemplateDetail',
    question: ({ TemplateCode, Language, TemplateType }) => known({ TemplateCode, Language, TemplateType }),
    // Until it is approved, a template cannot be sent, whatever was asked for.
    finding: (change, { Data }) =>
      change.AllowSend === undefined || ((Data ?? {}) as Item).AuditStatus === 'pass'
        ? agrees(change, Data, 'AllowSend', 'CategoryChangePaused') && DONE
        : undefined,
  },
} satisfies Settlements;
