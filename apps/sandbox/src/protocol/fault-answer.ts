import type { Fault } from '../control/faults.js';
import { type Answer, cut, garbled, refused } from './answer.js';
import { CamsError } from './errors.js';

/** What a platform calls its failure, where a fault states only the status. */
const usualCodes: ReadonlyMap<number, string> = new Map([
  [403, 'Forbidden'],
  [404, 'InvalidApi.NotFound'],
  [429, 'Throttling'],
  [503, 'ServiceUnavailable'],
]);

/** The answer that a fault dictates before the call takes effect; `undefined` where the fault lets the call through. */
export function dictatedAnswer(fault: Fault, requestId: string, host: string): Answer | undefined {
  if (fault.drop === 'before') return cut(null);
  if (fault.drop === 'after') return undefined;
  if (fault.garbage) return garbled(fault.status ?? 200);
  const status = fault.status ?? (fault.code === undefined ? 200 : 400);
  if (status === 200 && fault.code === undefined) return undefined;
  const code = fault.code ?? usualCodes.get(status) ?? (status >= 500 ? 'InternalError' : 'InvalidParameter');
  const message = fault.message ?? 'The sandbox was told to fail this call.';
  return refused(requestId, host, new CamsError(status, code, message));
}
