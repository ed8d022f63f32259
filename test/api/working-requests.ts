import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { type ActionName, catalogue, exampleRequest } from '#libs/cams';
import type { Route } from '#libs/facade';
import { publicName } from '../../libs/facade/src/operation/naming.js';
import { publicExample } from '../../libs/facade/src/operation/schema.js';
import type { Stack, TestTenant } from '../support/stack.js';

/** Everything a request carries, by public names. */
export type Values = Readonly<Record<string, unknown>>;

/** A request to a route, its parameters put where they belong. */
export function send(stack: Stack, route: Route, values: Values, bearer?: string): request.Test {
  const rest = { ...values };
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const agent = request(stack.url);
  const test = {
    GET: agent.get(path),
    POST: agent.post(path),
    PUT: agent.put(path),
    PATCH: agent.patch(path),
    DELETE: agent.delete(path),
  }[route.verb];
  if (bearer) test.auth(bearer, { type: 'bearer' });
  if (route.verb === 'GET' || route.verb === 'DELETE') return test.query(rest as Record<string, string>);
  return Object.keys(rest).length > 0 ? test.send(rest) : test;
}

/** Values with which the route succeeds for the tenant, after bringing about the state that it needs. */
export async function workingValues(stack: Stack, tenant: TestTenant, route: Route): Promise<Values> {
  const action = catalogue[route.action];
  const record = { type: 'object', fields: action.request, description: '' } as const;
  const { page: _, ...examples } = publicExample(record, exampleRequest(action)) as Record<string, unknown>;
  const own = { phoneNumber: tenant.phoneNumber, from: tenant.phoneNumber };
  const known = Object.fromEntries(
    Object.entries(own).filter(([name]) =>
      Object.keys(action.request).some((camsName) => publicName(camsName) === name),
    ),
  );
  const prepared = await preparations[route.action]?.(new TenantApi(stack, tenant));
  return { ...examples, ...known, ...prepared };
}

const preparations: Partial<Record<ActionName, (api: TenantApi) => Promise<Values>>> = {
  AddChatappPhoneNumber: async () => ({ phoneNumber: nationalNumber() }),
  GetChatappVerifyCode: async (api) => ({ phoneNumber: await api.addNumber() }),
  ChatappVerifyAndRegister: async (api) => ({ phoneNumber: await api.sendCode() }),
  ChatappPhoneNumberRegister: async (api) => {
    const phoneNumber = await api.registerNumber();
    await api.delete(`/phone-numbers/${phoneNumber}/registration`);
    return { phoneNumber };
  },
  ChatappPhoneNumberDeregister: async (api) => ({ phoneNumber: await api.registerNumber() }),
  CreateChatappMigrationInitiate: async () => ({ mobileNumber: nationalNumber() }),
  GetMigrationVerifyCode: async (api) => ({ phoneNumber: await api.openMigration() }),
  ChatappMigrationVerified: async (api) => ({ phoneNumber: await api.sendMigrationCode() }),
  ChatappMigrationRegister: async (api) => {
    const phoneNumber = await api.sendMigrationCode();
    await api.post(`/phone-migrations/${phoneNumber}/verification`, { verifyCode: '123456' });
    return { phoneNumber };
  },
  UpdatePhoneMessageQrdl: async (api) => ({ code: await api.createQrCode() }),
  DeletePhoneMessageQrdl: async (api) => ({ code: await api.createQrCode() }),
  CreateChatappTemplate: async () => ({ name: templateName() }),
  GetChatappTemplateDetail: async (api) => api.createTemplate(),
  ModifyChatappTemplate: async (api) => api.createTemplate(),
  DeleteChatappTemplate: async (api) => ({ templateCode: (await api.createTemplate()).templateCode }),
  SendChatappMassMessage: async (api) => {
    const template = await api.createTemplate();
    await api.awaitApproval(template.templateCode);
    return template;
  },
};

/** The tenant API as one tenant uses it to prepare a state; fails on anything but success. */
class TenantApi {
  constructor(
    private readonly stack: Stack,
    readonly tenant: TestTenant,
  ) {}

  async post(path: string, body: object): Promise<Record<string, string>> {
    const reply = await request(this.stack.url)
      .post(`/v1${path}`)
      .auth(this.tenant.clientSecret, { type: 'bearer' })
      .send(body)
      .ok(({ status }) => status < 300);
    return reply.body;
  }

  async delete(path: string): Promise<void> {
    await request(this.stack.url)
      .delete(`/v1${path}`)
      .auth(this.tenant.clientSecret, { type: 'bearer' })
      .ok(({ status }) => status < 300);
  }

  async addNumber(): Promise<string> {
    const body = { countryCode: '86', phoneNumber: nationalNumber(), verifiedName: 'Tests' };
    return (await this.post('/phone-numbers', body)).phoneNumber!;
  }

  async sendCode(): Promise<string> {
    const phoneNumber = await this.addNumber();
    await this.post(`/phone-numbers/${phoneNumber}/verification-code`, { locale: 'en_US', method: 'SMS' });
    return phoneNumber;
  }

  async registerNumber(): Promise<string> {
    const phoneNumber = await this.sendCode();
    await this.post(`/phone-numbers/${phoneNumber}/verification`, { verifyCode: '123456' });
    return phoneNumber;
  }

  async openMigration(): Promise<string> {
    return (await this.post('/phone-migrations', { countryCode: '86', mobileNumber: nationalNumber() })).phoneNumber!;
  }

  async sendMigrationCode(): Promise<string> {
    const phoneNumber = await this.openMigration();
    await this.post(`/phone-migrations/${phoneNumber}/verification-code`, { locale: 'en_US', method: 'SMS' });
    return phoneNumber;
  }

  async createQrCode(): Promise<string> {
    const path = `/phone-numbers/${this.tenant.phoneNumber}/qr-codes`;
    return (await this.post(path, { prefilledMessage: 'Hello', imageFormat: 'PNG' })).code!;
  }

  async awaitApproval(templateCode: string): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      const { body } = await request(this.stack.url)
        .get(`/v1/templates/${templateCode}?language=en_US`)
        .auth(this.tenant.clientSecret, { type: 'bearer' });
      if (body.auditStatus === 'pass') return;
      await sleep(50);
    }
    throw new Error(`template ${templateCode} was not approved`);
  }

  async createTemplate(): Promise<{ templateCode: string; templateName: string; language: string }> {
    const name = templateName();
    const { templateCode } = await this.post('/templates', {
      name,
      language: 'en_US',
      templateType: 'WHATSAPP',
      category: 'UTILITY',
      components: [{ type: 'BODY', text: 'Hello $(name), your order has been shipped.' }],
      example: { name: 'Lee' },
    });
    return { templateCode: templateCode!, templateName: name, language: 'en_US' };
  }
}

function nationalNumber(): string {
  return `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
}

function templateName(): string {
  return `test_${randomInt(1_000_000_000)}`;
}
