import type { OpenAPIObject } from '@nestjs/swagger';
import type { Edition } from './editions.js';
import { type Components, type Operation, operationsOf } from './operations.js';

type Paths = OpenAPIObject['paths'];

/** The part of the whole document that an edition offers: its operations, and nothing that none of them needs. */
export function editionOf(document: OpenAPIObject, edition: Edition): OpenAPIObject {
  const { title, description } = edition;
  const paths = pathsOf(document.paths, edition);
  const operations = operationsOf({ paths });
  const components = document.components ?? {};
  const tags = new Set(operations.flatMap((operation) => operation.tags ?? []));
  return {
    ...document,
    info: { ...document.info, title, description },
    paths,
    tags: (document.tags ?? []).filter(({ name }) => tags.has(name)),
    components: {
      ...neededComponents(components, paths),
      securitySchemes: neededSchemes(components.securitySchemes ?? {}, operations),
    },
  };
}

function pathsOf(paths: Paths, { offers, withoutSchemes }: Edition): Paths {
  const adapted = ({ security, ...operation }: Operation): Operation => {
    const kept = security?.filter((requirement) => !withoutSchemes.some((name) => name in requirement));
    return { ...operation, ...(kept && { security: kept }) };
  };
  return Object.fromEntries(
    Object.entries(paths)
      .filter(([path]) => offers(path))
      .map(([path, verbs]) => [
        path,
        Object.fromEntries(
          Object.entries(verbs as Record<string, Operation>).map(([verb, each]) => [verb, adapted(each)]),
        ),
      ]),
  );
}

type Sections = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What the paths refer to, and what that refers to. */
function neededComponents(components: Components, paths: Paths): Components {
  const sections = components as Sections;
  const needed = new Set<string>();
  const follow = (part: unknown): void => {
    for (const [, section = '', name = ''] of JSON.stringify(part).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const key = `${section}/${name}`;
      if (needed.has(key)) continue;
      needed.add(key);
      follow(sections[section]?.[name]);
    }
  };
  follow(paths);
  const kept = Object.entries(sections).map(([section, all]) => [
    section,
    Object.fromEntries(Object.entries(all).filter(([name]) => needed.has(`${section}/${name}`))),
  ]);
  return Object.fromEntries(kept);
}

type Schemes = NonNullable<Components['securitySchemes']>;

/** The schemes by which the operations are secured, each with the scopes that they ask for. */
function neededSchemes(schemes: Schemes, operations: readonly Operation[]): Schemes {
  const requirements = operations.flatMap(({ security = [] }) => security);
  const used = Object.entries(schemes).filter(([name]) => requirements.some((requirement) => name in requirement));
  return Object.fromEntries(
    used.map(([name, scheme]) => {
      const flow = 'flows' in scheme ? scheme.flows?.clientCredentials : undefined;
      if (!flow) return [name, scheme];
      const asked = new Set(requirements.flatMap((requirement) => requirement[name] ?? []));
      const scopes = Object.fromEntries(Object.entries(flow.scopes ?? {}).filter(([scope]) => asked.has(scope)));
      return [name, { ...scheme, flows: { clientCredentials: { ...flow, scopes } } }];
    }),
  );
}
