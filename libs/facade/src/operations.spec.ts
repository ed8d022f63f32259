import { describe, expect, it } from 'vitest';
import type { ActionName } from '#libs/cams';
import { Problem } from '#libs/platform';
import { validatorOf } from './operation/validator.js';
import { operations, operationsByAction } from './operations.js';

const all = [...operations.values()].flat().map((operation) => [operation.id, operation.request] as const);

// A schema is compiled when it is first needed, so a wrong one would be found by a caller.
describe.each(all)('the schemas of %s', (_, { schemas: { path, query, body = {} } }) => {
  it('compile', () => {
    for (const schema of [path, query, body])
      expect(() => validatorOf({ ...schema, type: 'object' }, 'body')(0)).toThrow(Problem);
  });
});

describe('what a call is about', () => {
  const flow = { Type: 'BUTTONS', Buttons: [{ Type: 'FLOW', FlowId: '664597077870605' }] };
  const templates = [{ TemplateCode: 'T1' }, { TemplateCode: 'T2' }];

  it.each<[ActionName, Record<string, string>, string | undefined]>([
    ['SendChatappMessage', { From: '8613800001234', To: 'G1', RecipientType: 'group' }, '8613800001234'],
    ['ArchiveChatappTemplate', { TemplateList: JSON.stringify(templates) }, 'T1'],
    ['ModifyChatappTemplate', { TemplateCode: 'T1', Components: JSON.stringify([flow]) }, 'T1'],
    ['CreateChatappTemplate', { Name: 'order', Components: JSON.stringify([flow]) }, undefined],
    ['CreateMessengerPage', { PageId: '181916005005216', BusinessId: '105048970863123' }, '181916005005216'],
    ['ListChatappTemplate', {}, undefined],
  ])('is the first thing that it names, not what that mentions: %s', (action, parameters, resource) => {
    expect(operationsByAction.get(action)!.resource(parameters)).toBe(resource);
  });
});
