import { type LimitName, limitNames } from '../limits/limits.js';
import type { Balances } from './quota-store.js';

/**
 * The limit that stops a call with so many messages; `undefined` when it may go on. Of several it is the one that binds
 * longest: whoever waits for it is not stopped by another one.
 */
export function boundBy(balances: Balances, messages: number): LimitName | undefined {
  let longest: LimitName | undefined;
  let longestS = -1;
  for (const name of limitNames) {
    const needed = name === 'messages' ? messages : 1;
    const balance = balances[name];
    if (!balance || needed === 0 || balance.remaining >= needed) continue;
    const { resetS = 0 } = balance;
    if (resetS > longestS) [longest, longestS] = [name, resetS];
  }
  return longest;
}
