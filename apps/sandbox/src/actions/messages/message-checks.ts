import { businessError } from '../../protocol/errors.js';
import type { Handler } from '../handler.js';
import { structured } from '../records.js';

export const messageChecks = {
  /** A text that speaks of a sale or an offer is marketing, anything else is not. */
  CheckDirectSendMessageSample: ({ params }) => {
    const type = params.text('Type');
    const contentIn = { text: 'Text', interactive: 'Interactive' }[type];
    if (contentIn === undefined) {
      throw businessError('InvalidParameter.TypeNotSupport', 'Type has to be interactive or text.');
    }
    const content = structured(params, contentIn);
    if (content === undefined) throw businessError('InvalidParameter.ContentNotEmpty', `${contentIn} is needed.`);
    const isMarketing = /\b(sale|offer|discount)\b/i.test(JSON.stringify(content));
    return { Data: { Success: true, Category: isMarketing ? 'MARKETING' : 'UTILITY' } };
  },
} satisfies Record<string, Handler>;
