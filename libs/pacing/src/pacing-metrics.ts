import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { ActionName } from '#libs/cams';
import { CallerGone } from './account-busy.js';
import type { Pacer, PacerObserver } from './pacer.js';

const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the limits of the account cost, for Prometheus. */
export class PacingMetrics implements PacerObserver {
  private readonly waits: Histogram<'action'>;
  private readonly refusals: Counter<'action'>;
  private readonly throttles: Counter<'action'>;

  constructor(registry: Registry, pacer: Pacer) {
    const registers = [registry];
    this.waits = new Histogram({
      name: 'cams_gateway_turn_wait_seconds',
      help: "Time until a call got its turn under the account's limits; calls that left at once are not in it.",
      labelNames: ['action'],
      buckets: SECONDS,
      registers,
    });
    this.refusals = new Counter({
      name: 'cams_gateway_turns_refused_total',
      help: 'Calls that would have had to wait longer for their turn than they may.',
      labelNames: ['action'],
      registers,
    });
    this.throttles = new Counter({
      name: 'cams_gateway_throttles_total',
      help: 'Calls that CAMS throttled all the same.',
      labelNames: ['action'],
      registers,
    });
    new Gauge({
      name: 'cams_gateway_turns_waiting',
      help: 'Calls that wait for their turn in this process.',
      labelNames: ['action'],
      registers,
      collect() {
        this.reset();
        for (const [action, count] of pacer.waiting()) this.set({ action }, count);
      },
    });
    if (pacer.isShared === undefined) return;
    new Gauge({
      name: 'cams_gateway_limits_shared',
      help: "1 while replicas keep to the account's limits together, 0 while this process keeps to its own part.",
      registers,
      collect() {
        this.set(Number(pacer.isShared));
      },
    });
  }

  waited(action: ActionName, waitedMs: number): void {
    this.waits.observe({ action }, waitedMs / 1_000);
  }

  turnedAway(action: ActionName, error: unknown): void {
    if (!(error instanceof CallerGone)) this.refusals.inc({ action });
  }

  throttled(action: ActionName): void {
    this.throttles.inc({ action });
  }
}
