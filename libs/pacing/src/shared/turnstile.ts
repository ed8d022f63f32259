/** Sending a call takes some hundred microseconds of the process. */
const AT_ONCE = 8;

/**
 * Lets few calls out in each turn of the event loop: whatever is done to send one makes those late that were let out
 * before it was.
 */
export class Turnstile {
  private readonly queue: (() => void)[] = [];
  private passed = 0;

  /** Calls back at once, or in one of the next turns of the event loop. */
  pass(callback: () => void): void {
    if (this.passed === 0) setImmediate(() => this.turn());
    if (this.passed < AT_ONCE) {
      this.passed += 1;
      callback();
    } else this.queue.push(callback);
  }

  private turn(): void {
    this.passed = 0;
    for (const callback of this.queue.splice(0, AT_ONCE)) this.pass(callback);
  }
}
