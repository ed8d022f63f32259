import { type Preparation, templateName } from '../tenant-api.js';

export const templates = {
  CreateChatappTemplate: async () => ({ name: templateName() }),
  GetChatappTemplateDetail: async (api) => api.createTemplate(),
  ModifyChatappTemplate: async (api) => api.createTemplate(),
  DeleteChatappTemplate: async (api) => ({ templateCode: (await api.createTemplate()).templateCode }),
  ModifyChatappTemplateProperties: async (api) => ownTemplate(await api.createTemplate()),
  GetChatappTemplateMetric: async (api) => ownTemplate(await api.createTemplate()),
  ArchiveChatappTemplate: async (api) => ({ templateList: [ownTemplate(await api.createTemplate())] }),
  CopyTemplate: async () => ({ sceneTemplateName: templateName() }),
} satisfies Record<string, Preparation>;

/** What names a template where its name is not asked for. */
function ownTemplate({ templateCode, language }: { templateCode: string; language: string }) {
  return { templateCode, language };
}
