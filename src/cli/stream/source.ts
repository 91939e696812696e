/** Where the records come from: files, compressed or not, and standard input, a piece at a time. */
import { closeSync, createReadStream, openSync, readSync, statSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { addAbortSignal, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { diskPath } from '../../files/names.ts';
import { errorCode, Problem } from '../problem.ts';

export interface Source {
  /** As it was given; undefined for standard input. */
  readonly name: string | undefined;
  readonly path: string;
  /** Bytes as they lie there; 0 if that cannot be known. */
  readonly size: number;
  /** A file that can be read from any place on. */
  readonly isRegular: boolean;
}

/** Is told how many bytes were read as they lie there, or passed over. */
export type OnRead = (bytes: number, passed?: boolean) => void;

/** What is read at a time. */
const PIECE = 256 * 1024;
const GZIP = [0x1f, 0x8b] as const;

/** The inputs that the arguments name. Throws a Problem for one that is no file. */
export function sourcesOf(names: readonly string[], cwd: string): Source[] {
  return (names.length === 0 ? ['-'] : names).map((name) => {
    if (name === '-') return { name: undefined, path: '-', size: 0, isRegular: false };
    const path = resolve(cwd, name);
    let stats: Stats;
    try {
      stats = statSync(diskPath(path));
    } catch (error) {
      throw errorCode(error) === 'ENOENT' ? new Problem('missing', { name }) : new Problem('unreadable', { name, code: errorCode(error) });
    }
    if (!stats.isFile() && !stats.isFIFO() && !stats.isCharacterDevice()) throw new Problem('special', { name });
    return { name, path, size: stats.isFile() ? stats.size : 0, isRegular: stats.isFile() };
  });
}

/** The name for people. */
export function titleOf({ name }: Source): string {
  return name ?? '<stdin>';
}

/**
 * The bytes of an input from an offset on, unpacked if they are gzip.
 * @param stop lets go of the input, also while it is waited for
 * @throws Problem if they cannot be read
 */
export async function* readFrom(source: Source, offset: number, onRead: OnRead, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    const seekable = source.isRegular && !isGzip(source.path);
    if (seekable) onRead(Math.min(offset, source.size), true);
    const chunks = seekable ? counted(open(source, stop, offset), onRead) : after(unpacked(counted(open(source, stop), onRead)), offset);
    yield* offset === 0 ? refusingUtf16(chunks) : chunks;
  } catch (error) {
    throw problemIn(source, error);
  }
}

function open({ path }: Source, stop: AbortSignal, start?: number): Readable {
  return addAbortSignal(stop, path === '-' ? process.stdin : createReadStream(diskPath(path), { start, highWaterMark: PIECE }));
}

function isGzip(path: string): boolean {
  const start = Buffer.alloc(2);
  const file = openSync(diskPath(path), 'r');
  try {
    return readSync(file, start) === 2 && start[0] === GZIP[0] && start[1] === GZIP[1];
  } finally {
    closeSync(file);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onRead: OnRead): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

/** Looks at the first two bytes to tell if all are to be unpacked. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  while (start.length < GZIP.length) {
    const { value, done } = await chunks.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  if (start[0] !== GZIP[0] || start[1] !== GZIP[1]) {
    if (start.length > 0) yield start;
    yield* chunks;
    return;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* chunks;
  }
  // An error of either end comes out of the iteration.
  yield* pipeline(Readable.from(whole()), createGunzip({ chunkSize: PIECE }), () => undefined) as AsyncIterable<Uint8Array>;
}

async function* after(chunks: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left === 0 ? chunk : chunk.subarray(left);
      left = 0;
    }
  }
}

/** UTF-16 would make every line a bad record. */
async function* refusingUtf16(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && (chunk[0] === 0xff || chunk[0] === 0xfe) && chunk[0] + chunk[1] === 0x1fd) throw new Problem('utf16');
    isFirst = false;
    yield chunk;
  }
}

function problemIn(source: Source, error: unknown): Problem {
  const name = titleOf(source);
  if (error instanceof Problem) return new Problem('unopened', { name, message: { vi: error.line('vi'), en: error.line('en') } });
  const code = errorCode(error);
  return code.startsWith('Z_')
    ? new Problem('brokenGzip', { name, message: (error as Error).message })
    : new Problem('unreadable', { name, code });
}
