import { type LimitName, limitNames } from '../limits/limits.js';
import type { Balances, Cost } from './quota-store.js';

/**
 * The limit that stops a call that costs so much; `undefined` when it may go on. Of several it is the one that binds
 * longest: whoever waits for it is not stopped by another one.
 */
export function boundBy(balances: Balances, cost: Cost): LimitName | undefined {
  let longest: LimitName | undefined;
  let longestS = -1;
  for (const name of limitNames) {
    const needed = neededOf(name, cost);
    const balance = balances[name];
    if (!balance || needed === 0 || balance.remaining >= needed) continue;
    const { resetS = 0 } = balance;
    if (resetS > longestS) [longest, longestS] = [name, resetS];
  }
  return longest;
}

function neededOf(name: LimitName, { requests, messages }: Cost): number {
  if (name === 'messages') return messages;
  return name === 'day' || name === 'month' ? requests : 1;
}
