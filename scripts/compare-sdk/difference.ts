import type { Facts } from './facts.js';

/** A change is shown with so many lines before and after it. */
const CONTEXT_LINES = 2;

type Sign = ' ' | '-' | '+';

interface Line {
  readonly sign: Sign;
  readonly text: string;
}

/**
 * What changes between what is said of the actions, as the hunks of a unified diff, by action and path. Actions that `to`
 * lacks are only named: an older SDK lacks many. Empty when nothing changes.
 */
export function differenceOf(from: ReadonlyMap<string, Facts>, to: ReadonlyMap<string, Facts>): string {
  const missing = [...from.keys()].filter((action) => !to.has(action)).sort();
  const parts: string[] = [];
  const lines: Line[] = [];
  for (const action of [...to.keys()].sort()) {
    const start = lines.length;
    lines.push(...linesOf(from.get(action) ?? new Map(), to.get(action)!));
    for (const [first, end] of changedRanges(lines, start)) parts.push(hunkOf(action, lines, first, end));
  }
  if (missing.length > 0) parts.push(`${missing.length} actions are not in this SDK: ${missing.join(', ')}`);
  return parts.join('\n');
}

function linesOf(before: Facts, after: Facts): Line[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    const line = (sign: Sign, what: string) => ({ sign, text: `${path}: ${what}` });
    if (was === is) return [line(' ', was!)];
    return [...(was === undefined ? [] : [line('-', was)]), ...(is === undefined ? [] : [line('+', is)])];
  });
}

/** Runs of lines, from `start` on, that changed or stand near to such. */
function changedRanges(lines: readonly Line[], start: number): [first: number, end: number][] {
  const ranges: [number, number][] = [];
  for (let index = start; index < lines.length; index++) {
    if (lines[index]!.sign === ' ') continue;
    const first = Math.max(start, index - CONTEXT_LINES);
    const end = Math.min(lines.length, index + 1 + CONTEXT_LINES);
    const last = ranges.at(-1);
    if (last && first <= last[1]) last[1] = end;
    else ranges.push([first, end]);
  }
  return ranges;
}

function hunkOf(action: string, lines: readonly Line[], first: number, end: number): string {
  const shown = lines.slice(first, end);
  const range = (sign: Sign) => {
    const count = (of: readonly Line[]) => of.filter((line) => line.sign === ' ' || line.sign === sign).length;
    const [before, length] = [count(lines.slice(0, first)), count(shown)];
    // As diff has it, an empty range is named after the line before it.
    return `${sign}${length === 0 ? before : before + 1},${length}`;
  };
  return [`@@ ${range('-')} ${range('+')} @@ ${action}`, ...shown.map(({ sign, text }) => sign + text)].join('\n');
}
