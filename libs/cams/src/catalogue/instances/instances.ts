import { pageNumber, pageSize } from '../common-fields.js';
import { type Action, integer, list, record, required, text } from '../shapes.js';
import {
  ChannelType,
  CustSpaceId,
  channelFilter,
  customer,
  InstanceDescription,
  InstanceId,
  InstanceName,
  IsConfirmAudit,
  ResourceGroupId,
  ResourceRegionId,
  SubmitTime,
} from './instance-fields.js';

const savedInstance = { InstanceId, InstanceName, InstanceDescription, ChannelType, ResourceRegionId, SubmitTime };

const wholeInstance = { ...savedInstance, ...customer, ResourceGroupId };

export const instances = {
  ListInstance: {
    summary: 'List instances',
    description:
      'Gives the instances of all customers page by page, narrowed down by whatever filters are set. The `custSpaceId` of an instance is what a tenant is made with.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: {
      ChannelType: channelFilter,
      FilterStr: text('Only instances whose id or name holds this text.', { maxLength: 128, example: 'Lake' }),
      InstanceId,
      InstanceName,
      ResourceGroupId,
      SubmitTime,
      PageIndex: pageNumber,
      PageSize: pageSize,
    },
    reply: {
      Data: list(
        'The instances of this page.',
        record('An instance.', {
          ...wholeInstance,
          CustSpaceId,
          State: text('State of the instance.', { values: ['published'], example: 'published' }),
        }),
      ),
      TotalCount: integer('Number of instances on all pages.', { example: 1 }),
    },
  },
  CreateInstance: {
    summary: 'Create an instance',
    description:
      'Makes an instance for a customer on one channel. A space for a WhatsApp account comes from binding the account instead.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      InstanceName: required(InstanceName),
      ChannelType: required({ ...ChannelType, minLength: 1 }),
      InstanceDescription,
      ResourceGroupId,
      ...customer,
      IsConfirmAudit,
    },
    reply: { Data: record('The new instance.', savedInstance) },
  },
  QueryInstance: {
    summary: 'Get an instance',
    description: 'Gives one instance with what is known of the customer.',
    qps: null,
    effect: 'read',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId) },
    reply: {
      Data: record('The instance.', {
        ...wholeInstance,
        CustType: text('Kind of customer, as a number of CAMS.', { example: '01' }),
      }),
    },
  },
  UpdateInstance: {
    summary: 'Change an instance',
    description: 'Changes the name, the description and what is known of the customer. The channel stays.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      InstanceId: required(InstanceId),
      InstanceName: required(InstanceName),
      InstanceDescription,
      ...customer,
      IsConfirmAudit,
    },
    reply: {
      Data: record('The instance as it is now.', {
        ...savedInstance,
        Description: text('The same as the description of the instance.', { example: 'Order news for the bookshops' }),
      }),
    },
  },
  DeleteInstance: {
    summary: 'Delete an instance',
    description: 'Deletes the instance and what belongs to it. A tenant that uses it can no longer reach CAMS.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: { InstanceId: required(InstanceId) },
    reply: {},
  },
  ChangeResourceGroup: {
    summary: 'Move a resource to another resource group',
    description:
      'Puts an instance or a template into another resource group of the account, which decides who may see it there.',
    qps: null,
    effect: 'write',
    space: 'absent',
    placement: 'query',
    request: {
      ResourceId: required(
        text('Id of the instance or code of the template.', {
          pattern: '^[A-Za-z0-9_-]{1,64}$',
          maxLength: 64,
          example: 'cams-8c8abc1234',
        }),
      ),
      ResourceGroupId: required({
        ...ResourceGroupId,
        minLength: 1,
        description: 'Id of the resource group to move it to.',
      }),
      ResourceType: text('Kind of the resource, such as `instance` or `template`.', {
        values: ['instance', 'template'],
        maxLength: 32,
        example: 'instance',
      }),
    },
    reply: {},
  },
} as const satisfies Record<string, Action>;
