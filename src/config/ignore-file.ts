/** The ignore file: which files are not checked, in the form of .gitignore. */
import { dirname } from 'node:path';
import { Mistake } from '../messages/mistake.ts';
import { upwardSearch } from './find.ts';
import { GlobError, matcherOf, type Matcher } from './globs.ts';
import { readText } from './load.ts';

export const IGNORE_FILE = '.vilintignore';

/** Gives the ignore file that tells of a path that it is not checked; undefined if none does. Throws a Mistake. */
export type IgnoredBy = (path: string) => string | undefined;

/** Makes the look-up: the nearest ignore file from the folder of a file upwards counts, and its patterns from its folder. */
export function openIgnoreFiles(show: (file: string) => string): IgnoredBy {
  const find = upwardSearch([IGNORE_FILE]);
  const read = new Map<string, Matcher>();
  return (path) => {
    const file = find(dirname(path));
    if (file === undefined) return undefined;
    let isIgnored = read.get(file);
    if (isIgnored === undefined) read.set(file, (isIgnored = matcherIn(file, show(file))));
    return isIgnored(path) ? file : undefined;
  };
}

function matcherIn(file: string, shown: string): Matcher {
  try {
    return matcherOf(ignoredGlobs(readText(file, shown)), dirname(file));
  } catch (error) {
    throw error instanceof GlobError ? new Mistake(shown, error.text) : error;
  }
}

/** The patterns of an ignore file as globs of the configuration, which know braces and do not know `/` at the beginning. */
function ignoredGlobs(text: string): string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line) => {
    // Spaces at the end count only after a backslash.
    const pattern = withoutEnd(line, (at) => line[at] === ' ' && line[at - 1] !== '\\');
    if (pattern === '' || pattern.startsWith('#')) return [];
    const [, not, rest] = /^(!?)(.*)$/s.exec(pattern)!;
    const literal = rest.replace(/^\\(?=[#!])/, '').replace(/(\\.)|[{}(]/gs, (char, escaped?: string) => escaped ?? `\\${char}`);
    const isFolder = literal.endsWith('/');
    const path = withoutEnd(literal, (at) => literal[at] === '/');
    if (path === '') return [];
    const placed = path.startsWith('/') ? path.slice(1) : path.includes('/') ? path : `**/${path}`;
    // The globs begin with "!" only to take back, and what begins in the folder itself needs a slash to stay there.
    const anchored = placed.includes('/') ? placed : `./${placed}`;
    return [`${not}${isFolder ? `${anchored}/*` : anchored}`];
  });
}

/** A text without the characters at its end that may go, told by their index. */
function withoutEnd(text: string, mayGo: (at: number) => boolean): string {
  let end = text.length;
  while (end > 0 && mayGo(end - 1)) end--;
  return text.slice(0, end);
}
