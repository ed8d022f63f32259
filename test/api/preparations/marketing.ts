import { randomInt } from 'node:crypto';
import type { Preparation, TenantApi } from '../tenant-api.js';

const FLOWS = '/cams/marketing-flows';

/** A marketing flow. Only the list tells its code. */
async function createFlow(api: TenantApi): Promise<{ activityCode: string }> {
  const activityName = `Tests ${randomInt(1_000_000_000)}`;
  await api.admin('post', FLOWS, { activityName, executionType: '1' });
  const list: unknown = await api.admin('get', `${FLOWS}?activityName=${encodeURIComponent(activityName)}`);
  const { items } = list as { items: { activityCode: string }[] };
  return { activityCode: items[0]!.activityCode };
}

export const marketing = {
  UpdateMarketingFLow: createFlow,
  DeleteMarketingFlow: createFlow,
  PauseMarketingFLow: createFlow,
} satisfies Record<string, Preparation>;
