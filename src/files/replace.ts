/** Replaces a file so that no reader ever sees half of it, and so that it stays the same file in everything but its text. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diskPath, realPath } from './names.ts';

export interface ReplaceOptions {
  /** Keeps the file as it was beside it, as `name.bak`, or `name.bak2` and so on where another file has that name. */
  backup?: boolean;
  /** The bytes that the new ones were made of: a file that holds others by now is not replaced. */
  was?: Uint8Array;
}

/** What a file has lost by being replaced. */
export type Loss = 'links' | 'attributes';

/** The file was changed by somebody else meanwhile; it is as they left it. */
export class ChangedMeanwhile extends Error {}

/**
 * Writes bytes, or text as UTF-8, to a new file beside the old one, then renames it over it. Mode, owner where allowed,
 * access lists and extended attributes are kept; a symbolic link keeps pointing to the file that changes. Throws a file
 * system error or ChangedMeanwhile; the old file is then as it was.
 * @returns what could not be kept: other hard links, which still hold the old text, or attributes
 */
export function replaceFile(path: string, content: string | Uint8Array, { backup = false, was }: ReplaceOptions = {}): Loss[] {
  const target = realPath(path);
  const old = diskPath(target);
  // A rename needs no right to the file itself, but whoever made it read-only meant it.
  accessSync(old, constants.W_OK);
  const stats = statSync(old);
  if (!stats.isFile()) throw Object.assign(new Error('not a regular file'), { code: 'EINVAL' });
  const losses: Loss[] = stats.nlink > 1 ? ['links'] : [];
  const temporary = diskPath(temporaryName(target));
  try {
    if (!cloneAttributes(old, temporary)) losses.push('attributes');
    fill(temporary, content, stats.mode);
    chmodSync(temporary, stats.mode);
    keepOwner(temporary, stats);
    if (backup) keepCopy(target);
    // As late as can be: whatever was saved before this moment is seen.
    if (was === undefined || readFileSync(old).equals(was)) renameSync(temporary, old);
    // The same file under another name may have been replaced meanwhile.
    else if (readFileSync(old).equals(readFileSync(temporary))) rmSync(temporary);
    else throw new ChangedMeanwhile();
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return losses;
}

/** Writes a new file aside and gives it its name. Throws a file system error. @param mode as of `open`, under the umask */
export function createFile(path: string, content: string | Uint8Array, mode = 0o666): void {
  const temporary = temporaryName(path);
  try {
    fill(temporary, content, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Name of a file beside another one, to be written before it takes the name. No other has it: not that of a program on
 * another machine, nor one left behind by a program that was killed and whose number the system has given away again.
 */
export function temporaryName(target: string): string {
  const chance = Math.random().toString(36).slice(2, 10);
  return join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}-${chance}.tmp`);
}

function fill(path: string | Buffer, content: string | Uint8Array, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Makes an empty file with the owner, mode, access lists and extended attributes of another. Node has no function for
 * the last two, but GNU's cp can do all of it, and that of BSD and macOS with a copy.
 * @returns false if something could not be kept
 */
function cloneAttributes(from: string | Buffer, to: string | Buffer): boolean {
  if (process.platform === 'win32') return true;
  // Names of any bytes are no arguments.
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  const copy = (...options: string[]): boolean => spawnSync('cp', [...options, '--', from, to], { stdio: 'ignore' }).status === 0;
  return copy('--attributes-only', '--preserve=mode,ownership,xattr') || copy('-p');
}

function keepOwner(path: string | Buffer, { uid, gid }: Stats): void {
  const own = statSync(path);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only root may give files away; the text is what matters.
  }
}

/** Copies a file beside itself, unless a copy of the same bytes is there already. Whatever else has the name stays. */
function keepCopy(target: string): void {
  const bytes = readFileSync(diskPath(target));
  for (let number = 1; ; number++) {
    const copy = diskPath(`${target}.bak${number === 1 ? '' : number}`);
    if (existsSync(copy)) {
      if (statSync(copy).isFile() && readFileSync(copy).equals(bytes)) return;
      continue;
    }
    const temporary = diskPath(temporaryName(target));
    try {
      copyFileSync(diskPath(target), temporary);
      renameSync(temporary, copy);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    return;
  }
}
