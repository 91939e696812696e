/** Guards: which words are left alone, whatever speaks against them, because they are names, sounds, labels, loans, rare words. */
import { lexicon, model } from '../resources/resources.ts';
import { gateOf, type Suspicion } from '../speller/index.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { isExceptionSyllable, parseSyllable, syllableKey } from '../text/syllable.ts';
import { logOdds } from './calibration.ts';
import {
  beginsLikeLoan,
  isForeignPassage,
  isForeignToo,
  isJoined,
  isMarred,
  isShouted,
  isStretched,
  looksBorrowed,
} from './guard-foreign.ts';
import { isRareUse } from './guard-rare-words.ts';

/** From here the model knows better than the guards that a word is neither foreign nor a name. */
const CERTAIN_PROBABILITY = 0.98;

/** A loan of every day (up, hot) is suspected from these log odds on only: phiên hop, vụ sat lở. */
const LOAN_LOG_ODDS = 12;

/** Guards of an impossible syllable: it is part of something longer, or no Vietnamese. */
export function isGuardedForm(document: TextDocument, token: number): boolean {
  const form = document.formOf(token);
  if (form.length < 2 || isStretched(form) || isJoined(document, token)) return true;
  return isMarred(document, token) || isShouted(document, token) || isForeignPassage(document, token, form);
}

/** Guards of what the language model suspects, possible syllable or not. */
export function isGuarded(document: TextDocument, suspicion: Suspicion): boolean {
  const { token } = suspicion;
  const form = document.formOf(token);
  if ((isExceptionSyllable(form) && !isLoneLetter(document, token, form)) || isMarred(document, token)) return true;
  return document.isSyllable(token) ? isGuardedSyllable(document, suspicion, form) : isGuardedNonSyllable(document, suspicion, form);
}

/** A rare word, a name of a village, a word of another language, an imitated sound. */
function isGuardedSyllable(document: TextDocument, { token, probability, corrections }: Suspicion, form: string): boolean {
  if (isRareUse(document, token, corrections[0].key) || isVillage(document, token) || isForeignToo(document, token, form)) return true;
  return probability < gateOf(model()).errorLevel && isSound(document, token);
}

/** A label, a loan, a name, an abbreviation; the model may overrule the guards that guess. */
function isGuardedNonSyllable(document: TextDocument, { token, probability, corrections }: Suspicion, form: string): boolean {
  if (isLabel(document, token, form) || (CHAT.has(form) && document.hasFlag(token, Flag.Quoted))) return true;
  if (isStretched(form) || isJoined(document, token) || isShouted(document, token)) return true;
  const [{ slip, key }] = corrections;
  if (/[aeiouy]/.test(form) && lexicon().isKnownForeign(syllableKey(form)) && logOdds(probability) < LOAN_LOG_ODDS) return true;
  // Where a tone stands is not a question of context, so the model knows no more than the rule does.
  if (probability >= CERTAIN_PROBABILITY && slip !== 'tone-place') return false;
  if (document.hasFlag(token, Flag.Name) || isForeignPassage(document, token, form) || beginsLikeLoan(form)) return true;
  return looksBorrowed(form, lexicon().lowerCount(key));
}

/** đ is a sign of money after a number only. */
function isLoneLetter(document: TextDocument, token: number, form: string): boolean {
  return form === 'đ' && document.isWord(document.previous(token)) && document.isWord(document.next(token));
}

const VILLAGE = new Set('xã phường thôn ấp bản làng buôn đường phố ngõ hẻm'.split(' '));

/** xã Tường Sơn: nobody knows the names of all villages and streets. */
function isVillage(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.Name)) return false;
  let at = document.previous(token);
  while (at >= 0 && document.hasFlag(at, Flag.Name)) at = document.previous(at);
  return at >= 0 && VILLAGE.has(document.formOf(at));
}

const DASH = /^[-–]$/;

/** How people shorten words in messages, which news quote. */
const CHAT = new Set('đc dc ko hok hk kg mk mh vs nt cx bt ntn ck vk trc nc nv r z'.split(' '));

const LABELLED = new Set('ý câu điểm khoản mục phần nhóm bảng lớp loại hạng chữ tiết'.split(' '));

/** "ý b", "câu b - c": a letter that numbers something. */
function isLabel(document: TextDocument, token: number, form: string): boolean {
  if (form.length !== 1) return false;
  if (LABELLED.has(document.formOf(document.previous(token)))) return true;
  return DASH.test(document.textOf(token - 2)) && document.textOf(token - 4).length === 1;
}

/** No imitated sound is so frequent: ông an ninh. */
const COMMON_COUNT = 3000;

/** ụt ịt, ồng ộc: two syllables without an onset in a row imitate a sound. */
function isSound(document: TextDocument, token: number): boolean {
  const isBare = (index: number): boolean => index >= 0 && parseSyllable(document.formOf(index))?.onset === '';
  if (lexicon().lowerCount(document.formOf(token)) > COMMON_COUNT) return false;
  return isBare(token) && (isBare(document.previous(token)) || isBare(document.next(token)));
}
