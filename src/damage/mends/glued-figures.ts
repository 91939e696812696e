/** Figures without the space beside them: 150người, Ngày5, 5/6/2024Theo. */
import { lexicon } from '../../resources/resources.ts';
import { TokenKind, type TextDocument } from '../../text/document.ts';
import { hasVietnameseOnlyLetter } from '../../text/letters.ts';
import { shapeLists } from '../../text/shapes.ts';
import { parseSyllable, syllableKey } from '../../text/syllable.ts';
import { MEASURES, MULTIPLES } from '../../text/units.ts';
import { isEveryday, isVisible } from './place.ts';
import { FIGURE, STOP, type Meaning, type Proposal } from './proposal.ts';

/** Natural logs by which the two must be likelier than the word, or the figure, alone. */
const NEEDED = { before: -4.5, oneDigit: -2, goingOn: -6, after: -3, afterWhole: -8, afterUnit: -14, sentence: -9 };
/** A word without marks may be a unit or a code if it is shorter. */
const SHORTEST_PLAIN = 3;
/** A syllable seen less often is no word. */
const KNOWN_COUNT = 300;

/** A clock's hour may come before, or a quantity with its unit: 9h30sáng, 15kggạo. */
const FIGURE_FIRST = [/^(\d+)(\p{L}+)$/u, /^(\d{1,2}h\d{0,2})(\p{L}+)$/u, /^(\d+(?:kg|ha|km2?|cm2?|mm|m[23]?|tấn|USD))(\p{L}+)$/u];
const HOUR_AND_MINUTE = /^(\d{1,2})giờ(\d{1,2})$/;
const WORD_FIRST = /^(\p{L}\p{Ll}+?)(\d{1,4}|\d{1,2}h(?:\d{2})?)$/u;

/** Proposals for every run of a figure and one word. */
export function gluedFigures(document: TextDocument): Proposal[] {
  return shapeLists(document).figures.flatMap((at) => {
    if (document.kindOf(at) !== TokenKind.Alnum || !isVisible(document, at) || isPartOfCode(document, at)) return [];
    const text = document.textOf(at).normalize('NFC');
    for (const pattern of FIGURE_FIRST) {
      const [, figure, word] = pattern.exec(text) ?? [];
      const proposal = figure === undefined ? undefined : figureFirst(document, at, figure, word);
      if (proposal !== undefined) return [proposal];
    }
    const [, hour, minute] = HOUR_AND_MINUTE.exec(text) ?? [];
    if (hour !== undefined) return [hourAndMinute(at, hour, minute)];
    const [, before, after] = WORD_FIRST.exec(text) ?? [];
    return before === undefined ? [] : (wordFirst(document, at, before, after) ?? []);
  });
}

/** A letter stands in the same chunk on the other side of a joint: X-Factor2, A5/4b. */
function isPartOfCode(document: TextDocument, at: number): boolean {
  const isJoint = (mark: number): boolean => document.kindOf(mark) === TokenKind.Punctuation && /[-–_.&]/.test(document.textOf(mark));
  const holdsLetter = (token: number): boolean => document.isWord(token) || document.kindOf(token) === TokenKind.Alnum;
  return (isJoint(at - 1) && holdsLetter(at - 2)) || (isJoint(at + 1) && holdsLetter(at + 2));
}

function figureFirst(document: TextDocument, at: number, figure: string, word: string): Proposal | undefined {
  const key = syllableKey(word);
  const isPlain = !hasVietnameseOnlyLetter(key);
  const isUnit = isPlain && (MEASURES.has(key) || word.length < SHORTEST_PLAIN);
  const isBare = /^\d+$/.test(figure);
  if (!isKnown(key) || isUnit || (isPlain && !isBare && !isEveryday(word)) || !/^\p{L}\p{Ll}+$/u.test(word)) return undefined;
  const { lowerCount, capitalCount } = lexicon();
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  const opens = isCapital && lowerCount(key) > capitalCount(key);
  const meanings: Meaning[] = [{ words: opens ? `${FIGURE} ${STOP} ${key}` : `${FIGURE} ${key}` }];
  const first = firstOfFigure(document, at, isCapital ? /^[.,:]$/ : /^[.,:/-]$/);
  // No code has the marks of a figure, the h of a time, or ends in a measure or a multiple.
  const isWhole = first < at || !isBare || MEASURES.has(key) || MULTIPLES.has(key);
  const needed = isCapital ? NEEDED.sentence : !isBare ? NEEDED.afterUnit : isWhole ? NEEDED.afterWhole : NEEDED.after;
  const whole = (first < at ? document.textOf(first, at - 1) : '') + figure;
  return { first, last: at, kind: 'glued', meanings, written: [FIGURE], needed, inCase: () => `${whole}${opens ? '.' : ''} ${word}` };
}

/** 8giờ30: no code is written so. */
function hourAndMinute(at: number, hour: string, minute: string): Proposal {
  const meanings = [{ words: `${FIGURE} giờ ${FIGURE}` }];
  const inCase = (): string => `${hour} giờ ${minute}`;
  return { first: at, last: at, kind: 'glued', meanings, written: [FIGURE], needed: NEEDED.afterWhole, inCase };
}

/** The token with which the figure begins that ends in this one: 3.000bản, 7:30sáng, 3-0ngay. */
function firstOfFigure(document: TextDocument, at: number, marks: RegExp): number {
  const isMark = marks.test(document.textOf(at - 1));
  return isMark && document.kindOf(at - 2) === TokenKind.Number ? firstOfFigure(document, at - 2, marks) : at;
}

function wordFirst(document: TextDocument, at: number, word: string, figure: string): Proposal | undefined {
  const key = syllableKey(word);
  const goesOn = word === word.toLowerCase() && document.next(at) >= 0;
  // Without marks a less frequent word may be a brand or a code: loa8.
  if (!isKnown(key) || !(hasVietnameseOnlyLetter(key) || (goesOn && word.length >= SHORTEST_PLAIN && isEveryday(word)))) return undefined;
  const meanings: Meaning[] = [{ words: `${key} ${FIGURE}` }];
  // One digit may be the mark of a note, at the end of what it tells of; a capital begins a name.
  const needed = goesOn ? NEEDED.goingOn : figure.length === 1 ? NEEDED.oneDigit : NEEDED.before;
  return { first: at, last: at, kind: 'glued', meanings, written: [key], needed, inCase: () => `${word} ${figure}` };
}

function isKnown(key: string): boolean {
  return parseSyllable(key) !== undefined && lexicon().lowerCount(key) >= KNOWN_COUNT;
}
