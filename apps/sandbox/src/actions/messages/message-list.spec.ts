import { beforeEach, describe, expect, it } from 'vitest';
import { Parameters } from '../../protocol/parameters.js';
import type { Item } from '../../state/model.js';
import { SandboxState } from '../../state/sandbox-state.js';
import type { Handler } from '../handler.js';
import { messages } from '../messages.js';
import { templateMetrics } from '../templates/template-metrics.js';
import { templates } from '../templates.js';
import { messageList } from './message-list.js';

const OWN = '8613800001234';
const state = new SandboxState();
const handlers: Readonly<Record<string, Handler>> = { ...messages, ...messageList, ...templates, ...templateMetrics };

let space = state.createSpace('cams-a');
beforeEach(() => {
  state.data.spaces.delete('cams-a');
  space = state.createSpace('cams-a');
  state.connect(space, OWN, 'Books');
});

const call = (action: string, given: Record<string, string>, now = 0) =>
  handlers[action]!({ params: new Parameters(Object.entries(given)), space, state, now });

const text = (To: string, now = 0, words = 'Hello') =>
  call(
    'SendChatappMessage',
    {
      ...{ ChannelType: 'whatsapp', From: OWN, To, Type: 'message', MessageType: 'text' },
      Content: JSON.stringify({ text: words }),
    },
    now,
  );

const listed = (filter: Record<string, string> = {}): Item[] =>
  call('ListChatappMessage', {
    ChannelType: 'whatsapp',
    BusinessNumber: OWN,
    Page: JSON.stringify({ Index: 1, Size: 100 }),
    ...filter,
  }).Data as Item[];

describe('ListChatappMessage', () => {
  it('gives what was sent, the latest first', () => {
    text('8613900000001');
    const { MessageId } = text('8613900000002', 1_000, 'Good morning');
    expect(listed().map(({ UserNumber }) => UserNumber)).toEqual(['8613900000002', '8613900000001']);
    expect(listed({ UserNumber: '8613900000002' })).toEqual([
      expect.objectContaining({ MessageId, Message: 'Good morning', SendTime: '1970-01-01T00:00:01.000+00:00' }),
    ]);
    expect(listed({ StartTime: '500' })).toHaveLength(1);
    expect(listed({ EndTimeStr: '1970-01-01 00:00:00' })).toHaveLength(1);
    expect(listed({ EventAction: 'UP' })).toEqual([]);
  });

  it('remembers the last hundred', () => {
    for (let sent = 0; sent < 120; sent++) text(`86139000${1_000 + sent}`);
    expect(listed()).toHaveLength(100);
    expect(listed()[99]).toMatchObject({ UserNumber: '861390001020' });
  });

  it('refuses a number that the space does not hold', () => {
    expect(() => listed({ BusinessNumber: '8613800009999' })).toThrow(
      expect.objectContaining({ code: 'Unknown.ResourceOwnerId' }),
    );
  });

  it('finds the messages of a batch, which count for the template', () => {
    const created = call('CreateChatappTemplate', {
      ...{ Name: 'hello', Language: 'en_US', TemplateType: 'WHATSAPP', Category: 'UTILITY' },
      Components: JSON.stringify([{ Type: 'BODY', Text: 'Hello' }]),
    });
    const { TemplateCode } = created.Data as { TemplateCode: string };
    const recipients = JSON.stringify([{ To: '8613900000001' }, { To: '8613900000002' }]);
    const { GroupMessageId } = call(
      'SendChatappMassMessage',
      { ChannelType: 'whatsapp', From: OWN, TemplateCode, Language: 'en_US', SenderList: recipients },
      60_000,
    );
    text('8613900000003');
    expect(listed({ GroupMessageId: String(GroupMessageId) })).toHaveLength(2);
    expect(listed({ TemplateCode })[0]).toMatchObject({ TemplateName: 'hello', Type: 'template', Message: 'Hello' });
    const span = { TemplateCode, Language: 'en_US', Start: '0', End: '100000' };
    expect(call('GetChatappTemplateMetric', span).Data).toEqual([
      expect.objectContaining({ SentCount: 2, Start: 0, End: 86_400_000 }),
    ]);
  });
});
