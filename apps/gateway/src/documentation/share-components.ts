import { isDeepStrictEqual } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponseName } from '#libs/platform';
import { type Components, operationsOf, type Parameter, type Response } from './operations.js';

/** What is named where it stands, and what it is then replaced by. */
type Share = <Part extends object>(section: keyof Components, name: string | undefined, part: Part) => Part | Reference;

interface Reference {
  readonly $ref: string;
}

/**
 * Moves the parameters, headers and problem responses that operations have in common into `components`. A name follows
 * from what it names alone; where two things would have one name, the second stays where it is.
 */
export function shareComponents(document: OpenAPIObject): void {
  const components: Components = { ...document.components };
  const share: Share = (section, name, part) => {
    if (name === undefined) return part;
    const shared: Record<string, unknown> = { ...components[section] };
    shared[name] ??= part;
    Object.assign(components, { [section]: shared });
    return isDeepStrictEqual(shared[name], part) ? { $ref: `#/components/${section}/${name}` } : part;
  };
  for (const operation of operationsOf(document)) {
    if (operation.parameters) {
      operation.parameters = operation.parameters.map((each) => share('parameters', parameterName(each), each));
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      const shared = withSharedHeaders(response!, share);
      operation.responses[status] = share('responses', responseName(status, shared), shared);
    }
  }
  document.components = sorted(components);
}

function sorted(components: Components): Components {
  const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
  return Object.fromEntries(
    Object.entries(components).map(([section, all]) => [section, Object.fromEntries(Object.entries(all).sort(byName))]),
  );
}

/** Paging is alike everywhere but for what CAMS calls it; other parameters belong to one resource. */
function parameterName(parameter: Parameter): string | undefined {
  if (!('name' in parameter)) return undefined;
  const { name, in: place } = parameter;
  if (place === 'header') return partName(name);
  if (place !== 'query' || (name !== 'cursor' && name !== 'limit')) return undefined;
  const camsName = (parameter as { 'x-cams-param'?: string })['x-cams-param'];
  return partName(camsName === undefined ? name : `${name}-As-${camsName}`);
}

function withSharedHeaders(response: Response, share: Share): Response {
  if (!('headers' in response) || !response.headers) return response;
  const headers = Object.entries(response.headers).map(([name, header]) => [
    name,
    share('headers', partName(name), header),
  ]);
  return { ...response, headers: Object.fromEntries(headers) };
}

function responseName(status: string, response: Response): string | undefined {
  const examples = 'content' in response && response.content?.['application/problem+json']?.examples;
  return examples ? problemResponseName(Number(status), Object.keys(examples)) : undefined;
}

/** `X-Cams-Request-Id` becomes `CamsRequestId`. */
function partName(name: string): string {
  const words = name.replace(/^X-/, '').split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
