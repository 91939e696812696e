/** Which suspicions of the language model are dropped at once: names, sounds, labels, loans, words there by right. */
import { lexicon, model } from '../resources/resources.ts';
import { gateOf, type Suspicion } from '../speller/index.ts';
import { Flag, type TextDocument } from '../text/document.ts';
import { isExceptionSyllable, parseSyllable, syllableKey } from '../text/syllable.ts';
import { isRightful } from './guard-rare-words.ts';
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

/** From this probability on the model knows better than the guards that a word is neither foreign nor a name. */
const CERTAIN_PROBABILITY = 0.98;

/** A loan of every day (up, hot) is doubted from these log odds on only: phiên hop, vụ sat lở. */
const LOAN_ODDS = 12;

/** Guards of a syllable, and those of the spelling rules where the word is none; the model may overrule those that guess. */
export function isSpared(document: TextDocument, { token, probability, corrections }: Suspicion): boolean {
  const form = document.formOf(token);
  if ((isExceptionSyllable(form) && !isLoneLetter(document, token, form)) || isMarred(document, token)) return true;
  if (document.isSyllable(token)) {
    if (isRightful(document, token, corrections[0].key) || isVillage(document, token) || isForeignToo(document, token, form)) return true;
    return probability < gateOf(model()).errorLevel && isSound(document, token);
  }
  if (isLabel(document, token, form) || (CHAT.has(form) && document.hasFlag(token, Flag.Quoted))) return true;
  if (isStretched(form) || isJoined(document, token) || isShouted(document, token)) return true;
  const [{ slip, key }] = corrections;
  if (/[aeiouy]/.test(form) && lexicon().isKnownForeign(syllableKey(form)) && logOdds(probability) < LOAN_ODDS) return true;
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
const COMMON = 3000;

/** ụt ịt, ồng ộc: two syllables without an onset in a row imitate a sound. */
function isSound(document: TextDocument, token: number): boolean {
  const isBare = (index: number): boolean => index >= 0 && parseSyllable(document.formOf(index))?.onset === '';
  if (lexicon().lowerCount(document.formOf(token)) > COMMON) return false;
  return isBare(token) && (isBare(document.previous(token)) || isBare(document.next(token)));
}
