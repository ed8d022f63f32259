import { randomInt } from 'node:crypto';
import { notOwned } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item, Space } from '../../state/model.js';
import type { ActionCall } from '../handler.js';
import { recordsOf } from '../records.js';

/** Id of the one record that a space keeps of itself as an instance. */
const ITSELF = 'itself';
const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new id, as CAMS's console shows them. */
export function newInstanceId(): string {
  return `cams-${Array.from({ length: 10 }, () => ID_ALPHABET[randomInt(ID_ALPHABET.length)]).join('')}`;
}

/** The spaces of customers: all but the account's own, which operators' actions act on. */
export function customerSpaces({ state, space: own }: ActionCall): Space[] {
  return [...state.data.spaces.values()].filter((space) => space !== own);
}

/** The instance that a parameter names, as a space. @throws {CamsError} when there is none of that id */
export function instanceSpace(call: ActionCall, parameter: string): Space {
  const space = call.state.space(call.params.text(parameter));
  if (!space || space === call.space) throw notOwned();
  return space;
}

/** A space as an instance; those that came about in another way are WhatsApp instances without further data. */
export function instanceOf(space: Space): Item {
  return {
    InstanceId: space.custSpaceId,
    InstanceName: space.custSpaceId,
    ChannelType: 'WHATSAPP',
    ResourceRegionId: 'ap-southeast-1',
    SubmitTime: '2026-01-01 00:00:00',
    ...recordsOf(space, 'instance').get(ITSELF),
  };
}

/** Notes what is new about an instance. */
export function noteInstance(space: Space, facts: Item): Item {
  const known = recordsOf(space, 'instance');
  known.set(ITSELF, { ...known.get(ITSELF), ...facts });
  return instanceOf(space);
}

/** Whether an instance is what the filters of the call ask for. */
export function isWanted(instance: Item, params: Parameters): boolean {
  const text = `${instance.InstanceId} ${instance.InstanceName}`.toLowerCase();
  return (
    text.includes((params.get('FilterStr') ?? '').toLowerCase()) &&
    ['ChannelType', 'InstanceId', 'InstanceName', 'ResourceGroupId', 'SubmitTime'].every((name) => {
      const wanted = params.get(name);
      return wanted === undefined || wanted.toLowerCase() === String(instance[name] ?? '').toLowerCase();
    })
  );
}
