/** Bytes to text and edits back to bytes, in every encoding that Vietnamese is met in. */
import { decodeProblem } from '../text/decode.ts';
import { LEGACY_ENCODINGS } from '../text/legacy/index.ts';
import { detectLegacy } from './detect.ts';
import { applyEdits } from '../text/edits.ts';
import { FormatError, type Decoded, type Encoding } from './file.ts';
import { decodeLegacy } from './legacy-bytes.ts';

/**
 * Reads bytes in an encoding, or with `auto` in the one that they show: UTF-8 where it is valid, UTF-16 by its mark, else
 * the legacy encoding that makes syllables of the words. Throws a FormatError if bytes do not decode or none is sure.
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): Decoded {
  switch (encoding) {
    case 'auto':
      return decodeAuto(bytes);
    case 'utf-8':
      return decodeUtf8(bytes);
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(bytes, encoding);
    default:
      return decodeLegacy(
        bytes,
        LEGACY_ENCODINGS.find(({ name }) => name.toLowerCase() === encoding)!,
      );
  }
}

function decodeAuto(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const problem = decodeProblem(bytes);
  if (problem === undefined) return decodeUtf8(bytes);
  const { byteOffset: offset, line, column } = problem;
  const legacy = detectLegacy(bytes);
  if (legacy === undefined) throw new FormatError('notUtf8NorLegacy', { hex: hexOf(bytes[offset]), offset }, { line, column });
  return { ...decodeLegacy(bytes, legacy), guessed: legacy.name };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const problem = decodeProblem(bytes);
  if (problem !== undefined) {
    const { byteOffset: offset, line, column } = problem;
    throw new FormatError('notUtf8', { hex: hexOf(bytes[offset]), offset }, { line, column });
  }
  return withMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), (text) => new TextEncoder().encode(text));
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FormatError('notUtf16', {}, { line: 1, column: 1 });
  }
  return withMark(text, (edited) => utf16Bytes(edited, encoding === 'utf-16le'));
}

/** Bytes of a text in UTF-16. */
export function utf16Bytes(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function withMark(whole: string, encode: (text: string) => Uint8Array): Decoded {
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  return { text, save: (edits) => encode(mark + applyEdits(text, edits)) };
}

function hexOf(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
