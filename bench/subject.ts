import type { BenchProcess } from './child-process.js';

/** Something that is measured: a process, and the request that it is sent. */
export interface Subject {
  readonly name: string;
  readonly process: BenchProcess;
  readonly request: { readonly url: string; readonly headers: Record<string, string>; readonly body: string };
  stop(): Promise<void>;
}
