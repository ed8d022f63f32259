import { LRUCache } from 'lru-cache';
import type { Owner } from '#libs/tenancy';
import type { KeptReply } from './kept-reply.js';

/** What a character takes at most, and an entry beside its texts. */
const CHARACTER_BYTES = 2;
const ENTRY_BYTES = 512;

export interface Bounds {
  readonly bytes: number;
  readonly bytesPerTenant: number;
}

const BOUNDS: Bounds = { bytes: 64 * 1024 * 1024, bytesPerTenant: 4 * 1024 * 1024 };

interface Shelf {
  readonly custSpaceId: string;
  readonly replies: LRUCache<string, KeptReply>;
}

/**
 * Replies in memory, on a shelf for each tenant. Who fills his own loses what he used longest ago. Where all of them
 * together have no room left, the fullest shelf makes some: nobody loses anything to a tenant that keeps more than he.
 */
export class KeptReplies {
  private readonly shelves = new Map<string, Shelf>();
  private bytes = 0;

  constructor(private readonly bounds = BOUNDS) {}

  /** What all shelves hold, estimated from above. */
  get size(): number {
    return this.bytes;
  }

  get({ id, custSpaceId }: Owner, key: string): KeptReply | undefined {
    const shelf = this.shelves.get(id);
    // A tenant that was given another space has nothing of the former one.
    return shelf?.custSpaceId === custSpaceId ? shelf.replies.get(key) : undefined;
  }

  /** Too large a reply is not kept, and takes the place of nothing. @returns whether it is kept */
  set(tenant: Owner, key: string, reply: KeptReply): boolean {
    const size = ENTRY_BYTES + CHARACTER_BYTES * (key.length + reply.body.length);
    if (size > this.bounds.bytesPerTenant) {
      this.delete(tenant, key);
      return false;
    }
    const { replies } = this.shelfOf(tenant);
    const before = replies.calculatedSize;
    replies.set(key, reply, { size });
    this.bytes += replies.calculatedSize - before;
    while (this.bytes > this.bounds.bytes) this.makeRoom();
    return replies.has(key);
  }

  delete({ id }: Owner, key: string): void {
    this.remove(id, (replies) => replies.delete(key));
  }

  /** @param resources all of them where it is left out */
  drop(tenantId: string, resources?: ReadonlySet<string>): void {
    this.remove(tenantId, (replies) => {
      if (!resources) return replies.clear();
      for (const [key, { resource }] of [...replies.entries()]) if (resources.has(resource)) replies.delete(key);
    });
  }

  clear(): void {
    this.shelves.clear();
    this.bytes = 0;
  }

  private remove(tenantId: string, from: (replies: Shelf['replies']) => unknown): void {
    const replies = this.shelves.get(tenantId)?.replies;
    if (!replies) return;
    const before = replies.calculatedSize;
    from(replies);
    this.bytes += replies.calculatedSize - before;
    if (replies.size === 0) this.shelves.delete(tenantId);
  }

  private shelfOf({ id, custSpaceId }: Owner): Shelf {
    const known = this.shelves.get(id);
    if (known?.custSpaceId === custSpaceId) return known;
    this.drop(id);
    const shelf = { custSpaceId, replies: new LRUCache<string, KeptReply>({ maxSize: this.bounds.bytesPerTenant }) };
    this.shelves.set(id, shelf);
    return shelf;
  }

  private makeRoom(): void {
    let fullest = '';
    let mostBytes = 0;
    for (const [id, { replies }] of this.shelves) {
      if (replies.calculatedSize > mostBytes) {
        fullest = id;
        mostBytes = replies.calculatedSize;
      }
    }
    this.remove(fullest, (replies) => replies.pop());
  }
}
