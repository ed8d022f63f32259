import type { FastifyReply, FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { operationsByAction } from './operations.js';
import { waitingOf } from './waiting.js';

const operation = operationsByAction.get('ListFlow')!;

/** What is said to a caller with this `Prefer`, and how long its call may wait. */
function preferring(prefer: string) {
  const said: Record<string, string> = {};
  const reply = { header: (name: string, value: string) => Object.assign(said, { [name]: value }) };
  const request = { headers: { prefer } };
  const { patienceMs } = waitingOf(operation, request as unknown as FastifyRequest, reply as unknown as FastifyReply);
  return { applied: said['preference-applied'], patienceMs };
}

describe('Prefer', () => {
  it.each(['wait=8', ' WAIT = "8" ', 'wait =8', 'respond-async;wait="8"', 'return=minimal,wait=8,wait=1'])(
    'says how long a call waits: %j',
    (prefer) => expect(preferring(prefer)).toEqual({ applied: 'wait=8', patienceMs: 8_000 }),
  );

  it.each(['waiting=8', 'wait=8 s', 'await=8'])('is something else: %j', (prefer) =>
    expect(preferring(prefer)).toEqual({ applied: undefined, patienceMs: 5_000 }),
  );

  // At the square of its length this would take ten seconds.
  it.each(['wait=%x y', 'wait%x', '%wait=x y', 'wait=x%y'])('costs no more than its length, as in %j', (form) => {
    const startedAt = performance.now();
    expect(preferring(form.replace('%', ' '.repeat(60_000))).applied).toBeUndefined();
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
