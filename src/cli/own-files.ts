/** Guards what the program writes to: never an input, never a file of somebody else. */
import { closeSync, openSync, readSync, statSync, type BigIntStats } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { diskPath } from '../files/names.ts';
import { Problem } from './problem.ts';

/** How much of a file tells whose it is: a record of a corpus does so at its end. */
const HEAD_BYTES = 1024 * 1024;

/**
 * Throws a Problem if something is to be written where an input lies, under whatever name, or a file that vilint has not written.
 * @param path of what is to be written
 * @param name of it, for people
 * @param inputs paths of what is read
 * @param isOurs tells by the beginning of a file that it may be replaced; an empty one may
 */
export function refuseForeign(path: string, name: string, inputs: readonly string[], isOurs: (head: string) => boolean): void {
  const there = look(path);
  if (there === undefined) return;
  if (inputs.some((input) => isSame(look(input), there))) throw new Problem('isInput', { name });
  if (there.isFile() && there.size > 0n && !isOurs(headOf(path))) throw new Problem('notOurs', { name });
}

function look(path: string): BigIntStats | undefined {
  try {
    return statSync(diskPath(path), { bigint: true });
  } catch {
    return undefined;
  }
}

/** Links of either kind are other names of the same file; two ends of a pipe or terminal are no matter. */
function isSame(a: BigIntStats | undefined, b: BigIntStats): boolean {
  return a !== undefined && a.isFile() && a.ino === b.ino && a.dev === b.dev;
}

/** The beginning of a file, unpacked if it is gzip; of one that cannot be read something that nobody knows. */
function headOf(path: string): string {
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const file = openSync(diskPath(path), 'r');
    try {
      const bytes = head.subarray(0, readSync(file, head));
      return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes).toString();
    } finally {
      closeSync(file);
    }
  } catch {
    return '\ufffd';
  }
}
