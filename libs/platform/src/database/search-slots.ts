import { Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem.js';

/** Operators are one owner together. */
export const OPERATORS = 'operators';

const RUNNING_PER_OWNER = 2;
/** Of the ten connections that a process has for everything. */
const RUNNING = 4;
const WAITING_PER_OWNER = 100;
const PATIENCE_MS = 2_000;
const RETRY_AFTER_S = '1';

interface Waiting {
  readonly owner: string;
  readonly go: () => void;
}

/**
 * Lets few searches of the gateway's own database run at once, so that the connections which calls need are left to
 * them, and that nobody's searches make others wait who have none under way.
 */
@Injectable()
export class SearchSlots {
  private readonly runningOf = new Map<string, number>();
  private running = 0;
  private readonly waiting = new Set<Waiting>();

  /**
   * @param owner whose search it is
   * @throws {Problem} `too_many_searches` when many others of the same owner wait, or its turn does not come
   */
  async run<T>(owner: string, search: () => Promise<T>): Promise<T> {
    await this.turn(owner);
    try {
      return await search();
    } finally {
      this.leave(owner);
    }
  }

  private turn(owner: string): Promise<void> | undefined {
    if (this.isFree(owner)) {
      this.enter(owner);
      return undefined;
    }
    if ([...this.waiting].filter((each) => each.owner === owner).length >= WAITING_PER_OWNER) throw tooManySearches();
    return new Promise((resolve, reject) => {
      const waiting = {
        owner,
        go: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.waiting.delete(waiting);
        reject(tooManySearches());
      }, PATIENCE_MS);
      this.waiting.add(waiting);
    });
  }

  private isFree(owner: string): boolean {
    return this.running < RUNNING && (this.runningOf.get(owner) ?? 0) < RUNNING_PER_OWNER;
  }

  private enter(owner: string): void {
    this.running += 1;
    this.runningOf.set(owner, (this.runningOf.get(owner) ?? 0) + 1);
  }

  private leave(owner: string): void {
    this.running -= 1;
    const left = this.runningOf.get(owner)! - 1;
    if (left > 0) this.runningOf.set(owner, left);
    else this.runningOf.delete(owner);
    for (const waiting of this.waiting) {
      if (!this.isFree(waiting.owner)) continue;
      this.waiting.delete(waiting);
      this.enter(waiting.owner);
      waiting.go();
      return;
    }
  }
}

/** The refusal of a search beside too many others. */
export function tooManySearches(): Problem {
  return new Problem('too_many_searches', 'Too many searches and exports of yours are under way.', {
    headers: { 'retry-after': RETRY_AFTER_S },
  });
}
