/** Files in an encoding from before Unicode. Words that no edit touches keep their bytes. */
import { codePointName } from '../text/code-point.ts';
import { byteOf, shownAs } from '../text/legacy/single-byte.ts';
import type { LegacyEncoding } from '../text/legacy/index.ts';
import type { Edit } from '../text/edits.ts';
import { FormatError, type Decoded } from './file.ts';

/** No encoding joins letters over white space, so that words can be read one by one. */
const PIECE = /[ \t\r\n]+|[^ \t\r\n]+/g;

/** Bytes as Windows-1252 shows them, which is what the tables of src/text/legacy read. */
export function shownBytes(bytes: Uint8Array): string {
  let shown = '';
  for (let at = 0; at < bytes.length; at++) shown += shownAs(bytes[at]);
  return shown;
}

/** Reads bytes; those that the encoding does not know stay as Windows-1252 has them. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): Decoded {
  const starts: number[] = [];
  const byteStarts: number[] = [];
  let text = '';
  for (const { 0: piece, index } of shownBytes(bytes).matchAll(PIECE)) {
    starts.push(text.length);
    byteStarts.push(index);
    text += encoding.decode(piece);
  }
  starts.push(text.length);
  byteStarts.push(bytes.length);

  function save(edits: readonly Edit[]): Uint8Array {
    const written: Uint8Array[] = [];
    let copied = 0;
    let piece = 0;
    for (let i = 0; i < edits.length;) {
      while (starts[piece + 1] <= edits[i].start && piece + 2 < starts.length) piece++;
      const first = piece;
      let at = starts[first];
      let replaced = '';
      // All edits of the words that this one reaches into.
      do {
        replaced += text.slice(at, edits[i].start) + edits[i].text;
        at = edits[i].end;
        while (starts[piece + 1] < at) piece++;
        i++;
        // What is added at the very end belongs to the last word.
      } while (i < edits.length && (edits[i].start < starts[piece + 1] || piece + 2 === starts.length));
      replaced += text.slice(at, starts[piece + 1]);
      written.push(bytes.subarray(copied, byteStarts[first]), encode(replaced, encoding));
      copied = byteStarts[piece + 1];
    }
    written.push(bytes.subarray(copied));
    return joinedBytes(written);
  }
  return { text, save };
}

/** Bytes one after the other. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Bytes of a text. Throws a FormatError naming a character that the encoding lacks. */
function encode(text: string, encoding: LegacyEncoding): Uint8Array {
  const units = Array.from(text.normalize('NFC'), (letter) => {
    const shown = encoding.letters.get(letter) ?? letter;
    if (Array.from(shown).some((unit) => byteOf(unit) < 0)) throw lacks(letter, encoding);
    return shown;
  });
  const bytes = Uint8Array.from(units.join(''), byteOf);
  const read = encoding.decode(shownBytes(bytes));
  if (read !== text.normalize('NFC'))
    throw lacks(Array.from(text.normalize('NFC')).find((letter, i) => letter !== Array.from(read)[i]) ?? '', encoding);
  return bytes;
}

function lacks(letter: string, { name }: LegacyEncoding): FormatError {
  return new FormatError('notInEncoding', { letter, code: codePointName(letter.codePointAt(0)!), encoding: name });
}
