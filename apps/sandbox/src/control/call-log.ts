/** One call as received and answered. */
export interface RecordedCall {
  /** Place in the order of arrival, from 1; never used twice. */
  readonly seq: number;
  /** Time of arrival, ISO 8601. */
  readonly at: string;
  readonly action: string | null;
  /** Merged from query and form, under CAMS's names, JSON ones as the text received. */
  readonly params: Readonly<Record<string, string>>;
  readonly accessKeyId: string | null;
  /** HTTP status; `null` where the connection was cut instead. */
  readonly status: number | null;
  /** `Code` of the answer, or what it would have been; `null` where the call was not carried out or not answered in JSON. */
  readonly code: string | null;
}

const MAX_CALLS = 100_000;
/** Calls dropped at a time, so that dropping costs next to nothing per call. */
const SLACK = 10_000;

/** The calls received, oldest first; of very many only the latest. */
export class CallLog {
  private calls: RecordedCall[] = [];
  private lastSeq = 0;

  record(call: Omit<RecordedCall, 'seq'>): void {
    this.calls.push({ seq: ++this.lastSeq, ...call });
    if (this.calls.length > MAX_CALLS + SLACK) this.calls = this.calls.slice(-MAX_CALLS);
  }

  /** @param since only calls after this sequence number, or at this time and later */
  list({ action, since = 0 }: { action?: string | undefined; since?: number | Date | undefined }): RecordedCall[] {
    const isSince =
      since instanceof Date
        ? ({ at }: RecordedCall) => Date.parse(at) >= since.getTime()
        : ({ seq }: RecordedCall) => seq > since;
    return this.calls.filter((call) => isSince(call) && (action === undefined || call.action === action));
  }

  clear(): void {
    this.calls = [];
  }
}
