import { type Action, catalogue, type Field } from '#libs/cams';
import type { Route } from '../routes/route.js';
import { publicName } from './naming.js';
import { type Lesson, lessons, type OwnedParameter, ownedParameters } from './ownership.js';
import { isPaged } from './paging.js';
import { type Reply, replyOf } from './reply.js';
import { type RequestReader, requestReaderOf, type Slots } from './request.js';

/** A route and its action, prepared: everything that can be decided before a call comes. */
export interface Operation {
  readonly route: Route;
  readonly action: Action;
  /** `operationId` and handler name: the action in lowerCamelCase. */
  readonly id: string;
  readonly request: RequestReader;
  readonly reply: Reply;
  readonly owned: readonly (OwnedParameter & { readonly parameter: string })[];
  readonly lesson: Lesson | undefined;
  /** What the call is about, for the trail: the ids in its path, or else the first owned thing that it names. */
  resource(parameters: Readonly<Record<string, string>>): string | undefined;
  /** How many messages a request sends. */
  messages(body: unknown): number;
}

/** @throws {Error} naming the route, when it does not fit its action */
export function operationOf(route: Route): Operation {
  const action = catalogue[route.action];
  const slots = slotsOf(route, action);
  const inPath = Object.keys(slots.path);
  const owned = ownedBy(route, action);
  const lesson = lessons[route.action];
  return {
    route,
    action,
    id: route.action.charAt(0).toLowerCase() + route.action.slice(1),
    request: requestReaderOf(slots, isPaged(action)),
    reply: replyOf(action, route.creates, lesson),
    owned,
    lesson,
    resource: (parameters) => {
      const names = inPath.length > 0 ? inPath : owned.slice(0, 1).map(({ parameter }) => parameter);
      return names.map((name) => parameters[name]).join('/') || undefined;
    },
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

function slotsOf(route: Route, action: Action): Slots {
  const inPath = new Set([...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
  const path: Record<string, Field> = {};
  const rest: Record<string, Field> = {};
  for (const [camsName, field] of Object.entries(action.request)) {
    const name = publicName(camsName);
    if (inPath.delete(name)) path[camsName] = { ...field, required: true };
    else if (!(camsName === 'Page' && isPaged(action))) rest[camsName] = field;
  }
  const [unknown] = inPath;
  if (unknown) throw new Error(`${route.verb} ${route.path}: ${route.action} has no parameter {${unknown}}`);
  const inQuery = route.verb === 'GET' || route.verb === 'DELETE';
  return { path, query: inQuery ? rest : {}, body: inQuery ? {} : rest };
}

function ownedBy(route: Route, action: Action): Operation['owned'] {
  if (route.tenant === 'space') return [];
  return route.tenant
    .slice('owned:'.length)
    .split('+')
    .map((parameter) => {
      const owned = ownedParameters[parameter];
      if (!owned || !(parameter in action.request)) {
        throw new Error(
          `${route.verb} ${route.path}: "${route.tenant}" names nothing of ${route.action} that is owned`,
        );
      }
      return { ...owned, parameter };
    });
}
