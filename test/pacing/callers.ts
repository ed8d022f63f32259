import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { SandboxCall } from '../support/sandbox-control.js';
import { type Stack, startStack, type TestTenant } from '../support/stack.js';

export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the gateway says
  readonly body: any;
  readonly tookMs: number;
}

/** Each call has a connection of its own, of which nothing is left afterwards. */
const connections = new Agent({ connections: null, pipelining: 0 });

/** Calls the gateway as a tenant, below `/v1`. */
export async function call(
  origin: string,
  { clientSecret }: Pick<TestTenant, 'clientSecret'>,
  path: string,
  { method = 'GET', headers, body, signal }: CallOptions = {},
): Promise<Answer> {
  const since = performance.now();
  const reply = await request(`${origin}/v1${path}`, {
    method,
    dispatcher: connections,
    headers: {
      authorization: `Bearer ${clientSecret}`,
      // Each is a call to CAMS, not the reply of another one.
      'cache-control': 'no-store',
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body ? JSON.stringify(body) : null,
    ...(signal && { signal }),
  });
  const text = await reply.body.text();
  return {
    status: reply.statusCode,
    headers: reply.headers as Readonly<Record<string, string>>,
    body: text === '' ? undefined : JSON.parse(text),
    tookMs: performance.now() - since,
  };
}

/** A text message of a tenant. */
export function messageOf(
  { phoneNumber }: TestTenant,
  to = '8613900005678',
): Required<Pick<CallOptions, 'method' | 'body'>> {
  const content = { text: 'Hello' };
  const body = { channelType: 'whatsapp', type: 'message', messageType: 'text', from: phoneNumber, to, content };
  return { method: 'POST', body };
}

/** Always so many calls under way, until it is stopped; then waits for those. */
export class Callers {
  readonly answers: Answer[] = [];
  private isStopped = false;
  private readonly loops: Promise<void>[];

  constructor(count: number, make: () => Promise<Answer>) {
    this.loops = Array.from({ length: count }, async () => {
      while (!this.isStopped) {
        const answer = await make();
        this.answers.push(answer);
        // One that is refused does not come back in the same moment.
        if (answer.status === 429) await sleep(100);
      }
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.loops);
  }
}

/** The documented limits, but for what every new tenant is asked for. */
export async function startPacedStack(limits = ''): Promise<Stack> {
  const stack = await startStack({ CAMS_LIMITS: `QueryChatappPhoneNumbers=10000${limits && `,${limits}`}` });
  await stack.sandbox.limit('QueryChatappPhoneNumbers', 10_000);
  return stack;
}

const arrivalMs = ({ at }: SandboxCall): number => Date.parse(at);

/** Those that CAMS throttled. */
export function throttledOf(calls: readonly SandboxCall[]): SandboxCall[] {
  return calls.filter(({ code }) => code?.startsWith('Throttling'));
}

/** The most calls in any second, as CAMS saw them. */
export function busiestSecond(calls: readonly SandboxCall[]): number {
  const times = calls.map(arrivalMs).sort((a, b) => a - b);
  return Math.max(0, ...times.map((from, i) => times.findLastIndex((at) => at < from + 1_000) - i + 1));
}

/** Calls per second between two moments, in ms since 1970. */
export function rateBetween(calls: readonly SandboxCall[], fromMs: number, untilMs: number): number {
  const between = calls.filter((each) => arrivalMs(each) >= fromMs && arrivalMs(each) < untilMs);
  return (between.length * 1_000) / (untilMs - fromMs);
}
