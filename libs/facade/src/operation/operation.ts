import { type Action, catalogue, type Field } from '#libs/cams';
import type { Route } from '../routes/route.js';
import { publicName } from './naming.js';
import { idsNamed, type Lesson, lessons, type OwnedParameter, ownedParameterOf } from './ownership.js';
import { type Paging, pagingOf } from './paging.js';
import { type Reply, replyOf } from './reply.js';
import { listIn } from './reply-content.js';
import { type RequestReader, requestReaderOf, type Slots } from './request.js';
import type { Location } from './validator.js';

/** A route and its action, prepared: everything that can be decided before a call comes. */
export interface Operation {
  readonly route: Route;
  readonly action: Action;
  /** `operationId` and handler name: the action in lowerCamelCase. */
  readonly id: string;
  /** Whose API offers it. */
  readonly audience: 'tenant' | 'operator';
  readonly request: RequestReader;
  readonly reply: Reply;
  readonly owned: readonly OwnedParameter[];
  readonly lessons: readonly Lesson[];
  /** What the call is about, for the trail: the ids in its path, or else the first owned thing that it names. */
  resource(parameters: Readonly<Record<string, string>>): string | undefined;
  /** Sends many messages at once. */
  readonly isBatch: boolean;
  /** How many messages a request sends. */
  messages(body: unknown): number;
}

/** @throws {Error} naming the route, when it does not fit its action */
export function operationOf(route: Route): Operation {
  const action = catalogue[route.action];
  const paging = listIn(action.reply) && pagingOf(route.action, action);
  const slots = slotsOf(route, action, paging);
  const inPath = Object.keys(slots.path);
  const owned = ownedBy(route, action, slots);
  const subjects = owned.filter(isSubject);
  const taught = lessons[route.action] ?? [];
  return {
    route,
    action,
    id: route.action.charAt(0).toLowerCase() + route.action.slice(1),
    audience: route.tenant.startsWith('isv:') ? 'operator' : 'tenant',
    request: requestReaderOf(slots, paging),
    reply: replyOf(action, { creates: route.creates, lesson: taught.find(({ from }) => from === 'request'), paging }),
    owned,
    lessons: taught,
    resource(parameters) {
      if (inPath.length > 0) return inPath.map((name) => parameters[name]).join('/');
      for (const each of subjects) {
        const [first] = idsNamed(each, parameters);
        if (first) return first.id;
      }
      return undefined;
    },
    isBatch: route.messages?.startsWith('each:') ?? false,
    messages: messageCounter(route, action),
  };
}

function messageCounter({ messages, verb, path }: Route, action: Action): Operation['messages'] {
  if (messages === undefined) return () => 0;
  if (messages === 'one') return () => 1;
  const parameter = messages.slice('each:'.length);
  if (action.request[parameter]?.type !== 'array') throw new Error(`${verb} ${path}: "${messages}" names no list`);
  const name = publicName(parameter);
  return (body) => (body as Readonly<Record<string, readonly unknown[]>>)[name]!.length;
}

function slotsOf(route: Route, action: Action, paging: Paging | undefined): Slots {
  const inPath = new Set([...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
  const path: Record<string, Field> = {};
  const rest: Record<string, Field> = {};
  for (const [camsName, field] of Object.entries(action.request)) {
    const name = publicName(camsName);
    if (inPath.delete(name)) path[camsName] = { ...field, required: true };
    else if (!paging?.hidden.has(camsName)) rest[camsName] = field;
  }
  const [unknown] = inPath;
  if (unknown) throw new Error(`${route.verb} ${route.path}: ${route.action} has no parameter {${unknown}}`);
  const takesBody = route.verb !== 'GET' && route.verb !== 'DELETE';
  return takesBody ? { path, query: {}, body: rest } : { path, query: forQuery(route, rest), body: {} };
}

/**
 * What a query can carry: values, and lists of texts. A structured parameter is not offered there.
 * @throws {Error} when CAMS requires it
 */
function forQuery(route: Route, fields: Readonly<Record<string, Field>>): Record<string, Field> {
  const needed = Object.keys(fields).find((name) => fields[name]!.required && !fitsQuery(fields[name]!));
  if (needed) throw new Error(`${route.verb} ${route.path}: a query cannot carry ${needed}`);
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => fitsQuery(field)));
}

function fitsQuery(field: Field): boolean {
  if (field.type === 'array') return field.items.type === 'string';
  return field.type === 'string' || field.type === 'integer' || field.type === 'boolean';
}

/** A call is about a parameter, or the entries of a list; what stands within parts of something is only mentioned. */
function isSubject({ path }: OwnedParameter): boolean {
  return path.length <= 2;
}

function locationOf(parameter: string, { path, query }: Slots): Location {
  if (parameter in path) return 'path';
  return parameter in query ? 'query' : 'body';
}

function ownedBy(route: Route, action: Action, slots: Slots): readonly OwnedParameter[] {
  if (!route.tenant.startsWith('owned:')) return [];
  return route.tenant
    .slice('owned:'.length)
    .split('+')
    .map((path) => {
      const owned = ownedParameterOf(path, action, locationOf(path.split('.')[0]!, slots));
      if (!owned) {
        throw new Error(
          `${route.verb} ${route.path}: "${route.tenant}" names nothing of ${route.action} that is owned`,
        );
      }
      return owned;
    });
}
