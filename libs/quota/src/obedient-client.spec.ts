import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type Problem } from '#libs/platform';
import { TestClock } from '../../../test/quota/clock.js';
import { ObedientClient, type RateLimitFields } from '../../../test/quota/obedient-client.js';
import { type QuotaProcess, startQuota } from '../../../test/quota/quota-process.js';
import { createDatabase, type TestDatabase } from '../../../test/support/database.js';
import type { Admission } from './admission/admission.js';
import type { Limits } from './limits/limits.js';
import { quotaSchema } from './quota.module.js';

/** Soon the day ends, and the month: in UTC and, by then, elsewhere. */
const START = Date.parse('2026-03-31T23:59:40Z');

const clock = new TestClock(START);
let database: TestDatabase;
let gateway: QuotaProcess;

beforeAll(async () => {
  database = await createDatabase(quotaSchema);
  gateway = await startQuota(database.url, clock);
});
afterAll(async () => {
  await gateway.kill();
  await database.drop();
});

const count = (max: number) => fc.option(fc.integer({ min: 1, max }));
const anyPlan = fc.record({
  rate: fc.record({
    perSecond: fc.oneof(fc.double({ min: 0.05, max: 20, noNaN: true }), fc.constantFrom(0.3, 1, 7)),
    burst: fc.integer({ min: 1, max: 12 }),
  }),
  requestsPerDay: count(15),
  requestsPerMonth: count(40),
  messagesPerDay: count(30),
  concurrency: count(5),
  timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata'),
});
type Plan = Omit<Limits, 'weight'> & { readonly timeZone: string };

const anyCalls = fc.array(
  fc.record({
    messages: fc.integer({ min: 0, max: 5 }),
    restMs: fc.oneof(fc.constant(0), fc.nat(1_500), fc.nat(20_000)),
    /** On the way there, at the gateway, and on the way back. */
    thereMs: fc.nat(300),
    takesMs: fc.nat(4_000),
    backMs: fc.nat(300),
  }),
  { minLength: 10, maxLength: 40 },
);

/** A tenant on a plan of its own. */
async function tenantOn(plan: Plan): Promise<{ id: string; plan: string }> {
  const id = newId('ten');
  const name = id.replace('_', '-');
  const { rate, requestsPerDay, requestsPerMonth, messagesPerDay, concurrency, timeZone } = plan;
  await gateway.source.query(
    `INSERT INTO plan (name, per_second, burst, requests_per_day, requests_per_month, messages_per_day, concurrency, time_zone)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [name, rate.perSecond, rate.burst, requestsPerDay, requestsPerMonth, messagesPerDay, concurrency, timeZone],
  );
  return { id, plan: name };
}

describe('a client that keeps to the headers', () => {
  it('is never refused, when it believes each reply as it comes and makes the next call meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyCalls, async (plan, calls) => {
        const tenant = await tenantOn(plan);
        const client = new ObedientClient(() => clock.steadyMs());
        const underWay = new Set<{ readonly admission: Admission; readonly endsAtMs: number }>();
        /** Time goes by, and what ends meanwhile is answered in that order. */
        const pass = (ms: number) => {
          const untilMs = clock.steadyMs() + ms;
          for (;;) {
            const [next] = [...underWay].sort((one, other) => one.endsAtMs - other.endsAtMs);
            if (!next || next.endsAtMs > untilMs) break;
            clock.pass(Math.max(0, next.endsAtMs - clock.steadyMs()));
            underWay.delete(next);
            next.admission.release();
            client.learn(next.admission.headers);
          }
          clock.pass(untilMs - clock.steadyMs());
        };
        for (const { messages, restMs, takesMs } of calls) {
          pass(restMs);
          while (client.waitMs(messages) > 0 && client.canEver(messages)) {
            const nextEnd = Math.min(...[...underWay].map(({ endsAtMs }) => endsAtMs - clock.steadyMs()));
            const waitMs = Math.min(client.waitMs(messages), nextEnd);
            if (waitMs === Number.POSITIVE_INFINITY) throw new Error('the client would wait for ever');
            pass(Math.max(0, waitMs));
          }
          if (!client.canEver(messages) || messages > (plan.messagesPerDay ?? messages)) continue;
          client.call(messages);
          const admission = await gateway.quota.admit(tenant, { messages });
          underWay.add({ admission, endsAtMs: clock.steadyMs() + takesMs });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is never refused, when it makes all the calls at once that are left to it, over any network', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyCalls, async (plan, calls) => {
        const tenant = await tenantOn(plan);
        const client = new ObedientClient(() => clock.steadyMs());
        const waiting = calls.filter(({ messages }) => messages <= (plan.messagesPerDay ?? messages));
        while (waiting.length > 0) {
          clock.pass(client.waitMs(waiting[0]!.messages));
          const round: typeof calls = [];
          while (waiting[0] && client.waitMs(waiting[0].messages) === 0) {
            client.call(waiting[0].messages);
            round.push(waiting.shift()!);
          }
          const replies = await answersTo(round, tenant);
          client.learn(...replies);
          clock.pass(round.at(-1)!.restMs);
        }
      }),
      { numRuns: 200 },
    );
  });

  /** Calls that leave together. @returns their replies, when the last of them is back */
  async function answersTo(
    round: readonly { messages: number; thereMs: number; takesMs: number; backMs: number }[],
    tenant: { id: string; plan: string },
  ): Promise<RateLimitFields[]> {
    const since = clock.steadyMs();
    const admissions = new Map<number, Admission>();
    const replies: RateLimitFields[] = [];
    const events = round.flatMap(({ messages, thereMs, takesMs, backMs }, i) => [
      { atMs: thereMs, act: async () => void admissions.set(i, await gateway.quota.admit(tenant, { messages })) },
      {
        atMs: thereMs + takesMs,
        act: async () => {
          admissions.get(i)!.release();
          replies.push(admissions.get(i)!.headers);
        },
      },
      { atMs: thereMs + takesMs + backMs, act: async () => undefined },
    ]);
    for (const { atMs, act } of events.sort((one, other) => one.atMs - other.atMs)) {
      clock.pass(since + atMs - clock.steadyMs());
      await act();
    }
    return replies;
  }
});

describe('a call that any limit stopped', () => {
  const none: Plan = {
    rate: { perSecond: 1_000, burst: 1_000 },
    requestsPerDay: null,
    requestsPerMonth: null,
    messagesPerDay: null,
    concurrency: null,
    timeZone: 'Europe/Berlin',
  };

  it.each<[string, Partial<Plan>, number]>([
    ['rate', { rate: { perSecond: 0.3, burst: 2 } }, 2],
    ['day', { requestsPerDay: 2 }, 2],
    ['month', { requestsPerMonth: 2 }, 2],
    ['messages', { messagesPerDay: 2 }, 2],
    ['concurrency', { concurrency: 2 }, 2],
  ])('is let in after Retry-After, and not before: %s', async (name, limits, calls) => {
    const tenant = await tenantOn({ ...none, ...limits });
    const admissions = [];
    for (let i = 0; i < calls; i++) admissions.push(await gateway.quota.admit(tenant, { messages: 1 }));
    const refusal = async () => {
      try {
        (await gateway.quota.admit(tenant, { messages: 1 })).release();
      } catch (error) {
        return error as Problem;
      }
    };
    const problem = await refusal();
    const seconds = Number(problem?.headers['retry-after']);
    expect(problem).toMatchObject({ status: 429, limit: { name, limit: 2, remaining: 0, resetSeconds: seconds } });
    expect(problem?.detail).toContain(`: come back in ${seconds} s.`);
    const preview = await gateway.quota.preview(tenant, { messages: 1 });
    expect(preview.refusal).toMatchObject({
      detail: problem?.detail,
      limit: problem?.limit,
      headers: problem?.headers,
    });
    clock.pass((seconds - 1) * 1_000);
    expect((await refusal())?.limit?.name).toBe(name);
    for (const admission of admissions) admission.release();
    clock.pass(1_000);
    expect(await gateway.quota.preview(tenant, { messages: 1 })).not.toHaveProperty('refusal');
    expect(await refusal()).toBeUndefined();
  });
});
