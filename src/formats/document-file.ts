/** The XML files of a document's archive, decoded and written back. */
import { decodeBytes, utf16Bytes } from './decode.ts';
import { decodeSingleByte } from './single-byte-xml.ts';
import { FormatError, type Decoded } from './file.ts';
import type { Archive } from './zip.ts';
import { openZip } from './zip.ts';
import { parseXml, type XmlElement } from './xml.ts';
import type { Edit } from '../text/edits.ts';

export interface XmlFile {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
  /** The file after edits of its source. */
  save(edits: readonly Edit[]): Uint8Array;
}

/** Word files before 2007 and those with a password are containers of another kind. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the archive of a document. Throws a FormatError. */
export function openDocumentArchive(bytes: Uint8Array): Archive {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    throw new FormatError(holds(bytes, utf16Bytes('EncryptedPackage', true)) ? 'encrypted' : 'oldWord');
  }
  return openZip(bytes);
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Reads an XML file; undefined if the archive has none of this name. Throws a FormatError. */
export function readXml(archive: Archive, name: string, namespaces: ReadonlyMap<string, string>): XmlFile | undefined {
  const bytes = archive.read(name);
  if (bytes === undefined) return undefined;
  const { text, save } = decoded(bytes, name);
  return { name, source: text, root: parseXml(text, name, namespaces), save };
}

/** The archive with files replaced or added; undefined if there are none. */
export function withNew(archive: Archive, files: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  return files.size === 0 ? undefined : archive.withFiles(files);
}

/** XML is UTF-8, or UTF-16 with its mark, unless it says that each byte is a letter. */
function decoded(bytes: Uint8Array, part: string): Decoded {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? 'utf-16' : declaredEncoding(bytes);
  try {
    if (encoding === 'utf-8' || isWide) return decodeBytes(bytes, isWide ? 'auto' : 'utf-8');
    return decodeSingleByte(bytes, encoding);
  } catch {
    throw new FormatError('badXml', { part, message: `encoding ${encoding}` });
  }
}

const LONGEST_DECLARATION = 300;
const DECLARATION = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The encoding that a declaration names, in lower case; UTF-8 without one. */
function declaredEncoding(bytes: Uint8Array): string {
  const name = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, LONGEST_DECLARATION)))?.[1].toLowerCase() ?? 'utf-8';
  return name === 'utf8' ? 'utf-8' : name;
}
