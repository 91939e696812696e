/** Globs of a configuration: paths from its folder, with `/`. */
import { relative, sep } from 'node:path';
import type picomatch from 'picomatch';

export type Matcher = (path: string) => boolean;

/**
 * Makes a test of absolute paths. A glob without `/` holds in every folder below; a glob of a folder holds for all in
 * it; `!` takes back what globs before it matched. Files outside the folder match nothing.
 */
export async function matcherOf(globs: readonly string[], folder: string): Promise<Matcher> {
  if (globs.length === 0) return () => false;
  const { default: compile } = await import('picomatch');
  const steps = globs.map((glob) => stepOf(glob, compile));
  return (path) => {
    const below = relative(folder, path).split(sep).join('/');
    if (below === '' || below.startsWith('../')) return false;
    return steps.reduce((matched, { taken, matches }) => (matched !== taken && matches(below) ? taken : matched), false);
  };
}

function stepOf(glob: string, compile: typeof picomatch): { taken: boolean; matches: Matcher } {
  const taken = !glob.startsWith('!');
  const plain = (taken ? glob : glob.slice(1)).replace(/^\.\//, '').replace(/\/$/, '');
  const anywhere = plain.includes('/') ? plain : `**/${plain}`;
  return { taken, matches: compile([anywhere, `${anywhere}/**`], { dot: true, nonegate: true }) };
}
