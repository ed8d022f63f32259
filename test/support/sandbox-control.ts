/** One call that the sandbox received. */
export interface SandboxCall {
  readonly seq: number;
  /** Time of arrival, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly action: string;
  readonly params: Readonly<Record<string, string>>;
  readonly status: number | null;
  readonly code: string | null;
}

export interface Fault {
  readonly action: string;
  readonly times: number;
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly delayMs?: number;
  readonly drop?: 'before' | 'after';
  readonly garbage?: boolean;
}

/** The sandbox's control endpoints. */
export class SandboxControl {
  constructor(readonly url: string) {}

  async calls(action?: string): Promise<SandboxCall[]> {
    return (await this.send('GET', `/calls${action ? `?action=${action}` : ''}`)) as SandboxCall[];
  }

  async forgetCalls(): Promise<void> {
    await this.send('DELETE', '/calls');
  }

  async fail(fault: Fault): Promise<void> {
    await this.send('POST', '/faults', fault);
  }

  async clearFaults(): Promise<void> {
    await this.send('DELETE', '/faults');
  }

  async createSpace(custSpaceId: string, phoneNumbers: readonly string[]): Promise<void> {
    await this.send('POST', '/spaces', { custSpaceId, phoneNumbers });
  }

  async limit(action: string, qps: number | null): Promise<void> {
    await this.send('PUT', '/limits', { action, qps });
  }

  private async send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/_sandbox${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}
