import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { audiences } from './audiences.js';
import { campaigns } from './campaigns.js';
import { pages } from './pages.js';
import { subscriptionTokens } from './subscription-tokens.js';

const handlers: Readonly<Record<string, Handler>> = { ...pages, ...audiences, ...campaigns, ...subscriptionTokens };
const page = { PageId: '1029', AdAccountId: '2384' };
const first = { ...page, Page: '{"Index":1,"Size":10}' };

let state: SandboxState;

function call(action: string, params: Record<string, string>, custSpaceId = 'cams-a') {
  const space = state.createSpace(custSpaceId);
  return handlers[action]!({ params: new Parameters(Object.entries(params)), space, state, now: 0 });
}

beforeEach(() => {
  state = new SandboxState();
  call('CreateMessengerPage', { PageId: '1029', BusinessId: '2938', AdAccountIds: '["2384"]' });
});

describe('a page', () => {
  it('is known to its own space alone', () => {
    expect(call('ListPageAdAccount', page).Data).toEqual([expect.objectContaining(page)]);
    expect(() => call('ListPageAdAccount', page, 'cams-b')).toThrow('does not belong');
  });
});

describe('an audience', () => {
  it('grows by the users that are added', () => {
    const created = call('CreateCustomAudience', { ...page, Name: 'Readers', UploadType: 'intf' });
    const { CustomAudienceId } = created as { CustomAudienceId: string };
    call('AddCustomAudienceUser', { ...page, CustomAudienceId, Users: '[{"Phone":"8613900001234"}]' });
    expect(call('ListCustomAudience', first)).toMatchObject({
      Data: [{ CustomAudienceId, CustomAudienceName: 'Readers', TokenTotal: 1 }],
      Total: 1,
    });
  });
});

describe('a campaign', () => {
  it('can be read until it is deleted', () => {
    const created = call('CreateMessageCampaign', { ...page, Name: 'Sale', BudgetType: 'daily', Budget: '300' });
    const { CampaignId } = created as { CampaignId: string };
    expect(call('ListMessageCampaign', first)).toMatchObject({ Data: [{ CampaignId, Budget: 300 }], Total: 1 });
    expect(call('GetMessageCampaignInsights', { ...page, CampaignId }).Data).toHaveLength(1);
    call('DeleteMessageCampaign', { ...page, CampaignId });
    expect(call('ListMessageCampaign', first)).toEqual({ Data: [], Total: 0 });
    expect(() => call('GetMessageCampaignInsights', { ...page, CampaignId })).toThrow('does not belong');
  });
});

describe('subscription tokens', () => {
  it('are there once they are synchronised, page by page', () => {
    const source = { ...page, TokenType: 'customAudience' };
    expect(call('ListMessengerSubscriptionToken', source)).toEqual({ Data: [] });
    call('SyncMessengerSubscriptionToken', source);
    const two = call('ListMessengerSubscriptionToken', { ...source, Limit: '2' });
    expect(two.Data).toHaveLength(2);
    const rest = call('ListMessengerSubscriptionToken', { ...source, Limit: '2', PageKey: String(two.NextPage) });
    expect(rest.Data).toHaveLength(1);
    expect(rest).not.toHaveProperty('NextPage');
  });
});
