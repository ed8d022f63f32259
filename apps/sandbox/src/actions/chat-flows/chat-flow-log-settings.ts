import { digits } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { builderMembers, flowOf, logSettingOf, logSettingsOf } from './chat-flow-records.js';

export const chatFlowLogSettings = {
  ReadChatFlowLogSetting: ({ space, params }) => ({ Data: logSettingOf(space, params) }),

  CreateChatFlowLogSetting: ({ space, params }) => {
    const flowCode = String(flowOf(space, params).flowCode);
    if (logSettingsOf(space).has(flowCode)) {
      throw businessError('InvalidParameter.LogSettingExist', 'The flow has log settings already.');
    }
    const setting = { id: Number(digits(6)), flowCode, status: 'ENABLED' };
    logSettingsOf(space).set(flowCode, setting);
    return { Data: setting };
  },

  UpdateChatFlowLogSetting: ({ space, params }) => {
    const setting = logSettingOf(space, params);
    const id = params.get('Id');
    const status = params.get('Status');
    if (id !== undefined && id !== String(setting.id)) throw notOwned();
    if (status !== undefined && !['ENABLED', 'DISABLED', 'DELETED'].includes(status)) {
      throw businessError('InvalidParameter.Status', 'Status has to be ENABLED, DISABLED or DELETED.');
    }
    if (status === 'DELETED') logSettingsOf(space).delete(String(setting.flowCode));
    return { Data: Object.assign(setting, builderMembers(params, 'Status')) };
  },
} satisfies Record<string, Handler>;
