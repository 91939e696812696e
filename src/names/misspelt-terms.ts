/** Foreign words in lower case, one slip from one that everybody knows: stuio, marketting, livehsow. */
import { foreignTerms, likeForeignTerms } from '../lexicon/foreign-terms.ts';
import { lexicon, once } from '../resources/resources.ts';
import { areNeighbours } from '../speller/index.ts';
import { matchCase } from '../text/case.ts';
import { perDocument } from '../text/document.ts';
import { isOtherForm } from './foreign-slips.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { isSwap, oneSlip, SlipIndex, type OneSlip } from './one-slip.ts';
import { mayBeTerm, termsOf } from './term-slips.ts';

/** With another letter in its place, rather than one lost, added or swapped, a word that papers have printed is nearer to others. */
const CHANGED_LETTERS = 8;
/** … and one that they have not, if it has fewer than these. */
const NEW_LETTERS = 6;
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
    if (uses.length > MOST_USES || likeForeignTerms.has(key) || lowerCount(key) + capitalCount(key) > 0) continue;
    if (!uses.every((at) => mayBeTerm(document, at))) continue;
    const isNew = names.articles(key) === 0;
    const [right, ...others] = [...index().near(key)].filter((term) => isSlipOf(key, term, isNew));
    if (right !== undefined && others.length === 0)
      for (const token of uses) found.push({ token, right: matchCase(document.textOf(token), right) });
  }
  return found;
});

/** @param isNew no paper has printed the word */
function isSlipOf(written: string, meant: string, isNew: boolean): boolean {
  const slip = oneSlip(written, meant);
  if (slip === undefined || isOtherForm(written, meant, slip)) return false;
  if (isSwap(slip)) return true;
  if (isAtEdge(written, meant, slip)) return isNew && meant.length >= NEW_LETTERS && isSlipAtEdge(slip);
  return written.length !== meant.length || meant.length >= (isNew ? NEW_LETTERS : CHANGED_LETTERS);
}

/** The first and the last letter make other words and other forms of one. */
function isAtEdge(written: string, meant: string, slip: OneSlip): boolean {
  const isEnd = slip.at + slip.written.length === written.length && slip.at + slip.meant.length === meant.length;
  return slip.at === 0 || isEnd;
}

/** One letter for another beside it on the keyboard, or none for the last: scandak, marketin; not vaccin, which is French. */
function isSlipAtEdge({ at, written, meant }: OneSlip): boolean {
  if (written === '') return at > 0 && meant !== 'e';
  return meant !== '' && areNeighbours(written, meant);
}
