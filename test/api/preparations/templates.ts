import { type Preparation, type TenantApi, templateName } from '../tenant-api.js';
import { flows } from './flows.js';

export const templates = {
  CreateChatappTemplate: async (api) => ({ name: templateName(), components: await componentsWithFlow(api) }),
  GetChatappTemplateDetail: async (api) => api.createTemplate(),
  ModifyChatappTemplate: async (api) => ({
    ...(await api.createTemplate()),
    components: await componentsWithFlow(api),
  }),
  DeleteChatappTemplate: async (api) => ({ templateCode: (await api.createTemplate()).templateCode }),
  ModifyChatappTemplateProperties: async (api) => ownTemplate(await api.createTemplate()),
  GetChatappTemplateMetric: async (api) => ownTemplate(await api.createTemplate()),
  ArchiveChatappTemplate: async (api) => ({ templateList: [ownTemplate(await api.createTemplate())] }),
  CopyTemplate: async () => ({ sceneTemplateName: templateName() }),
} satisfies Record<string, Preparation>;

/** A text, and a button that opens a flow. */
async function componentsWithFlow(api: TenantApi) {
  const button = { type: 'FLOW', text: 'Answer', flowAction: 'DATA_EXCHANGE', ...(await flows.GetFlow(api)) };
  return [
    { type: 'BODY', text: 'Hello, how was your order?' },
    { type: 'BUTTONS', buttons: [button] },
  ];
}

/** What names a template where its name is not asked for. */
function ownTemplate({ templateCode, language }: { templateCode: string; language: string }) {
  return { templateCode, language };
}
