import type { Handler } from '../handler.js';
import { given, recordsOf } from '../records.js';
import { shaped } from '../shaped.js';
import { adAccountsOf, ownedPage, PAGE, readAdAccounts } from './page-rules.js';

export const pages = {
  CreateMessengerPage: ({ space, params }) => {
    const page = { ...given(params, 'PageId', 'BusinessId'), AdAccountIds: readAdAccounts(params) };
    recordsOf(space, PAGE).set(params.text('PageId'), page);
    return {};
  },

  ListPageAdAccount: (call) => {
    const page = ownedPage(call);
    return {
      Data: adAccountsOf(page).map((id) => ({
        AdAccountId: id,
        AdAccountName: `Ad account ${id}`,
        Currency: 'USD',
        PageId: page.PageId,
      })),
    };
  },

  RequestWhatsappConversionApi: (call) => {
    ownedPage(call);
    return {};
  },

  ListFacebookPosts: shaped('ListFacebookPosts'),
  ListInstagramPosts: shaped('ListInstagramPosts'),
} satisfies Record<string, Handler>;
