import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import type { ActionName } from '#libs/cams';
import { Metrics } from '#libs/platform';

export const readResults = ['hit', 'miss', 'collapsed', 'stale'] as const;
export type ReadResult = (typeof readResults)[number];

/** How tenants' reads were answered. Counted in plain numbers, and made a metric when somebody asks for it. */
@Injectable()
export class ReadMetrics {
  private readonly counts = new Map<ActionName, Record<ReadResult, number>>();

  constructor({ registry }: Metrics) {
    const { counts } = this;
    new Counter({
      name: 'cams_gateway_reads_total',
      help: 'Reads of tenants, by action and how they were answered: from memory, by a call, by that of another, by what is old.',
      labelNames: ['action', 'result'] as const,
      registers: [registry],
      collect() {
        this.reset();
        for (const [action, results] of counts) {
          for (const result of readResults) if (results[result] > 0) this.inc({ action, result }, results[result]);
        }
      },
    });
  }

  count(action: ActionName, result: ReadResult): void {
    let results = this.counts.get(action);
    if (!results) {
      results = { hit: 0, miss: 0, collapsed: 0, stale: 0 };
      this.counts.set(action, results);
    }
    results[result] += 1;
  }
}
