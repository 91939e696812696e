/** Reads inputs strictly: bytes that do not decode are a problem, never a replacement character. */
import { readFileSync, statSync } from 'node:fs';
import { diskPath } from '../files/names.ts';
import type { OpenFile, OpenOptions } from '../formats/file.ts';
import { openWhole } from '../formats/whole.ts';
import { knownLanguageOf } from '../language/text-language.ts';
import { decodeProblem } from '../text/decode.ts';
import { isPlainText, type Input } from './discover.ts';
import { errorCode, Problem } from './problem.ts';

/** Files over this are refused before they are read: no article has this size, and a string cannot hold four times it. */
const MAX_BYTES = 128 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

function tooLarge(name: string, bytes: number): Problem {
  return new Problem('tooLarge', { name, size: Math.round(bytes / MEGABYTE), limit: MAX_BYTES / MEGABYTE });
}

async function readStandardInput(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw tooLarge(name, bytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes of an input. Throws a Problem. */
export async function readBytes({ path, name }: Input): Promise<Buffer> {
  if (path === '-') return readStandardInput(name);
  try {
    const { size } = statSync(diskPath(path));
    if (size > MAX_BYTES) throw tooLarge(name, size);
    return readFileSync(diskPath(path));
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('unreadable', { name, code: errorCode(error) });
  }
}

export interface Undecodable {
  /** The text key of what is wrong, with its data. */
  problem: Problem;
  line: number;
  column: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes, with its byte order mark if it has one, or why they are no text. */
export function decode(bytes: Uint8Array): string | Undecodable {
  try {
    return decoder.decode(bytes);
  } catch {
    const { byteOffset, line, column } = decodeProblem(bytes)!;
    const bomOf16 = bytes[0] === 0xff || bytes[0] === 0xfe ? bytes[0] + bytes[1] === 0x1fd : false;
    const hex = bytes[byteOffset].toString(16).padStart(2, '0');
    return { problem: bomOf16 ? new Problem('utf16') : new Problem('notUtf8', { hex, offset: byteOffset }), line, column };
  }
}

/**
 * Opens a file. UTF-8 text, by far the most common, is opened without loading the code of the other formats; a byte order
 * mark stays part of it, which ESLint knows how to leave alone.
 * Throws a FormatError.
 */
export async function openInput(bytes: Uint8Array, name: string, options: OpenOptions): Promise<OpenFile> {
  if (isPlainText(name) && (options.encoding === 'auto' || options.encoding === 'utf-8')) {
    const text = decode(bytes);
    if (typeof text === 'string') return openWhole({ text }, knownLanguageOf(name), options.as);
  }
  const { openFile } = await import('../formats/index.ts');
  return openFile(bytes, name, options);
}
