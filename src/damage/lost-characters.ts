/** Letters that a conversion has lost: U+FFFD, or a question mark or an empty box inside a word. */
import { marksByCode, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { parseSyllable } from '../text/syllable.ts';
import { Flag } from '../text/scan.ts';

export interface LostCharacter {
  /** The word around it. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

const REPLACEMENT = 0xfffd;
const QUESTION = 0x3f;
const BOXES = [0x25a1, 0x25af];
/** A letter of three bytes becomes at most so many marks. */
const LONGEST = 3;
/** A letter and its question mark. */
const VARIABLE = 2;
/** What may stand for a lost letter when the word is put to the test. */
const LETTERS = Array.from('àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ');

/** Every place where a letter was lost, in order of kind. */
export const findLostCharacters = perDocument((document): readonly LostCharacter[] => {
  const marks = marksByCode(document);
  const found: LostCharacter[] = [];
  let end = -1;
  for (const i of marks.get(REPLACEMENT) ?? []) {
    if (document.tokens.start[i] < end) continue;
    const word = wordAround(document, i);
    found.push(word);
    end = word.end;
  }
  for (const code of [QUESTION, ...BOXES]) {
    for (const i of marks.get(code) ?? []) if (isLostLetter(document, i)) found.push(wordAround(document, i));
  }
  return found.every(isVariable) ? [] : found;
});

/** "tìm x?": where nothing else is lost. */
function isVariable({ start, end, shown }: LostCharacter): boolean {
  return shown === '?' && end - start <= VARIABLE;
}

/** "Vi?t", "th? mà", "các ??i bóng": in one word, which some letter makes a syllable while what stands there makes none. */
function isLostLetter(document: TextDocument, mark: number): boolean {
  if (document.lengthOf(mark) > LONGEST || document.hasFlag(mark, Flag.Protected)) return false;
  const before = pieceAt(document, mark - 1);
  const after = pieceAt(document, mark + 1);
  if (document.hasFlag(mark + 1, Flag.Capitalised) || (before === undefined && after === undefined)) return false;
  if (before === undefined && !isBetweenWords(document, mark, mark + 1)) return false;
  if (after === undefined && !isBetweenWords(document, mark - 1, mark)) return false;
  if (isWhole(document, mark - 1) && (after === undefined || isWhole(document, mark + 1))) return false;
  if (before === undefined && isWhole(document, mark + 1)) return false;
  return LETTERS.some((letter) => parseSyllable((before ?? '') + letter + (after ?? '')) !== undefined);
}

/** A word stands on each side of the stretch, and the sentence goes on in small letters: no question ends there. */
function isBetweenWords(document: TextDocument, first: number, last: number): boolean {
  const next = document.next(last);
  return document.previous(first) >= 0 && next >= 0 && !document.hasFlag(next, Flag.Capitalised);
}

/** Form of a word at a token that is no protected one. */
function pieceAt(document: TextDocument, index: number): string | undefined {
  return document.kindOf(index) === TokenKind.Word && !document.hasFlag(index, Flag.Protected) ? document.formOf(index) : undefined;
}

/** A syllable; a lone letter is none unless it has a mark. */
function isWhole(document: TextDocument, index: number): boolean {
  return document.isSyllable(index) && !/^[a-z]$/.test(document.formOf(index));
}

/** The mark and all that touches it without white space. */
function wordAround(document: TextDocument, mark: number): LostCharacter {
  const { start } = document.tokens;
  const belongs = (i: number): boolean => document.kindOf(i) === TokenKind.Word || document.codeOf(i) === document.codeOf(mark);
  let first = mark;
  let last = mark;
  while (belongs(first - 1)) first--;
  while (belongs(last + 1)) last++;
  return { ...document.span(first, last), shown: document.prose.charAt(start[mark]) };
}
