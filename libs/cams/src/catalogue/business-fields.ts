import { encoded, json, text } from './shapes.js';

/** Fields of contacts and marketing flows that say which line of business of the account is meant. */

export const BizCode = text('Line of business that is meant; `ALICOM_OPAAS` is the only one known.', {
  values: ['ALICOM_OPAAS'],
  maxLength: 64,
  example: 'ALICOM_OPAAS',
});

export const businessExtension = json('Additions for the line of business; none are documented.', { example: {} });

export const BizExtend = encoded(businessExtension);
