/** A report file that grows while files are checked and takes its name only when it is complete. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { diskPath, realPath } from '../files/names.ts';
import { temporaryName } from '../files/replace.ts';
import { errorCode, problemOfWriting } from './problem.ts';

export class OutputFile {
  readonly #name: string;
  readonly #target: string;
  /** What is written to until it is complete; undefined for a device or pipe, which has no name to take. */
  #temporary: string | undefined;
  #file: number | undefined;

  /** Makes missing folders. Throws a Problem if the file cannot be written. */
  constructor(name: string) {
    this.#name = name;
    const path = resolve(name);
    this.#target = this.#attempt(() => {
      const existing = statOf(path);
      if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      if (existing !== undefined && !existing.isFile()) {
        this.#file = openSync(diskPath(path), 'w');
        return path;
      }
      mkdirSync(diskPath(dirname(path)), { recursive: true });
      const target = existing === undefined ? path : realPath(path);
      this.#temporary = temporaryName(target);
      this.#file = openSync(diskPath(this.#temporary), 'wx', existing?.mode);
      return target;
    });
  }

  /** Throws a Problem, once; after it the file takes no more. */
  write(text: string): void {
    if (this.#file === undefined) return;
    const bytes = Buffer.from(text);
    this.#attempt(() => {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file!, bytes, at);
    });
  }

  /** Puts the file in its place, unless writing failed. Throws a Problem. */
  finish(): void {
    if (this.#file === undefined) return;
    this.#attempt(() => {
      if (this.#temporary === undefined) return this.#close();
      fsyncSync(this.#file!);
      this.#close();
      renameSync(diskPath(this.#temporary), diskPath(this.#target));
      this.#temporary = undefined;
    });
  }

  /** Removes what was written, unless it is finished; what had the name before stays. */
  discard(): void {
    this.#close();
    if (this.#temporary !== undefined) rmSync(diskPath(this.#temporary), { force: true });
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      this.discard();
      throw problemOfWriting(this.#name, error);
    }
  }
}

/** What a path leads to; undefined if to nothing yet. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(diskPath(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
