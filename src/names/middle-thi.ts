/** The middle name of women without its dot: Nguyễn Thi Thu Lan for Nguyễn Thị Thu Lan. */
import { surnames } from '../lexicon/surnames.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { WordList } from '../text/word-list.ts';
import { deviatingTokens } from './deviations.ts';

const WOMEN = new Set('bà chị cô'.split(' '));

const thi = new WordList((form) => form === 'thi');

/**
 * Tokens of “Thi” between a surname and a given name, in text order, but for what name-consistency tells. Before one given
 * name only a woman's title tells that it is a slip: Hoàng Thi Thơ was a composer, Lưu Thi Thi acts.
 */
export const middleThis = perDocument((document): readonly number[] => {
  const told = deviatingTokens(document);
  return thi.in(document).filter((at) => {
    const [surname, given] = [document.previous(at), document.next(at)];
    if (![surname, at, given].every((token) => isNamePart(document, token)) || !surnames().has(document.keyOf(surname))) return false;
    if (document.formOf(given) === 'thi' || told.has(at)) return false;
    return isNamePart(document, document.next(given)) || WOMEN.has(document.formOf(document.previous(surname)));
  });
});

function isNamePart(document: TextDocument, token: number): boolean {
  return document.isSyllable(token) && document.hasFlag(token, Flag.Capitalised) && !document.hasFlag(token, Flag.AllCaps | Flag.Protected);
}
