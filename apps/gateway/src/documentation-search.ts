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
