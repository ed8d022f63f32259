import { digits } from '../../ids.js';
import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { given, recordsOf } from '../records.js';
import { ownedAudience } from './audiences.js';
import { matching, ownedPage } from './page-rules.js';

const KIND = 'subscription-token';
const FILTERS = ['PageId', 'CustomAudienceId'];
const SUBSCRIBERS = 3;
const LIFETIME_MS = 270 * 24 * 60 * 60_000;
const DEFAULT_LIMIT = 20;

export const subscriptionTokens = {
  ListMessengerSubscriptionToken: (call) => {
    checkSource(call);
    const { space, params } = call;
    const rest = after(params, matching(params, recordsOf(space, KIND).values(), ...FILTERS));
    const page = rest.slice(0, Number(params.get('Limit') ?? DEFAULT_LIMIT));
    const last = page.at(-1)?.NotificationMessagesToken;
    return { Data: page, ...(page.length < rest.length && { NextPage: last }) };
  },

  // Meta has found some subscribers, once for each page and audience.
  SyncMessengerSubscriptionToken: (call) => {
    checkSource(call);
    const { space, params, now } = call;
    const tokens = recordsOf(space, KIND);
    const found = matching(params, tokens.values(), 'PageId').some(
      ({ CustomAudienceId }) => CustomAudienceId === params.get('CustomAudienceId'),
    );
    for (let missing = found ? 0 : SUBSCRIBERS; missing > 0; missing--) {
      const token = newToken(params, now);
      tokens.set(token.NotificationMessagesToken, token);
    }
    return { TaskCode: digits(14) };
  },
} satisfies Record<string, Handler>;

function checkSource(call: ActionCall): void {
  ownedPage(call);
  if (call.params.get('CustomAudienceId')) ownedAudience(call);
}

/** What follows the token that the page key names, all of it where the call has no key. */
function after(params: Parameters, tokens: Item[]): Item[] {
  const key = params.get('PageKey');
  if (!key) return tokens;
  const index = tokens.findIndex(({ NotificationMessagesToken }) => NotificationMessagesToken === key);
  if (index < 0) throw businessError('InvalidParameter.PageInvalid', 'PageKey is none that a page has given.');
  return tokens.slice(index + 1);
}

function newToken(params: Parameters, now: number) {
  return {
    ...given(params, 'PageId', 'CustomAudienceId'),
    NotificationMessagesToken: digits(19),
    RecipientId: digits(16),
    TopicTitle: 'New books',
    UserTokenStatus: 'REFRESHED',
    NotificationMessagesReoptin: 'ENABLED',
    NotificationMessagesTimezone: 'Asia/Shanghai',
    NextEligibleTime: now,
    CreationTimestamp: now,
    TokenExpiryTimestamp: now + LIFETIME_MS,
  };
}
