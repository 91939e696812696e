/** What stands beside a foreign name, and how firmly the news join the two. */
import { isForeign } from '../analysis/foreign.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { isVariant } from './foreign-slips.ts';
import { isSwap, oneSlip, type OneSlip } from './one-slip.ts';
import type { NameUses } from './uses.ts';

/** The other name stands beside the companion so many times as often as the written one. */
export const TOGETHER_RATIO = 10;
/** A name stands beside its companion in so many articles, and the written one in hardly any: a slip, however known it is elsewhere. */
const SEALED_ARTICLES = 40;
const SEALED_RATIO = 100;
/** A Vietnamese word or a syllable speaks for a name only if the name hardly stands without it: Theresa May. */
const BOUND_SHARE = 0.5;
export const SHORT_LETTERS = 4;

/** A word with a capital beside the name. */
export interface Companion {
  readonly key: string;
  /** It stands behind the name. */
  readonly follows: boolean;
  /** Of the same language: Barack Obama, not Ông Obama. */
  readonly foreign: boolean;
  /** Any sentence may begin with it, or any foreign name: no part of this one. */
  readonly opens: boolean;
}

/** The capitalised words right before and after each use of a name. */
export function companionsOf(document: TextDocument, { uses }: NameUses): readonly Companion[] {
  const found: Companion[] = [];
  const add = (at: number, follows: boolean): void => {
    if (at < 0 || !document.hasFlag(at, Flag.Capitalised)) return;
    const key = document.keyOf(at);
    const foreign = isForeign(document, at) && !document.hasFlag(at, Flag.AllCaps);
    found.push({ key, follows, foreign, opens: key === 'the' || (!follows && document.hasFlag(at, Flag.SentenceStart) && isCommon(key)) });
  };
  for (const [at] of uses) {
    add(document.previous(at), false);
    add(document.next(at), true);
  }
  return found;
}

function isCommon(key: string): boolean {
  return lexicon().lowerCount(key) > lexicon().capitalCount(key);
}

/** Articles with the other name beside this companion, and with the written one. */
function together(name: string, { key, follows }: Companion): number {
  const { names } = lexicon();
  return follows ? names.together(name, key) : names.together(key, name);
}

/** The companion has the other name beside it so often, and the written one so seldom, that nothing else can be meant: Deir Ezzor. */
export function isSealed(written: string, other: string, companion: Companion): boolean {
  const slip = oneSlip(written, other);
  if (slip === undefined || !(companion.foreign || isSwap(slip)) || isGlide(written, slip)) return false;
  const usual = together(other, companion);
  return usual >= SEALED_ARTICLES && usual >= SEALED_RATIO * together(written, companion);
}

/** Natalya, Natalia: other alphabets have one letter for both. */
function isGlide(key: string, { at, written, meant }: OneSlip): boolean {
  return /^(?:iy|yi)$/.test(written + meant) && /^[aeou]/.test(key.slice(at + 1));
}

/** Moon Jea In: what the news know beside the companion only. */
export function nearBeside(key: string, companions: readonly Companion[]): string[] {
  const { names } = lexicon();
  return companions.flatMap((companion) => {
    const near = companion.foreign ? names.nearBeside(key, companion.key, companion.follows) : [];
    return near.filter((other) => !isVariant(key, other) && isSealed(key, other, companion));
  });
}

/** Articles with the other name beside this companion; 0 if they do not speak for it, or have the written one there as well. */
export function bond(written: string, other: string, companion: Companion): number {
  const usual = together(other, companion);
  if (usual < TOGETHER_RATIO * together(written, companion)) return 0;
  if (companion.foreign || isSealed(written, other, companion)) return usual;
  return other.length > SHORT_LETTERS && usual >= BOUND_SHARE * lexicon().names.articles(other) ? usual : 0;
}
