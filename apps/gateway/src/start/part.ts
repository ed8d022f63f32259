import { StartError } from './start-error.js';

/** A process that the start runs. */
export interface Part {
  /** As in "the gateway". */
  readonly name: string;
  /** Settles when the process is gone, with how it ended. */
  readonly exited: Promise<string>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/** Thrown inside a start that is told to stop half-way. */
export class Stopping extends Error {}

/** The parts that run; the last one started is the first one stopped. */
export class Parts {
  /** Rejects when a part ends that nobody stopped. */
  readonly failure: Promise<never>;
  private fail!: (error: StartError) => void;
  private readonly running: Part[] = [];
  private stopping = false;

  constructor() {
    this.failure = new Promise((_, reject) => {
      this.fail = reject;
    });
    this.failure.catch(() => undefined); // whoever waits for it hears of it
  }

  /**
   * @throws {Stopping} when everything is being stopped; the part is then stopped as well
   */
  async add<P extends Part>(part: P): Promise<P> {
    if (this.stopping) {
      await part.stop();
      throw new Stopping();
    }
    this.running.push(part);
    void part.exited.then((how) => {
      if (!this.stopping) this.fail(unexpectedEnd(part.name, how));
    });
    return part;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (let part = this.running.at(-1); part; part = this.running.at(-1)) {
      await part.stop();
      this.running.pop();
    }
  }

  kill(): void {
    this.stopping = true;
    for (const part of this.running) part.kill();
  }
}

export function unexpectedEnd(name: string, how: string): StartError {
  return new StartError(`${name} stopped unexpectedly (${how})`);
}
