/** Foreign names so well known, or so long, that a slip of them is known whatever stands beside it. */
import { lexicon } from '../resources/resources.ts';
import { perDocument, type TextDocument } from '../text/document.ts';
import { hasStrayTone } from './foreign-slips.ts';
import { isSwap, oneSlip } from './one-slip.ts';
import { nameUses } from './uses.ts';

/** The news print the other name so many times as often. */
export const TOLD_RATIO = 50;
/** Nothing but the name itself speaks for it: it must be long, and one that everybody knows. */
export const LONG_LETTERS = 7;
const FAMOUS_ARTICLES = 40;
/** A name so long has hardly any other near it. */
const VERY_LONG_LETTERS = 9;
const LONG_ARTICLES = 12;
/** A document with more names that nobody prints is no news; there a strange name is mostly right. */
const MOST_UNPRINTED = 6;
/** In so few articles a long name may be a slip that several papers have made: Massachusets. */
const REPEATED_ARTICLES = 4;
const REPEATED_LETTERS = 8;
/** The name of a paper, a firm, a president: Yohhap, Samssung. */
const HOUSEHOLD_ARTICLES = 1000;
const HOUSEHOLD_LETTERS = 6;
/** With two letters swapped, a name of this fame is known whatever stands beside it: Café Soceity. */
const SWAPPED_ARTICLES = 100;

/** Foreign names of a document that the news do not know. */
const namesNobodyPrints = perDocument((document): number => {
  const { names, lowerCount, capitalCount } = lexicon();
  return nameUses(document).filter(({ foreign, key }) => foreign && names.articles(key) + lowerCount(key) + capitalCount(key) === 0).length;
});

/** A name so well known, and so plainly the one that was meant, that no Vietnamese word beside it tells otherwise. */
export function isPlain(key: string, other: string, articles: number): boolean {
  if (hasStrayTone({ written: key, meant: other }) || isClearSwap(key, other, articles)) return true;
  return articles >= HOUSEHOLD_ARTICLES && key.length >= HOUSEHOLD_LETTERS;
}

/** Nothing need stand beside it. */
export function speaksForItself(key: string, other: string, articles: number): boolean {
  const { names, capitalCount } = lexicon();
  if (names.articles(key) > 0) return false;
  if (isPlain(key, other, articles)) return true;
  // Names are kept as hashes, and one in some hundred unknown words has a slip with the hash of a name.
  return articles >= FAMOUS_ARTICLES && capitalCount(other) > 0 && key.length >= lettersFor(key, other);
}

/**
 * A name so long that a slip of it is no other name, in a document that is not full of strange ones: with a letter lost,
 * added or swapped, whatever stands beside it. A few articles may have the same slip.
 */
export function isLongSlip(document: TextDocument, key: string, other: string, articles: number): boolean {
  const isMoved = key.length !== other.length || isSwap(oneSlip(key, other)!);
  if (!isMoved || isTown(key, other) || namesNobodyPrints(document) > MOST_UNPRINTED) return false;
  const own = lexicon().names.articles(key);
  return own > 0 ? articles >= own * TOLD_RATIO : articles >= LONG_ARTICLES && key.length >= VERY_LONG_LETTERS;
}

/** Towns are called after people: Johnstown, Charlestown. */
function isTown(key: string, other: string): boolean {
  return key.endsWith('town') && !other.endsWith('town');
}

/** True for a long name in so few articles that these may all have made the same slip. */
export function isRepeatedSlip(key: string, articles: number): boolean {
  return articles <= REPEATED_ARTICLES && key.length >= REPEATED_LETTERS;
}

/** Two names of other letters are nearer to each other than those of which one lacks a letter. */
function lettersFor(written: string, meant: string): number {
  return written.length === meant.length && !isSwap(oneSlip(written, meant)!) ? LONG_LETTERS + 1 : LONG_LETTERS;
}

/** Andrew Marton beside a Marlon may be somebody else; with a letter lost, added or swapped, or in a long name, nobody is. */
export function isClose(written: string, meant: string): boolean {
  return written.length !== meant.length || written.length > LONG_LETTERS || isSwap(oneSlip(written, meant)!);
}

/** True if a name is a known one with two neighbouring letters swapped. */
export function isClearSwap(written: string, meant: string, articles: number): boolean {
  return articles >= SWAPPED_ARTICLES && written.length >= HOUSEHOLD_LETTERS && isSwap(oneSlip(written, meant)!);
}
