import { setTimeout as sleep } from 'node:timers/promises';

/** Somebody who calls so often, whatever becomes of the calls. */
export interface OpenCaller {
  readonly perSecond: number;
  send(): Promise<void>;
}

/**
 * Lets all of them call, spread evenly over time, for so long.
 * @returns when the last call has been answered
 * @throws what the first call threw that did
 */
export async function openLoop(callers: readonly OpenCaller[], seconds: number): Promise<void> {
  const startedAt = performance.now();
  const underWay = new Set<Promise<void>>();
  const due = callers.map(({ perSecond }, i) => (i / callers.length) * (1_000 / perSecond));
  let failure: { readonly error: unknown } | undefined;
  for (;;) {
    const elapsedMs = performance.now() - startedAt;
    if (elapsedMs >= seconds * 1_000 || failure) break;
    for (const [i, caller] of callers.entries()) {
      for (; due[i]! <= elapsedMs; due[i]! += 1_000 / caller.perSecond) {
        const call: Promise<void> = caller
          .send()
          .catch((error: unknown) => {
            failure ??= { error };
          })
          .finally(() => underWay.delete(call));
        underWay.add(call);
      }
    }
    await sleep(2);
  }
  await Promise.all(underWay);
  if (failure) throw failure.error;
}
