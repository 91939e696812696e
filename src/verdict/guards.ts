/** What no one is to suspect, whatever speaks against it: what is never text, and forms that are spelt so on purpose. */
import { beginsLikeLoan, isForeignPassage } from '../analysis/foreign.ts';
import { chatForms } from '../lexicon/chat-forms.ts';
import { Strength } from '../lexicon/strength.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';
import { hasUnmistakableLetter, isVowelLetter, stripDiacritics, stripTones } from '../text/letters.ts';
import { isExceptionSyllable, listedClassOf, syllableKey } from '../text/syllable.ts';
import { isJoined } from '../text/ties.ts';
import { isToneDoubling } from '../text/tone-doubling.ts';
import { toneLetterIndex } from '../text/tone-placement.ts';
import { MULTIPLES } from '../text/units.ts';

/** A form at least so frequent in news, and not dwarfed by its correction, is used on purpose. */
const USED_COUNT = 40;
const DWARFED_RATIO = 300;

const MARRED = /[\p{M}\p{Cf}\p{Cc}\p{Co}]/u;

/** Guards of an impossible syllable: it is part of something longer, or no Vietnamese. */
export function isGuardedForm(document: TextDocument, token: number): boolean {
  const form = document.formOf(token);
  if (form.length < 2 || isShortened(form) || isStretched(form) || isJoined(document, token)) return true;
  return isMarred(document, token) || isShouted(document, token) || isForeignPassage(document, token, form);
}

/** Guards of a word of which only the place of its tone is wrong: a name, a loan. @param key what it would be */
export function isSpeltOnPurpose(document: TextDocument, token: number, key: string): boolean {
  const form = document.formOf(token);
  const isName = document.hasFlag(token, Flag.Name) && !hasUnmistakableLetter(form);
  if (isGuardedForm(document, token) || isName || beginsLikeLoan(form) || isExceptionSyllable(form)) return true;
  return looksBorrowed(form, lexicon().lowerCount(key));
}

/** True for what the judge is not asked about: a known loan, a label, a word damaged or drawn out, a sound, a name like Pú Nhung. */
export function isNeverText(document: TextDocument, token: number): boolean {
  const form = document.formOf(token);
  if (isWrittenSo(document, token, form) || isMarred(document, token)) return true;
  if (isRemoteName(document, token, form)) return true;
  return isLabel(document, token, form) || isStretched(form) || isSound(document, token);
}

/** A listed exception. Those of names are none in small letters: kông is no part of Hồng Kông. */
function isWrittenSo(document: TextDocument, token: number, form: string): boolean {
  const listed = listedClassOf(form);
  if (listed === 'ethnic' || listed === 'name') return document.hasFlag(token, Flag.Capitalised);
  return listed !== undefined && !isLostWord(document, token, form);
}

/** Pú Nhung, Y Wơn: a name of a minority language, by its onset or by the letter before it. */
function isRemoteName(document: TextDocument, token: number, form: string): boolean {
  if (!document.hasFlag(token, Flag.Name) || document.hasFlag(token, Flag.AllCaps)) return false;
  return beginsLikeLoan(form) || /^[AHKY]$/.test(document.textOf(document.previous(token)));
}

/** "oa oa": a sound. */
function isSound(document: TextDocument, token: number): boolean {
  const { word } = document.tokens;
  const isTwice = [document.previous(token), document.next(token)].some((other) => other >= 0 && word[other] === word[token]);
  return isTwice && isVowelLetter(document.formOf(token).charCodeAt(0));
}

/** trăng trắng, hèm hẹp: it doubles the next word, unless the correction belongs to that (phi phí, for chi phí). */
export function isDoubled(document: TextDocument, token: number, correction: string): boolean {
  const after = document.next(token);
  if (after < 0 || document.hasFlag(token, Flag.Name) || !isToneDoubling(document.formOf(token), document.formOf(after))) return false;
  return lexicon().pairStrength(correction, document.keyOf(after)) < Strength.word;
}

/** A word as messages shorten it, which the rule chat-form tells of; kg is a unit besides. */
function isShortened(form: string): boolean {
  return chatForms.has(form) || form === 'kg';
}

/** "tiếp tụ...": an ellipsis cuts the word that the correction would complete. */
export function isCutShort(document: TextDocument, token: number, correction: string): boolean {
  if (!/^(?:\.{2,}|…)/.test(document.textOf(token + 1))) return false;
  const form = stripDiacritics(document.formOf(token));
  return correction.length > form.length && stripDiacritics(correction).startsWith(form);
}

const MAGNITUDES = new Set(['trăm', ...MULTIPLES]);

/** đ is a sign of money after a number only; after a word it is all that is left of another. */
function isLostWord(document: TextDocument, token: number, form: string): boolean {
  const before = document.previous(token);
  return form === 'đ' && document.isWord(before) && !MAGNITUDES.has(document.formOf(before));
}

const DASH = /^[-–]$/;

const CONJUNCTIONS = new Set(['và', 'hoặc', 'hay']);

/** Beyond a conjunction stands another letter. */
function isWithLetter(document: TextDocument, conjunction: number, step: 1 | -1): boolean {
  if (!CONJUNCTIONS.has(document.formOf(conjunction))) return false;
  return document.formOf(step < 0 ? document.previous(conjunction) : document.next(conjunction)).length === 1;
}

const LABELLED = new Set('ý câu điểm khoản mục phần nhóm bảng lớp loại hạng chữ tiết'.split(' '));

/** "ý b", "câu b - c", "lớp a và b": a letter that numbers something. */
export function isLabel(document: TextDocument, token: number, form: string): boolean {
  if (form.length !== 1) return false;
  const [before, after] = [document.previous(token), document.next(token)];
  if (LABELLED.has(document.formOf(before)) || isWithLetter(document, before, -1) || isWithLetter(document, after, 1)) return true;
  return DASH.test(document.textOf(token - 2)) && document.textOf(token - 4).length === 1;
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

/** An invisible character inside, or a mark that joins no letter of it: what the word is shows only when that is mended. */
function isMarred(document: TextDocument, token: number): boolean {
  const end = document.tokens.end[token];
  if (document.kindOf(token - 1) === TokenKind.Invisible || document.kindOf(token + 1) === TokenKind.Invisible) return true;
  return MARRED.test(document.textOf(token).normalize('NFC')) || /^ ?\p{M}/u.test(document.text.slice(end, end + 2));
}

/** ơiii, cooool: one letter three times or more is speech drawn out. */
function isStretched(form: string): boolean {
  for (let i = 2; i < form.length; i++) if (form[i] === form[i - 1] && form[i] === form[i - 2]) return true;
  return false;
}

/**
 * LĐLĐ, NSƯT, ĐT: capitals are an abbreviation unless the words beside them are written so too; with a tone, which no
 * abbreviation has, they may begin or end the line: TAỊ SAO.
 */
function isShouted(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.AllCaps)) return document.hasFlag(token, Flag.MixedCase);
  const inCapitals = (index: number): boolean => document.hasFlag(index, Flag.AllCaps) && document.isSyllable(index);
  const beside = [document.previous(token), document.next(token)].filter((index) => index >= 0);
  return beside.length < (toneLetterIndex(document.formOf(token)) < 0 ? 2 : 1) || !beside.every(inCapitals);
}
