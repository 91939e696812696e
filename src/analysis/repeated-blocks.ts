/** Stretches of prose that a document holds twice, word for word, however far apart and however their lines are cut. */
import { perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { firstWhere, lastAtMost } from '../text/search.ts';
import { isShort } from '../text/whole-lines.ts';

/** The second copy, from its first word to its last, and where the first one begins. */
export interface RepeatedBlock {
  readonly first: number;
  readonly last: number;
  readonly earlier: number;
}

/** So many words are a block wherever they stand; fewer are a sentence, a caption or a pulled quotation … */
const MANY_WORDS = 100;
/** … unless they are several whole paragraphs, or a great part of the text. */
const SOME_WORDS = 30;
const FEW_WORDS = 20;
/** What is longer and no block is none from any of its words. */
const LONG_WORDS = 1000;
const GREAT_PART = 0.35;
/** The headline and the lead may come again in the body: another rule's matter. */
const OPENING = 2;
/** Words that are compared by one number. Every so many words of the text one such number is kept. */
const SAMPLE = 8;
const FACTOR = 0x01000193;

/** Every repeated block, in order. Linear in the length of the document. */
export const findRepeatedBlocks = perDocument((document): readonly RepeatedBlock[] => {
  const { words, tokens } = wordsOf(document);
  const found: RepeatedBlock[] = [];
  const samples = new Map<number, number>();
  let leaving = 1;
  for (let i = 1; i < SAMPLE; i++) leaving = Math.imul(leaving, FACTOR);
  let hash = 0;
  let filled = 0;
  // Words before this one belong to a block already.
  let free = 0;
  for (let end = 0; end < words.length; end++) {
    if (filled === SAMPLE) hash = (hash - Math.imul(words[end - SAMPLE], leaving)) | 0;
    else filled++;
    hash = (Math.imul(hash, FACTOR) + words[end]) | 0;
    if (filled < SAMPLE) continue;
    const start = end - SAMPLE + 1;
    const earlier = samples.get(hash);
    if (earlier === undefined) {
      if (start % SAMPLE === 0) samples.set(hash, start);
      continue;
    }
    const block = start < free ? undefined : extended(words, earlier, start, free);
    if (block === undefined || block.to - block.from < FEW_WORDS) continue;
    const { from, to } = block;
    const apart = start - earlier;
    const second = { first: tokens[from], last: tokens[to - 1] };
    const isPaste =
      isBlock(document, second, to - from, words.length) &&
      !goesOn(document, document.tokens.end[second.last]) &&
      !isNextParagraph(document, tokens[from - apart], second);
    // Shorter ones are looked at again from every word, which finds other copies in them.
    if (isPaste || to - from > LONG_WORDS) free = to;
    if (!isPaste) continue;
    if (isVerse(document, second.first, second.last) || isLead(document, tokens[to - apart - 1], words.length, to - from)) continue;
    found.push({ ...second, earlier: tokens[from - apart] });
  }
  return found;
});

/** True for a token of a repeated block. */
export function isInBlock(document: TextDocument, token: number): boolean {
  const blocks = findRepeatedBlocks(document);
  const next = firstWhere(blocks.length, (i) => blocks[i].last >= token);
  return next < blocks.length && blocks[next].first <= token;
}

/** The words and numbers of a document, as numbers, and the token of each. */
function wordsOf(document: TextDocument): { words: Int32Array; tokens: Int32Array } {
  const { kind, word, count } = document.tokens;
  const words = new Int32Array(count);
  const tokens = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.Word && kind[i] !== TokenKind.Alnum && kind[i] !== TokenKind.Number) continue;
    words[size] = word[i] === 0 ? figureOf(document.textOf(i)) : word[i];
    tokens[size++] = i;
  }
  return { words: words.subarray(0, size), tokens: tokens.subarray(0, size) };
}

/** A negative number for a figure, since ids of words are positive; long ones may share it. */
function figureOf(digits: string): number {
  return -1 - (Number(digits) % 0x7fffffff);
}

/** The longest stretch [from, to) around `start` that is the same around `earlier`; undefined if only the hashes agree. */
function extended(words: Int32Array, earlier: number, start: number, free: number): { from: number; to: number } | undefined {
  const apart = start - earlier;
  if (apart < SAMPLE) return undefined;
  let to = start;
  while (to < words.length && to - apart < start && words[to] === words[to - apart]) to++;
  if (to - start < SAMPLE) return undefined;
  let from = start;
  while (from > free && from - apart > 0 && words[from - 1] === words[from - 1 - apart]) from--;
  return { from, to };
}

/** True for so much text that it was pasted: by its words, its paragraphs, or its part of the document. */
function isBlock(document: TextDocument, { first, last }: { first: number; last: number }, size: number, all: number): boolean {
  if (size >= MANY_WORDS || size >= GREAT_PART * all) return true;
  const [from, to] = [paragraphAt(document, first), paragraphAt(document, last)];
  const { start, end } = document.paragraphs;
  return size >= SOME_WORDS && to > from && start[from] >= first - 1 && end[to] <= last + 3;
}

/** Behind what is repeated, from an offset on, the sentence goes on in other words: it is a formula or a subject, no paste. */
export function goesOn({ text }: TextDocument, end: number): boolean {
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text);
}

const GOES_ON = /[^\S\n]+[\p{Ll}\p{N}]/uy;

/** One paragraph twice in a row, which is told as such. */
function isNextParagraph(document: TextDocument, earlier: number, { first, last }: { first: number; last: number }): boolean {
  const p = paragraphAt(document, first);
  return p === paragraphAt(document, last) && document.paragraphs.start[p] >= first - 1 && paragraphAt(document, earlier) === p - 1;
}

/** The first copy is the head of the text, and no more of it. */
function isLead(document: TextDocument, lastOfFirst: number, all: number, size: number): boolean {
  return paragraphAt(document, lastOfFirst) < OPENING && size < GREAT_PART * all;
}

/** Lines as short as those of a song, which has a refrain. */
function isVerse(document: TextDocument, first: number, last: number): boolean {
  const { start, count } = document.paragraphs;
  let lines = 0;
  let short = 0;
  for (let p = paragraphAt(document, first); p < count && start[p] <= last; p++) {
    lines++;
    if (isShort(document, p)) short++;
  }
  return lines > 3 && short * 2 > lines;
}

/** The paragraph that holds a token. */
function paragraphAt({ paragraphs }: TextDocument, token: number): number {
  return Math.max(0, lastAtMost(paragraphs.start, token, paragraphs.count));
}
