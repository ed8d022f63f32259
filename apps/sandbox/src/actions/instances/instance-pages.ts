import { digits } from '../../ids.js';
import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { recordsOf } from '../records.js';
import { shaped } from '../shaped.js';
import { instanceSpace } from './instance-records.js';

/** Things of one kind that the instance of the call holds. @throws {CamsError} when there is no such instance */
function ofInstance(call: ActionCall, kind: string): Map<string, Item> {
  return recordsOf(instanceSpace(call, 'InstanceId'), kind);
}

const instagramPages = (call: ActionCall) => ofInstance(call, 'instagram-page');
const messengerPages = (call: ActionCall) => ofInstance(call, 'messenger-page');
const datasets = (call: ActionCall) => ofInstance(call, 'conversion-dataset');

export const instancePages = {
  ListInstagramPage: (call) => {
    const [page] = instagramPages(call).values();
    if (!page) return { Data: {} };
    return { Data: { InstagramInfo: { ...page, HttpFlag: 'N', QueueFlag: 'N' }, AgentInfo: {}, BeebotInfo: {} } };
  },

  BindInstagramPage: (call) => {
    const pages = instagramPages(call);
    const page = { ...connectedPage(call.params), AccountId: digits(17) };
    // An instance has one: the list shows no more.
    pages.clear();
    pages.set(page.PageId, page);
    return { Data: [page] };
  },

  DeleteInstagramPage: (call) => unbound(call, instagramPages(call)),

  GetFbInstagramPages: (call) => {
    instanceSpace(call, 'InstanceId');
    return shaped('GetFbInstagramPages')(call);
  },

  BindMessengerPage: (call) => {
    const page = connectedPage(call.params);
    messengerPages(call).set(page.PageId, page);
    return { Data: [page] };
  },

  DeleteMessengerPage: (call) => unbound(call, messengerPages(call)),

  GetFbMessengerPages: (call) => {
    instanceSpace(call, 'InstanceId');
    return shaped('GetFbMessengerPages')(call);
  },

  GetWhatsappConversionApi: (call) => ({ Data: [...datasets(call).values()] }),

  CreateWhatsappConversionApi: (call) => {
    const known = datasets(call);
    if (!call.params.get('Code')) {
      throw businessError('InvalidParameter.CodeNotEmpty', 'The code that the signup ended with is needed.');
    }
    const id = digits(16);
    known.set(id, { DatasetId: id, PageId: digits(15), PageName: 'Page of the signup' });
    return {};
  },

  SyncMessageCampaign: shaped('SyncMessageCampaign'),
} satisfies Record<string, Handler>;

function connectedPage(params: Parameters) {
  const id = params.text('PageId');
  return { PageId: id, PageName: `Page ${id}`, ConnectionStatus: 'Connected' };
}

function unbound({ params }: ActionCall, pages: Map<string, Item>) {
  if (!pages.delete(params.text('PageId'))) throw notOwned();
  return { Data: 'true' };
}
