interface Stoppable {
  stop(): Promise<void>;
}

/** What a part of the bench has started, and is stopped when the part is over. */
export class Running {
  private readonly all: Stoppable[] = [];

  readonly started = <Started extends Stoppable>(each: Started): Started => {
    this.all.push(each);
    return each;
  };

  /** The last first. */
  async stop(): Promise<void> {
    for (const each of this.all.reverse()) await each.stop();
  }
}
