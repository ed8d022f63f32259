import { agrees, DONE, itemsOf, known, LONGEST_PAGE, type Settlements } from '../settlement.js';

export const templates = {
  CreateChatappTemplate: {
    read: 'ListChatappTemplate',
    question: ({ Name, Language, TemplateType }) => {
      const filter = known({ Name, Language, TemplateType });
      return filter && { ...filter, Page: LONGEST_PAGE };
    },
    finding: ({ Name, Language }, payload) => {
      const found = itemsOf(payload, 'ListTemplate').find(
        (item) => item.TemplateName === Name && item.Language === Language,
      );
      return found ? { Data: { TemplateCode: found.TemplateCode, TemplateName: found.TemplateName } } : false;
    },
  },
  DeleteChatappTemplate: {
    read: 'ListChatappTemplate',
    question: ({ TemplateCode }) => known({ Code: TemplateCode, Page: LONGEST_PAGE }),
    finding: ({ TemplateCode, Language }, payload) => {
      const isLeft = itemsOf(payload, 'ListTemplate').some(
        (item) => item.TemplateCode === TemplateCode && (Language === undefined || item.Language === Language),
      );
      return !isLeft && DONE;
    },
  },
  ModifyChatappTemplateProperties: {
    read: 'GetChatappTemplateDetail',
    question: ({ TemplateCode, Language, TemplateType }) => known({ TemplateCode, Language, TemplateType }),
    finding: (change, { Data }) => agrees(change, Data, 'AllowSend', 'CategoryChangePaused') && DONE,
  },
} satisfies Settlements;
