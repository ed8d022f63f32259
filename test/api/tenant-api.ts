import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { OPERATOR, type Stack, type TestTenant } from '../support/stack.js';
import type { Values } from './working-requests.js';

/** Brings about the state that a route needs, and gives the values that go with it. */
export type Preparation = (api: TenantApi) => Promise<Values>;

/** The API as one tenant, and its operator, use it to prepare a state; fails on anything but success. */
export class TenantApi {
  constructor(
    private readonly stack: Stack,
    readonly tenant: TestTenant,
  ) {}

  post(path: string, body: object): Promise<Record<string, string>> {
    return this.call('post', `/v1${path}`, body);
  }

  put(path: string, body: object): Promise<unknown> {
    return this.call('put', `/v1${path}`, body);
  }

  get(path: string): Promise<unknown> {
    return this.call('get', `/v1${path}`);
  }

  async delete(path: string): Promise<void> {
    await this.call('delete', `/v1${path}`);
  }

  /** As the operator. @param path below `/admin/v1` */
  admin(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object): Promise<Record<string, string>> {
    return this.call(method, `/admin/v1${path}`, body, OPERATOR.clientSecret);
  }

  private async call(
    method: 'get' | 'post' | 'put' | 'delete',
    path: string,
    body?: object,
    secret = this.tenant.clientSecret,
  ): Promise<Record<string, string>> {
    const call = request(this.stack.url)[method](path).auth(secret, { type: 'bearer' });
    const reply = await (body ? call.send(body) : call).ok(({ status }) => status < 300);
    return reply.body;
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
        .set('cache-control', 'no-cache')
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

export function nationalNumber(): string {
  return `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
}

export function templateName(): string {
  return `test_${randomInt(1_000_000_000)}`;
}
