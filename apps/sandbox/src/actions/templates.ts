import { digits } from '../ids.js';
import { businessError, type CamsError } from '../protocol/errors.js';
import type { Parameters } from '../protocol/parameters.js';
import type { Space, Template } from '../state/model.js';
import type { Handler } from './handler.js';
import { checkLanguage } from './language.js';
import { readComponents } from './template-components.js';
import { reviewOf } from './template-review.js';
import { forgetSettings, isSendable, settingsOf } from './templates/template-settings.js';

export const templates = {
  CreateChatappTemplate: ({ space, params, now }) => {
    const name = params.text('Name');
    const language = params.text('Language');
    const type = templateType(params)!;
    checkLanguage(language);
    const content = readComponents(params);
    checkNewName(space, name, language);
    const template: Template = {
      ...content,
      ...ttl(params),
      code: digits(18),
      name,
      language,
      type,
      category: params.text('Category'),
      submittedAt: now,
    };
    space.templates.set(template.code, template);
    return { Data: reference(template) };
  },

  GetChatappTemplateDetail: ({ space, params, now }) => {
    const template = oneTemplate(space, params);
    const { status, reason } = reviewOf(template, now);
    const { CategoryChangePaused = false } = settingsOf(space, template.code);
    return {
      Data: {
        TemplateCode: template.code,
        Name: template.name,
        Language: template.language,
        TemplateType: template.type,
        Category: template.category,
        Components: template.components.map(savedComponent),
        Example: template.example,
        ...(template.messageSendTtlSeconds && { MessageSendTtlSeconds: template.messageSendTtlSeconds }),
        AuditStatus: status,
        Reason: reason,
        QualityScore: 'UNKNOWN',
        AllowSend: status === 'pass' && isSendable(space, template.code),
        CategoryChangePaused,
      },
    };
  },

  ModifyChatappTemplate: ({ space, params, now }) => {
    const template = oneTemplate(space, params);
    if (reviewOf(template, now).status === 'pass') {
      throw businessError('InvalidParameter.TemplateApproved', 'An approved template can no longer be changed.');
    }
    const category = params.get('Category') ?? template.category;
    Object.assign(template, readComponents(params), ttl(params), { category, submittedAt: now });
    return { Data: reference(template) };
  },

  DeleteChatappTemplate: ({ space, params }) => {
    const doomed = findTemplates(space, params);
    if (doomed.length === 0) throw templateNotExist('DelError.TemplateNotExist');
    for (const { code } of doomed) {
      space.templates.delete(code);
      forgetSettings(space, code);
    }
    return {};
  },
} satisfies Record<string, Handler>;

/** The templates that the given ones of code, name, language and type describe; code or name has to be there. */
export function findTemplates(space: Space, params: Parameters): Template[] {
  const code = params.get('TemplateCode');
  const name = params.get('TemplateName');
  const language = params.get('Language');
  const type = templateType(params);
  if (!code && !name) {
    throw businessError('InvalidParameter.TemplateCodeNotEmpty', 'TemplateCode or TemplateName is needed.');
  }
  return [...space.templates.values()].filter(
    (each) =>
      (!code || each.code === code) &&
      (!name || each.name === name) &&
      (!language || each.language === language) &&
      (!type || each.type === type),
  );
}

/** @throws {CamsError} when the type is neither of those that CAMS knows */
export function templateType(params: Parameters): string | undefined {
  const type = params.get('TemplateType')?.toUpperCase();
  if (type && type !== 'WHATSAPP' && type !== 'VIBER') {
    throw businessError('InvalidParameter.TemplateTypeNotSupport', 'TemplateType has to be WHATSAPP or VIBER.');
  }
  return type;
}

/** @throws {CamsError} when a new template cannot have that name in that language */
export function checkNewName(space: Space, name: string, language: string): void {
  if (!/^[a-z0-9_]{1,512}$/.test(name)) {
    throw businessError('InvalidParameter.CreateError', 'A name is lower-case letters, digits and underscores.');
  }
  if ([...space.templates.values()].some((each) => each.name === name && each.language === language)) {
    throw businessError('InvalidParameter.TemplateNameExist', 'The template name is in use for this language.');
  }
}

/** The template that the parameters describe. @throws {CamsError} when there is none */
export function oneTemplate(space: Space, params: Parameters): Template {
  const [template] = findTemplates(space, params);
  if (!template) throw templateNotExist('DetailError.TemplateNotExist');
  return template;
}

function templateNotExist(code: string): CamsError {
  return businessError(code, 'The template does not exist.');
}

function ttl(params: Parameters): Pick<Template, 'messageSendTtlSeconds'> {
  const seconds = Number(params.get('MessageSendTtlSeconds'));
  return Number.isInteger(seconds) ? { messageSendTtlSeconds: seconds } : {};
}

function reference({ code, name }: Template) {
  return { TemplateCode: code, TemplateName: name };
}

/** CAMS spells this one member differently in replies. */
function savedComponent({ HasExpiration, ...component }: Template['components'][number]) {
  return HasExpiration === undefined ? component : { ...component, hasExpiration: HasExpiration };
}
