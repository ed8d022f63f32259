/** Lets so many in at a time, first come, first served. */
export class Gate {
  private readonly queue: (() => void)[] = [];
  private inside = 0;

  constructor(private readonly capacity: number) {}

  /** Does the work when there is room for it. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.capacity) await new Promise<void>((enter) => this.queue.push(enter));
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
