/** Foreign words in lower case that a document spells in two ways: phablet, phalbet. */
import type { TwoWays } from '../analysis/conventions.ts';
import { lexicon } from '../resources/resources.ts';
import { matchCase } from '../text/case.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isInShortQuotation } from '../text/quoted-words.ts';
import { WordList } from '../text/word-list.ts';
import { isJoined } from '../text/ties.ts';
import { isOtherForm } from './foreign-slips.ts';
import { oneSlip, SlipIndex, type OneSlip } from './one-slip.ts';

/** One place of the rarer spelling. */
export interface TermSlip extends TwoWays {
  readonly token: number;
}

interface Term {
  readonly key: string;
  readonly uses: number[];
}

/** Shorter words are one letter apart from too many others. */
const LEAST_LETTERS = 6;
/** One letter may be lost. */
const SHORTEST = 5;
/** The usual spelling stands so many times, and so many times for each of the other. */
const LEAST_USES = 2;
const RATIO = 2;
/** A spelling used more often is a word of its own. */
const MOST_RARE = 2;
/** … and so is one that the news print, unless the usual one is so many times as frequent. */
const DWARFED_RATIO = 200;

const PLAIN = /^[a-z]+$/;
const foreignWords = new WordList((form, word, forms) => form.length >= SHORTEST && PLAIN.test(form) && !forms.isSyllable(word));

/** Every place of a rare spelling of a foreign word, in text order. Names are the matter of slips.ts. */
export const termSlips = perDocument((document): readonly TermSlip[] => {
  const terms = termsOf(document).filter(({ key }) => key.length >= LEAST_LETTERS);
  const index = new SlipIndex<Term>();
  for (const term of terms) if (term.uses.length >= LEAST_USES && term.uses.some((at) => isLower(document, at))) index.add(term.key, term);
  const found: TermSlip[] = [];
  for (const rare of terms) {
    if (rare.uses.length > MOST_RARE || !rare.uses.every((at) => mayBeTerm(document, at))) continue;
    const [often, ...others] = [...index.near(rare.key)].filter((term) => isSlipOf(rare, term));
    if (often === undefined || others.length > 0) continue;
    for (const token of rare.uses) {
      const minority = document.textOf(token);
      const counts = { minorityCount: rare.uses.length, majorityCount: often.uses.length };
      found.push({ token, minority, majority: matchCase(minority, often.key), ...counts });
    }
  }
  return found.sort((a, b) => a.token - b.token);
});

/** Every foreign word of five letters or more, whatever its capitals, once. */
export function termsOf(document: TextDocument): Term[] {
  const terms = new Map<string, Term>();
  for (const at of foreignWords.in(document)) {
    if (document.hasFlag(at, Flag.Protected | Flag.AllCaps | Flag.MixedCase)) continue;
    const key = document.formOf(at);
    const known = terms.get(key);
    if (known === undefined) terms.set(key, { key, uses: [at] });
    else known.uses.push(at);
  }
  return [...terms.values()];
}

const isLower = (document: TextDocument, at: number): boolean => !document.hasFlag(at, Flag.Capitalised);

/** In lower case, or where a sentence begins; not in a foreign passage, which has other words one letter apart. */
export function mayBeTerm(document: TextDocument, at: number): boolean {
  if (isInShortQuotation(document, at) || isJoined(document, at)) return false;
  if (!isLower(document, at)) {
    // Doring Kindersley: a name may begin the sentence.
    const after = document.next(at);
    if (!document.hasFlag(at, Flag.SentenceStart) || (after >= 0 && !isLower(document, after) && !document.isSyllable(after))) return false;
  }
  return [document.previous(at), document.next(at)].every(
    (beside) => beside < 0 || document.isSyllable(beside) || !isLower(document, beside),
  );
}

function isSlipOf(rare: Term, often: Term): boolean {
  if (often.uses.length < RATIO * rare.uses.length) return false;
  const slip = oneSlip(rare.key, often.key);
  if (slip === undefined || slip.at === 0 || isOtherForm(rare.key, often.key, slip) || isOtherSchool(rare.key, slip)) return false;
  const { lowerCount, capitalCount } = lexicon();
  return lowerCount(often.key) + capitalCount(often.key) >= (lowerCount(rare.key) + capitalCount(rare.key)) * DWARFED_RATIO;
}

/** aldehyd, aldehyde; virut, virus; amyl, amil: words of science in the spelling of another language. */
function isOtherSchool(key: string, { at, written, meant }: OneSlip): boolean {
  const change = written + meant;
  return (change === 'e' && at + written.length === key.length) || /^(?:iy|yi|ts|st|ck|kc|h)$/.test(change);
}
