import { z } from 'zod';
import { newRequestId } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Handler } from '../handler.js';
import { structured } from '../records.js';
import { oneTemplate } from '../templates.js';
import { changeSettings } from './template-settings.js';

const templateList = z.array(z.object({ TemplateCode: z.string(), Language: z.string() })).min(1);

export const templateProperties = {
  ModifyChatappTemplateProperties: ({ space, params }) => {
    const { code } = oneTemplate(space, params);
    const changes = { ...flag(params, 'AllowSend'), ...flag(params, 'CategoryChangePaused') };
    changeSettings(space, code, changes);
    return { Model: changes };
  },

  ArchiveChatappTemplate: ({ space, params }) => {
    const channel = params.text('ChannelType').toUpperCase();
    if (channel !== 'WHATSAPP' && channel !== 'VIBER') {
      throw businessError('InvalidParameter.ChannelTypeNotSupport', `ChannelType ${channel} is not supported.`);
    }
    const parsed = templateList.safeParse(structured(params, 'TemplateList'));
    if (!parsed.success) {
      throw businessError('InvalidParameter.TemplateList', 'TemplateList has to name templates with their languages.');
    }
    const codes = parsed.data.map(({ TemplateCode, Language }) => {
      const template = space.templates.get(TemplateCode);
      if (template?.language !== Language || template.type !== channel) throw notOwned();
      return template.code;
    });
    const Archived = params.text('ArchiveType') === 'ARCHIVED';
    for (const code of codes) changeSettings(space, code, { Archived });
    return { Data: { Success: true, Code: 'OK', Message: 'OK', RequestId: newRequestId() } };
  },
} satisfies Record<string, Handler>;

function flag(params: Parameters, name: string): Record<string, boolean> {
  const value = params.get(name);
  return value === undefined ? {} : { [name]: value === 'true' };
}
