import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '#libs/platform';
import { type QuotaProcess, startQuota } from '../../../../test/quota/quota-process.js';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { quotaSchema } from '../quota.module.js';

let database: TestDatabase;
let here: QuotaProcess;
let there: QuotaProcess;
let tenant: { id: string; plan: string };

beforeAll(async () => {
  database = await createDatabase(quotaSchema);
  [here, there] = await Promise.all([startQuota(database.url), startQuota(database.url)]);
});
afterAll(async () => {
  await Promise.all([here.kill(), there.kill()]);
  await database.drop();
});

beforeEach(async () => {
  tenant = { id: newId('ten'), plan: 'gold' };
  await here.source.query(
    `INSERT INTO plan (name, per_second, burst, messages_per_day) VALUES ('gold', 10, 20, 100)
     ON CONFLICT (name) DO UPDATE SET burst = 20, messages_per_day = 100`,
  );
});

const override = (limits: object, endsAt: Date | null) =>
  here.source.query('INSERT INTO plan_override (tenant_id, limits, ends_at) VALUES ($1, $2, $3)', [
    tenant.id,
    limits,
    endsAt,
  ]);

const soon = (expected: object) =>
  Promise.all(
    [here, there].map((each) =>
      vi.waitFor(async () => expect(await each.limits.of(tenant)).toMatchObject(expected), {
        timeout: 1_000,
        interval: 10,
      }),
    ),
  );

describe('LimitsDirectory', () => {
  it('has the limits of the plan at hand, and the same object each time', async () => {
    await soon({ rate: { perSecond: 10, burst: 20 }, messagesPerDay: 100, requestsPerDay: null, timeZone: 'UTC' });
    await vi.waitFor(() => expect(here.limits.of(tenant)).not.toBeInstanceOf(Promise));
    expect(here.limits.of(tenant)).toBe(here.limits.of(tenant));
  });

  it('knows a changed plan on every replica within a second', async () => {
    await soon({ rate: { burst: 20 } });
    await here.source.query("UPDATE plan SET burst = 21 WHERE name = 'gold'");
    await soon({ rate: { burst: 21 } });
  });

  it('knows an override on every replica within a second: what it names, lifts and leaves', async () => {
    await soon({ messagesPerDay: 100 });
    await override({ messagesPerDay: null, concurrency: 7 }, null);
    await soon({ messagesPerDay: null, concurrency: 7, rate: { perSecond: 10, burst: 20 } });
    expect(here.limits.of(tenant)).toBe(here.limits.of(tenant));
    await here.source.query("UPDATE plan SET burst = 22 WHERE name = 'gold'");
    await soon({ messagesPerDay: null, rate: { burst: 22 } });
    await here.source.query('DELETE FROM plan_override WHERE tenant_id = $1', [tenant.id]);
    await soon({ messagesPerDay: 100, concurrency: null });
  });

  it('ends an override at its time, by itself', async () => {
    await override({ messagesPerDay: 500 }, new Date(Date.now() + 300));
    await soon({ messagesPerDay: 500 });
    await soon({ messagesPerDay: 100 });
  });

  it('gives one tenant nothing of the override of another', async () => {
    await override({ messagesPerDay: 500 }, null);
    await soon({ messagesPerDay: 500 });
    tenant = { ...tenant, id: newId('ten') };
    await soon({ messagesPerDay: 100 });
  });
});
