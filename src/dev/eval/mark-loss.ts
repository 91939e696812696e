/** Takes diacritics from text, in the ways that restoration is measured with. */
import { baseOf, composeLetter, composed, letterTone, markOf, stripDiacritics, tonelessLetter, Tone } from '../../text/letters.ts';
import type { Random } from '../../train/random.ts';

/** Makes a damaged text of an NFC text of the same length. */
export type MarkLoss = (text: string) => string;

/** Of the syllables with two marks, one in so many loses one of them. */
const PARTLY = 3;

/** One mark of a text: where its letter stands, and the letter without it. */
interface Lossy {
  readonly at: number;
  without(code: number): number;
}

const withoutTone = tonelessLetter;
const withoutMark = (code: number): number => composeLetter(baseOf(code), 0, letterTone(code)) || code;

function marksOf(text: string, start: number, end: number): Lossy[] {
  const marks: Lossy[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (letterTone(code) !== Tone.level) marks.push({ at, without: withoutTone });
    if (markOf(code) !== 0) marks.push({ at, without: withoutMark });
  }
  return marks;
}

function lose(text: string, marks: readonly Lossy[]): string {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  for (const { at, without } of marks) codes[at] = without(codes[at]);
  return codes.map((code) => String.fromCharCode(code)).join('');
}

/** Every mark. */
export const allMarks: MarkLoss = (text) => stripDiacritics(text);

/** None: what restoration does to text that is right. */
export const noMarks: MarkLoss = (text) => text;

/** Each tone and each mark of a letter with the same probability, by itself. */
export function randomMarks(random: Random, rate: number): MarkLoss {
  return (text) =>
    lose(
      composed(text),
      marksOf(text, 0, text.length).filter(() => random.next() < rate),
    );
}

/** One of the two or more marks of some syllables: “quy đinh”, “đươc”. */
export function oneOfTwo(random: Random): MarkLoss {
  return (text) => {
    const lost = Array.from(text.matchAll(/\p{L}+/gu), ({ index, 0: word }) => marksOf(text, index, index + word.length))
      .filter((marks) => marks.length > 1 && random.below(PARTLY) === 0)
      .map((marks) => marks[random.below(marks.length)]);
    return lose(text, lost);
  };
}
