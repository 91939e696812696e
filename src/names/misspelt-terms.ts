/** Foreign words in lower case, one slip from one that everybody knows: stuio, marketting, livehsow. */
import { foreignTerms } from '../lexicon/foreign-terms.ts';
import { lexicon, once } from '../resources/resources.ts';
import { matchCase } from '../text/case.ts';
import { perDocument } from '../text/document.ts';
import { isOtherForm } from './foreign-slips.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { isSwap, oneSlip, SlipIndex } from './one-slip.ts';
import { mayBeTerm, termsOf } from './term-slips.ts';

/** With another letter in its place, rather than one lost, added or swapped, a word is nearer to others. */
const CHANGED_LETTERS = 8;
/** A word used more often is one of its own. */
const MOST_USES = 2;

const index = once(() => {
  const known = new SlipIndex<string>();
  for (const term of foreignTerms) known.add(term, term);
  return known;
});

/** Every such word, each one's uses together. */
export const misspeltTerms = perDocument((document): readonly MisspeltName[] => {
  const { capitalCount, lowerCount, names } = lexicon();
  const found: MisspeltName[] = [];
  for (const { key, uses } of termsOf(document)) {
    if (uses.length > MOST_USES || lowerCount(key) + capitalCount(key) + names.articles(key) > 0) continue;
    if (!uses.every((at) => mayBeTerm(document, at))) continue;
    const [right, ...others] = [...index().near(key)].filter((term) => isSlipOf(key, term));
    if (right !== undefined && others.length === 0)
      for (const token of uses) found.push({ token, right: matchCase(document.textOf(token), right) });
  }
  return found;
});

/** Inside the word: the first and the last letter make other words and other forms of one. */
function isSlipOf(written: string, meant: string): boolean {
  const slip = oneSlip(written, meant);
  if (slip === undefined || slip.at === 0 || isOtherForm(written, meant, slip)) return false;
  if (slip.at + slip.written.length === written.length) return false;
  return written.length !== meant.length || isSwap(slip) || meant.length >= CHANGED_LETTERS;
}
