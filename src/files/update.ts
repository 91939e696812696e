/** The one way in which files that several runs share are changed: dictionaries, suppressions, caches, tokens. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from './lock.ts';
import { realPath } from './names.ts';
import { createFile, replaceFile } from './replace.ts';
import { readWhole } from './read.ts';

/** How long to wait for others; each of them needs some milliseconds. */
const PATIENCE_MS = 20_000;

/** Makes the new content of a file from the present one, or from nothing. Undefined leaves the file alone, null removes it. */
export type Change = (before: Buffer | undefined) => string | Uint8Array | null | undefined;

/**
 * Changes a file, or makes it with its folder. Twenty at once lose nothing: each reads what the one before has written.
 * @param change may be called twice, and the second time with other content
 * @param mode of a new file, under the umask
 * @returns true if the file was changed
 * @throws Held if another process does not let go of the file, a file system error, or what `change` throws; the file is
 *   then as it was
 */
export function updateFile(path: string, change: Change, mode?: number): boolean {
  // Where nothing is to be changed nothing need be writable.
  if (outcome(readIfThere(path), change) === undefined) return false;
  mkdirSync(dirname(path), { recursive: true });
  const target = readIfThere(path) === undefined ? path : realPath(path);
  const release = takeLock(target, PATIENCE_MS);
  try {
    const before = readIfThere(target);
    const after = outcome(before, change);
    if (after === undefined) return false;
    if (after === null) rmSync(target);
    else if (before === undefined) createFile(target, after, mode);
    else replaceFile(target, after);
    return true;
  } finally {
    release();
  }
}

/** What a change makes of a content; undefined if it leaves it as it is. */
function outcome(before: Buffer | undefined, change: Change): string | Uint8Array | null | undefined {
  const after = change(before);
  if (after === null || after === undefined) return before === undefined ? undefined : after;
  const bytes = typeof after === 'string' ? Buffer.from(after) : after;
  return before?.equals(bytes) === true ? undefined : bytes;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readWhole(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
