/** Guards of words of other languages, names and abbreviations. */
import { lexicon } from '../resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';
import { stripTones } from '../text/letters.ts';
import { syllableKey } from '../text/syllable.ts';

export { isJoined } from '../text/ties.ts';

/** A form at least so frequent in news, and not dwarfed by its correction, is used on purpose. */
const USED_COUNT = 40;
const DWARFED_RATIO = 300;

const MARRED = /[\p{M}\p{Cf}\p{Cc}\p{Co}]/u;

/** An invisible character inside, or a mark that joins no letter of it: what the word is shows only when that is mended. */
export function isMarred(document: TextDocument, token: number): boolean {
  const end = document.tokens.end[token];
  if (document.kindOf(token - 1) === TokenKind.Invisible || document.kindOf(token + 1) === TokenKind.Invisible) return true;
  return MARRED.test(document.textOf(token).normalize('NFC')) || /^ ?\p{M}/u.test(document.text.slice(end, end + 2));
}

/** ơiii, cooool: one letter three times or more is speech drawn out. */
export function isStretched(form: string): boolean {
  for (let i = 2; i < form.length; i++) if (form[i] === form[i - 1] && form[i] === form[i - 2]) return true;
  return false;
}

/** LĐLĐ, NSƯT, ĐT: capitals are an abbreviation unless the words beside them are written so too. */
export function isShouted(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.AllCaps)) return document.hasFlag(token, Flag.MixedCase);
  const inCapitals = (index: number): boolean => index >= 0 && document.hasFlag(index, Flag.AllCaps) && document.isSyllable(index);
  return !inCapitals(document.previous(token)) || !inCapitals(document.next(token));
}

/** A foreign word beside it, of letters that other languages write too: café au lait, São Paulo. */
export function isForeignPassage(document: TextDocument, token: number, form: string): boolean {
  if (hasUnmistakableLetter(form)) return false;
  return isForeign(document, document.previous(token)) || isForeign(document, document.next(token));
}

/** True for a token that is no Vietnamese; false for none (-1). */
export function isForeign(document: TextDocument, index: number): boolean {
  return index >= 0 && document.forms.isForeign(document.tokens.word[index]);
}

/**
 * A word that the lexicon knows as foreign, or that news uses nearly as it uses the correction.
 * @param corrected times the lexicon saw the correction; 0 if there is none
 */
export function looksBorrowed(form: string, corrected: number): boolean {
  const { isKnownForeign, lowerCount } = lexicon();
  const key = syllableKey(form);
  const toneless = stripTones(key);
  // soóc, voọc, moóc: loans whose tone wanders in print.
  if (isKnownForeign(key) || (toneless !== key && toneless.includes('oo'))) return true;
  const used = lowerCount(key);
  return used >= USED_COUNT && corrected < used * DWARFED_RATIO;
}

/** p without h begins loans and words of minority languages only: pa pỉnh tộp. */
export function beginsLikeLoan(form: string): boolean {
  return form.startsWith('p') && !form.startsWith('ph');
}

/** A letter that hardly any other language has: đ, ĩ, ũ, ơ, ư, or a vowel of Latin Extended Additional (ạ, ế, ở). */
export function hasUnmistakableLetter(form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 0x1ea0 || code === 0x111 || code === 0x129 || code === 0x169 || code === 0x1a1 || code === 0x1b0) return true;
  }
  return false;
}

/** True for a form without any mark. */
export function isBare(form: string): boolean {
  return /^[a-z]+$/.test(form);
}
