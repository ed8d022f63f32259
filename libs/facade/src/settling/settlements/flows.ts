import {
  DONE,
  type Item,
  known,
  type Parameters,
  type Payload,
  type Settlement,
  type Settlements,
} from '../settlement.js';

const readFlow = {
  read: 'GetFlow',
  question: ({ FlowId }: Parameters) => known({ FlowId }),
} as const;

const statusOf = ({ Data }: Payload) => (Data as Item | null | undefined)?.Status;

/** Whether a flow has gone on from one state to the next. There is no way back. */
const hasGone = (from: string, to: string): Settlement => ({
  ...readFlow,
  finding: (_, payload) => {
    const status = statusOf(payload);
    if (status === to) return DONE;
    return status === from ? false : undefined;
  },
});

const sameEntries = (one: readonly unknown[], other: readonly unknown[]) =>
  String(one.toSorted()) === String(other.toSorted());

export const flows = {
  ModifyFlow: {
    ...readFlow,
    // The trail keeps no addresses.
    question: ({ FlowId, FlowName, Categories, EndpointUri = '' }) =>
      known({ FlowName, Categories, EndpointUri }) && known({ FlowId }),
    finding: (change, { Data }) => {
      const { FlowId, FlowName, Categories, EndpointUri } = (Data ?? {}) as Item;
      if (!Array.isArray(Categories)) return undefined;
      const isSo =
        FlowName === change.FlowName &&
        sameEntries(Categories, JSON.parse(change.Categories!)) &&
        (change.EndpointUri === undefined || EndpointUri === change.EndpointUri);
      return isSo && { Data: { FlowId, FlowName, Categories, EndpointUri } };
    },
  },
  DeleteFlow: {
    ...readFlow,
    finding: (_, payload) => (statusOf(payload) === undefined ? undefined : false),
    absent: DONE,
  },
  PublishFlow: hasGone('DRAFT', 'PUBLISHED'),
  DeprecateFlow: hasGone('PUBLISHED', 'DEPRECATED'),
} satisfies Settlements;
