/** Where the output goes: standard output, a device or pipe, or a file that takes its name when it is complete. */
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Problem, problemOfWriting } from '../problem.ts';

export interface Target {
  /** Bytes so far. */
  readonly written: number;
  write(bytes: Uint8Array): void | Promise<void>;
  /** Puts everything on the disk. */
  sync(): void;
  /** The output is complete. */
  finish(): void;
}

/** Waits while the reader is slower. */
export class StandardOutput implements Target {
  written = 0;

  async write(bytes: Uint8Array): Promise<void> {
    this.written += bytes.length;
    if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, 'drain');
  }

  sync(): void {}
  finish(): void {}
}

/** A device or a pipe, which has no name to take. */
export class DeviceTarget implements Target {
  readonly #name: string;
  readonly #file: number;
  written = 0;

  /** Throws a Problem. */
  constructor(name: string) {
    this.#name = name;
    this.#file = attempt(name, () => openSync(resolve(name), 'w'));
  }

  write(bytes: Uint8Array): void {
    attempt(this.#name, () => writeAll(this.#file, bytes, null));
    this.written += bytes.length;
  }

  sync(): void {}

  finish(): void {
    closeSync(this.#file);
  }
}

/** True for a name under which there is something else than a file. */
export function isDevice(name: string): boolean {
  try {
    const stats = statSync(resolve(name));
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

function writeAll(file: number, bytes: Uint8Array, position: number | null): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, position === null ? null : position + at);
}

function attempt<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw problemOfWriting(name, error);
  }
}

/** Where an output lies until it is complete. */
export function partialOf(path: string): string {
  return `${path}.partial`;
}

/** A file that grows under the name `….partial`. */
export class FileTarget implements Target {
  readonly path: string;
  readonly #name: string;
  readonly #partial: string;
  #file: number | undefined;
  written = 0;

  /** Throws a Problem if it is a folder or cannot be reached. */
  constructor(name: string) {
    this.#name = name;
    this.path = attempt(name, () => {
      const path = resolve(name);
      mkdirSync(dirname(path), { recursive: true });
      const target = existsSync(path) ? realpathSync(path) : path;
      if (existsSync(target) && statSync(target).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      return target;
    });
    this.#partial = partialOf(this.path);
  }

  /** Begins at the beginning. */
  create(): void {
    attempt(this.#name, () => (this.#file = openSync(this.#partial, 'w')));
  }

  /** Goes on after so many bytes; what follows them was written by a run that was interrupted, and is dropped. */
  reopen(written: number): void {
    attempt(this.#name, () => {
      this.#file = openSync(this.#partial, 'r+');
      if (statSync(this.#partial).size < written) throw new Problem('partialTooShort', { name: this.#name });
      ftruncateSync(this.#file, written);
    });
    this.written = written;
  }

  write(bytes: Uint8Array): void {
    attempt(this.#name, () => {
      writeAll(this.#file!, bytes, this.written);
      this.written += bytes.length;
    });
  }

  sync(): void {
    attempt(this.#name, () => fdatasyncSync(this.#file!));
  }

  /** Gives the file its name, unless that has happened before. */
  finish(): void {
    attempt(this.#name, () => {
      if (this.#file !== undefined) closeSync(this.#file);
      this.#file = undefined;
      if (existsSync(this.#partial)) renameSync(this.#partial, this.path);
    });
  }

  /** Drops what an interrupted run has written. */
  clear(): void {
    rmSync(this.#partial, { force: true });
  }
}
