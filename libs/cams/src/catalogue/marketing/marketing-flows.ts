import { BizCode, BizExtend } from '../business-fields.js';
import { done } from '../common-fields.js';
import { type Action, integer, json, list, required, text } from '../shapes.js';
import {
  ActivityCode,
  ActivityDesc,
  ActivityId,
  ActivityName,
  ActivityStatus,
  CronExpression,
  EndDate,
  ExecutionType,
  marketingFlow,
  ParamFlag,
  Params,
  RelatedFlowCode,
  RelatedFlowName,
  RelatedGroupId,
  StartDate,
} from './marketing-flow-fields.js';

/** CAMS takes these numbers as text here. */
const number = (description: string, example: string) =>
  text(description, { pattern: '^[1-9][0-9]{0,6}$', maxLength: 7, example });

/** What is run, for whom, and when. */
const plan = {
  ActivityDesc,
  ExecutionType: required(ExecutionType),
  CronExpression,
  StartDate,
  EndDate,
  RelatedFlowCode,
  RelatedFlowName,
  RelatedGroupId,
  ParamFlag,
  Params,
};

const planExample = {
  ExecutionType: '1',
  CronExpression: '0 0 9 * * ?',
  StartDate: '2026-03-01 09:00:00',
  EndDate: '2026-03-31 09:00:00',
  RelatedFlowCode: 'cf-kr3k31a2mfeir8w',
  RelatedGroupId: '5435',
};

export const marketingFlows = {
  ListMarketingFlow: {
    summary: 'List marketing flows',
    description: 'Gives the marketing flows of the account page by page, narrowed down by whatever filters are set.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      ActivityCode,
      ActivityName,
      ActivityStatus,
      RelatedFlowCode,
      RelatedGroupId,
      PageIndex: number('Number of the page, from 1.', '1'),
      PageSize: number('Marketing flows on a page.', '20'),
      BizCode,
      BizExtend,
    },
    reply: {
      Data: list('The marketing flows of this page.', marketingFlow),
      TotalCount: integer('Number of marketing flows on all pages.', { example: 1 }),
    },
  },
  AddMarketingFlow: {
    summary: 'Create a marketing flow',
    description:
      'Has a chat flow run for the contacts of a group, again and again or once. The list of marketing flows shows its code.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { ActivityName: required(ActivityName), ...plan, BizCode, BizExtend },
    example: { ActivityName: 'Spring catalogue', ...planExample },
    reply: { Data: done },
  },
  UpdateMarketingFLow: {
    summary: 'Change a marketing flow',
    description: 'Changes what is run, for whom, or when.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { ActivityCode, ActivityId, ActivityName, ...plan },
    example: { ActivityCode: '115311507312349888', ActivityName: 'Spring catalogue', ...planExample },
    reply: { Data: json('What CAMS says of the outcome.', { example: {} }) },
  },
  DeleteMarketingFlow: {
    summary: 'Delete a marketing flow',
    description: 'From then on it no longer runs. The chat flow and the contact group stay.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { ActivityCode, ActivityId },
    example: { ActivityCode: '115311507312349888' },
    reply: { Data: done },
  },
  PauseMarketingFLow: {
    summary: 'Pause a marketing flow',
    description: 'It keeps its settings but does not run for the time being.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { ActivityCode, ActivityId },
    example: { ActivityCode: '115311507312349888' },
    reply: { Data: done },
  },
} as const satisfies Record<string, Action>;
