/** Texts and the marks that structure JSON; everything between them is of no interest here. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** An object or array that is open, and where in it the reader is. */
interface Level {
  /** Of an object; an array has none. */
  readonly names: Set<string> | undefined;
  at: string | number;
}

/**
 * Finds the first name that stands twice in one object of well-formed JSON.
 * @returns the path to it; `undefined` where there is none
 */
export function repeatedName(json: string): (string | number)[] | undefined {
  const levels: Level[] = [];
  let text = '';
  for (const [token] of json.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ names: new Set(), at: '' });
    else if (token === '[') levels.push({ names: undefined, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',' && typeof level?.at === 'number') level.at++;
    else if (token === ':' && level?.names) {
      level.at = JSON.parse(text) as string;
      if (level.names.has(level.at)) return levels.map(({ at }) => at);
      level.names.add(level.at);
    } else text = token;
  }
  return undefined;
}
