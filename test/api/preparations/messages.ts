import type { Preparation } from '../tenant-api.js';

export const messages = {
  SendChatappMassMessage: async (api) => {
    const template = await api.createTemplate();
    await api.awaitApproval(template.templateCode);
    return template;
  },
} satisfies Record<string, Preparation>;
