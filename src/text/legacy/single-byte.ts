/** Legacy encodings of Vietnamese as they look today: bytes read as Windows-1252 or Latin-1 and kept as Unicode. */

export interface LegacyEncoding {
  readonly name: string;
  /** How each of the 134 accented letters of Vietnamese is written, as Windows-1252 shows it. */
  readonly letters: ReadonlyMap<string, string>;
  /** The text in Unicode, NFC. Characters that the encoding does not know stay. */
  decode(text: string): string;
}

/** What Windows-1252 has at 0x80-0x9F; its five empty places keep the control character. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character that Windows-1252 shows for a byte. */
export function shownAs(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : String.fromCharCode(byte);
}

const bytes = new Map<string, number>(Array.from({ length: 0x80 }, (_, i) => [shownAs(0x80 + i), 0x80 + i]));

/** The byte that Windows-1252, or Latin-1 for control characters, shows as `unit`; -1 if there is none. */
export function byteOf(unit: string): number {
  const code = unit.charCodeAt(0);
  return code < 0x100 ? code : (bytes.get(unit) ?? -1);
}

/**
 * An encoding of one byte a letter.
 * @param table letters and bytes: `à=e0 ả=e4 …`
 */
export function singleByte(name: string, table: string): LegacyEncoding {
  const letters = new Map<string, string>();
  const letterOf = new Map<string, string>();
  for (const pair of table.trim().split(/\s+/)) {
    const [letter, hex] = pair.split('=');
    const byte = parseInt(hex, 16);
    letters.set(letter, shownAs(byte));
    letterOf.set(shownAs(byte), letter).set(String.fromCharCode(byte), letter);
  }
  const decode = (text: string): string =>
    text.replace(/[^\t\n\r\u0020-\u007e]/g, (unit, at: number) =>
      isMark(unit) && !isInside(text, at) ? unit : (letterOf.get(unit) ?? unit),
    );
  return { name, letters, decode };
}

/** Quotation marks, dashes and dots that word processors put on the places of some capitals. */
function isMark(unit: string): boolean {
  return '‘’“”–—…•'.includes(unit);
}

/** Between two letters such a mark is none. */
function isInside(text: string, at: number): boolean {
  return isLetter(text[at - 1]) && isLetter(text[at + 1]);
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[A-Za-z\u00a1-\u024f]/.test(unit);
}
