import type { BenchProcess } from '../common/bench-process.js';

/** A request as it is sent over and over. */
export interface BenchRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Something that is measured: a process, and the request that it is sent. */
export interface Subject {
  readonly name: string;
  readonly process: BenchProcess;
  readonly request: BenchRequest;
  /** How many records of its calls it has in its database; only where it is known how many there must be for each. */
  readonly countRecords?: () => Promise<number>;
  stop(): Promise<void>;
}

/** What all subjects are asked to send, to the same stub. */
export const message = {
  channelType: 'whatsapp',
  type: 'message',
  messageType: 'text',
  from: '8613800001234',
  to: '8613900005678',
  content: { text: 'Your order has been shipped.' },
} as const;
