import { type Allowed, ownNumber, plain } from '../rules.js';

const savedInstance: Allowed = plain('InstanceName', 'CountryId', 'FacebookBmId', 'IsConfirmAudit');

export const instances = {
  ListInstance: plain(
    'ChannelType',
    'InstanceId',
    'InstanceName',
    'ResourceGroupId',
    'SubmitTime',
    'PageIndex',
    'PageSize',
  ),
  CreateInstance: { ...savedInstance, ...plain('ChannelType', 'ResourceGroupId') },
  QueryInstance: plain('InstanceId'),
  UpdateInstance: { ...savedInstance, ...plain('InstanceId') },
  DeleteInstance: plain('InstanceId'),
  ChangeResourceGroup: plain('ResourceId', 'ResourceGroupId', 'ResourceType'),
  IsvGetAppId: plain('Type', 'Permissions', 'IntlVersion'),
  ChatappEmbedSignUp: {},
  ChatappBindWaba: plain('WabaId'),
  GetPreValidatePhoneId: ownNumber,
  GetChatappOpenStatus: {},
  OpenChatappService: {},
  GetCustomerSite: {},
  GeneratePresignedUrl: plain('FilePath'),
  SubmitVerifyCodeResult: { To: 'number', ...plain('MessageId', 'Result') },
} satisfies Record<string, Allowed>;
