import { freePort } from '../../apps/gateway/src/start/ports.js';
import { type SandboxCall, SandboxControl } from '../../test/support/sandbox-control.js';
import { BenchProcess } from '../common/bench-process.js';
import type { BenchTenant } from '../common/tenants.js';

const ACTION = 'SendChatappMessage';

/** An account at CAMS, with a space for each tenant: the sandbox, which enforces its limit and logs every call. */
export class Account {
  private constructor(
    private readonly process: BenchProcess,
    readonly url: string,
    private readonly control: SandboxControl,
  ) {}

  /** @param perSecond messages that it takes from all tenants together */
  static async open(perSecond: number, tenants: readonly BenchTenant[]): Promise<Account> {
    const port = await freePort();
    const process = await BenchProcess.start('../apps/sandbox/src/main.js', { SANDBOX_PORT: String(port) });
    const url = `http://127.0.0.1:${port}`;
    const control = new SandboxControl(url);
    for (const { custSpaceId, phoneNumber } of tenants) await control.createSpace(custSpaceId, [phoneNumber]);
    await control.limit(ACTION, perSecond);
    return new Account(process, url, control);
  }

  /** The messages that it was sent between two moments, in ms since 1970. */
  async messages(fromMs: number, untilMs: number): Promise<SandboxCall[]> {
    const calls = await this.control.calls(ACTION);
    return calls.filter(({ at }) => Date.parse(at) >= fromMs && Date.parse(at) < untilMs);
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}
