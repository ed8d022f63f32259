const PARENT_POLL_MS = 250;
/** One Ctrl-C can arrive twice within moments: from the terminal, and passed on by npm. */
const REPEAT_AFTER_MS = 1_000;

/**
 * Listens for SIGINT, SIGTERM and SIGHUP and, under npm, for npm's death.
 * @param hurry is called when the order is repeated
 * @returns resolves at the first order
 */
export function stopOrder(hurry: () => void): Promise<void> {
  return new Promise((resolve) => {
    let orderedAt: number | undefined;
    const order = () => {
      if (orderedAt !== undefined && Date.now() - orderedAt > REPEAT_AFTER_MS) hurry();
      orderedAt ??= Date.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, order);

    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      order();
    }, PARENT_POLL_MS);
    watch.unref();
  });
}
