import { milliseconds } from '../common-fields.js';
import { list, text } from '../shapes.js';

export const FlowId = text('Id of the flow.', {
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  maxLength: 64,
  example: '926753328126431',
});

export const FlowName = text('Name of the flow; users do not see it.', {
  minLength: 1,
  maxLength: 256,
  example: 'order-feedback',
});

export const Categories = list(
  'What the flow is for, one entry or more.',
  text('A purpose.', {
    values: [
      'SIGN_UP',
      'SIGN_IN',
      'APPOINTMENT_BOOKING',
      'LEAD_GENERATION',
      'CONTACT_US',
      'CUSTOMER_SUPPORT',
      'SURVEY',
      'OTHER',
    ],
    minLength: 1,
    maxLength: 64,
    example: 'SURVEY',
  }),
  { minItems: 1, maxItems: 20, example: ['SURVEY'] },
);

export const EndpointUri = text('Address of your endpoint, which gives the screens their data while the flow runs.', {
  maxLength: 2048,
  example: 'https://example.com/whatsapp/flows',
});

export const PreviewUrl = text('Address that shows the flow in a browser.', {
  example: 'https://business.facebook.com/wa/manage/flows/926753328126431/preview/',
});

export const PreviewUrlExpires = milliseconds('Time when the address stops working', 1_711_006_633_000);
