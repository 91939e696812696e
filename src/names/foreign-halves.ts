/** Foreign names of which one half lacks its capital: Donald trump, Red bull, El nino. */
import { withFirstLetter } from '../analysis/recase.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import { WordList } from '../text/word-list.ts';
import { miswrittenBrands } from './brand-case.ts';
import type { MisspeltName } from './misspelt-name.ts';

/** The news print both halves with a capital in so many articles. */
const LEAST_ARTICLES = 10;
/** … and the half that lacks it so many times as often with one as without. */
const CAPITAL_RATIO = 20;

const APART = Flag.Capitalised | Flag.AllCaps | Flag.MixedCase | Flag.Protected;

const capitalised = new WordList((_form, word, forms) => {
  const { lowerCount, capitalCount } = lexicon();
  const key = forms.keyOf(word);
  return capitalCount(key) > 0 && lowerCount(key) * CAPITAL_RATIO <= capitalCount(key);
});

/** The words that lack a capital, in text order, with what they should be; those of a brand (World cup) are told with it. */
export const foreignHalves = perDocument((document): readonly MisspeltName[] => {
  const ofBrands = miswrittenBrands(document);
  return capitalised
    .in(document)
    .filter((at) => !document.hasFlag(at, APART) && !isJoined(document, at))
    .filter((at) => !ofBrands.some(({ first, last }) => first <= at && at <= last))
    .filter((at) => isPair(document, document.previous(at), at) || isPair(document, at, document.next(at)))
    .map((token) => ({ token, right: withFirstLetter(document.textOf(token), true) }));
});

/** One of the two has a capital that no sentence gives, and the news know them side by side. */
function isPair(document: TextDocument, first: number, second: number): boolean {
  if (first < 0 || second < 0) return false;
  const isName = (at: number): boolean =>
    document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(at, Flag.SentenceStart | Flag.AllCaps | Flag.Protected);
  if (!isName(first) && !isName(second)) return false;
  return lexicon().names.together(document.keyOf(first), document.keyOf(second)) >= LEAST_ARTICLES;
}
