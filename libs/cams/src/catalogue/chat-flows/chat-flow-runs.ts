import { BizCode, BizExtend } from '../business-fields.js';
import { milliseconds, seconds } from '../common-fields.js';
import { type Action, encoded, json, required, text } from '../shapes.js';
import { FlowCode, FlowVersion } from './chat-flow-fields.js';

export const chatFlowRuns = {
  TriggerChatFlow: {
    summary: 'Run a chat flow',
    description:
      'Starts a flow that is triggered manually and has a version online. What the flow sends and calls is billed.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      ClaimTimeMillis: milliseconds('When the event behind the run happened', 1_731_502_129_000),
      Data: encoded(
        json('Input of the run, by the names that the start of the flow expects.', {
          example: { orderNumber: '1042' },
        }),
      ),
      DiscardTimeMillis: milliseconds('When a run that has not begun is dropped', 1_731_502_729_000),
      FlowCode: required(FlowCode),
      OutId: text('Id of the event in a system of yours; the flow can read it.', {
        maxLength: 128,
        example: 'order-1042',
      }),
      Uuid: text('Id of this run, of your choosing: CAMS runs the flow only once for each. The flow can read it.', {
        maxLength: 128,
        example: 'c68622e6-5f0d-48a4-af41-e949c2a7580e',
      }),
    },
    reply: { Data: json('What CAMS says of the run; it documents none of the members.', { example: {} }) },
  },
  GetChatFlowMetric: {
    summary: "Get a chat flow's metrics",
    description: 'Tells how often each node of a flow ran, or what went wrong in one of them.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      BizCode,
      BizExtend,
      FlowCode,
      FlowVersion,
      From: seconds('Start of the period', 1_751_299_200),
      MetricName: required(
        text('What to tell: `nodeUsageStatistics` for runs, `nodeErrorDetails` for the errors of one node.', {
          values: ['nodeUsageStatistics', 'nodeErrorDetails'],
          minLength: 1,
          maxLength: 64,
          example: 'nodeUsageStatistics',
        }),
      ),
      MetricParam: encoded(
        json('For `nodeErrorDetails`: the node (`nodeId`) and the page of errors (`pageNo`, `pageSize`).', {
          example: { nodeId: 'SendWhatsAppMessage#H7fKq5rM', pageNo: 1, pageSize: 20 },
        }),
      ),
      To: seconds('End of the period', 1_751_385_599),
    },
    example: {
      FlowCode: FlowCode.example,
      From: 1_751_299_200,
      To: 1_751_385_599,
      MetricName: 'nodeUsageStatistics',
    },
    reply: {
      Data: json('The figures; CAMS documents none of the members.', {
        example: { list: [{ nodeId: 'SendWhatsAppMessage#H7fKq5rM', count: 12 }] },
      }),
    },
  },
} as const satisfies Record<string, Action>;
