/** As much of Immutable.js as the search needs. */
interface Collection<Value> {
  readonly size: number;
  map(change: (value: Value, key: string) => Value): Collection<Value>;
  filter(keep: (value: Value) => boolean): Collection<Value>;
}

interface Tag {
  get(name: 'operations'): Collection<Operation>;
  set(name: 'operations', operations: Collection<Operation>): Tag;
}

interface Operation {
  getIn(path: readonly string[]): string | undefined;
}

/**
 * Swagger UI plugin: its filter finds operations too, in any case; by itself it knows the names of the tags alone.
 * Runs in the browser, as source text, so it uses nothing from outside itself.
 */
export function searchOperations() {
  return {
    fn: {
      opsFilter(tags: Collection<Tag>, phrase: string): Collection<Tag> {
        const wanted = phrase.trim().toLowerCase();
        const contains = (text: string | undefined) => text?.toLowerCase().includes(wanted) === true;
        const matches = (operation: Operation) =>
          contains(operation.getIn(['path'])) ||
          contains(operation.getIn(['operation', 'summary'])) ||
          contains(operation.getIn(['operation', 'description']));
        return tags
          .map((tag, name) => (contains(name) ? tag : tag.set('operations', tag.get('operations').filter(matches))))
          .filter((tag) => tag.get('operations').size > 0);
      },
    },
  };
}

type IsShown = (thing: string | readonly string[], otherwise: unknown) => boolean;

interface SwaggerUi {
  readonly layoutSelectors: { currentFilter(): string | boolean | null };
}

/** Swagger UI plugin: a search opens the groups in which it found something. Runs in the browser too. */
export function openFoundGroups() {
  return {
    statePlugins: {
      layout: {
        wrapSelectors: {
          isShown:
            (isShown: IsShown, { layoutSelectors }: SwaggerUi) =>
            (_state: unknown, ...[thing, otherwise]: Parameters<IsShown>) => {
              // Before anything was searched for, the filter is the setting that shows the field.
              const phrase = layoutSelectors.currentFilter();
              const searching = typeof phrase === 'string' && phrase !== '' && phrase !== 'true';
              return (searching && thing[0] === 'operations-tag') || isShown(thing, otherwise);
            },
        },
      },
    },
  };
}

interface Field {
  placeholder: string;
  focus(): void;
}

interface Place {
  readonly current: { querySelector(selector: string): Field | null } | null;
}

/** As much of React as is needed to reach the fields of a component. */
interface React {
  createElement(component: unknown, props: object, ...children: unknown[]): unknown;
  useRef(value: null): Place;
  useEffect(effect: () => void, when?: readonly unknown[]): void;
}

/**
 * Swagger UI plugin: its search says what it finds, and who comes to be authorised starts with the client id; by itself
 * Swagger UI moves the focus, and scrolls, to the last field for a key or token. Runs in the browser too.
 */
export function adaptFields() {
  const adapting = (selector: string, adapt: (field: Field) => void, when?: readonly unknown[]) => {
    return (original: unknown, { React }: { React: React }) =>
      (props: object) => {
        const place = React.useRef(null);
        React.useEffect(() => {
          const field = place.current?.querySelector(selector);
          if (field) adapt(field);
        }, when);
        return React.createElement('div', { ref: place }, React.createElement(original, props));
      };
  };
  const onceThere: readonly unknown[] = [];
  return {
    wrapComponents: {
      FilterContainer: adapting('input', (field) => {
        field.placeholder = 'Search operations';
      }),
      oauth2: adapting('[data-name="clientId"]', (field) => field.focus(), onceThere),
    },
  };
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/**
 * Swagger UI plugin: puts in place what a part of the document refers to. All references are local; by itself it makes a
 * model of the whole document first, again for each operation that is opened, which takes seconds. Runs in the browser
 * too.
 */
export function resolveLocally() {
  return {
    fn: {
      async resolveSubtree(document: Json, path: readonly string[]) {
        const at = (names: readonly string[]) =>
          names.reduce<Json>((part, name) => (part as JsonObject | undefined)?.[name], document);
        const resolved = (part: Json): Json => {
          if (Array.isArray(part)) return part.map(resolved);
          if (typeof part !== 'object' || part === null) return part;
          const { $ref, ...rest } = part as JsonObject;
          const own = Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, resolved(inner)]));
          if (typeof $ref !== 'string') return own;
          return { ...(resolved(at($ref.split('/').slice(1))) as JsonObject), ...own };
        };
        return { spec: resolved(at(path)) ?? null, errors: [] };
      },
    },
  };
}
