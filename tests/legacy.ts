/** Spoils texts for the tests: what a Unicode text looks like after a journey through an older encoding. */
import type { LegacyEncoding } from '../src/text/legacy/index.ts';
import { shownAs } from '../src/text/legacy/single-byte.ts';

/** The text in a legacy encoding, its bytes shown as Windows-1252. */
export function encodeLegacy(encoding: LegacyEncoding, text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => encoding.letters.get(letter) ?? letter).join('');
}

/** The text's UTF-8 bytes read as Windows-1252, as browsers read it. */
export function misread(text: string): string {
  return Array.from(new TextEncoder().encode(text), shownAs).join('');
}
