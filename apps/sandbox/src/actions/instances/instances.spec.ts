import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import { SandboxState } from '../../state/sandbox-state.js';
import { wabaOf } from '../wabas/waba.js';
import { instances } from './instances.js';
import { onboarding } from './onboarding.js';

const handlers = { ...instances, ...onboarding };

let state: SandboxState;
beforeEach(() => {
  state = new SandboxState();
});

// biome-ignore lint/suspicious/noExplicitAny: replies are whatever CAMS gives
function call(action: keyof typeof handlers, params: Record<string, string> = {}): any {
  return handlers[action]({ params: new Parameters(Object.entries(params)), space: state.space()!, state, now: 0 });
}

const listed = (params: Record<string, string> = {}) =>
  call('ListInstance', params).Data.map(({ InstanceId }: Item) => InstanceId);
const create = () => call('CreateInstance', { InstanceName: 'Books', ChannelType: 'VIBER' }).Data.InstanceId as string;
const GONE = expect.objectContaining({ code: 'Unknown.ResourceOwnerId' });

describe('instances', () => {
  it('are listed, read, changed and deleted', () => {
    const id = create();
    expect(listed()).toEqual([id]);
    call('UpdateInstance', { InstanceId: id, InstanceName: 'Bookshops', CountryId: 'PH' });
    const now = { InstanceName: 'Bookshops', CountryId: 'PH', ChannelType: 'VIBER', SubmitTime: '1970-01-01 00:00:00' };
    expect(call('QueryInstance', { InstanceId: id }).Data).toMatchObject(now);
    call('ChangeResourceGroup', { ResourceId: id, ResourceGroupId: 'rg-1' });
    expect(listed({ ResourceGroupId: 'rg-1', ChannelType: 'viber', FilterStr: 'shop' })).toEqual([id]);
    expect(listed({ ResourceGroupId: 'rg-2' })).toEqual([]);
    call('DeleteInstance', { InstanceId: id });
    expect(() => call('QueryInstance', { InstanceId: id })).toThrow(GONE);
    expect(listed()).toEqual([]);
  });

  it('are the spaces, whichever way these came about, but for the own one', () => {
    state.createSpace('cams-tenant');
    expect(listed()).toEqual(['cams-tenant']);
    expect(state.space(create())).toBeDefined();
    expect(() => call('DeleteInstance', { InstanceId: state.space()!.custSpaceId })).toThrow(GONE);
  });

  it('come page by page', () => {
    const ids = [create(), create(), create()];
    const page = call('ListInstance', { PageIndex: '2', PageSize: '2' });
    expect(page).toMatchObject({ Data: [{ InstanceId: ids[2] }], TotalCount: 3 });
  });
});

describe('ChatappBindWaba', () => {
  it('makes a space that holds the account, and gives the same one ever after', () => {
    const { CustSpaceId } = call('ChatappBindWaba', { WabaId: '203939883939931' }).Data;
    expect(CustSpaceId).toMatch(/^cams-[a-z0-9]{10}$/);
    expect(wabaOf(state.space(CustSpaceId)!).Id).toBe('203939883939931');
    expect(call('ChatappBindWaba', { WabaId: '203939883939931' }).Data.CustSpaceId).toBe(CustSpaceId);
    expect(call('ChatappBindWaba', { WabaId: '203939883939932' }).Data.CustSpaceId).not.toBe(CustSpaceId);
  });

  it('gives the space that has the account already', () => {
    const { Id } = wabaOf(state.createSpace('cams-tenant'));
    expect(call('ChatappBindWaba', { WabaId: String(Id) }).Data.CustSpaceId).toBe('cams-tenant');
  });
});
