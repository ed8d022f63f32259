import { expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { flowAssets } from './flow-assets.js';
import { flows } from './flows.js';

const handlers: Readonly<Record<string, Handler>> = { ...flows, ...flowAssets };
const state = new SandboxState();
const space = state.createSpace('cams-a');

const call = (action: string, given: Record<string, string> = {}, by = space) =>
  handlers[action]!({ params: new Parameters(Object.entries(given)), space: by, state, now: 0 });

const wanted = { FlowName: 'feedback', Categories: '["SURVEY"]' };
const wrongState = expect.objectContaining({ code: 'InvalidParameter.FlowStatusError' });

it('leads a flow from draft over publication to its end', () => {
  const { FlowId } = call('CreateFlow', wanted).Data as { FlowId: string };
  call('ModifyFlow', { ...wanted, FlowId, FlowName: 'opinions' });
  call('UpdateFlowJSONAsset', { FlowId, FilePath: 'https://example.com/a.json' });
  expect(() => call('DeprecateFlow', { FlowId })).toThrow(wrongState);
  call('PublishFlow', { FlowId });
  expect(() => call('ModifyFlow', { ...wanted, FlowId })).toThrow(wrongState);
  expect(() => call('DeleteFlow', { FlowId })).toThrow(wrongState);
  call('DeprecateFlow', { FlowId });
  expect(call('GetFlow', { FlowId }).Data).toMatchObject({ FlowName: 'opinions', Status: 'DEPRECATED' });
  expect(call('GetFlowJSONAssest', { FlowId }).Data).toMatchObject({ FilePath: 'https://example.com/a.json' });
});

it('lists what a space has, and nothing of another one', () => {
  const other = state.createSpace('cams-b');
  const { FlowId } = call('CreateFlow', wanted, other).Data as { FlowId: string };
  expect(call('ListFlow', {}, other).Data).toEqual([{ FlowId, FlowName: 'feedback', Categories: ['SURVEY'] }]);
  expect(() => call('GetFlow', { FlowId })).toThrow(expect.objectContaining({ code: 'Unknown.ResourceOwnerId' }));
  call('DeleteFlow', { FlowId }, other);
  expect(call('ListFlow', {}, other).Data).toEqual([]);
});
