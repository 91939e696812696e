/** Foreign names that lack capitals: in one half (Donald trump, Red bull, El nino), in both (donald trump), a name alone (barcelona). */
import { isForeign, isForeignPassage } from '../analysis/foreign.ts';
import { withFirstLetter } from '../analysis/recase.ts';
import { titles } from '../lexicon/titles.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import { WordList } from '../text/word-list.ts';
import { miswrittenBrands } from './brand-case.ts';
import { deviatingTokens } from './deviations.ts';
import type { MisspeltName } from './misspelt-name.ts';

/** The news print both halves with a capital in so many articles. */
const LEAST_ARTICLES = 10;
/** … and the half that lacks it so many times as often with one as without. */
const CAPITAL_RATIO = 20;

/** Without a capital beside it: the two together, or a name of so many letters alone, are printed so often … */
const KNOWN_TOGETHER = 60;
const KNOWN_ALONE = 200;
const LETTERS_ALONE = 6;
/** … or of so many behind a word for a person: Tổng thống putin. */
const LETTERS_OF_PERSON = 5;
const BEFORE_PERSON = new Set([...titles, ...'thống tướng đạo vợt trưởng hlv'.split(' ')]);
/** … and the name so many times as often with a capital as without. */
const ALONE_RATIO = 100;

/** Parts of many names that are words of the trade as well. */
const WORDS_TOO = new Set('business jersey latin asian times today'.split(' '));

const APART = Flag.Capitalised | Flag.AllCaps | Flag.MixedCase | Flag.Protected;

const capitalised = new WordList((_form, word, forms) => isAlwaysNamed(forms.keyOf(word)));

/** The words that lack a capital, in text order, with what they should be; those of a brand (World cup) are told with it. */
export const foreignHalves = perDocument((document): readonly MisspeltName[] => {
  const ofBrands = miswrittenBrands(document);
  return (
    capitalised
      .in(document)
      .filter((at) => !document.hasFlag(at, APART) && !isJoined(document, at))
      // What the document writes otherwise elsewhere is name-consistency's.
      .filter((at) => !deviatingTokens(document).has(at))
      .filter((at) => !ofBrands.some(({ first, last }) => first <= at && at <= last))
      .filter((at) => isPair(document, document.previous(at), at) || isPair(document, at, document.next(at)) || isAlone(document, at))
      .map((token) => ({ token, right: withFirstLetter(document.textOf(token), true) }))
  );
});

/** One of the two has a capital that no sentence gives, and the news know them side by side. */
function isPair(document: TextDocument, first: number, second: number): boolean {
  if (first < 0 || second < 0) return false;
  const isName = (at: number): boolean =>
    document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.SentenceStart | Flag.AllCaps | Flag.Protected);
  if (!isName(first) && !isName(second)) return false;
  return lexicon().names.together(document.keyOf(first), document.keyOf(second)) >= LEAST_ARTICLES;
}

/** A name in lower case that everybody knows, in a text of other words. */
function isAlone(document: TextDocument, at: number): boolean {
  if (document.isSyllable(at)) return false;
  const [before, after] = [document.previous(at), document.next(at)];
  if (isKnownWhole(document, before, at)) return !isForeign(document, after);
  if (isKnownWhole(document, at, after)) return !isForeign(document, before);
  const { names, lowerCount, capitalCount } = lexicon();
  const [form, key] = [document.formOf(at), document.keyOf(at)];
  if (isForeignPassage(document, at, form) || WORDS_TOO.has(form)) return false;
  const letters = BEFORE_PERSON.has(document.formOf(before)) ? LETTERS_OF_PERSON : LETTERS_ALONE;
  return form.length >= letters && names.articles(key) >= KNOWN_ALONE && lowerCount(key) * ALONE_RATIO <= capitalCount(key);
}

/** donald trump: both halves in lower case. */
function isKnownWhole(document: TextDocument, first: number, second: number): boolean {
  if (first < 0 || second < 0 || document.hasFlag(first, APART) || document.hasFlag(second, APART)) return false;
  const [one, two] = [document.keyOf(first), document.keyOf(second)];
  return lexicon().names.together(one, two) >= KNOWN_TOGETHER && [one, two].every(isAlwaysNamed);
}

function isAlwaysNamed(key: string): boolean {
  const { lowerCount, capitalCount } = lexicon();
  return capitalCount(key) > 0 && lowerCount(key) * CAPITAL_RATIO <= capitalCount(key);
}
