/** Zip archives, opened with care: nothing is unpacked before its directory has been looked through. */
import { crc32 } from 'node:zlib';
import { unzipSync, zipSync, type ZippableFile } from 'fflate';
import { FormatError } from './file.ts';

const MEGABYTE = 1024 * 1024;
/** Everything in the archive together. A document of a thousand pages has 10 MB of XML; pictures are packed already. */
const MAX_UNPACKED = 512 * MEGABYTE;
/** A single file of XML: its tree takes many times its size. */
const MAX_XML = 64 * MEGABYTE;
const MAX_ENTRIES = 20_000;

export interface Archive {
  readonly names: readonly string[];
  /** Bytes of a file; undefined if there is none of this name. Throws a FormatError if it is damaged or too large. */
  read(name: string): Uint8Array | undefined;
  /** The archive with some files replaced, and new ones at its end. Order and the kind of packing stay. */
  withFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

/** Opens an archive. Throws a FormatError if it is none, damaged, locked, or would unpack to more than any document does. */
export function openZip(bytes: Uint8Array): Archive {
  const entries = directoryOf(bytes);
  const unpacked = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED) throw tooLarge(unpacked, MAX_UNPACKED);
  const unpack = (wanted: (name: string) => boolean): Record<string, Uint8Array> => {
    try {
      const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
      for (const [name, data] of Object.entries(files)) if (crc32(data) !== entries.get(name)?.crc) throw new Error(`${name}: checksum`);
      return files;
    } catch (error) {
      throw new FormatError('brokenZip', { message: (error as Error).message });
    }
  };
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry !== undefined && entry.size > MAX_XML) throw tooLarge(entry.size, MAX_XML);
      return unpack((one) => one === name)[name];
    },
    withFiles(files) {
      const packed: Record<string, ZippableFile> = {};
      for (const [name, data] of Object.entries(unpack(() => true)))
        packed[name] = [files.get(name) ?? data, { level: entries.get(name)!.stored ? 0 : 6 }];
      for (const [name, data] of files) if (!entries.has(name)) packed[name] = [data, { level: 6 }];
      return zipSync(packed, { mtime: new Date(1980, 0, 1) });
    },
  };
}

interface Entry {
  size: number;
  crc: number;
  stored: boolean;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCKED = 1;

/** What the archive says that it holds. */
function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new FormatError('brokenZip', { message: 'directory' });
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length));
    if (view.getUint16(at + 8, true) & LOCKED) throw new FormatError('encrypted');
    if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name) || entries.has(name)) throw new FormatError('brokenZip', { message: name });
    entries.set(name, {
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      stored: view.getUint16(at + 10, true) === 0,
    });
    if (entries.size > MAX_ENTRIES) throw new FormatError('brokenZip', { message: `> ${MAX_ENTRIES}` });
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the record that ends the archive; a comment of up to 64 KB may follow it. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - 0xffff); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new FormatError('brokenZip', { message: 'no directory' });
}

function tooLarge(size: number, limit: number): FormatError {
  return new FormatError('zipTooLarge', { size: Math.round(size / MEGABYTE), limit: limit / MEGABYTE });
}
