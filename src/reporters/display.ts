/** How text looks in a terminal: columns, not code units; nothing invisible. */
import { charClass, CharClass } from '../text/char-class.ts';
import { codePointName } from '../text/code-point.ts';

const NAMES: Readonly<Record<number, string>> = {
  0x09: ' ',
  0xa0: '⟨NBSP⟩',
  0xad: '⟨SHY⟩',
  0x200b: '⟨ZWSP⟩',
  0x200c: '⟨ZWNJ⟩',
  0x200d: '⟨ZWJ⟩',
  0x200e: '⟨LRM⟩',
  0x200f: '⟨RLM⟩',
  0x3000: '⟨U+3000⟩',
  0xfeff: '⟨BOM⟩',
};

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f/u;
/** East Asian wide and full-width characters (Unicode 16.0, EastAsianWidth W and F, in blocks). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Emoji that terminals draw one column wide because text presentation is their default. */
const NARROW_EMOJI = /^[\u0023-\u00ae\u203c-\u23e8\u23ed-\u23ef\u2500-\u27bf]$/;

function placeholder(char: string): string | undefined {
  const code = char.codePointAt(0)!;
  const cls = code < 0x10000 ? charClass[code] : CharClass.Symbol;
  if (code in NAMES) return NAMES[code];
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const hidden = isHalf || (cls === CharClass.Space && code !== 0x20) || cls === CharClass.Break || cls === CharClass.Invisible;
  return hidden ? `⟨${codePointName(code)}⟩` : undefined;
}

/** What one user-perceived character shows, and how many columns it takes. */
function glyph(grapheme: string): { shown: string; width: number } {
  if (grapheme.length > 1 && EMOJI.test(grapheme)) return { shown: grapheme, width: 2 };
  let shown = '';
  let width = 0;
  for (const char of grapheme) {
    const code = char.codePointAt(0)!;
    const stand = placeholder(char);
    if (stand !== undefined) {
      shown += stand;
      width += stand.length;
      continue;
    }
    // A mark with no letter before it needs something to sit on.
    const isMark = code < 0x10000 && charClass[code] === CharClass.Mark;
    if (isMark && shown === '') shown = '◌';
    shown += char;
    if (isMark) width = Math.max(width, 1);
    else width += WIDE.test(char) || (EMOJI.test(char) && !NARROW_EMOJI.test(char)) ? 2 : 1;
  }
  return { shown, width };
}

/** Text in which nothing is hidden, a column a unit: ASCII, Vietnamese letters in one piece, the usual quotation marks and dashes. */
const PLAIN = /^[ -~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…«»→]*$/;

/** Text in which every character stands for itself: nothing that joins its neighbours, no halves, no two parts of one line end. */
const SINGLE = /^[\u0000-\u000c\u000e-\u02ff\u1e00-\u1fff\u2000-\u200b\u2010-\u202f\u2190-\u22ff]*$/;

let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text, with their indices. */
function graphemes(text: string): Iterable<{ segment: string; index: number }> {
  // Loading the segmenter takes 20 ms.
  if (SINGLE.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  return (segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' })).segment(text);
}

export interface Displayed {
  shown: string;
  /** Columns before the span, and columns that the span takes. */
  before: number;
  width: number;
}

/**
 * The look of a piece of one line, and the columns of its span [start, end), in UTF-16 units. A character that the
 * span only touches, such as the letter under a faulty mark, counts as inside.
 */
export function display(text: string, start: number, end: number): Displayed {
  if (PLAIN.test(text)) return { shown: text, before: start, width: Math.max(end - start, 1) };
  let shown = '';
  let before = 0;
  let width = 0;
  for (const { segment, index } of graphemes(text)) {
    const look = glyph(segment);
    shown += look.shown;
    if (index + segment.length <= start) before += look.width;
    else if (index < end) width += look.width;
  }
  return { shown, before, width: Math.max(width, 1) };
}

/** A text with everything invisible in it made visible. */
export function reveal(text: string): string {
  return display(text, 0, 0).shown;
}
