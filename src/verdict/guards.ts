/** What no one is to suspect, whatever speaks against it: what is never text, and forms that are spelt so on purpose. */
import { chatForms } from '../lexicon/chat-forms.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { isVowelLetter, stripDiacritics } from '../text/letters.ts';
import { isExceptionSyllable } from '../text/syllable.ts';
import {
  beginsLikeLoan,
  hasUnmistakableLetter,
  isForeignPassage,
  isJoined,
  isMarred,
  isShouted,
  isStretched,
  looksBorrowed,
} from './guard-foreign.ts';

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

/** True for what the judge is not asked about: a sound, a label, a shortened word, a word damaged, drawn out or said twice, a name like Pú Nhung. */
export function isNeverText(document: TextDocument, token: number): boolean {
  const form = document.formOf(token);
  if ((isExceptionSyllable(form) && !isLoneLetter(document, token, form)) || isMarred(document, token)) return true;
  if (document.hasFlag(token, Flag.Name) && !document.hasFlag(token, Flag.AllCaps) && beginsLikeLoan(form)) return true;
  return isLabel(document, token, form) || isStretched(form) || isShortened(form) || isSaidTwice(document, token);
}

/** "xa xa", "oa oa": a word that the news say twice, or a sound. */
function isSaidTwice(document: TextDocument, token: number): boolean {
  const { word } = document.tokens;
  const isTwice = [document.previous(token), document.next(token)].some((other) => other >= 0 && word[other] === word[token]);
  return isTwice && (isVowelLetter(document.formOf(token).charCodeAt(0)) || lexicon().isReduplication(document.keyOf(token)));
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

/** đ is a sign of money after a number only. */
function isLoneLetter(document: TextDocument, token: number, form: string): boolean {
  return form === 'đ' && document.isWord(document.previous(token)) && document.isWord(document.next(token));
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
