import { describe, expect, it } from 'vitest';
import { type ActionName, catalogue } from '#libs/cams';
import { idsNamed, isElsewhere, lessons, ownedParameterOf, textsAt, unprovenIdsOf } from './ownership.js';

const owned = (action: ActionName, path: string) => ownedParameterOf(path, catalogue[action], 'body')!;

describe('idsNamed', () => {
  it('finds the id that a parameter holds, if it is given', () => {
    const template = owned('SendChatappMessage', 'TemplateCode');
    expect(idsNamed(template, { TemplateCode: 'T1' })).toEqual([{ id: 'T1', at: ['TemplateCode'] }]);
    expect(idsNamed(template, {})).toEqual([]);
  });

  it('finds every id within a structured one', () => {
    const templates = owned('ArchiveChatappTemplate', 'TemplateList.TemplateCode');
    const TemplateList = JSON.stringify([{ TemplateCode: 'T1', Language: 'en' }, { TemplateCode: 'T2' }]);
    expect(idsNamed(templates, { TemplateList })).toEqual([
      { id: 'T1', at: ['TemplateList', 0, 'TemplateCode'] },
      { id: 'T2', at: ['TemplateList', 1, 'TemplateCode'] },
    ]);
  });

  it('finds what stands in lists of lists, and around what has none', () => {
    const flows = owned('CreateChatappTemplate', 'Components.Buttons.FlowId');
    const Buttons = [{ Type: 'URL' }, { Type: 'FLOW', FlowId: 'F1' }, { Type: 'FLOW', FlowId: '' }];
    const Components = JSON.stringify([{ Type: 'BODY' }, null, { Type: 'BUTTONS', Buttons }]);
    expect(idsNamed(flows, { Components })).toEqual([{ id: 'F1', at: ['Components', 2, 'Buttons', 1, 'FlowId'] }]);
  });

  it('finds a group where the recipient is said to be one, in any spelling', () => {
    const to = owned('SendChatappMessage', 'To');
    expect(idsNamed(to, { To: 'G1', RecipientType: ' Group' })).toEqual([{ id: 'G1', at: ['To'] }]);
    for (const RecipientType of ['individual', '']) expect(idsNamed(to, { To: 'G1', RecipientType })).toEqual([]);
    expect(idsNamed(to, { To: 'G1' })).toEqual([]);
    const recipients = [
      { To: 'G1', RecipientType: 'GROUP' },
      { To: '8613900005678' },
      { To: 'G2', RecipientType: 'group' },
    ];
    const named = idsNamed(owned('SendChatappMassMessage', 'SenderList.To'), {
      SenderList: JSON.stringify(recipients),
    });
    expect(named.map(({ id }) => id)).toEqual(['G1', 'G2']);
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

describe('unprovenIdsOf', () => {
  const rows = [
    { PhoneNumber: '1', Status: 'CONNECTED' },
    { PhoneNumber: '2', Status: 'UNVERIFIED', CodeVerificationStatus: 'NOT_VERIFIED' },
    null,
  ];

  it.each(['QueryChatappPhoneNumbers', 'ChatappSyncPhoneNumber'] as const)(
    'finds the numbers that are not verified: %s',
    (action) => {
      expect(unprovenIdsOf(lessons[action]![0]!, {}, { PhoneNumbers: rows })).toEqual(['2']);
    },
  );

  it('takes a number that was added for named, not for proven', () => {
    const request = { Cc: '86', PhoneNumber: '13800001234' };
    expect(unprovenIdsOf(lessons.AddChatappPhoneNumber![0]!, request, {})).toEqual(['8613800001234']);
  });

  it.each(['ChatappVerifyAndRegister', 'ChatappPhoneNumberRegister', 'ChatappMigrationRegister'] as const)(
    'takes a number for proven after %s',
    (action) => {
      expect(unprovenIdsOf(lessons[action]![0]!, { PhoneNumber: '8613800001234' }, {})).toEqual([]);
    },
  );
});
