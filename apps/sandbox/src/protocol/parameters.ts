import type { Pair } from './canonical.js';
import type { CamsError } from './errors.js';

/** The business parameters of a call, under CAMS's names. An empty value counts as absent. */
export class Parameters {
  private readonly values: ReadonlyMap<string, string>;

  /** Of a name that comes twice the last value counts. */
  constructor(pairs: readonly Pair[]) {
    this.values = new Map(pairs);
  }

  get(name: string): string | undefined {
    return this.values.get(name) || undefined;
  }

  /** The value of a parameter that was checked to be there, and an empty string otherwise. */
  text(name: string): string {
    return this.values.get(name) ?? '';
  }

  /** @throws `malformed` where the value is not JSON; `undefined` where there is none */
  json(name: string, malformed: CamsError): unknown {
    const value = this.get(name);
    if (value === undefined) return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw malformed;
    }
  }

  /** All of them as received. */
  toRecord(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
}
