import { describe, expect, it } from 'vitest';
import { type ActionName, catalogue } from '#libs/cams';
import { idsNamed, isElsewhere, ownedParameterOf, textsAt } from './ownership.js';

const owned = (action: ActionName, path: string) => ownedParameterOf(path, catalogue[action])!;

describe('idsNamed', () => {
  it('finds the id that a parameter holds, if it is given', () => {
    const template = owned('SendChatappMessage', 'TemplateCode');
    expect(idsNamed(template, { TemplateCode: 'T1' })).toEqual(['T1']);
    expect(idsNamed(template, {})).toEqual([]);
  });

  it('finds every id within a structured one', () => {
    const templates = owned('ArchiveChatappTemplate', 'TemplateList.TemplateCode');
    const TemplateList = JSON.stringify([{ TemplateCode: 'T1', Language: 'en' }, { TemplateCode: 'T2' }]);
    expect(idsNamed(templates, { TemplateList })).toEqual(['T1', 'T2']);
  });
});

describe('isElsewhere', () => {
  it.each(['viber', 'Messenger', 'INSTAGRAM', 'telegram'])('lets a sender be no phone number on %s', (ChannelType) => {
    expect(isElsewhere(owned('SendChatappMessage', 'From'), { ChannelType })).toBe(true);
    expect(isElsewhere(owned('ListChatappMessage', 'BusinessNumber'), { ChannelType })).toBe(true);
  });

  it.each(['whatsapp', 'WHATSAPP', 'anything', undefined])('takes a sender for a phone number on %s', (channel) => {
    const request: Record<string, string> = channel === undefined ? {} : { ChannelType: channel };
    expect(isElsewhere(owned('SendChatappMessage', 'From'), request)).toBe(false);
  });

  it.each<ActionName>(['ListChatGroup', 'AddChatGroup', 'DeleteChatGroup', 'WhatsappCall'])(
    'takes what runs groups and calls for a phone number on every channel: %s',
    (action) => {
      expect(isElsewhere(owned(action, 'BusinessNumber'), { ChannelType: 'telegram' })).toBe(false);
    },
  );
});

describe('textsAt', () => {
  it('goes through lists, and around what is missing', () => {
    const reply = { Data: { List: [{ Id: 'a' }, {}, null, { Id: '' }, { Id: 7 }, { Id: 'b' }] } };
    expect(textsAt(['Data', 'List', 'Id'], reply)).toEqual(['a', 'b']);
    expect(textsAt(['Data', 'List', 'Id'], { Data: null })).toEqual([]);
  });
});
