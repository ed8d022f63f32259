import { expect } from 'vitest';
import { CUST_SPACE_ID, GONE, type Story, step } from './step.js';

const made = ({ Data }: { Data?: { InstanceId?: string } }) => ({ InstanceId: Data!.InstanceId! });

const instance: Story = {
  name: 'an instance',
  steps: [
    step('CreateInstance', { reply: { Data: { InstanceName: 'Lakeside Books', ChannelType: 'VIBER' } }, learn: made }),
    step('ListInstance', { params: { InstanceId: undefined }, reply: { TotalCount: 2 } }),
    step('UpdateInstance', { params: { InstanceName: 'Tea' } }),
    step('ChangeResourceGroup', { params: { ResourceId: CUST_SPACE_ID } }),
    step('QueryInstance', { reply: ({ InstanceId }) => ({ Data: { InstanceId, InstanceName: 'Tea' } }) }),
    step('DeleteInstance'),
    step('QueryInstance', { refused: GONE }),
    step('ListInstance', {
      params: { InstanceId: undefined },
      reply: { TotalCount: 1, Data: [{ InstanceId: CUST_SPACE_ID, ResourceGroupId: 'rg-acfmxazb4ph6aiy' }] },
    }),
  ],
};

const onboarding: Story = {
  name: 'the onboarding of a customer',
  steps: [
    step('GetChatappOpenStatus'),
    step('OpenChatappService'),
    step('GetCustomerSite'),
    step('IsvGetAppId', { reply: { AppId: expect.any(String) } }),
    step('ChatappEmbedSignUp', { reply: { Wabas: [{}] } }),
    step('ChatappBindWaba', {
      reply: { Data: { WabaId: '203939883939931', CustSpaceId: expect.stringMatching(/^cams-/) } },
    }),
    step('ListInstance', { reply: { TotalCount: 2 } }),
    step('GeneratePresignedUrl', { reply: { Data: { Url: expect.stringContaining('/viber/logo.png') } } }),
    step('SubmitVerifyCodeResult'),
    step('ListDmAccount'),
    step('ListDmTag'),
  ],
};

const PAGE = { PageId: '181916005005216' };

const connectedPages: Story = {
  name: 'the pages of an instance',
  steps: [
    step('GetFbInstagramPages'),
    step('BindInstagramPage', { params: PAGE, reply: { Data: [PAGE] } }),
    step('ListInstagramPage', { reply: { Data: { InstagramInfo: PAGE } } }),
    step('DeleteInstagramPage', { params: PAGE }),
    step('ListInstagramPage', { reply: { Data: {} } }),
    step('DeleteInstagramPage', { params: PAGE, refused: GONE }),
    step('GetFbMessengerPages'),
    step('BindMessengerPage', { params: PAGE, reply: { Data: [PAGE] } }),
    step('DeleteMessengerPage', { params: PAGE }),
    step('DeleteMessengerPage', { params: PAGE, refused: GONE }),
    step('GetWhatsappConversionApi', { reply: { Data: [] } }),
    step('CreateWhatsappConversionApi'),
    step('GetWhatsappConversionApi', { reply: { Data: [{}] } }),
    step('SyncMessageCampaign'),
  ],
};

export const instances: readonly Story[] = [instance, onboarding, connectedPages];
