import type { Action, Field } from '#libs/cams';
import { publicName } from './naming.js';
import type { Lesson } from './ownership.js';
import { idsOf } from './ownership.js';
import { nextCursor, type Page } from './paging.js';
import { fieldSchema, type JsonSchema, objectSchema } from './schema.js';
import { publicValue } from './wire-values.js';

/** How an operation answers. */
export interface Reply {
  readonly status: 200 | 201 | 204;
  /** JSON Schema of the body, for the documentation; none with 204. */
  readonly schema: JsonSchema | undefined;
  /** The body, made from what CAMS gave; `undefined` with 204. */
  body(payload: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, string>>, page?: Page): unknown;
}

/**
 * The shape of the reply follows from the catalogue: one list becomes `{items, nextCursor}`, one object is given
 * bare, several members become one object, and nothing becomes 204.
 */
export function replyOf(action: Action, creates: boolean, lesson: Lesson | undefined): Reply {
  const members = Object.entries(action.reply);
  const status = creates ? 201 : 200;
  const list = members.find(([, field]) => field.type === 'array');
  if (list) return listReply(...list);
  const [only] = members;
  if (only && members.length === 1 && only[1].type === 'object') return recordReply(status, ...only);
  if (only) return membersReply(status, action.reply);
  if (creates && lesson?.from === 'request') return createdReply(lesson);
  return { status: 204, schema: undefined, body: () => undefined };
}

function listReply(member: string, field: Field): Reply {
  const items = field.type === 'array' ? field.items : undefined;
  return {
    status: 200,
    schema: {
      type: 'object',
      description: field.description,
      properties: {
        items: fieldSchema(field, false),
        nextCursor: { type: ['string', 'null'], description: 'Gives the next page; `null` on the last one.' },
      },
      required: ['items', 'nextCursor'],
    },
    body: (payload, _parameters, page) => ({
      items: ((payload[member] as unknown[] | null | undefined) ?? []).map((item) => publicValue(items, item)),
      nextCursor: page ? nextCursor(page, Number(payload.Total ?? 0)) : null,
    }),
  };
}

function recordReply(status: Reply['status'], member: string, field: Field): Reply {
  return {
    status,
    schema: fieldSchema(field, false),
    body: (payload) => publicValue(field, payload[member] ?? {}),
  };
}

function membersReply(status: Reply['status'], fields: Action['reply']): Reply {
  const record: Field = { type: 'object', fields, description: 'What was done.' };
  return { status, schema: objectSchema(fields, false), body: (payload) => publicValue(record, payload) };
}

/** CAMS says nothing of what it made, but the request did. */
function createdReply(lesson: Lesson): Reply {
  const name = publicName(lesson.id.at(-1)!);
  return {
    status: 201,
    schema: {
      type: 'object',
      properties: { [name]: { type: 'string', description: 'How the new resource is named from now on.' } },
      required: [name],
    },
    body: (payload, parameters) => ({ [name]: idsOf(lesson, parameters, payload)[0] }),
  };
}
