import { businessError } from '../../protocol/errors.js';
import type { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import type { Handler } from '../handler.js';
import { channelOf } from '../message-rules.js';
import { ownedNumber } from '../phone-number-rules.js';
import { pageOf, recordsOf } from '../records.js';

/** Parameters that have to be like the member of the message, by parameter. */
const filters: readonly (readonly [parameter: string, member: string])[] = [
  ['ChannelType', 'ChannelType'],
  ['BusinessNumber', 'BusinessNumber'],
  ['UserNumber', 'UserNumber'],
  ['EventAction', 'EventAction'],
  ['TemplateCode', 'TemplateCode'],
  ['GroupMessageId', 'GroupMessageId'],
  ['MessageStatus', 'MessageStatus'],
  ['ClientAcceptStatus', 'ClientAcceptStatusName'],
];

export const messageList = {
  ListChatappMessage: ({ space, params }) => {
    if (channelOf(params) === 'whatsapp') ownedNumber(space, params, 'BusinessNumber');
    const isWanted = filterOf(params);
    const found = [...recordsOf(space, 'message').values()].filter(isWanted).reverse();
    return { Data: pageOf(params, found).map(({ GroupMessageId, ...message }) => message) };
  },
} satisfies Record<string, Handler>;

function filterOf(params: Parameters): (message: Item) => boolean {
  const wanted = filters.flatMap(([parameter, member]) => {
    const value = params.get(parameter)?.toLowerCase();
    return value === undefined ? [] : [{ member, value }];
  });
  const from = timeOf(params, 'StartTime') ?? Number.NEGATIVE_INFINITY;
  const to = timeOf(params, 'EndTime') ?? Number.POSITIVE_INFINITY;
  return (message) => {
    const sentAt = Date.parse(String(message.SendTime));
    return (
      sentAt >= from &&
      sentAt <= to &&
      wanted.every(({ member, value }) => String(message[member] ?? '').toLowerCase() === value)
    );
  };
}

/** A time given in milliseconds, or as text that counts as UTC. @throws {CamsError} when it is neither */
function timeOf(params: Parameters, name: string): number | undefined {
  const milliseconds = params.get(name);
  const written = params.get(`${name}Str`);
  if (milliseconds === undefined && written === undefined) return undefined;
  const time = milliseconds === undefined ? Date.parse(`${written?.replace(' ', 'T')}Z`) : Number(milliseconds);
  if (Number.isNaN(time)) throw businessError(`InvalidParameter.${name}`, `${name} is no time.`);
  return time;
}
