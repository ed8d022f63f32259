import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CrashStack } from './crash-stack.js';
import { createCode, sendMessage } from './writes.js';

const RETRY_MS = 50;
const POLL_MS = 5;
/** Answers after which a client comes back with the same key; to anything else it did not expect to come. */
const COME_BACK = new Set([409, 429, 502, 503, 504]);

/** A write with a key, and the code that its client was told of in the end. */
export interface KeyedWrite {
  readonly key: string;
  readonly text: string;
  code?: string;
}

/** A send without a key, and the status that its client was told; `undefined` when the connection was cut. */
export interface Send {
  readonly to: string;
  readonly status: number | undefined;
}

/** Clients that write down what they are told. */
export class Load {
  readonly writes: KeyedWrite[] = [];
  readonly sends: Send[] = [];
  private readonly clients: Promise<void>[];
  private readonly surprises: unknown[] = [];
  private acknowledged = 0;
  private stopped = false;

  constructor(
    private readonly stack: CrashStack,
    { writers, senders }: { writers: number; senders: number },
  ) {
    const clients = [
      ...Array.from({ length: writers }, () => this.keepWriting()),
      ...Array.from({ length: senders }, () => this.keepSending()),
    ];
    this.clients = clients.map((client) => client.catch((error) => void this.surprises.push(error)));
  }

  /** Waits until so many more changes were acknowledged. @throws what a client did not expect to be told */
  async answered(count: number): Promise<void> {
    const wanted = this.acknowledged + count;
    while (this.acknowledged < wanted && this.surprises.length === 0) await sleep(POLL_MS);
    this.throwSurprise();
  }

  /** @throws what a client did not expect to be told */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.clients);
    this.throwSurprise();
  }

  /** Repeats every write that has no answer yet until it has one. */
  async drain(): Promise<void> {
    const open = this.writes.filter(({ code }) => code === undefined);
    await Promise.all(
      open.map(async (write) => {
        while ((await this.attempt(write)) !== 201) await sleep(RETRY_MS);
      }),
    );
  }

  private throwSurprise(): void {
    if (this.surprises.length > 0) throw this.surprises[0];
  }

  private async keepWriting(): Promise<void> {
    while (!this.stopped) {
      const key = randomUUID();
      const write = { key, text: `text of ${key}` };
      this.writes.push(write);
      // A key whose first call was cut is answered no sooner than that call is over for certain: `drain` comes back to it.
      for (let status = await this.attempt(write); status !== 201 && status !== 409 && !this.stopped; ) {
        await sleep(RETRY_MS);
        status = await this.attempt(write);
      }
    }
  }

  private async attempt(write: KeyedWrite): Promise<number | undefined> {
    const told = await createCode(this.stack, write.key, write.text).catch(cut);
    if (!told) return undefined;
    if (told.status === 201) {
      write.code = told.body.code as string;
      this.acknowledged += 1;
    } else if (!COME_BACK.has(told.status)) throw new Error(`${told.status} ${JSON.stringify(told.body)}`);
    return told.status;
  }

  private async keepSending(): Promise<void> {
    while (!this.stopped) {
      const to = `861390${String(this.sends.length).padStart(7, '0')}`;
      const place = this.sends.push({ to, status: undefined }) - 1;
      const told = await sendMessage(this.stack, to).catch(cut);
      this.sends[place] = { to, status: told?.status };
      if (told?.status === 201) this.acknowledged += 1;
      else await sleep(RETRY_MS);
    }
  }
}

/** A connection that was refused or cut, or a reply that was cut in the middle, tells a client nothing. */
function cut(error: unknown): undefined {
  if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
  throw error;
}
