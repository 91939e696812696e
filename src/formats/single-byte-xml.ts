/** XML in an encoding of one byte a letter. What the encoding lacks is written as a character reference. */
import type { Decoded } from './file.ts';
import { joinedBytes } from './legacy-bytes.ts';

/** Names of encodings of one byte a letter, ASCII and half a table more; the others are refused. */
const SINGLE_BYTE = /^(?:us-ascii|ascii|(?:x-)?(?:windows|cp)-?125[0-8]|iso[-_]8859-\d{1,2}|latin-?\d|koi8-[ru]|macintosh|ibm866)$/;
const ASCII = /^(?:us-)?ascii$/;

/**
 * Reads bytes in such an encoding; each is one unit of the text. Bytes that no edit touches stay.
 * @param name as the declaration has it, in lower case
 * Throws a RangeError or TypeError for an encoding that is none of these, or that bytes are not in.
 */
export function decodeSingleByte(bytes: Uint8Array, name: string): Decoded {
  if (!SINGLE_BYTE.test(name)) throw new RangeError(name);
  // Decoders take ASCII for one of the tables that it is half of.
  if (ASCII.test(name) && bytes.some((byte) => byte > 0x7f)) throw new TypeError(name);
  const text = new TextDecoder(ASCII.test(name) ? 'latin1' : name, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.length !== bytes.length) throw new TypeError(name);
  return {
    text,
    save(edits) {
      const byteOf = bytesOf(name);
      const pieces: Uint8Array[] = [];
      let done = 0;
      for (const { start, end, text: added } of edits) {
        pieces.push(bytes.subarray(done, start), encode(added, byteOf));
        done = end;
      }
      return joinedBytes([...pieces, bytes.subarray(done)]);
    },
  };
}

/** The letters of an encoding beyond ASCII. */
function bytesOf(name: string): ReadonlyMap<string, number> {
  if (ASCII.test(name)) return new Map();
  const upper = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
  return new Map(Array.from(new TextDecoder(name).decode(upper), (letter, i) => [letter, 0x80 + i]));
}

function encode(text: string, byteOf: ReadonlyMap<string, number>): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const byte = code < 0x80 ? code : byteOf.get(letter);
    if (byte !== undefined) bytes.push(byte);
    else for (const unit of `&#${code};`) bytes.push(unit.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
