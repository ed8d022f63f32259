import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { groupParticipants } from './group-participants.js';
import { groups } from './groups.js';

const NUMBER = '8613800001234';
const OTHER_NUMBER = '8613800005678';
const notOwned = expect.objectContaining({ code: 'Unknown.ResourceOwnerId' });

let state: SandboxState;
let groupId: string;

beforeEach(() => {
  state = new SandboxState();
  const space = state.createSpace('cams-a');
  state.connect(space, NUMBER, 'Books');
  state.connect(space, OTHER_NUMBER, 'Books');
  call(groups.AddChatGroup, { Subject: 'Readers', Description: 'Fridays' });
  groupId = String(list()[0]?.GroupId);
});

function call(handler: Handler, params: Record<string, string>) {
  const entries = Object.entries({ BusinessNumber: NUMBER, ...params });
  return handler({ params: new Parameters(entries), space: state.createSpace('cams-a'), state, now: 0 });
}

function list(filter: Record<string, string> = {}) {
  return (call(groups.ListChatGroup, filter) as { Data: { List: Record<string, unknown>[] } }).Data.List;
}

describe('a group', () => {
  it('is listed for its number, as the filter wants it', () => {
    expect(list()).toMatchObject([{ Subject: 'Readers', GroupStatus: 'ACTIVE', TotalParticipantCount: 2 }]);
    expect(list({ Subject: 'Readers' })).toHaveLength(1);
    expect(list({ Subject: 'Writers' })).toEqual([]);
    expect(list({ BusinessNumber: OTHER_NUMBER })).toEqual([]);
  });

  it('keeps what a change leaves out', () => {
    call(groups.UpdateChatGroup, { GroupId: groupId, Subject: 'Friends' });
    expect(list()).toMatchObject([{ Subject: 'Friends', Description: 'Fridays' }]);
  });

  it('has one invite link, or none', () => {
    const first = list()[0]?.InviteLink;
    const { InviteLink } = call(groups.AddChatGroupInviteLink, { GroupId: groupId });
    expect(InviteLink).not.toBe(first);
    expect(list()).toMatchObject([{ InviteLink }]);
    expect(call(groups.DeleteChatGroupInviteLink, { GroupId: groupId })).toEqual({ Result: 1 });
    expect(list()[0]).not.toHaveProperty('InviteLink');
  });

  it('loses the participants that are removed', () => {
    const List = JSON.stringify([{ ParticipantNumber: '8613900000001' }, { ParticipantNumber: '8613900000009' }]);
    expect(call(groupParticipants.DeleteChatGroupParticipants, { GroupId: groupId, List })).toEqual({ Result: 1 });
    expect(call(groupParticipants.ListChatGroupParticipants, { GroupId: groupId })).toEqual({
      Data: { List: [{ ParticipantNumber: '8613900000002' }], Total: 1 },
    });
  });

  it('is gone once it is deleted', () => {
    call(groups.DeleteChatGroup, { GroupId: groupId });
    expect(list()).toEqual([]);
    expect(() => call(groups.UpdateChatGroup, { GroupId: groupId })).toThrow(notOwned);
  });

  it('is not there for another number', () => {
    const params = { GroupId: groupId, BusinessNumber: OTHER_NUMBER };
    expect(() => call(groups.DeleteChatGroup, params)).toThrow(notOwned);
  });
});
