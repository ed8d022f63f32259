import { digits } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { given, pageOf, recordOf, recordsOf } from '../records.js';
import { shaped } from '../shaped.js';
import { CAMPAIGN, checkAdAccount, matching, ownedPage } from './page-rules.js';

const FILTERS = ['PageId', 'AdAccountId', 'CampaignId', 'CampaignName', 'Status'];
const insights = shaped('GetMessageCampaignInsights');

export const campaigns = {
  ListMessageCampaign: (call) => {
    ownedPage(call);
    const { space, params } = call;
    const found = matching(params, recordsOf(space, CAMPAIGN).values(), ...FILTERS).reverse();
    return { Data: pageOf(params, found), Total: found.length };
  },

  CreateMessageCampaign: (call) => {
    checkAdAccount(call);
    const { space, params, now } = call;
    const id = digits(15);
    recordsOf(space, CAMPAIGN).set(id, {
      ...given(params, 'PageId', 'AdAccountId', 'BudgetType'),
      CampaignId: id,
      CampaignName: params.text('Name'),
      Budget: readBudget(call),
      Status: 'AVAILABLE',
      CreateTime: now,
    });
    return { CampaignId: id };
  },

  DeleteMessageCampaign: (call) => {
    const { CampaignId } = ownedCampaign(call);
    recordsOf(call.space, CAMPAIGN).delete(CampaignId as string);
    return {};
  },

  GetMessageCampaignInsights: (call) => {
    ownedCampaign(call);
    return insights(call);
  },
} satisfies Record<string, Handler>;

/** @throws {CamsError} when the page and the ad account have no such campaign */
function ownedCampaign(call: ActionCall): Item {
  checkAdAccount(call);
  const { space, params } = call;
  const campaign = recordOf(space, CAMPAIGN, params.text('CampaignId'));
  if (matching(params, [campaign], 'PageId', 'AdAccountId').length === 0) throw notOwned();
  return campaign;
}

/** In US cents. @throws {CamsError} when it is none */
function readBudget({ params }: ActionCall): number {
  const type = params.text('BudgetType');
  if (type !== 'daily' && type !== 'lifetime') {
    throw businessError('InvalidParameter.BudgetTypeNotSupport', 'BudgetType has to be daily or lifetime.');
  }
  const budget = Number(params.text('Budget'));
  if (!Number.isInteger(budget) || budget < 1) {
    throw businessError('InvalidParameter.Budget', 'Budget has to be a whole number of cents, 1 or more.');
  }
  return budget;
}
