import type { Action, Field } from '#libs/cams';
import { publicName } from './naming.js';
import { idsOf, type Lesson } from './ownership.js';
import type { Page, Paging } from './paging.js';
import { type Content, holderOf, type ListField, listIn, loneObjectIn } from './reply-content.js';
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

/** What of a route, beside its action, shapes the reply. */
interface Circumstances {
  readonly creates: boolean;
  readonly lesson: Lesson | undefined;
  readonly paging: Paging | undefined;
}

/** Names of CAMS for a lone value that say nothing of it. */
const NAMELESS = new Set(['Data', 'Model', 'Response', 'Result']);

/**
 * The shape of the reply follows from the catalogue; the first that fits:
 * 1. a list, also one in a lone object with nothing but page members beside it: `{items, nextCursor}`;
 * 2. a lone object, map or JSON: bare, out of however many objects are wrapped around it;
 * 3. a lone value that CAMS calls `Data`, `Model`, `Response` or `Result`: `{result}`;
 * 4. other members: one object of them;
 * 5. nothing: 204, or for a creation that the request names, 201 with that name.
 */
export function replyOf({ reply: members }: Action, { creates, lesson, paging }: Circumstances): Reply {
  const status = creates ? 201 : 200;
  const list = listIn(members);
  if (list) return listReply(status, list, paging);
  const lone = loneObjectIn(members);
  if (lone) return objectReply(status, lone);
  const [only, another] = Object.entries(members);
  if (only && !another && NAMELESS.has(only[0])) return resultReply(status, ...only);
  if (only) return membersReply(status, members);
  if (creates && lesson?.from === 'request') return createdReply(lesson);
  return { status: 204, schema: undefined, body: () => undefined };
}

function listReply(status: Reply['status'], list: Content<ListField>, paging: Paging | undefined): Reply {
  const { member, field } = list;
  return {
    status,
    schema: {
      type: 'object',
      description: field.description,
      properties: {
        items: fieldSchema(field, false),
        nextCursor: { type: ['string', 'null'], description: 'Gives the next page; `null` on the last one.' },
      },
      required: ['items', 'nextCursor'],
    },
    body(payload, _parameters, page) {
      const holder = holderOf(list, payload);
      const given = holder[member];
      const items = Array.isArray(given) ? given.map((item) => publicValue(field.items, item)) : [];
      return { items, nextCursor: page && paging ? paging.nextCursor(page, holder, items.length) : null };
    },
  };
}

function objectReply(status: Reply['status'], lone: Content): Reply {
  const { member, field } = lone;
  return {
    status,
    schema: fieldSchema(field, false),
    body: (payload) => publicValue(field, holderOf(lone, payload)[member] ?? {}),
  };
}

function resultReply(status: Reply['status'], member: string, field: Field): Reply {
  return {
    status,
    schema: {
      type: 'object',
      properties: { result: { ...fieldSchema(field, false), 'x-cams-param': member } },
    },
    body: (payload) => (payload[member] == null ? {} : { result: payload[member] }),
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
