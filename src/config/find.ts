/** Looks for files from a folder upwards. Only names are asked for; nothing is read. */
import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { diskPath } from '../files/names.ts';

/** How a path is shown: from a folder if it lies below, else whole. */
export function shownFrom(folder: string): (path: string) => string {
  return (path) => {
    const below = relative(folder, path);
    return below.startsWith('..') || isAbsolute(below) ? path : below;
  };
}

/** True if a file stands at the path, not a folder; false if the disk does not tell. */
export function isFile(path: string): boolean {
  try {
    return statSync(diskPath(path), { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/**
 * Makes a search for the nearest of some files, remembered by folder.
 * @param names relative to a folder; in a folder with several the first one counts
 * @returns the path of the file in the folder or in the nearest one above that has any; undefined if there is none
 */
export function upwardSearch(names: readonly string[]): (folder: string) => string | undefined {
  const seen = new Map<string, string | undefined>();
  return function search(folder: string): string | undefined {
    if (seen.has(folder)) return seen.get(folder);
    const above = dirname(folder);
    const name = names.find((candidate) => isFile(join(folder, candidate)));
    const found = name !== undefined ? join(folder, name) : above === folder ? undefined : search(above);
    seen.set(folder, found);
    return found;
  };
}
