import type { Clock } from '../../libs/quota/src/time/clock.js';

/** Clocks that a test moves. */
export class TestClock implements Clock {
  private steady = 0;

  constructor(private wall: number) {}

  wallMs(): number {
    return this.wall;
  }

  steadyMs(): number {
    return this.steady;
  }

  /** Time goes by. */
  pass(ms: number): void {
    this.wall += ms;
    this.steady += ms;
  }

  /** Somebody sets the clock on the wall. */
  jump(ms: number): void {
    this.wall += ms;
  }
}
