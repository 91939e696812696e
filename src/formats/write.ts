/** Replaces a file's text so that no reader ever sees half of it. */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface WriteOptions {
  /** Keeps the file as it was beside it, as `name.bak`; one of an earlier time is replaced. */
  backup?: boolean;
}

/**
 * Writes bytes, or text as UTF-8, to a new file beside the old one, then renames it over it; mode and, where allowed,
 * owner are kept. A symbolic link keeps pointing to the file that changes. Throws a file system error; the old file is
 * then as it was.
 */
export function writeAtomically(path: string, content: string | Uint8Array, { backup = false }: WriteOptions = {}): void {
  const target = realpathSync(path);
  // A rename needs no right to the file itself, but whoever made it read-only meant it.
  accessSync(target, constants.W_OK);
  const { mode, uid, gid } = statSync(target);
  const temporary = temporaryName(target);
  const file = openSync(temporary, 'wx', mode);
  try {
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(temporary, mode);
    keepOwner(temporary, uid, gid);
    if (backup) keepCopy(target);
    renameSync(temporary, target);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

/** A backup of an earlier time stays until the new one is complete. */
function keepCopy(target: string): void {
  const temporary = temporaryName(target);
  try {
    copyFileSync(target, temporary);
    renameSync(temporary, `${target}.bak`);
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

/** Tells whether a file is still the one that was read: its place on the disk, size and time of change. */
export function stampOf(path: string): string {
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  return `${ino}:${size}:${mtimeNs}`;
}

function keepOwner(path: string, uid: number, gid: number): void {
  const own = statSync(path);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only root may give files away; the text is what matters.
  }
}
