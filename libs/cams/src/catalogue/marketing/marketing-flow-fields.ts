import { BizCode, businessExtension } from '../business-fields.js';
import { yesOrNo } from '../common-fields.js';
import { encoded, integer, json, record, text } from '../shapes.js';

/** Fields of marketing flows: chat flows that are run for the contacts of a group. */

export const ActivityCode = text('Code of the marketing flow.', {
  pattern: '^[!-~]{1,64}$',
  maxLength: 64,
  example: '115311507312349888',
});

export const ActivityId = text('Deprecated: id of the marketing flow; its code says enough.', {
  pattern: '^[0-9]{1,19}$',
  maxLength: 19,
  example: '674574575658675',
});

export const ActivityName = text('Name of the marketing flow.', {
  minLength: 1,
  maxLength: 128,
  example: 'Spring catalogue',
});

export const ActivityDesc = text('What the marketing flow is for, in your own words.', {
  maxLength: 1024,
  multiline: true,
  example: 'Shows the new books to everybody who bought in winter',
});

export const ActivityStatus = text('State of the marketing flow, such as `active`.', {
  maxLength: 64,
  example: 'active',
});

export const ExecutionType = text('How it is started: `1` by its cron expression, `2` once at a set time.', {
  values: ['1', '2'],
  minLength: 1,
  maxLength: 32,
  example: '1',
});

export const CronExpression = text(
  'When it runs, as a cron expression that begins with the seconds; `0 0 9 * * ?` is every day at nine.',
  { maxLength: 128, example: '0 0 9 * * ?' },
);

/** A moment as CAMS writes it; it does not say in which time zone. */
const moment = (description: string, example: string) =>
  text(`${description}, as \`YYYY-MM-DD hh:mm:ss\`.`, {
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$',
    maxLength: 19,
    example,
  });

export const StartDate = moment('When it begins to run', '2026-03-01 09:00:00');
export const EndDate = moment('When it stops to run', '2026-03-31 09:00:00');

export const RelatedFlowCode = text('Code of the chat flow that is run.', {
  maxLength: 64,
  example: 'cf-kr3k31a2mfeir8w',
});

export const RelatedFlowName = text('Name of the chat flow.', { maxLength: 128, example: 'Catalogue' });

export const RelatedGroupId = text('Id of the contact group that it is run for.', {
  pattern: '^[0-9]{1,19}$',
  maxLength: 19,
  example: '5435',
});

export const ParamFlag = yesOrNo('Whether parameters of your own are handed to the chat flow.', 'Y');

const paramsOfFlow = json('Parameters of your own that the chat flow gets, by name.', {
  example: { catalogue: 'spring' },
});

export const Params = encoded(paramsOfFlow);

/** A marketing flow as CAMS gives it back. */
export const marketingFlow = record('A marketing flow.', {
  Id: integer('Number of the marketing flow in the list of CAMS.', { example: 99 }),
  ActivityCode,
  ActivityName,
  ActivityDesc,
  ActivityStatus,
  ExecutionType,
  CronExpression,
  SpecificTime: text('When it is started, where that happens once.', { example: '2026-03-01 09:00:00' }),
  StartDate,
  EndDate,
  RelatedFlowCode,
  RelatedFlowName,
  RelatedGroupId,
  RelatedGroupName: text('Name of that contact group.', { example: 'Spring customers' }),
  ParamFlag,
  Params: paramsOfFlow,
  TenantCode: text('Code of the account at CAMS that it belongs to.', { example: '1111' }),
  BizCode,
  BizExtend: businessExtension,
  GmtCreate: text('When it was made.', { example: '2026-02-27 11:11:11' }),
  GmtModifier: text('Deprecated: when it was last changed.', { example: '2026-02-28 11:11:11' }),
});
