/** Headlines and sentences that stand in a text once more and have lost their stop there: the next sentence hangs on them. */
import { lexicon } from '../resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';
import { isInBlock } from './repeated-blocks.ts';

export interface GluedCopy {
  /** First and last token of the copy. */
  readonly first: number;
  readonly last: number;
  /** First token of the sentence or headline that it repeats. */
  readonly original: number;
}

/** Words by which sentences that begin alike are found, and the fewest after a copy that make a sentence. */
const OPENING_WORDS = 8;
const WORDS_AFTER = 4;
/** Fewest words of a lead that does not return by chance; directly above its copy it is duplicate-paragraph's matter. */
export const LEAD_WORDS = 18;

interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** Every such copy, in order. Each sentence is compared with the last one that begins with the same words. */
export function findGluedCopies(document: TextDocument): readonly GluedCopy[] {
  const { sentences, paragraphs } = document;
  const found: GluedCopy[] = [];
  const seen = new Map<number, Sentence>();
  let paragraph = 0;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.start[s];
    while (paragraphs.end[paragraph] <= first) paragraph++;
    const key = openingOf(document, first, sentences.end[s]);
    if (key === undefined) continue;
    const sentence = { first, last: lastWord(document, sentences.end[s]), paragraph };
    const other = seen.get(key);
    const copy = other && gluedCopy(document, other, sentence);
    if (copy !== undefined) found.push(copy);
    // The short one is what others may repeat.
    if (other === undefined || copy === undefined || copy.first === other.first) seen.set(key, sentence);
  }
  return found.sort((a, b) => a.first - b.first);
}

function gluedCopy(document: TextDocument, a: Sentence, b: Sentence): GluedCopy | undefined {
  const [short, long] = a.last - a.first < b.last - b.first ? [a, b] : [b, a];
  const last = long.first + short.last - short.first;
  if (last >= long.last || document.kindOf(last + 1) !== TokenKind.Space || !opensSentence(document, last + 2, long.last)) return undefined;
  if (document.textOf(short.first, short.last) !== document.textOf(long.first, last)) return undefined;
  const isLead = long === b && long.paragraph === short.paragraph + 1 && long.first === document.paragraphs.start[long.paragraph];
  if ((isLead && wordsIn(document, long.first, last, LEAD_WORDS) >= LEAD_WORDS) || isInBlock(document, long.first)) return undefined;
  // A quotation that opens in the copy would lose its partner.
  const isOpen = ((document.tokens.flags[long.first] ^ document.tokens.flags[last]) & Flag.Quoted) !== 0;
  return isOpen ? undefined : { first: long.first, last, original: short.first };
}

/** A capital of a word that is no name by itself nor begins one (thành phố | Huế), and a few words after it. */
function opensSentence(document: TextDocument, at: number, last: number): boolean {
  if (!document.hasFlag(at, Flag.Capitalised) || document.hasFlag(document.next(at), Flag.Capitalised)) return false;
  const { lowerCount, capitalCount } = lexicon();
  if (lowerCount(document.keyOf(at)) <= capitalCount(document.keyOf(at))) return false;
  return wordsIn(document, at, last, WORDS_AFTER) >= WORDS_AFTER;
}

function wordsIn(document: TextDocument, first: number, last: number, limit: number): number {
  let words = 0;
  for (let i = first; i <= last && words < limit; i++) if (document.isWord(i)) words++;
  return words;
}

/** A hash of the first words of a sentence that has as many. */
function openingOf(document: TextDocument, first: number, end: number): number | undefined {
  let hash = 0;
  let words = 0;
  for (let i = first; i < end && words < OPENING_WORDS; i++) {
    if (!document.isWord(i)) continue;
    hash = (Math.imul(hash, 31) + document.tokens.word[i]) | 0;
    words++;
  }
  return words < OPENING_WORDS ? undefined : hash;
}

function lastWord(document: TextDocument, end: number): number {
  let last = end - 1;
  while (document.kindOf(last) === TokenKind.Space || document.kindOf(last) === TokenKind.Punctuation) last--;
  return last;
}
