import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FairQueue } from './fair-queue.js';

const party = fc.record({ id: fc.constantFrom(...'abcdefgh'), bulk: fc.boolean() });
/** Somebody comes, or the next one leaves. */
const steps = fc.array(fc.option(party, { freq: 2 }), { maxLength: 80 });
const weights = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 1_000 })), { minLength: 8, maxLength: 8 });

it('knows how many go before one that comes, if no others come', () => {
  fc.assert(
    fc.property(steps, weights, party, (before, weightOf, { id, bulk }) => {
      const queue = new FairQueue<string>();
      const partyOf = (name: string) => ({ id: name, weight: weightOf[name.charCodeAt(0) - 97]! });
      for (const step of before) {
        if (step) queue.add(`${Math.random()}`, partyOf(step.id), step.bulk);
        else queue.take();
      }
      const ahead = queue.ahead(partyOf(id), bulk);
      queue.add('it', partyOf(id), bulk);
      let left = 0;
      while (queue.take() !== 'it') left += 1;
      expect(ahead).toBe(left);
    }),
    { numRuns: 1_000 },
  );
});
