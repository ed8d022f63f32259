import { Injectable } from '@nestjs/common';
import { AccountBusy, type Outlook, Pacer, retryAfterMsOf } from '#libs/pacing';
import type { Problem } from '#libs/platform';
import { type Preview, Quota } from '#libs/quota';
import type { Tenant } from '#libs/tenancy';
import type { Operation } from '../operation/operation.js';
import { operationsByAction } from '../operations.js';
import { accountBusy } from '../upstream-problem.js';
import { isBulk, patienceMsOf } from '../waiting.js';
import {
  type ActionLimits,
  type ExplainBody,
  type Explanation,
  offeredOperation,
  type PlanLimits,
  type QuotaDocument,
} from './limits.schemas.js';
import { messagesOf } from './messages-of.js';

const limited = [...operationsByAction.values()].filter(
  ({ audience, action }) => audience === 'tenant' && action.qps !== null,
);

/** Tells what limits would say to a call, by asking those that will; takes nothing of any. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly quota: Quota,
    private readonly pacer: Pacer,
  ) {}

  /**
   * @param asked an action that tenants can call; without it all for which CAMS documents a limit are told
   * @throws when limits or counters would have to be read and cannot be
   */
  async of(tenant: Tenant, asked: string | undefined): Promise<QuotaDocument> {
    const preview = await this.quota.preview(tenant, { messages: 0 });
    const { weight, timeZone } = preview.limits;
    const operations = asked === undefined ? limited : [offeredOperation(asked)!];
    const actions = operations.map(async (operation) =>
      actionLimits(operation, await this.outlook(operation, tenant, weight, isBulk(operation))),
    );
    return { plan: tenant.plan, weight, timeZone, limits: planLimits(preview), actions: await Promise.all(actions) };
  }

  /** @throws when limits or counters would have to be read and cannot be */
  async explain(tenant: Tenant, { action, messages, wait, urgency }: ExplainBody): Promise<Explanation> {
    const operation = offeredOperation(action)!;
    const preview = await this.quota.preview(tenant, { messages: messages ?? messagesOf(operation).least });
    const outlook = await this.outlook(operation, tenant, preview.limits.weight, isBulk(operation, urgency));
    const refusal = preview.refusal ?? refusalByAccount(operation, outlook, patienceMsOf(wait));
    const verdict = refusal ? refused(refusal) : letIn(operation, outlook);
    return { ...verdict, limits: planLimits(preview), account: actionLimits(operation, outlook) };
  }

  private async outlook({ route }: Operation, tenant: Tenant, weight: number, bulk: boolean): Promise<Outlook> {
    return this.pacer.outlook(route.action, { party: { id: tenant.custSpaceId, weight }, bulk });
  }
}

type Verdict = Omit<Explanation, 'limits' | 'account'>;

function refusalByAccount(
  { route }: Operation,
  { perSecond, waitMs, clearMs }: Outlook,
  patienceMs: number,
): Problem | undefined {
  if (waitMs <= patienceMs) return undefined;
  return accountBusy(new AccountBusy(route.action, perSecond, waitMs, retryAfterMsOf(clearMs, patienceMs)));
}

/** As the call itself would be. */
function refused({ limit, detail }: Problem): Verdict {
  return { verdict: 'refused', detail, ...(limit && { retryAfterSeconds: limit.resetSeconds, limit }) };
}

function letIn({ route }: Operation, { perSecond, waitMs }: Outlook): Verdict {
  if (waitMs <= 0) return { verdict: 'sent', detail: 'The call would be sent at once.', waitSeconds: 0 };
  const waitSeconds = seconds(waitMs);
  return {
    verdict: 'queued',
    detail: `The call would be sent in ${waitSeconds} s, as ${route.action} is limited to ${perSecond} per second for all tenants together.`,
    waitSeconds,
    limit: { name: 'account', limit: perSecond, remaining: 0, resetSeconds: Math.ceil(waitSeconds) },
  };
}

function planLimits({ balances, limits }: Preview): PlanLimits {
  const told = Object.entries(balances).map(([name, { limit, remaining, resetS, windowS }]) => [
    name,
    {
      limit,
      remaining: Math.max(0, remaining),
      ...(resetS !== undefined && { resetSeconds: resetS }),
      ...(windowS !== undefined && { windowSeconds: windowS }),
      ...(name === 'rate' && { perSecond: limits.rate.perSecond }),
    },
  ]);
  return Object.fromEntries(told) as PlanLimits;
}

function actionLimits({ route }: Operation, { perSecond, sharePerSecond, waitMs }: Outlook): ActionLimits {
  return { action: route.action, perSecond, sharePerSecond: rounded(sharePerSecond), waitSeconds: seconds(waitMs) };
}

/** To the millisecond, and never too early. */
function seconds(ms: number): number {
  return Math.ceil(Math.max(0, ms)) / 1_000;
}

function rounded(perSecond: number): number {
  return Math.round(perSecond * 1_000) / 1_000;
}
