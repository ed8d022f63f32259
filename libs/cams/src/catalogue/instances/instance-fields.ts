import { yesOrNo } from '../common-fields.js';
import { text } from '../shapes.js';

/** Fields of instances, CAMS's word for the spaces of customers. */

export const InstanceId = text('Id of the instance. It is the `custSpaceId` of a tenant.', {
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  maxLength: 64,
  example: 'cams-8c8abc1234',
});

/** Only where CAMS gives it back: in requests the gateway sets it. */
export const CustSpaceId = text('Id of the space, which a tenant is made with.', { example: 'cams-8c8abc1234' });

export const InstanceName = text('Name of the instance.', { minLength: 1, maxLength: 128, example: 'Lakeside Books' });

export const InstanceDescription = text('What the instance is for.', {
  maxLength: 512,
  multiline: true,
  example: 'Order news for the bookshops',
});

const channels = { maxLength: 32, example: 'VIBER' };

export const ChannelType = text('Channel that the instance is for.', {
  values: ['WHATSAPP', 'VIBER', 'MESSENGER', 'INSTAGRAM'],
  ...channels,
});

export const channelFilter = text('Only instances for this channel.', {
  values: ['whatsapp', 'viber', 'messenger', 'instagram'],
  ...channels,
});

export const ResourceGroupId = text('Id of the resource group of the account that it belongs to.', {
  maxLength: 64,
  example: 'rg-acfmxazb4ph6aiy',
});

export const SubmitTime = text('When the instance was made, as date and time.', {
  maxLength: 32,
  example: '2026-01-12 08:30:00',
});

export const ResourceRegionId = text('Region that holds it.', { example: 'ap-southeast-1' });

/** Whose instance it is. */
export const customer = {
  FacebookBmId: text('Id of the customer at Meta Business Manager.', {
    pattern: '^[0-9]{1,32}$',
    maxLength: 32,
    example: '393992929123456',
  }),
  CountryId: text('Country of the customer.', { maxLength: 64, example: 'PH' }),
  OfficeAddress: text('Address of the office of the customer.', { maxLength: 512, example: '1 Lake Road, Manila' }),
  ContactMail: text('E-mail address of the customer.', { maxLength: 254, example: 'office@example.com' }),
  IsvTerms: text('The signed agreement with the customer: address or name of the file.', {
    maxLength: 2048,
    example: 'https://example.com/agreement.pdf',
  }),
};

export const IsConfirmAudit = yesOrNo('Whether the agreement is handed in for review: `Y` or `N`.', 'Y');
