/** VNI for Windows: a letter and its mark are two characters, but for đ, ơ, ư and the i and y that have one of their own. */
import type { LegacyEncoding } from './single-byte.ts';

/** Marks after the plain letter, in the order huyền, hỏi, ngã, sắc, nặng. */
const TONES = 'øûõùï';
/** The same five on a letter with a circumflex, and with a breve. */
const CIRCUMFLEX_TONES = 'àåãáä';
const BREVE_TONES = 'èúüéë';

/** Rows: the letters without tone and with each, then how VNI writes them. */
const ROWS: readonly (readonly [letters: string, written: readonly string[]])[] = [
  ['àảãáạ', withMarks('a', TONES)],
  ['ăằẳẵắặ', withMarks('a', `ê${BREVE_TONES}`)],
  ['âầẩẫấậ', withMarks('a', `â${CIRCUMFLEX_TONES}`)],
  ['èẻẽéẹ', withMarks('e', TONES)],
  ['êềểễếệ', withMarks('e', `â${CIRCUMFLEX_TONES}`)],
  ['ìỉĩíị', Array.from('ìæóíò')],
  ['òỏõóọ', withMarks('o', TONES)],
  ['ôồổỗốộ', withMarks('o', `â${CIRCUMFLEX_TONES}`)],
  ['ơờởỡớợ', ['ô', ...withMarks('ô', TONES)]],
  ['ùủũúụ', withMarks('u', TONES)],
  ['ưừửữứự', ['ö', ...withMarks('ö', TONES)]],
  ['ỳỷỹýỵ', [...withMarks('y', TONES.slice(0, 4)), 'î']],
  ['đ', ['ñ']],
];

function withMarks(letter: string, marks: string): string[] {
  return Array.from(marks, (mark) => letter + mark);
}

const letters = new Map<string, string>();
const letterOf = new Map<string, string>();
for (const [row, written] of ROWS) {
  Array.from(row).forEach((letter, i) => {
    const pair = written[i];
    letters.set(letter, pair).set(letter.toUpperCase(), pair.toUpperCase());
    // Typists leave the mark small after a capital: Aù.
    letterOf
      .set(pair, letter)
      .set(pair.toUpperCase(), letter.toUpperCase())
      .set(pair[0].toUpperCase() + pair.slice(1), letter.toUpperCase());
  });
}

export const vni: LegacyEncoding = {
  name: 'VNI',
  letters,
  decode(text) {
    let decoded = '';
    for (let at = 0; at < text.length; at++) {
      const pair = at + 1 < text.length ? letterOf.get(text.slice(at, at + 2)) : undefined;
      decoded += pair ?? letterOf.get(text[at]) ?? text[at];
      if (pair !== undefined) at++;
    }
    return decoded;
  },
};
