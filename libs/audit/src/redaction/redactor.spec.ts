import { describe, expect, it } from 'vitest';
import { catalogue, type Field } from '#libs/cams';
import { allowList, type Rule } from './allow-list.js';
import { HIDDEN, Redactor } from './redactor.js';

const whole = new Redactor({ auditPhoneNumbers: 'whole' });
const masked = new Redactor({ auditPhoneNumbers: 'masked' });

const NEVER = /code$|token|content|params|payload|prefilled|components|example|trackingdata|flowaction|secret/i;
const HARMLESS = new Set(['TemplateCode', 'CountryCode', 'QrdlCode', 'Code']);

/** Every text that a value of this shape can hold, each one recognisable. */
function filled(field: Field, path: string): unknown {
  switch (field.type) {
    case 'string':
      return `<${path}>`;
    case 'array':
      return [filled(field.items, path), filled(field.items, path)];
    case 'object':
      return Object.fromEntries(Object.entries(field.fields).map(([name, f]) => [name, filled(f, `${path}.${name}`)]));
    case 'map':
      return { name: filled(field.of, path) };
    case 'json':
      return { text: `<${path}>` };
    case 'integer':
      return 4_711_000;
    case 'boolean':
      return true;
  }
}

/** A request of an action with all of its parameters, as it travels. */
function filledRequest(action: keyof typeof catalogue): Record<string, string> {
  const { request } = catalogue[action];
  return Object.fromEntries(
    Object.entries(request).map(([name, parameter]) => {
      const value = filled(parameter, name);
      return [name, parameter.json ? JSON.stringify(value) : String(value)];
    }),
  );
}

function pathsOf(rule: Rule, path: string): string[] {
  if (typeof rule === 'string') return [path];
  return Object.entries(rule).flatMap(([name, inner]) => pathsOf(inner, path ? `${path}.${name}` : name));
}

describe.each(Object.keys(catalogue) as (keyof typeof catalogue)[])('%s', (action) => {
  const allowed = pathsOf(allowList.get(action)!, '');

  it('allows only what exists, and never a code, token or text', () => {
    const request = filledRequest(action);
    for (const path of allowed) {
      expect(Object.keys(request)).toContain(path.split('.')[0]);
      if (!HARMLESS.has(path)) expect(path).not.toMatch(NEVER);
    }
  });

  it('records what is allowed, and shows of the rest that it was there', () => {
    const request = filledRequest(action);
    const redacted = whole.redact(action, request);
    expect(Object.keys(redacted)).toEqual(Object.keys(request));
    const texts = [...JSON.stringify(redacted).matchAll(/<([\w.]+)>/g)].map(([, path]) => path!);
    expect(new Set(texts)).toEqual(new Set(allowed.filter((path) => JSON.stringify(request).includes(`<${path}>`))));
    for (const name of Object.keys(request)) {
      if (!allowed.some((path) => path.split('.')[0] === name)) expect(redacted[name]).toBe(HIDDEN);
    }
  });
});

describe('the allow-list', () => {
  it('changes only on purpose', () => {
    const lines = [...allowList].map(([action, rule]) => `${action}: ${pathsOf(rule, '').join(' ')}`);
    expect(lines.sort().join('\n')).toMatchInlineSnapshot(`
      "AddChatappPhoneNumber: PhoneNumber Cc VerifiedName PreValidateId
      ChatappMigrationRegister: PhoneNumber
      ChatappMigrationVerified: PhoneNumber
      ChatappPhoneNumberDeregister: PhoneNumber
      ChatappPhoneNumberRegister: PhoneNumber
      ChatappSyncPhoneNumber: 
      ChatappVerifyAndRegister: PhoneNumber
      CreateChatappMigrationInitiate: MobileNumber CountryCode
      CreateChatappTemplate: Language TemplateType Category CategoryChangePaused MessageSendTtlSeconds Name AllowCategoryChange
      CreatePhoneMessageQrdl: PhoneNumber GenerateQrImage
      DeleteChatappTemplate: TemplateCode TemplateName Language TemplateType
      DeletePhoneMessageQrdl: PhoneNumber QrdlCode
      GetChatappTemplateDetail: TemplateCode TemplateName Language TemplateType
      GetChatappVerifyCode: PhoneNumber Method Locale
      GetMigrationVerifyCode: PhoneNumber Method Locale
      ListChatappTemplate: Name Code Language AuditStatus Category TemplateType Page.Index Page.Size
      ListPhoneMessageQrdl: PhoneNumber
      ModifyChatappTemplate: Language TemplateType Category CategoryChangePaused MessageSendTtlSeconds TemplateCode TemplateName
      QueryChatappPhoneNumbers: Status
      SendChatappMassMessage: ChannelType TemplateCode TemplateName Language TaskId Label Ttl FallBackId FallBackDuration FallBackRule From SenderList.To SenderList.RecipientType
      SendChatappMessage: ChannelType TemplateCode TemplateName Language TaskId Label Ttl FallBackId FallBackDuration FallBackRule From To RecipientType Type MessageType ContextMessageId Category AdAccountId MessageCampaignId
      UpdatePhoneMessageQrdl: PhoneNumber QrdlCode GenerateQrImage
      createCredential: name scopes expiresAt
      createTenant: name custSpaceId plan externalRef
      issueToken: grant_type scope
      putPlan: name timeZone requestsPerDay requestsPerMonth messagesPerDay concurrency weight rate.perSecond rate.burst
      putQuotaOverride: endsAt requestsPerDay requestsPerMonth messagesPerDay concurrency weight rate.perSecond rate.burst
      updateTenant: name plan externalRef"
    `);
  });

  it('lets no value through for an action that is not in it', () => {
    expect(whole.redact('Unknown', { a: 'secret', b: { c: 'secret' }, d: 5 })).toEqual({
      a: HIDDEN,
      b: HIDDEN,
      d: HIDDEN,
    });
  });

  it('is not fooled by names, forms or texts that nobody foresaw', () => {
    const redacted = whole.redact('SendChatappMassMessage', {
      __proto__: 'x',
      constructor: 'secret',
      'my secret': 'secret',
      SenderList: JSON.stringify([{ To: { text: 'secret' }, Payload: ['secret'], constructor: 'secret' }, 'secret']),
      From: { text: 'secret' },
      ChannelType: { text: 'secret' },
      Ttl: 5,
      Language: 'a\0b\ud800',
    });
    expect(JSON.stringify(redacted)).not.toContain('secret');
    expect(redacted).toMatchObject({ SenderList: [{ To: HIDDEN, Payload: HIDDEN }, HIDDEN], Ttl: 5, Language: 'a�b�' });
    expect(whole.redact('SendChatappMassMessage', { SenderList: 'not JSON: secret' })).toEqual({ SenderList: HIDDEN });
  });
});

describe('phone numbers', () => {
  const request = { From: '8613800001234', To: '8613900005678', Type: 'message' };
  const batch = { From: '8613800001234', SenderList: '[{"To":"8613900005678"},{"To":"12345"}]' };

  it('are whole unless set otherwise', () => {
    expect(whole.redact('SendChatappMessage', request)).toEqual(request);
    expect(whole.resource('8613800001234')).toBe('8613800001234');
  });

  it('are masked wherever they stand, and nothing else is', () => {
    expect(masked.redact('SendChatappMessage', request)).toEqual({
      From: '86138****1234',
      To: '86139****5678',
      Type: 'message',
    });
    expect(masked.redact('SendChatappMassMessage', batch)).toEqual({
      From: '86138****1234',
      SenderList: [{ To: '86139****5678' }, { To: '****45' }],
    });
    expect(masked.redact('CreateChatappMigrationInitiate', { CountryCode: '86', MobileNumber: '13600001234' })).toEqual(
      {
        CountryCode: '86',
        MobileNumber: '13600****1234',
      },
    );
    expect(['8613800001234', '820561547132813184', 'D9II3K7Q'].map((id) => masked.resource(id))).toEqual([
      '86138****1234',
      '820561547132813184',
      'D9II3K7Q',
    ]);
  });
});
