/** What goes wrong with the next calls. Each of the effects may be combined with `delayMs`. */
export interface Fault {
  /** Action that it is meant for; `*` for any. */
  readonly action: string;
  /** How many calls it still befalls. */
  readonly times: number;
  /** HTTP status of the answer; 200 together with `code` makes a business failure. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  /** How much later the answer comes. The call takes its effect at once. */
  readonly delayMs?: number | undefined;
  /** Cuts the connection instead of answering, before or after the call took effect. */
  readonly drop?: 'before' | 'after' | undefined;
  /** Answers something that is not JSON. */
  readonly garbage?: boolean | undefined;
}

/** The faults that wait for their calls. */
export class Faults {
  private pending: Fault[] = [];

  add(fault: Fault): void {
    this.pending.push(fault);
  }

  clear(): void {
    this.pending = [];
  }

  /** The fault that befalls a call of this action, if any: the oldest that fits. */
  take(action: string): Fault | undefined {
    const index = this.pending.findIndex((fault) => fault.action === action || fault.action === '*');
    const fault = this.pending[index];
    if (!fault) return undefined;
    if (fault.times > 1) this.pending[index] = { ...fault, times: fault.times - 1 };
    else this.pending.splice(index, 1);
    return fault;
  }
}
