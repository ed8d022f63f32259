import { readFile, rename, writeFile } from 'node:fs/promises';
import { ZodError } from 'zod';
import { type StateData, serialiseState, stateSchema } from './model.js';

const SAVE_DELAY_MS = 200;

/** Keeps the state in a file. Each save replaces the whole file at once, so that a crash leaves the old or the new. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> = Promise.resolve();

  /** @param report is told in one line what went wrong; nothing here throws */
  constructor(
    private readonly path: string,
    private readonly report: (problem: string) => void,
  ) {}

  /** The state of the last run; `undefined` where there is no file, or none that can be read. */
  async load(): Promise<StateData | undefined> {
    try {
      return stateSchema.parse(JSON.parse(await readFile(this.path, 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      this.report(`${this.path} cannot be read (${reason(error)}); the sandbox starts empty`);
      return undefined;
    }
  }

  /** Saves a moment from now, once for all changes until then. */
  saveSoon(data: StateData): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.saving = this.saving.then(() => this.write(data));
    }, SAVE_DELAY_MS).unref();
  }

  /** Saves what is not saved yet and waits until it is on its way to the disk. */
  async flush(data: StateData): Promise<void> {
    if (this.timer) {
      clearTimeout(this.timer);
      this.timer = undefined;
      this.saving = this.saving.then(() => this.write(data));
    }
    await this.saving;
  }

  private async write(data: StateData): Promise<void> {
    const temporary = `${this.path}.tmp`;
    try {
      await writeFile(temporary, serialiseState(data), { mode: 0o600 });
      await rename(temporary, this.path);
    } catch (error) {
      this.report(`${this.path} cannot be written (${reason(error)})`);
    }
  }
}

function reason(error: unknown): string {
  if (error instanceof SyntaxError || error instanceof ZodError) return 'it does not hold the state of a sandbox';
  return error instanceof Error ? error.message : String(error);
}
