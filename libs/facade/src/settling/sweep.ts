import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { UnknownEvents } from '#libs/audit';
import type { ActionName } from '#libs/cams';
import { settledFromTrail } from './settlements/index.js';
import { Settler } from './settler.js';

const INTERVAL_MS = 60_000;
/** No call takes longer; what is younger may still be under way. */
const LONGEST_CALL_MS = 30_000;
/** How far back the first sweep looks: what a process left behind when it was killed. */
const FIRST_LOOK_BACK_MS = 24 * 3_600_000;
const LOOK_BACK_MS = 5 * INTERVAL_MS;

/** Settles what crashed processes left unknown: at the start and every minute. Settling twice does no harm. */
@Injectable()
export class SettlingSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SettlingSweep.name);
  private timer: NodeJS.Timeout | undefined;
  private running = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly events: UnknownEvents,
    private readonly settler: Settler,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.sweep(FIRST_LOOK_BACK_MS);
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.sweep(LOOK_BACK_MS));
    }, INTERVAL_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private async sweep(lookBackMs: number): Promise<void> {
    const now = Date.now();
    const span = [new Date(now - lookBackMs), new Date(now - LONGEST_CALL_MS)] as const;
    try {
      for await (const { id, tenantId, action, params } of this.events.each(settledFromTrail, ...span)) {
        if (this.stopped) return;
        await this.settler.settleRecorded({ eventId: id, tenantId, action: action as ActionName, parameters: params });
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'changes without an outcome could not be looked for');
    }
  }
}
