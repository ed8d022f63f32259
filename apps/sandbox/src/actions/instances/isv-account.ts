import type { Handler } from '../handler.js';
import { shaped } from '../shaped.js';

const ADDRESS_LASTS_SECONDS = 3_600;

export const isvAccount = {
  GetChatappOpenStatus: shaped('GetChatappOpenStatus'),

  OpenChatappService: shaped('OpenChatappService'),

  GetCustomerSite: shaped('GetCustomerSite'),

  GeneratePresignedUrl: ({ params, now }) => {
    const path = encodeURI(params.text('FilePath').replace(/^\/+/, ''));
    return { Data: { Url: `https://example.com/${path}?Expires=${Math.floor(now / 1_000) + ADDRESS_LASTS_SECONDS}` } };
  },

  SubmitVerifyCodeResult: shaped('SubmitVerifyCodeResult'),
} satisfies Record<string, Handler>;
