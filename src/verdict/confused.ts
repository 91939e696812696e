/** Word pairs heard as another (class A of the confusable pairs), with the guards that keep chance neighbours out. */
import { claimsOn } from '../analysis/straddle.ts';
import { confusables, type Confusable } from '../lexicon/confusables.ts';
import { Strength } from '../lexicon/strength.ts';
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

/** A neighbour claims a syllable that the right form does not have: chức năng | xuất hiện. */
const CLAIMED = Strength.phrase;
/** A first syllable that both forms share needs more (thành tựu | chung): a rare "cao ngất" must not hide ngất ngưỡng. */
const CLAIMED_SHARED = Strength.firm;
const CLAIMED_SHARED_COUNT = 1000;
/** And a shared last syllable still more: đầu đọc | giả mạo. */
const CLAIMED_SHARED_LAST = Strength.bound;
/** Such a first syllable hardly stands before anything but the right one. */
const BOUND = Strength.inseparable;
/** Words that make no phrase with what follows: "để chuẩn" is often met, but only in "để chuẩn bị". */
const EMPTY = new Set(['để', 'và', 'hoặc', 'của', 'cho', 'với', 'đã', 'đang', 'sẽ', 'được', 'bị']);
/** A weaker claim still forbids an automatic fix. */
const UNCERTAIN = Strength.hint;

const byFirst = new FormIndex(confusables, ({ wrong }) => wrong);

/** Every confused pair of the document, in order. */
export const findConfused = perDocument((document): readonly Confused[] => {
  const found: Confused[] = [];
  let done = -1;
  for (const i of byFirst.in(document)) {
    if (i <= done) continue;
    for (const { entry: pair, words } of byFirst.at(document, i)) {
      if (words.some((at) => document.hasFlag(at, Flag.Protected)) || isName(document, words)) continue;
      const claim = claimOf(document, words, pair);
      if (claim >= CLAIMED) continue;
      found.push({ words, pair, certain: pair.certain && claim < UNCERTAIN });
      done = words[words.length - 1];
      break;
    }
  }
  return found;
});

/** Chí Tuệ, Trương Trình: a capital inside the pair, or before it in a run of capitals; headlines in capitals are prose. */
function isName(document: TextDocument, words: readonly number[]): boolean {
  if (words.every((at) => document.hasFlag(at, Flag.AllCaps))) return false;
  return words.some((at, s) => document.hasFlag(at, Flag.Capitalised) && (s > 0 || document.hasFlag(at, Flag.Name)));
}

/** How firmly the words around take the pair apart: 0 not at all, `CLAIMED` and more for certain. */
function claimOf(document: TextDocument, words: readonly number[], { wrong, right }: Confusable): number {
  const meant = right.split(' ');
  const last = wrong.length - 1;
  const own = claimsOn(document, words);
  const against = claimsOn(document, words, meant);
  const before = wrong[0] === meant[0] ? sharedClaim(document, words[0], own.before, meant) : against.before;
  const most = EMPTY.has(document.formOf(document.previous(words[0]))) ? UNCERTAIN : Infinity;
  // What follows claims a shared last syllable in both readings (xử dụng | đất); only a very firm word parts it.
  const after = wrong[last] === meant[last] ? (own.after >= CLAIMED_SHARED_LAST ? own.after : 0) : against.after;
  return Math.max(Math.min(before, most), after);
}

/** What the word before claims of a first syllable that both forms share. */
function sharedClaim(document: TextDocument, first: number, claim: number, [meant, next]: readonly string[]): number {
  const { pairStrength, pairCount } = lexicon();
  // "hành vi | sàm" says nothing: where sàm stands, sỡ follows.
  if (pairStrength(meant, next) >= BOUND) return 0;
  const isOften = (): boolean => pairCount(document.keyOf(document.previous(first)), meant) >= CLAIMED_SHARED_COUNT;
  return claim >= CLAIMED_SHARED || (claim >= CLAIMED && isOften()) ? claim : Math.min(claim, UNCERTAIN);
}
