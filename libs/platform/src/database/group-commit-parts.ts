/** A part of the statement that every commit runs: a common table expression which reads rows from a JSON parameter. */
export interface CommitPart {
  /** Name of the expression; parts registered later can refer to it, when whoever hands them rows hands it some too. */
  readonly name: string;
  /**
   * The statement in it. `parameter` is the placeholder of a JSON array with the rows of this part. It must be
   * idempotent: after a lost acknowledgement the same rows are written again.
   */
  sql(parameter: string): string;
  /** A query whose rows, each with a text column `id`, are handed to whoever waits for that id. */
  result?(parameter: string): string;
  /**
   * The rows as they are to be written: asked once when a batch is put together, in the order of the parts. What it
   * gives is also what is written again after a lost acknowledgement. A row may be given as JSON text.
   */
  prepare?(rows: readonly object[]): readonly (object | string)[];
  /** What was prepared last will not be written again in this form; whether it has become durable is not known. */
  abandoned?(): void;
}

/** What one caller wants committed, all or nothing: rows by the name of the part. */
export type CommitEntry = Readonly<Record<string, readonly object[]>>;

/** A statement with its values, ready to be run, and to be run again. */
export interface Commit {
  /** Those that there are rows for, one bit each. */
  readonly parts: number;
  /** The same for the same text, so that the database need not plan it again. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** The statement that all parts make up; of them, a commit has those that there are rows for. */
export class CommitStatement {
  private readonly parts: CommitPart[] = [];
  private readonly names = new Set<string>();
  /** By the set of parts, one bit each. */
  private readonly texts = new Map<number, string>();
  private inUse = false;

  /** @throws {Error} once the statement is in use */
  add(part: CommitPart): void {
    if (this.inUse) throw new Error(`${part.name} is registered too late: commits have begun`);
    this.parts.push(part);
    this.names.add(part.name);
  }

  /** A name in the entry that no part has: its rows would be lost. */
  unknownPart(entry: CommitEntry): string | undefined {
    for (const name in entry) if (!this.names.has(name)) return name;
    return undefined;
  }

  /** What writes these entries: for each part a JSON array with its rows from all of them. */
  prepare(entries: readonly CommitEntry[]): Commit {
    this.inUse = true;
    const values: string[] = [];
    let used = 0;
    for (const [i, part] of this.parts.entries()) {
      const rows = rowsOf(part, entries);
      if (rows.length === 0) continue;
      used |= 1 << i;
      values.push(jsonArray(part.prepare ? part.prepare(rows) : rows));
    }
    return { parts: used, name: `commit ${used}`, text: this.text(used), values };
  }

  abandon(): void {
    for (const part of this.parts) part.abandoned?.();
  }

  private text(used: number): string {
    let text = this.texts.get(used);
    if (text === undefined) {
      text = statementOf(this.parts.filter((_, i) => used & (1 << i)));
      this.texts.set(used, text);
    }
    return text;
  }
}

function rowsOf({ name }: CommitPart, entries: readonly CommitEntry[]): readonly object[] {
  const rows: object[] = [];
  for (const entry of entries) for (const row of entry[name] ?? []) rows.push(row);
  return rows;
}

function jsonArray(rows: readonly (object | string)[]): string {
  return `[${rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join(',')}]`;
}

function statementOf(parts: readonly CommitPart[]): string {
  const expressions = parts.map((part, i) => `${part.name} AS (${part.sql(`$${i + 1}::json`)})`);
  const results = parts.flatMap((part, i) => part.result?.(`$${i + 1}::json`) ?? []);
  const result = results.join('\nUNION ALL\n') || "SELECT '' AS id WHERE false";
  return expressions.length > 0 ? `WITH ${expressions.join(',\n')}\n${result}` : result;
}
