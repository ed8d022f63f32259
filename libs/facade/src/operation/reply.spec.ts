import { describe, expect, it } from 'vitest';
import { type Action, type Field, flag, integer, json, list, map, record, text } from '#libs/cams';
import type { Lesson } from './ownership.js';
import { replyOf } from './reply.js';

const name = text('Name.');
const things = list('Things.', record('Thing.', { ThingId: name }));
const rows = [{ ThingId: 'a' }];
const items = [{ thingId: 'a' }];

const nothingMore = { creates: false, lesson: undefined, paging: undefined };
const of = (reply: Record<string, Field>, more = {}) => replyOf({ reply } as Action, { ...nothingMore, ...more });

/** What CAMS gives and what the caller gets. */
type Case = [form: string, reply: Record<string, Field>, payload: Record<string, unknown>, body: unknown];

describe('replyOf', () => {
  it.each<Case>([
    ['a list', { Data: things }, { Data: rows }, { items, nextCursor: null }],
    [
      'a list with a total',
      { Data: things, Total: integer('.') },
      { Data: rows, Total: 1 },
      { items, nextCursor: null },
    ],
    ['no list where one should be', { Data: things }, { Data: null }, { items: [], nextCursor: null }],
    [
      'a list within an object',
      { Data: record('.', { List: things, Total: integer('.') }) },
      { Data: { List: rows, Total: 1 } },
      { items, nextCursor: null },
    ],
    [
      'a list of anything, with cursors',
      { Model: record('.', { Data: list('.', json('.')), Paging: record('.', {}) }) },
      { Model: { Data: [{ product_id: 1 }] } },
      { items: [{ product_id: 1 }], nextCursor: null },
    ],
    ['an object that is missing', { Data: record('.', { List: things }) }, {}, { items: [], nextCursor: null }],
    [
      'an object with a list among others',
      { Data: record('.', { Things: things, Name: name }) },
      { Data: { Things: rows, Name: 'n' } },
      { things: items, name: 'n' },
    ],
    ['an object', { Data: record('.', { Url: name }) }, { Data: { Url: 'u' } }, { url: 'u' }],
    ['a map', { Model: map('.', name) }, { Model: { Any_Key: 'v' } }, { Any_Key: 'v' }],
    [
      'JSON within an object',
      { Data: record('.', { Response: json('.') }) },
      { Data: { Response: { A: 1 } } },
      { A: 1 },
    ],
    ['a value without a name', { Data: flag('.') }, { Data: false }, { result: false }],
    ['a value with a name', { UniqueCode: name }, { UniqueCode: 'u' }, { uniqueCode: 'u' }],
    ['several values', { Data: name, Total: integer('.') }, { Data: 'd', Total: 1 }, { data: 'd', total: 1 }],
  ])('offers %s', (_, reply, payload, body) => {
    expect(of(reply).body(payload, {})).toEqual(body);
    expect(of(reply).status).toBe(200);
  });

  it('answers 204 to nothing', () => {
    expect(of({})).toMatchObject({ status: 204, schema: undefined });
    expect(of({}).body({ Data: {} }, {})).toBeUndefined();
  });

  it.each([{ Data: things }, { Data: record('.', { Url: name }) }, { Result: integer('.') }, { A: name, B: name }])(
    'answers 201 to a creation, whatever CAMS gives',
    (reply) => {
      expect(of(reply, { creates: true }).status).toBe(201);
    },
  );

  it('names what was made by the request, where CAMS gives nothing', () => {
    const lesson: Lesson = { kind: 'page', from: 'request', id: ['PageId'] };
    const reply = of({}, { creates: true, lesson });
    expect([reply.status, reply.body({}, { PageId: '1234' })]).toEqual([201, { pageId: '1234' }]);
  });

  it('says in the schema what CAMS calls a result', () => {
    expect(of({ Data: name }).schema?.properties).toMatchObject({ result: { type: 'string', 'x-cams-param': 'Data' } });
  });
});
