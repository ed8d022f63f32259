import { digits } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { given, pageOf, recordsOf, structured } from '../records.js';

const flowsOf = (space: Space) => recordsOf(space, 'marketing-flow');

export const marketingFlows = {
  ListMarketingFlow: ({ space, params }) => {
    const filters = Object.entries(
      given(params, 'ActivityCode', 'ActivityName', 'ActivityStatus', 'RelatedFlowCode', 'RelatedGroupId'),
    );
    const found = [...flowsOf(space).values()].filter((flow) => filters.every(([name, value]) => flow[name] === value));
    return { Data: pageOf(params, found), TotalCount: found.length };
  },

  AddMarketingFlow: ({ space, params, now }) => {
    const code = digits(18);
    flowsOf(space).set(code, {
      Id: Number(digits(6)),
      ActivityCode: code,
      ActivityStatus: 'active',
      ...settings(params),
      BizCode: params.get('BizCode') ?? 'ALICOM_OPAAS',
      BizExtend: structured(params, 'BizExtend') ?? {},
      GmtCreate: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
    });
    return { Data: 'true' };
  },

  UpdateMarketingFLow: ({ space, params }) => {
    Object.assign(oneFlow(space, params), settings(params));
    return { Data: {} };
  },

  DeleteMarketingFlow: ({ space, params }) => {
    flowsOf(space).delete(String(oneFlow(space, params).ActivityCode));
    return { Data: 'true' };
  },

  PauseMarketingFLow: ({ space, params }) => {
    oneFlow(space, params).ActivityStatus = 'paused';
    return { Data: 'true' };
  },
} satisfies Record<string, Handler>;

function settings(params: Parameters): Item {
  const own = structured(params, 'Params');
  return {
    ...given(params, 'ActivityName', 'ActivityDesc', 'ExecutionType', 'CronExpression', 'StartDate', 'EndDate'),
    ...given(params, 'RelatedFlowCode', 'RelatedFlowName', 'RelatedGroupId', 'ParamFlag'),
    ...(own !== undefined && { Params: own }),
  };
}

/** The flow of that code, or of that id where no code is given. */
function oneFlow(space: Space, params: Parameters): Item {
  const code = params.get('ActivityCode');
  const id = params.get('ActivityId');
  if (!code && !id) {
    throw businessError('InvalidParameter.ActivityCodeNotEmpty', 'ActivityCode or ActivityId is needed.');
  }
  const flow = code ? flowsOf(space).get(code) : [...flowsOf(space).values()].find((each) => String(each.Id) === id);
  if (!flow) throw notOwned();
  return flow;
}
