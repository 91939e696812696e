/**
 * Node only: compiled code in the person's cache folder, in a file for each build, V8 and set of its flags. A file that is
 * missing, damaged or not one's own is as good as none, and nothing here ever fails.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';

/** Before the code: its checksum, because V8 runs whatever it is given, and its size once loaded. */
const HEADER = 8;
/** Files kept for other versions of vilint and of Node. */
const MOST_FILES = 8;
/** Whatever else lies in the folder stays. */
const PREFIX = 'code-';

/** `~/.cache/vilint`, or as the system has it. */
export function codeFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || (process.platform === 'win32' && env.LOCALAPPDATA) || join(homedir(), '.cache'), 'vilint');
}

/** Name of the file for a build of the program in this process. */
export function codeName(build: string): string {
  return `${PREFIX}${build}-${cachedDataVersionTag().toString(16)}`;
}

export interface Code {
  /** What V8 makes of compiled functions. */
  readonly data: Buffer;
  /** Bytes of the functions in memory. */
  readonly size: number;
}

/** The code in a file; undefined if there is none that may be run. */
export function readCode(path: string): Code | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      if (process.getuid !== undefined && fstatSync(file).uid !== process.getuid()) return undefined;
      const bytes = readFileSync(file);
      const data = bytes.subarray(HEADER);
      return bytes.readUInt32LE() === crc32(data) ? { data, size: bytes.readUInt32LE(4) } : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Writes code for the next run, and clears away the oldest of what is there. */
export async function writeCode(folder: string, name: string, { data, size }: Code): Promise<void> {
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(crc32(data));
  header.writeUInt32LE(size, 4);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const old of codeFiles(folder).slice(MOST_FILES - 1)) rmSync(old);
    // Other processes may write the same file.
    (await import('../files/replace.ts')).createFile(join(folder, name), Buffer.concat([header, data]), 0o600);
  } catch {
    // The next run compiles again.
  }
}

/** Newest first. */
function codeFiles(folder: string): string[] {
  const files = readdirSync(folder).flatMap((name) => (name.startsWith(PREFIX) ? [join(folder, name)] : []));
  const times = new Map(files.map((file) => [file, statSync(file).mtimeMs]));
  return files.sort((a, b) => times.get(b)! - times.get(a)!);
}
