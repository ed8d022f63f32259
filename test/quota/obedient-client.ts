/** What replies say of one limit. */
interface Item {
  /** The whole of it. */
  readonly q: number;
  /** What is left. */
  readonly r: number;
  /** Seconds until there is more; none where no time matters. */
  readonly t?: number;
}

export interface RateLimitFields {
  readonly 'ratelimit-policy': string;
  readonly ratelimit: string;
}

interface Known {
  left: number;
  /** From then on there is more, though nobody knows how much. */
  moreAtMs: number;
}

/**
 * A client that knows of its limits only what `RateLimit-Policy` and `RateLimit` of its replies say. It spends what is
 * left; when the time has come for more to be there, it makes one call and looks at the reply.
 */
export class ObedientClient {
  private readonly known = new Map<string, Known>();
  private readonly whole = new Map<string, number>();
  private hasCalled = false;

  constructor(private readonly nowMs: () => number) {}

  /** How long it has to wait before a call; infinite when only a reply can tell. */
  waitMs(messages = 0): number {
    if (this.known.size === 0) return this.hasCalled ? Number.POSITIVE_INFINITY : 0;
    const waits = [...this.known].map(([name, { left, moreAtMs }]) =>
      left >= needed(name, messages) ? 0 : moreAtMs - this.nowMs(),
    );
    return Math.max(0, ...waits);
  }

  /** Whether a call of that size is in the plan at all. */
  canEver(messages: number): boolean {
    return messages <= (this.whole.get('messages') ?? messages);
  }

  /** It makes a call. */
  call(messages = 0): void {
    this.hasCalled = true;
    for (const [name, limit] of this.known) {
      const need = needed(name, messages);
      if (need === 0) continue;
      // What has come by then is not on top of what was left before: the two may be the same.
      if (this.nowMs() >= limit.moreAtMs) limit.moreAtMs = Number.POSITIVE_INFINITY;
      limit.left = Math.max(0, limit.left - need);
    }
  }

  /** Replies came. Of several to calls that were under way together it believes the worst: it cannot know their order. */
  learn(...replies: readonly RateLimitFields[]): void {
    const items = replies.flatMap((reply) => [...itemsOf(reply)]);
    for (const name of new Set(items.map(([each]) => each))) {
      const ofName = items.filter(([each]) => each === name).map(([, item]) => item);
      const seconds = Math.max(...ofName.map(({ t }) => t ?? Number.POSITIVE_INFINITY));
      this.whole.set(name, ofName[0]!.q);
      this.known.set(name, {
        left: Math.min(...ofName.map(({ r }) => r)),
        moreAtMs: this.nowMs() + seconds * 1_000,
      });
    }
  }
}

function needed(name: string, messages: number): number {
  return name === 'messages' ? messages : 1;
}

/** The items of both fields, by name. */
export function itemsOf(fields: RateLimitFields): Map<string, Item> {
  const policies = parametersOf(fields['ratelimit-policy']);
  const services = parametersOf(fields.ratelimit);
  return new Map([...services].map(([name, service]) => [name, { ...policies.get(name), ...service } as Item]));
}

function parametersOf(field: string): Map<string, Partial<Item>> {
  return new Map(
    field.split(', ').map((item) => {
      const [name, ...parameters] = item.split(';');
      const pairs = parameters.map((each) => each.split('=')).map(([key, value]) => [key, Number(value)]);
      return [JSON.parse(name!) as string, Object.fromEntries(pairs) as Partial<Item>];
    }),
  );
}
