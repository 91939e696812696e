/** Word pairs heard as another (class A of the confusable pairs), with the guards that keep chance neighbours out. */
import { confusables, type Confusable } from '../lexicon/confusables.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { FormIndex } from '../text/form-index.ts';

export interface Confused {
  /** Tokens of the syllables, in order. */
  readonly words: readonly number[];
  readonly pair: Confusable;
  /** Nothing around it speaks for another reading, and the table gives one answer. */
  readonly certain: boolean;
}

/** From this strength on a neighbour claims a syllable that the right form does not have: chức năng | xuất hiện. */
const CLAIMED = 4;
/** A first syllable that both forms share needs more (thành tựu | chung): a rare "cao ngất" must not hide ngất ngưỡng. */
const CLAIMED_SHARED = 6;
const CLAIMED_SHARED_COUNT = 1000;
/** And a shared last syllable still more: đầu đọc | giả mạo. */
const CLAIMED_SHARED_LAST = 8;
/** From this strength on a first syllable hardly stands before anything but the right one. */
const BOUND = 15;
/** A weaker claim still forbids an automatic fix. */
const DOUBTFUL = 2;

const byFirst = new FormIndex(confusables, ({ wrong }) => wrong);

/** Every confused pair of the document, in order. */
export const findConfused = perDocument((document): readonly Confused[] => {
  const found: Confused[] = [];
  let done = -1;
  for (const i of byFirst.in(document)) {
    if (i <= done) continue;
    for (const pair of byFirst.get(document.formOf(i))) {
      const words = match(document, i, pair);
      if (words === undefined || isName(document, words)) continue;
      const claim = claimOf(document, words, pair);
      if (claim >= CLAIMED) continue;
      found.push({ words, pair, certain: pair.certain && claim < DOUBTFUL });
      done = words[words.length - 1];
      break;
    }
  }
  return found;
});

function match(document: TextDocument, first: number, { wrong }: Confusable): number[] | undefined {
  const words = [first];
  for (let s = 1; s < wrong.length; s++) {
    const next = document.next(words[s - 1]);
    if (next < 0 || document.formOf(next) !== wrong[s]) return undefined;
    words.push(next);
  }
  return words.some((at) => document.hasFlag(at, Flag.Protected)) ? undefined : words;
}

/** Chí Tuệ, Trương Trình: a capital inside the pair, or before it in a run of capitals; headlines in capitals are prose. */
function isName(document: TextDocument, words: readonly number[]): boolean {
  if (words.every((at) => document.hasFlag(at, Flag.AllCaps))) return false;
  return words.some((at, s) => document.hasFlag(at, Flag.Capitalised) && (s > 0 || document.hasFlag(at, Flag.Name)));
}

/** How firmly the words around take the pair apart (guard G1): 0 not at all, `CLAIMED` and more for certain. */
function claimOf(document: TextDocument, words: readonly number[], { wrong, right }: Confusable): number {
  const last = wrong.length - 1;
  const rightSyllables = right.split(' ');
  const before = document.keyOf(document.previous(words[0]));
  const after = document.keyOf(document.next(words[last]));
  const { pairStrength, pairCount } = lexicon();
  // "hành vi | sàm" says nothing: where sàm stands, sỡ follows.
  const isBound = wrong[0] === rightSyllables[0] && pairStrength(wrong[0], rightSyllables[1]) >= BOUND;
  const left = isBound ? 0 : pairStrength(before, wrong[0]);
  const next = pairStrength(wrong[last], after);
  let claim = 0;
  if (wrong[0] === rightSyllables[0]) {
    const firm = left >= CLAIMED_SHARED || (left >= CLAIMED && pairCount(before, wrong[0]) >= CLAIMED_SHARED_COUNT);
    claim = firm ? left : Math.min(left, DOUBTFUL);
  } else if (left > pairStrength(before, rightSyllables[0])) claim = left;
  // What follows claims a shared last syllable in both readings (xử dụng | đất); only a very firm word parts it.
  if (wrong[last] === rightSyllables[last]) claim = Math.max(claim, next >= CLAIMED_SHARED_LAST ? next : 0);
  else if (next > pairStrength(rightSyllables[last], after)) claim = Math.max(claim, next);
  return claim;
}
