/** What is counted in the texts of a record: how much of them is Vietnamese, spoiled, the frame of a page, or repeated. */
import { findBoilerplate } from '../damage/boilerplate.ts';
import { findMisreadLines } from '../damage/damage.ts';
import { findResidue } from '../damage/html-residue.ts';
import { findLostCharacters } from '../damage/lost-characters.ts';
import { wordClasses } from '../analysis/word-classes.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { paragraphSpan } from '../text/whole-lines.ts';

/** Sums over the texts of one record. Characters are UTF-16 units of paragraphs, white space around them not counted. */
export interface Amounts {
  /** Words outside addresses, numbers and codes. In Vietnamese each is one syllable. */
  syllables: number;
  /** Words of sentences long enough to tell their language, and those of Vietnamese ones among them. */
  judged: number;
  vietnamese: number;
  characters: number;
  boilerplate: number;
  mojibake: number;
  duplicates: number;
}

/** Shorter sentences (a name, a headline of two words) tell no language. */
const TELLING_WORDS = 4;
/** In Vietnamese prose about three words in four carry a mark; a sentence full of foreign names still has this share. */
const MARKED_SHARE = 0.25;
/** Shorter paragraphs are labels, credits, refrains. */
const REPEATED_WORDS = 8;

export function noAmounts(): Amounts {
  return { syllables: 0, judged: 0, vietnamese: 0, characters: 0, boilerplate: 0, mojibake: 0, duplicates: 0 };
}

/**
 * Adds what one text holds.
 * @param seen the paragraphs of the record so far
 */
export function addAmounts(sums: Amounts, document: TextDocument, seen: Set<string>): void {
  addLanguage(sums, document);
  for (let p = 0; p < document.paragraphs.count; p++) {
    const { start, end } = paragraphSpan(document, p);
    sums.characters += end - start;
    if (isRepeated(document, p, seen)) sums.duplicates += end - start;
  }
  const { mojibake, legacy } = findMisreadLines(document);
  sums.mojibake += lengthOf([...mojibake, ...legacy, ...findLostCharacters(document)]);
  const lines = findBoilerplate(document).map(({ paragraph }) => paragraphSpan(document, paragraph));
  sums.boilerplate += lengthOf([...lines, ...findResidue(document)]);
}

/** A syllable with a letter or mark that ASCII lacks. */
const MARKED = wordClasses((form) => (/[^\u0000-\u007f]/.test(form) ? 1 : 0));

function addLanguage(sums: Amounts, document: TextDocument): void {
  const { tokens, sentences, forms } = document;
  const isMarked = MARKED(document);
  for (let s = 0; s < sentences.count; s++) {
    let words = 0;
    let marked = 0;
    for (let i = sentences.start[s]; i < sentences.end[s]; i++) {
      if (!document.isWord(i) || (tokens.flags[i] & Flag.Protected) !== 0) continue;
      words++;
      if (isMarked(tokens.word[i]) === 1 && forms.isSyllable(tokens.word[i])) marked++;
    }
    sums.syllables += words;
    if (words < TELLING_WORDS) continue;
    sums.judged += words;
    if (marked >= words * MARKED_SHARE) sums.vietnamese += words;
  }
}

/** True if the words of paragraph `p` were seen in the record before. */
function isRepeated(document: TextDocument, p: number, seen: Set<string>): boolean {
  const { paragraphs, tokens } = document;
  const words: string[] = [];
  for (let i = paragraphs.start[p]; i < paragraphs.end[p]; i++) if (tokens.word[i] !== 0) words.push(document.formOf(i));
  if (words.length < REPEATED_WORDS) return false;
  const key = words.join(' ');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** Characters in spans, each counted once. */
function lengthOf(spans: readonly { start: number; end: number }[]): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
