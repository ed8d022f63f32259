import { type Allowed, plain } from '../rules.js';

const activity = plain('ActivityCode', 'ActivityId');

const plan: Allowed = {
  ...plain('ActivityName', 'ExecutionType', 'CronExpression', 'StartDate', 'EndDate', 'ParamFlag'),
  ...plain('RelatedFlowCode', 'RelatedFlowName', 'RelatedGroupId'),
};

const page = plain('PageIndex', 'PageSize');

export const marketing = {
  ListMarketingFlow: {
    ...plain('ActivityCode', 'ActivityName', 'ActivityStatus', 'RelatedFlowCode', 'RelatedGroupId', 'BizCode'),
    ...page,
  },
  AddMarketingFlow: { ...plan, ...plain('BizCode') },
  UpdateMarketingFLow: { ...plan, ...activity },
  DeleteMarketingFlow: activity,
  PauseMarketingFLow: activity,
  ListDmAccount: { ...plain('SendType'), ...page },
  ListDmTag: page,
} satisfies Record<string, Allowed>;
