import { businessError, notOwned } from '../../protocol/errors.js';
import type { Item } from '../../state/model.js';
import type { ActionCall, Handler } from '../handler.js';
import { given, pageOf } from '../records.js';
import {
  customerSpaces,
  instanceOf,
  instanceSpace,
  isWanted,
  newInstanceId,
  noteInstance,
} from './instance-records.js';

const CHANNELS = new Set(['WHATSAPP', 'VIBER', 'MESSENGER', 'INSTAGRAM']);

const changeable = [
  'InstanceName',
  'InstanceDescription',
  'FacebookBmId',
  'CountryId',
  'OfficeAddress',
  'ContactMail',
  'IsvTerms',
];

/** An instance is a space: what is made here can be used as `CustSpaceId` everywhere. */
export const instances = {
  ListInstance: (call) => {
    const found = customerSpaces(call)
      .map((space): Item => ({ ...instanceOf(space), CustSpaceId: space.custSpaceId, State: 'published' }))
      .filter((instance) => isWanted(instance, call.params));
    return { Data: pageOf(call.params, found), TotalCount: found.length };
  },

  CreateInstance: ({ params, state, now }) => {
    const channel = params.text('ChannelType').toUpperCase();
    if (!CHANNELS.has(channel)) {
      throw businessError('InvalidParameter.ChannelTypeNotSupport', `The channel ${channel} is not supported.`);
    }
    const instance = noteInstance(state.createSpace(newInstanceId()), {
      ...given(params, ...changeable, 'ResourceGroupId'),
      ChannelType: channel,
      SubmitTime: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
    });
    return { Data: saved(instance) };
  },

  QueryInstance: (call) => ({ Data: { ...instanceOf(instanceSpace(call, 'InstanceId')), CustType: '01' } }),

  UpdateInstance: (call) => {
    const instance = noteInstance(instanceSpace(call, 'InstanceId'), given(call.params, ...changeable));
    return { Data: { ...saved(instance), Description: instance.InstanceDescription } };
  },

  DeleteInstance: (call) => {
    call.state.data.spaces.delete(instanceSpace(call, 'InstanceId').custSpaceId);
    return {};
  },

  ChangeResourceGroup: (call) => {
    if (isTemplate(call)) return {};
    noteInstance(instanceSpace(call, 'ResourceId'), given(call.params, 'ResourceGroupId'));
    return {};
  },
} satisfies Record<string, Handler>;

/** The part of an instance that the replies to a change hold. */
function saved({ InstanceId, InstanceName, InstanceDescription, ChannelType, ResourceRegionId, SubmitTime }: Item) {
  return { InstanceId, InstanceName, InstanceDescription, ChannelType, ResourceRegionId, SubmitTime };
}

/** @throws {CamsError} when it says to be a template and is none */
function isTemplate(call: ActionCall): boolean {
  if (call.params.get('ResourceType') !== 'template') return false;
  const code = call.params.text('ResourceId');
  if (!customerSpaces(call).some(({ templates }) => templates.has(code))) throw notOwned();
  return true;
}
