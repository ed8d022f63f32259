/** Continues at once when the value is at hand, so that the hot path never waits for a turn of the event loop. */
export function whenReady<T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
