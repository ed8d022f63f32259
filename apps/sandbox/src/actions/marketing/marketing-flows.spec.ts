import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { marketingFlows } from './marketing-flows.js';

const handlers: Readonly<Record<string, Handler>> = marketingFlows;

let state: SandboxState;

function call(action: string, params: Record<string, string> = {}) {
  return handlers[action]!({ params: new Parameters(Object.entries(params)), space: state.space()!, state, now: 0 });
}

function listed(filters: Record<string, string> = {}) {
  return call('ListMarketingFlow', filters).Data as { ActivityCode: string; Id: number }[];
}

beforeEach(() => {
  state = new SandboxState();
  call('AddMarketingFlow', { ActivityName: 'Spring', ExecutionType: '1', Params: '{"catalogue":"spring"}' });
});

describe('a marketing flow', () => {
  it('is listed with its parameters', () => {
    expect(listed({ ActivityName: 'Spring' })).toMatchObject([
      { ActivityStatus: 'active', Params: { catalogue: 'spring' }, GmtCreate: '1970-01-01 00:00:00' },
    ]);
    expect(call('ListMarketingFlow', { ActivityName: 'Summer' })).toEqual({ Data: [], TotalCount: 0 });
    expect(call('ListMarketingFlow', { PageIndex: '2', PageSize: '1' })).toEqual({ Data: [], TotalCount: 1 });
  });

  it('can be changed, paused and deleted', () => {
    const { ActivityCode, Id } = listed()[0]!;
    call('UpdateMarketingFLow', { ActivityCode, ActivityName: 'Summer', ExecutionType: '1' });
    call('PauseMarketingFLow', { ActivityId: String(Id) });
    expect(listed()).toMatchObject([{ ActivityName: 'Summer', ActivityStatus: 'paused' }]);
    call('DeleteMarketingFlow', { ActivityCode });
    expect(listed()).toEqual([]);
    expect(() => call('PauseMarketingFLow', { ActivityCode })).toThrow('does not belong');
    expect(() => call('PauseMarketingFLow')).toThrow('ActivityCode or ActivityId');
  });
});
