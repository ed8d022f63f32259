import { businessError, notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { ActionCall, Handler } from '../handler.js';
import { structured } from '../records.js';
import { bindingsOf, boundTo, builderMembers, checkOffline, flowOf, matches } from './chat-flow-records.js';

export const chatFlowBindings = {
  ListBindingRelationsForFlowVersion: ({ space, params }) => ({
    Data: boundTo(space, flowOf(space, params)).filter(({ channelType }) =>
      matches(params, 'ChannelType', channelType),
    ),
  }),

  FlowBindPhone: (call) => {
    bind(call);
    return { Model: true };
  },

  FlowRebindPhone: (call) => {
    const before = chosen(call, undefined);
    if (before.length === 0) throw businessError('InvalidParameter.FlowNotBound', 'The flow is not bound yet.');
    const after = new Set(bind(call));
    for (const key of before) if (!after.has(key)) bindingsOf(call.space).delete(key);
    return { Model: true };
  },

  FlowUnbindPhone: (call) => {
    checkOffline(call.space, flowOf(call.space, call.params));
    for (const key of chosen(call, numbers(call.params))) bindingsOf(call.space).delete(key);
    return { Model: true };
  },
} satisfies Record<string, Handler>;

/** @returns the keys of the bindings */
function bind({ space, params, state }: ActionCall): string[] {
  flowOf(space, params);
  const wanted = numbers(params);
  if (!wanted?.length) throw businessError('InvalidParameter.PhoneNumbers', 'PhoneNumbers names nothing to bind.');
  if (params.text('ChannelType') === 'WHATSAPP' && !wanted.every((number) => state.holderOf(number))) throw notOwned();
  const common = builderMembers(params, 'ChannelCode', 'ChannelType', 'FlowCode', 'FlowVersion', 'WabaId');
  return wanted.map((phoneNumber) => {
    const key = `${common.flowCode}/${common.channelType}/${phoneNumber}`;
    bindingsOf(space).set(key, { ...common, phoneNumber });
    return key;
  });
}

/** The keys of the flow's bindings on the channel of the call: those of the numbers given, or all. */
function chosen({ space, params }: ActionCall, only: readonly string[] | undefined): string[] {
  const { flowCode } = flowOf(space, params);
  return [...bindingsOf(space)]
    .filter(
      ([, binding]) =>
        binding.flowCode === flowCode &&
        matches(params, 'ChannelType', binding.channelType) &&
        (only?.includes(String(binding.phoneNumber)) ?? true),
    )
    .map(([key]) => key);
}

function numbers(params: Parameters): string[] | undefined {
  const given = structured(params, 'PhoneNumbers');
  if (given === undefined) return undefined;
  if (!Array.isArray(given)) throw businessError('InvalidParameter.PhoneNumbers', 'PhoneNumbers has to be a list.');
  return given.map(String);
}
