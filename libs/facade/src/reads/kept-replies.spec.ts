import { describe, expect, it } from 'vitest';
import { KeptReplies } from './kept-replies.js';
import type { KeptReply } from './kept-reply.js';

const KIB = 1024;
const tenant = (id: string, custSpaceId = `space of ${id}`) => ({ id, custSpaceId });
const [a, b] = [tenant('a'), tenant('b')] as const;

/** Takes 2 KiB and what stands around it. */
const reply = (resource = 'QR codes', body = 'x'.repeat(KIB)): KeptReply => {
  return { body, etag: '""', camsRequestId: '1', fetchedAtMs: 0, resource };
};
const fill = (replies: KeptReplies, owner: typeof a, entries: number) => {
  for (let i = 0; i < entries; i++) replies.set(owner, `key ${i}`, reply());
};
const held = (replies: KeptReplies, owner: typeof a, entries: number) =>
  Array.from({ length: entries }, (_, i) => replies.get(owner, `key ${i}`)).filter(Boolean).length;

describe('kept replies', () => {
  it('are of one tenant and one space', () => {
    const replies = new KeptReplies();
    expect(replies.set(a, 'key', reply())).toBe(true);
    expect(replies.get(a, 'key')).toEqual(reply());
    expect(replies.get(b, 'key')).toBeUndefined();
    expect(replies.get(tenant('a', 'another space'), 'key')).toBeUndefined();
  });

  it('of a former space go when the new one has some', () => {
    const replies = new KeptReplies();
    replies.set(a, 'old', reply());
    const { size } = replies;
    replies.set(tenant('a', 'another space'), 'new', reply());
    expect(replies.get(a, 'old')).toBeUndefined();
    expect(replies.size).toBe(size);
  });

  it('give room to the newer ones of their tenant, and of no other', () => {
    const replies = new KeptReplies({ bytes: 1_000 * KIB, bytesPerTenant: 30 * KIB });
    fill(replies, b, 5);
    for (let i = 0; i < 200; i++) {
      replies.set(a, `key ${i}`, reply());
      expect(replies.get(a, 'key 0')).toBeDefined();
    }
    expect(held(replies, b, 5)).toBe(5);
    expect(replies.size).toBeLessThanOrEqual(45 * KIB);
    expect(held(replies, a, 200)).toBeLessThan(15);
    expect([replies.get(a, 'key 199'), replies.get(a, 'key 1')]).toEqual([reply(), undefined]);
  });

  it('take from whoever has most where all of them have no room left', () => {
    const replies = new KeptReplies({ bytes: 100 * KIB, bytesPerTenant: 90 * KIB });
    fill(replies, b, 5);
    fill(replies, a, 100);
    expect(replies.size).toBeLessThanOrEqual(100 * KIB);
    expect(held(replies, b, 5)).toBe(5);
    // Whoever comes later gets a place, too.
    fill(replies, tenant('c'), 5);
    expect([held(replies, tenant('c'), 5), held(replies, b, 5)]).toEqual([5, 5]);
    expect(replies.size).toBeLessThanOrEqual(100 * KIB);
  });

  it('are not kept where one is larger than what its tenant may have, nor is the one before', () => {
    const replies = new KeptReplies({ bytes: 100 * KIB, bytesPerTenant: 10 * KIB });
    replies.set(a, 'key', reply());
    expect(replies.set(a, 'key', reply('QR codes', 'x'.repeat(6 * KIB)))).toBe(false);
    expect(replies.get(a, 'key')).toBeUndefined();
    expect(replies.size).toBe(0);
  });

  it('go with what they are of', () => {
    const replies = new KeptReplies();
    replies.set(a, 'code', reply('QR codes'));
    replies.set(a, 'flow', reply('Flows'));
    replies.set(b, 'code', reply('QR codes'));
    replies.drop('a', new Set(['QR codes']));
    expect([replies.get(a, 'code'), replies.get(a, 'flow'), replies.get(b, 'code')]).toEqual([
      undefined,
      reply('Flows'),
      reply(),
    ]);
    replies.drop('a');
    expect(replies.get(a, 'flow')).toBeUndefined();
    replies.delete(b, 'code');
    expect(replies.size).toBe(0);
    fill(replies, a, 5);
    replies.clear();
    expect([replies.size, replies.get(a, 'key 1')]).toEqual([0, undefined]);
  });
});
