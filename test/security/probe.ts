import { expect } from 'vitest';
import { catalogue } from '#libs/cams';
import { type ErrorCodeName, errorCodes } from '#libs/platform';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';
import { exchange, type RawReply } from './raw-http.js';

/** How a bad request has to be answered. */
export interface Refusal {
  readonly code: ErrorCodeName;
  /** Where it is not the usual one of the code. */
  readonly status?: number;
  /** The field that has to be named. */
  readonly pointer?: string;
}

/** What a request carries besides its first line; the tenant's key and the length of the body are added. */
export interface Parts {
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
  /** Sent without credentials. */
  readonly anonymous?: boolean;
}

/** What must never stand in a reply: stack traces, SQL, paths of files. */
const INTERNALS =
  /\n\s+at |node_modules|\.[jt]s:\d|\b(SELECT|INSERT|UPDATE|DELETE FROM)\b.*\b(FROM|INTO|SET)\b|ECONN|QueryFailed/;

/** A tenant who sends what no client would, byte by byte. */
export class Probe {
  private constructor(
    readonly stack: Stack,
    readonly tenant: TestTenant,
  ) {}

  static async start(env?: Record<string, string>): Promise<Probe> {
    const stack = await startStack(env);
    const tenant = await stack.createTenant();
    for (const action of Object.keys(catalogue)) await stack.sandbox.limit(action, 1_000);
    await stack.sandbox.forgetCalls();
    return new Probe(stack, tenant);
  }

  get qrCodes(): string {
    return `/v1/phone-numbers/${this.tenant.phoneNumber}/qr-codes`;
  }

  request(method: string, target: string, parts: Parts = {}): Buffer {
    const body = Buffer.from(parts.body ?? '');
    const lines = [
      `${method} ${target} HTTP/1.1`,
      'Host: gateway.test',
      'Connection: close',
      ...(parts.anonymous ? [] : [`Authorization: Bearer ${this.tenant.clientSecret}`]),
      ...(parts.headers ?? []),
      ...(body.length > 0 ? [`Content-Length: ${body.length}`] : []),
    ];
    return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
  }

  send(method: string, target: string, parts?: Parts): Promise<RawReply> {
    return exchange(this.stack.url, this.request(method, target, parts));
  }

  sendJson(method: string, target: string, body: string | Buffer): Promise<RawReply> {
    return this.send(method, target, { headers: ['Content-Type: application/json'], body });
  }

  /** Holds a reply against everything that is promised about bad input, whatever was bad about it. */
  async expectRefusal(reply: RawReply, { code, status = errorCodes[code].status, pointer }: Refusal): Promise<void> {
    expect(reply.status, reply.body).toBe(status);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.body).not.toMatch(INTERNALS);
    const document = JSON.parse(reply.body);
    expect(document).toMatchObject({
      type: `/errors/${code}`,
      title: errorCodes[code].title,
      status,
      detail: expect.stringMatching(/./),
      instance: expect.any(String),
      code,
      requestId: reply.headers['x-request-id'],
    });
    if (pointer !== undefined) {
      const errors = document.errors as { pointer: string }[] | undefined;
      expect(errors?.map((error) => error.pointer)).toContain(pointer);
    }
    expect(await this.stack.sandbox.calls()).toEqual([]);
    expect((await fetch(`${this.stack.url}/health/live`)).status).toBe(200);
  }
}
