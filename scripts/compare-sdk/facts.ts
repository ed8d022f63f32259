/** What a value is, as far as both the catalogue and an SDK can say. */
export type Shape =
  | { readonly type: 'string' | 'number' | 'boolean' | 'any' }
  | { readonly type: 'array'; readonly items: Shape }
  | { readonly type: 'map'; readonly of: Shape }
  | { readonly type: 'object'; readonly members: Members };

export type Members = Readonly<Record<string, Shape>>;

export interface SentParameter {
  readonly shape: Shape;
  /** How a structured value becomes one text, such as `json`; `undefined` where it does not. */
  readonly style: string | undefined;
  readonly required: boolean;
}

/** One action as CAMS's clients see it, under CAMS's names. */
export interface ActionInterface {
  readonly placement: 'query' | 'form';
  readonly request: Readonly<Record<string, SentParameter>>;
  /** Without the members that every reply has. */
  readonly reply: Members;
}

/** What is said of an action, such as `string` of the path `request.Components[].Type`. */
export type Facts = ReadonlyMap<string, string>;

type Fact = readonly [path: string, what: string];

export function factsOf({ placement, request, reply }: ActionInterface): Facts {
  const sent = Object.entries(request).flatMap(([name, { shape, style, required }]): Fact[] => {
    const extras = `${style ? ` as ${style}` : ''}${required ? ', required' : ''}`;
    return [[`request.${name}`, `${nameOf(shape)}${extras}`], ...factsWithin(`request.${name}`, shape)];
  });
  return new Map([['placement', placement], ...sent, ...factsOfMembers('reply', reply)]);
}

function factsOfMembers(path: string, members: Members): Fact[] {
  return Object.entries(members).flatMap(([name, shape]): Fact[] => [
    [`${path}.${name}`, nameOf(shape)],
    ...factsWithin(`${path}.${name}`, shape),
  ]);
}

function factsWithin(path: string, shape: Shape): Fact[] {
  if (shape.type === 'array') return factsWithin(`${path}[]`, shape.items);
  if (shape.type === 'map') return factsWithin(`${path}{}`, shape.of);
  return shape.type === 'object' ? factsOfMembers(path, shape.members) : [];
}

function nameOf(shape: Shape): string {
  if (shape.type === 'array') return `${nameOf(shape.items)}[]`;
  return shape.type === 'map' ? `map of ${nameOf(shape.of)}` : shape.type;
}
