/** What stands around a stretch that may be broken, and the letter case of what is put there. */
import { Flag, type TextDocument } from '../../text/document.ts';
import { lexicon } from '../../resources/resources.ts';
import { matchCase } from '../../text/case.ts';
import type { FormTable } from '../../text/forms.ts';
import { exceptionClassOf } from '../../text/syllable-exceptions.ts';

/** No syllable and no word that news knows: the spelling of loans lets many words run together pass. */
export function isUnread(form: string, word: number, forms: FormTable): boolean {
  if (!forms.isSyllable(word)) return true;
  return (
    forms.isException(word) &&
    exceptionClassOf(form) === 'joined-loan' &&
    !lexicon().isKnownForeign(form) &&
    lexicon().lowerCount(form) === 0
  );
}

/** A word of letters and digits that is prose: not protected, nothing hidden inside. */
export function isOwn(document: TextDocument, at: number): boolean {
  return document.isWord(at) && !document.hasFlag(at, Flag.Protected | Flag.OtherScript) && isVisible(document, at);
}

/** A word seen so often is no half of a brand and no code. */
const EVERYDAY_COUNT = 20_000;

/** A word in small letters that news uses all the time. */
export function isEveryday(word: string): boolean {
  return word.length > 1 && word === word.toLowerCase() && lexicon().lowerCount(word) >= EVERYDAY_COUNT;
}

/** All that stands in the token shows: letters and digits, marks that join their letters. */
export function isVisible(document: TextDocument, at: number): boolean {
  return !document.hasFlag(at, Flag.Composite) || /^[\p{L}\d]+$/u.test(document.textOf(at).normalize('NFC'));
}

/** The words beside it are in capitals too: no abbreviation. */
export function isAmongCapitals(document: TextDocument, first: number, last = first): boolean {
  const inCapitals = (at: number): boolean => at >= 0 && document.hasFlag(at, Flag.AllCaps) && document.isSyllable(at);
  return inCapitals(document.previous(first)) || inCapitals(document.next(last));
}

/** A word of another language stands beside it, or no word does. */
export function isForeignPlace(document: TextDocument, first: number, last = first): boolean {
  const around = neighbours(document, first, last);
  return around.length === 0 || around.some((at) => document.forms.isForeign(document.tokens.word[at]));
}

/** A word with marks of Vietnamese stands beside it. */
export function isAmongMarked(document: TextDocument, first: number, last = first): boolean {
  return neighbours(document, first, last).some((at) => /[^a-z]/.test(document.formOf(at)));
}

function neighbours(document: TextDocument, first: number, last: number): number[] {
  return [document.previous(first), document.next(last)].filter((at) => at >= 0);
}

/** Gives words the case in which the written text was typed; kKhi and DĐức held the shift key for one letter of two. */
export function typedCase(written: string): (words: string) => string {
  const text = written.normalize('NFC');
  return (words) => {
    const second = text.charAt(1);
    const isLate = text.charAt(0).toLowerCase() === text.charAt(0) && second !== second.toLowerCase() && text.length > 2;
    return matchCase(isLate ? text.slice(1) : text, words);
  };
}
