/** UTF-8 whose bytes were read as Windows-1252 or Windows-1258, once or several times: "Viá»‡t" for "Việt". */
import { byteOf } from './legacy/single-byte.ts';

export interface Repaired {
  text: string;
  /** Every spoiled character was found whole: spoiling the text again gives what stood there. */
  lossless: boolean;
}

/** More readings in a row than any text has gone through. */
const MAX_READINGS = 4;
const FIRST_LEAD = 0xc2;

/**
 * Reads the text as it was meant; undefined if nothing in it is spoiled for certain.
 * A lone Ã or Â before a closing mark (“đã…”, in capitals) is no proof.
 */
export function repairMojibake(text: string): Repaired | undefined {
  let current = text;
  for (let reading = 0; reading < MAX_READINGS; reading++) {
    const next = reread(current);
    if (next === undefined) break;
    current = next;
  }
  return current === text ? undefined : { text: current, lossless: !LEFTOVER.test(current) };
}

/** What stays of a character whose last byte was lost: á», áº, Ä before a space. */
const LEFTOVER = /á[»º]|Ã[ \u0080-\u009f]|[ÄÆ](?![a-zà-ỹ])|â€|\ufffd/;

/** One reading less, or undefined if no sequence in the text is sure. */
function reread(text: string): string | undefined {
  let read = '';
  let sure = false;
  for (let at = 0; at < text.length;) {
    const length = sequenceAt(text, at);
    const code = length === 0 ? 0 : codePointOf(text, at, length);
    if (code === 0) read += text[at++];
    else {
      sure ||= isSure(text, at, length);
      read += String.fromCodePoint(code);
      at += length;
    }
  }
  return sure ? read : undefined;
}

/** The byte that a unit shows; Windows-1258 shows Ă where Windows-1252 shows Ã. */
function shownByte(unit: string): number {
  return unit === 'Ă' ? 0xc3 : byteOf(unit);
}

/** Length of the UTF-8 sequence that the units at `at` show; 0 if they show none. */
function sequenceAt(text: string, at: number): number {
  const lead = shownByte(text[at]);
  const length = lead < FIRST_LEAD ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (at + length > text.length) return 0;
  for (let i = at + 1; i < at + length; i++) {
    const byte = byteOf(text[i]);
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** The code point of a sequence; 0 for one that UTF-8 does not allow. */
function codePointOf(text: string, at: number, length: number): number {
  let code = shownByte(text[at]) & (0x7f >> length);
  for (let i = at + 1; i < at + length; i++) code = (code << 6) | (byteOf(text[i]) & 0x3f);
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : code;
}

/** Marks that stand after a letter in any text: closing quotes, dashes, dots, no-break space. */
const ORDINARY_AFTER = /[‘’“”–—…»•°\u00a0]/;

/** Nobody writes these units in this order. */
function isSure(text: string, at: number, length: number): boolean {
  if (length === 4) return true;
  const second = text[at + 1];
  if (length === 2) return !ORDINARY_AFTER.test(second) && 'ÂÃÄÅÆĂ'.includes(text[at]);
  if (text[at] === 'â') return second === '€';
  return text[at] === 'á' && (second === 'º' || (second === '»' && !ORDINARY_AFTER.test(text[at + 2])));
}
