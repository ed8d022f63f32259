import { type Allowed, plain } from '../rules.js';

const binding = plain('InstanceId', 'PageId', 'RegionId');
const boundPage = plain('InstanceId', 'PageId');

export const instancePages = {
  ListInstagramPage: plain('InstanceId'),
  BindInstagramPage: binding,
  DeleteInstagramPage: boundPage,
  GetFbInstagramPages: plain('InstanceId'),
  BindMessengerPage: binding,
  DeleteMessengerPage: boundPage,
  GetFbMessengerPages: plain('InstanceId'),
  GetWhatsappConversionApi: plain('InstanceId'),
  CreateWhatsappConversionApi: plain('InstanceId', 'Permissions'),
  SyncMessageCampaign: plain('PageId', 'AdAccountId'),
} satisfies Record<string, Allowed>;
