/** The two clocks of a process. */
export interface Clock {
  /** Milliseconds since 1970; jumps when somebody sets the clock. For the calendar. */
  wallMs(): number;
  /** Milliseconds since some moment; never jumps. For rates. */
  steadyMs(): number;
}

export const systemClock: Clock = {
  wallMs: () => Date.now(),
  steadyMs: () => performance.now(),
};

/** Injection token of a {@link Clock}. */
export const CLOCK = Symbol('clock');
