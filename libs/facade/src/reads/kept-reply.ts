import { createHash } from 'node:crypto';
import type { Sent } from '../sending.js';

/** A reply as it is sent, made once. */
export interface KeptReply {
  /** JSON. */
  readonly body: string;
  /** Strong: made from the body. */
  readonly etag: string;
  /** Of the call that fetched it. */
  readonly camsRequestId: string;
  /** On the steady clock. */
  readonly fetchedAtMs: number;
  /** What changes drop it by: the tag of its route's group. */
  readonly resource: string;
}

type Answered = Extract<Sent, { answer: object }>;

export function keptReplyOf({ answer, body }: Answered, resource: string, fetchedAtMs: number): KeptReply {
  const text = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  return { body: text, etag, camsRequestId: answer.requestId, fetchedAtMs, resource };
}
