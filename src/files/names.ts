/**
 * File names of any bytes. On most systems a name is bytes, and those of an old archive are no UTF-8. As text each byte
 * that does not decode is a lone surrogate, U+DC80 to U+DCFF (as PEP 383 has it), so that the name of every file is a
 * string that leads back to it.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, realpathSync } from 'node:fs';

/** First of the surrogates that stand for bytes; that of 0x80 is 0x80 further. */
const BYTE = 0xdc00;
const ESCAPED = /[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]/g;
const LONE = /(?<![\ud800-\udbff])[\udc80-\udcff]/;

/** The name that bytes are. */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = characterAt(bytes, at);
    name += length === 0 ? String.fromCharCode(BYTE + bytes[at]) : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return name;
}

/** Bytes of the UTF-8 character at an offset; 0 if there is none. */
function characterAt(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) if (isUtf8(bytes.subarray(at, at + length))) return length;
  return 0;
}

/** A path as the functions of the file system take it. */
export function diskPath(path: string): string | Buffer {
  if (!LONE.test(path)) return path;
  const pieces: Buffer[] = [];
  let from = 0;
  for (const { 0: unit, index } of path.matchAll(ESCAPED)) {
    if (unit.length > 1) continue;
    pieces.push(Buffer.from(path.slice(from, index)), Buffer.of(unit.charCodeAt(0) - BYTE));
    from = index + 1;
  }
  return Buffer.concat([...pieces, Buffer.from(path.slice(from))]);
}

/** The path without links. Throws a file system error. */
export function realPath(path: string): string {
  // The other one makes text of a path.
  return nameOf(realpathSync.native(diskPath(path), 'buffer'));
}

/** The arguments of this process, in which Node replaces what is no UTF-8; where the system has their bytes, as names. */
export function withNames(args: readonly string[]): readonly string[] {
  if (!args.some((arg) => arg.includes('\ufffd'))) return args;
  let bytes: Buffer;
  try {
    bytes = readFileSync('/proc/self/cmdline');
  } catch {
    return args;
  }
  const all = bytes.toString('latin1').split('\0').slice(0, -1);
  const given = all.slice(all.length - args.length).map((arg) => nameOf(Buffer.from(arg, 'latin1')));
  // Only if they are the same but for what Node has replaced.
  return given.length === args.length && given.every((name, i) => name.replace(/[\udc80-\udcff]+/g, '') === args[i].replace(/\ufffd+/g, ''))
    ? given
    : args;
}
