import type { CrashStack } from './crash-stack.js';
import { PHONE_NUMBER } from './crash-stack.js';

/** An event of the trail, as far as these tests look into it. */
export interface TrailEntry {
  readonly id: string;
  readonly action: string;
  readonly outcome: 'succeeded' | 'failed' | 'refused' | 'unknown';
  readonly requestId: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Code {
  readonly code: string;
  readonly prefilledMessage: string;
}

/** The whole trail of the tenant, page by page. */
export async function readTrail(stack: CrashStack): Promise<TrailEntry[]> {
  const events: TrailEntry[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await stack.call(`/v1/audit-events?limit=200${cursor && `&cursor=${cursor}`}`);
    if (!page.ok) throw new Error(await page.text());
    const { items, nextCursor } = (await page.json()) as { items: TrailEntry[]; nextCursor: string | null };
    events.push(...items);
    cursor = nextCursor;
  }
  return events;
}

/** The QR codes that CAMS has. */
export async function readCodes(stack: CrashStack): Promise<Code[]> {
  const reply = await stack.call(`/v1/phone-numbers/${PHONE_NUMBER}/qr-codes`);
  return ((await reply.json()) as { items: Code[] }).items;
}

/** What the calls of an action did in CAMS: a parameter of each that was carried out. */
export async function effects(stack: CrashStack, action: string, parameter: string): Promise<string[]> {
  const calls = await stack.sandbox.calls(action);
  return calls.filter(({ code }) => code === 'OK').map(({ params }) => params[parameter] ?? '');
}
