import { GONE, PHONE_NUMBER, type Story, step } from './step.js';

const definition = (triggerType: string) =>
  JSON.stringify({ schema: { namespace: 'External', version: '1.0' }, flow: { triggerType } });
const ofResponse = ({ Response }: { Response?: unknown }) => ({
  FlowCode: (Response as { flowCode: string }).flowCode,
});

const flow: Story = {
  name: 'a chat flow, bound to a number',
  steps: [
    step('CreateChatFlow', { reply: { Response: { title: 'Order enquiries' } }, learn: ofResponse }),
    step('ListChatFlow', { reply: ({ FlowCode }) => ({ Response: { total: 1, list: [{ flowCode: FlowCode }] } }) }),
    step('UpdateChatFlow'),
    step('ReadChatFlow', { reply: { Response: { title: 'Questions about orders' } } }),
    step('FlowRebindPhone', { refused: 'InvalidParameter.FlowNotBound' }),
    step('FlowBindPhone'),
    step('ListBindingRelationsForFlowVersion', { reply: { Data: [{ phoneNumber: PHONE_NUMBER }] } }),
    step('FlowRebindPhone'),
    step('OnlineFlowVersion', { reply: { Response: { status: 'ONLINE' } } }),
    step('DeleteChatFlow', { refused: 'InvalidParameter.FlowOnline' }),
    step('OfflineFlowVersion', { reply: { Response: { status: 'OFFLINE' } } }),
    step('FlowUnbindPhone'),
    step('ListBindingRelationsForFlowVersion', { reply: { Data: [] } }),
    step('DeleteChatFlow'),
    step('ReadChatFlow', { refused: GONE }),
  ],
};

const versions: Story = {
  name: 'the versions of a chat flow, its runs and logs',
  steps: [
    step('CreateChatFlowByImport', {
      params: { FlowViewModel: definition('TriggeredManually') },
      learn: ({ Data }) => ({ FlowCode: (Data as unknown as { flowCode: string }).flowCode }),
    }),
    step('CreateFlowVersion', { reply: { Response: { flowVersion: '2', status: 'DRAFT' } } }),
    step('UpdateFlowVersion', { params: { FlowVersion: '2', Remark: 'Tea' } }),
    step('ReadFlowVersion', { params: { FlowVersion: '2' }, reply: { Response: { remark: 'Tea' } } }),
    step('ListFlowVersion', { reply: { Response: { total: 2 } } }),
    step('DeleteFlowVersion', { params: { FlowVersion: '2' } }),
    step('ReadFlowVersion', { params: { FlowVersion: '2' }, refused: GONE }),
    step('TriggerChatFlow', { refused: 'InvalidParameter.FlowNotOnline' }),
    step('OnlineFlowVersion'),
    step('TriggerChatFlow', { reply: { Data: { flowVersion: '1' } } }),
    step('GetChatFlowMetric'),
    step('ReadChatFlowLogSetting', { refused: GONE }),
    step('CreateChatFlowLogSetting', {
      reply: { Data: { status: 'ENABLED' } },
      learn: ({ Data }) => ({ Id: String((Data as unknown as { id: number }).id) }),
    }),
    step('UpdateChatFlowLogSetting'),
    step('ReadChatFlowLogSetting', { reply: { Data: { status: 'DISABLED' } } }),
    step('ListChatFlowTemplate'),
    step('GetChatFlowTemplate', { params: { Id: '2' } }),
    step('ListFlowNodeGroup'),
    step('ListFlowNodePrototypeV2'),
  ],
};

const marketing: Story = {
  name: 'a marketing flow',
  steps: [
    step('AddMarketingFlow'),
    step('ListMarketingFlow', {
      reply: { TotalCount: 1, Data: [{ ActivityName: 'Spring catalogue', ActivityStatus: 'active' }] },
      learn: ({ Data }) => ({ ActivityCode: Data![0]!.ActivityCode! }),
    }),
    step('UpdateMarketingFLow', { params: { ActivityName: 'Tea' } }),
    step('PauseMarketingFLow'),
    step('ListMarketingFlow', { reply: { Data: [{ ActivityName: 'Tea', ActivityStatus: 'paused' }] } }),
    step('DeleteMarketingFlow'),
    step('ListMarketingFlow', { reply: { TotalCount: 0, Data: [] } }),
    step('PauseMarketingFLow', { refused: GONE }),
  ],
};

export const chatFlows: readonly Story[] = [flow, versions, marketing];
