/**
 * Globs of a configuration: paths from its folder, with `/`. They are matched step by step and not as regular
 * expressions, so that no glob takes longer than its length times that of the path.
 */
import { relative, sep } from 'node:path';
import type { Localised } from '../messages/locale.ts';

export type Matcher = (path: string) => boolean;

/** A glob that cannot be understood. */
export class GlobError extends Error {
  readonly text: Localised;

  constructor(text: Localised) {
    super(text.en);
    this.text = text;
  }
}

/** One place of a name: a run of any characters, or a test of one character. */
type Place = '*' | ((char: string) => boolean);
/** One name of a path, or any number of them. */
type Name = '**' | readonly Place[];

/** What braces may become; `{1..9}{1..9}{1..9}` are fewer. */
const MOST_BRANCHES = 1000;

/**
 * Makes a test of absolute paths. A glob without `/` holds in every folder below, after `./` in this one alone; a glob of
 * a folder holds for all in it; `!` takes back what globs before it matched. Files outside the folder match nothing.
 * @throws GlobError
 */
export function matcherOf(globs: readonly string[], folder: string): Matcher {
  if (globs.length === 0) return () => false;
  const steps = globs.map(stepOf);
  return (path) => {
    const below = relative(folder, path).split(sep);
    if (below[0] === '' || below[0] === '..') return false;
    return steps.reduce((matched, { taken, matches }) => (matched !== taken && matches(below) ? taken : matched), false);
  };
}

function stepOf(glob: string): { taken: boolean; matches: (path: readonly string[]) => boolean } {
  const taken = !glob.startsWith('!');
  const isHere = /^!?\.\//.test(glob);
  const plain = (taken ? glob : glob.slice(1)).replace(/^\.\//, '').replace(/\/$/, '');
  if (/(?:^|[^\\])[!+?*@]\(/.test(plain))
    throw new GlobError({
      vi: `Mẫu “${glob}” có dạng !(…) +(…) không dùng được; hãy viết {a,b}.`,
      en: `Glob “${glob}” has a form like !(…) or +(…), which is not known; write {a,b}.`,
    });
  const branches = expand(isHere || plain.includes('/') ? plain : `**/${plain}`);
  const globs = branches.map((branch) => branch.split('/').map(nameOf));
  return { taken, matches: (path) => globs.some((names) => holds(names, path)) };
}

/** True if the names of a glob fit a path or a folder around it. */
function holds(names: readonly Name[], path: readonly string[]): boolean {
  return fits(
    [...names, '**'],
    path,
    (name) => name === '**',
    (name, part) => fits(name as readonly Place[], Array.from(part), isRun, isChar),
  );
}

const isRun = (place: Place): boolean => place === '*';
const isChar = (place: Place, char: string): boolean => (place as (char: string) => boolean)(char);

/**
 * Matches a pattern with gaps of any length against items. Only the last gap ever needs to grow: what the gaps before it
 * have passed over fits as well as anything.
 */
function fits<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  isGap: (step: P) => boolean,
  isFit: (step: P, item: T) => boolean,
): boolean {
  let step = 0;
  let gap = -1;
  let from = 0;
  for (let at = 0; at < items.length;) {
    if (step < pattern.length && isGap(pattern[step])) {
      gap = step++;
      from = at;
    } else if (step < pattern.length && isFit(pattern[step], items[at])) {
      step++;
      at++;
    } else if (gap >= 0) {
      step = gap + 1;
      at = ++from;
    } else return false;
  }
  while (step < pattern.length && isGap(pattern[step])) step++;
  return step === pattern.length;
}

function nameOf(text: string): Name {
  if (text === '**') return '**';
  const places: Place[] = [];
  const chars = Array.from(text);
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at];
    const close = char === '[' ? chars.indexOf(']', at + 2) : -1;
    if (char === '*') {
      if (places.at(-1) !== '*') places.push('*');
    } else if (char === '?') places.push(() => true);
    else if (close > 0) {
      places.push(oneOf(chars.slice(at + 1, close)));
      at = close;
    } else {
      const literal = char === '\\' && at + 1 < chars.length ? chars[++at] : char;
      places.push((other) => other === literal);
    }
  }
  return places;
}

/** The test of `[a-z]` or `[!a-z]` by what stands between the brackets. */
function oneOf(inside: readonly string[]): (char: string) => boolean {
  const isNot = inside[0] === '!' || inside[0] === '^';
  const list = isNot ? inside.slice(1) : inside;
  const ranges: [string, string][] = [];
  for (let at = 0; at < list.length; at++) {
    const last = list[at + 1] === '-' && at + 2 < list.length ? list[at + 2] : list[at];
    ranges.push([list[at], last]);
    if (last !== list[at]) at += 2;
  }
  return (char) => ranges.some(([first, last]) => char >= first && char <= last) !== isNot;
}

/** A glob without its braces: `{a,b}` stands for both, `{1..3}` for all from 1 to 3. Throws a GlobError for far too many. */
function expand(glob: string): string[] {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const branches = branchesOf(next);
    if (branches === undefined) done.push(next);
    else open.push(...branches);
    if (done.length + open.length > MOST_BRANCHES)
      throw new GlobError({ vi: `Mẫu “${glob}” có quá nhiều nhánh { }.`, en: `Glob “${glob}” has too many branches in { }.` });
  }
  return done;
}

/** The globs that the first braces stand for; undefined if there are none. */
function branchesOf(glob: string): string[] | undefined {
  for (let open = 0; open < glob.length; open++) {
    if (glob[open] === '\\') open++;
    else if (glob[open] === '{') {
      const found = itemsFrom(glob, open);
      if (found !== undefined) return found.items.map((item) => glob.slice(0, open) + item + glob.slice(found.end));
    }
  }
  return undefined;
}

/** What the braces that open at an offset list, and the offset after them; undefined if they hold one thing or never close. */
function itemsFrom(glob: string, open: number): { items: string[]; end: number } | undefined {
  const items: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < glob.length; at++) {
    const char = glob[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === ',' && depth === 1) {
      items.push(glob.slice(start, at));
      start = at + 1;
    } else if (char === '}' && --depth === 0) {
      if (items.length > 0) return { items: [...items, glob.slice(start, at)], end: at + 1 };
      const range = /^(\d{1,6})\.\.(\d{1,6})$/.exec(glob.slice(start, at));
      return range === null ? undefined : { items: numbers(Number(range[1]), Number(range[2])), end: at + 1 };
    }
  }
  return undefined;
}

function numbers(first: number, last: number): string[] {
  const length = Math.min(Math.abs(last - first), MOST_BRANCHES) + 1;
  return Array.from({ length }, (_, i) => String(first + (last < first ? -i : i)));
}
