/** Where a quotation begins or ends of which one mark is missing. */
import { firstWhere } from '../text/search.ts';
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';
import { introducesSpeech, isLowerSpeechTag, isSpeaker, isSpeechTag, TAG_REACH } from './speech-tag.ts';

const COLON = 0x3a;
const COMMA = 0x2c;

/** A quotation that nobody closes has few sentences; of a longer passage only the first is sure to be quoted. */
const FEW = 3;

/**
 * Where a quotation ends that no speech tag follows, as an offset: after the last of a few sentences up to the next quotation,
 * a sentence about the speaker or a byline. What began in the middle of a sentence ends before its stop.
 */
export function endOfQuotation(document: TextDocument, open: number, end: number, stop: number): number {
  const { sentences, tokens } = document;
  let s = firstWhere(sentences.count, (i) => sentences.end[i] > open);
  const tag = beforeTag(document, open, stop);
  if (tag >= 0) return tokens.end[tag];
  const short = endOfTitle(document, open, Math.min(stop, sentences.end[s]));
  const phrase = short >= 0 ? short : endOfPhrase(document, open, Math.min(stop, sentences.end[s]));
  if (phrase >= 0) return tokens.end[phrase];
  // Quotation marks may stand within the sentence.
  const first = lastToken(document, s, end);
  if (!document.hasFlag(open + 1, Flag.Capitalised)) return isStop(document, first) ? tokens.start[first] : tokens.end[first];
  let last = first;
  let count = 1;
  for (s++; s < sentences.count && sentences.start[s] < stop; s++, count++) {
    const next = lastToken(document, s, end);
    if (isSaidOf(document, sentences.start[s], next) || isReported(document, sentences.start[s]) || !isStop(document, next)) break;
    last = next;
  }
  return tokens.end[count > FEW ? first : last];
}

/** The last token before the author goes on: … ở đây? - bà Lành hỏi; … như vậy!, cụ Sáu thảng thốt. Or -1. */
function beforeTag(document: TextDocument, open: number, stop: number): number {
  for (let at = open + 3; at + 2 < stop; at++) {
    const isApart = document.kindOf(at - 1) === TokenKind.Space;
    const isMark = isApart ? /^[-–—]$/.test(document.textOf(at)) : document.codeOf(at) === COMMA;
    if (!isMark || document.kindOf(at + 1) !== TokenKind.Space) continue;
    const last = isApart ? at - 2 : at - 1;
    const isExclaimed = /^[!?]/.test(document.textOf(last)) && document.isWord(at + 2) && !document.hasFlag(at + 2, Flag.Capitalised);
    if (isExclaimed || (isApart && isLowerSpeechTag(document, at + 2, stop))) return last;
  }
  return -1;
}

/** What has a title; what stands behind one and seldom in it. */
const TITLED = new Set('phim hát khúc sách cuốn truyện thuyết vở kịch album mv bài phẩm trình thi giải hiệu đề mục hội'.split(' '));
const BEHIND_TITLE = new Set('của do được đã đang sẽ vừa cũng là có ra tại vào với cho diễn gồm nhằm từ trên'.split(' '));

/** The last word of a title, where words before the mark tell that it is one (bộ phim “Mùa hè rực rỡ của đạo diễn …), or -1. */
function endOfTitle(document: TextDocument, open: number, stop: number): number {
  const first = open + 1;
  if (!TITLED.has(document.formOf(document.previous(open))) || !document.hasFlag(first, Flag.Capitalised)) return -1;
  for (let at = first + 1; at < stop; at++) {
    const isMark = document.kindOf(at) === TokenKind.Punctuation && /^[,.;)(–-]/.test(document.textOf(at));
    if (isMark || BEHIND_TITLE.has(document.textOf(at))) return document.isWord(at - 1) ? at - 1 : at - 2;
  }
  return -1;
}

/** What stands behind a few words in quotation marks, and seldom among them. */
const BEHIND_PHRASE = new Set([
  ...BEHIND_TITLE,
  ...'và vì để khi nhưng trong bởi mà thì suốt ngay sau trước còn rồi nếu ở bị thuộc từng lan năm'.split(' '),
]);
/** Words of a phrase that nobody says. */
const MOST_OF_PHRASE = 8;
/** Words before the mark among which a verb of speaking tells that somebody is quoted. */
const SPEECH_REACH = 3;

/** The last word of a phrase in the middle of a sentence (gọi loại xoài này là “vàng xanh vì …), or -1. */
function endOfPhrase(document: TextDocument, open: number, stop: number): number {
  const before = document.previous(open);
  // nghị quyết về “Tăng cường …, …”: a title as long as a sentence.
  const isOnSomething = document.formOf(before) === 'về' && document.hasFlag(open + 1, Flag.Capitalised);
  if (before < 0 || isOnSomething || isSpoken(document, open)) return -1;
  let words = 0;
  for (let at = open + 1; at < Math.min(stop, open + tokensOf(MOST_OF_PHRASE)) && words <= MOST_OF_PHRASE; at++) {
    const isMark = document.kindOf(at) === TokenKind.Punctuation && /^[,.;:)(–]/.test(document.textOf(at));
    if (words > 0 && (isMark || BEHIND_PHRASE.has(document.textOf(at)))) return document.isWord(at - 1) ? at - 1 : at - 2;
    if (document.isWord(at)) words++;
  }
  return -1;
}

/** Somebody speaks behind the mark: kể: “…, cho rằng “…, nói “… */
function isSpoken(document: TextDocument, open: number): boolean {
  const from = Math.max(0, open - tokensOf(SPEECH_REACH));
  for (let at = open - 1, words = 0; at >= from && words < SPEECH_REACH; at--) {
    if (document.codeOf(at) === COLON || document.kindOf(at) === TokenKind.Break) return true;
    if (!document.isWord(at)) continue;
    if (document.formOf(at) === 'rằng' || introducesSpeech(document, at)) return true;
    words++;
  }
  return false;
}

/** Tokens among which so many words are looked for: words, spaces and some marks. */
function tokensOf(words: number): number {
  return 4 * words;
}

/** Words before a closing mark among which what it closes may begin. */
const START_REACH = 12;

/**
 * Where a quotation begins that only its closing mark shows, as an offset: behind the colon or the words that name something
 * (gọi là …”, bộ phim …”), or where the sentence begins that is spoken. -1 where nothing tells.
 */
export function startOfQuotation(document: TextDocument, close: number): number {
  const { sentences, tokens } = document;
  const first = sentences.start[firstWhere(sentences.count, (s) => sentences.end[s] > close)];
  const from = Math.max(first, close - tokensOf(START_REACH));
  for (let at = close - 1, words = 0; at > from && words < START_REACH; at--) {
    if (document.codeOf(at) === COLON && document.kindOf(at + 1) === TokenKind.Space) return tokens.start[at + 2];
    if (!document.isWord(at)) continue;
    words++;
    const isTitle = TITLED.has(document.formOf(at)) && document.hasFlag(document.next(at), Flag.Capitalised);
    const next = document.next(at);
    if (next >= 0 && next < close && (isTitle || isNaming(document, at))) return tokens.start[next];
  }
  const isSpokenOf =
    isSpeechTag(document, close + 1, tokens.count) ||
    (document.codeOf(close + 1) === COMMA && isLowerSpeechTag(document, close + 3, tokens.count));
  return first < close && (isSpokenOf || isStop(document, close - 1)) ? tokens.start[first] : -1;
}

/** … gọi anh là, mệnh danh là, biệt danh */
function isNaming(document: TextDocument, at: number): boolean {
  if (document.formOf(at) === 'danh' && document.formOf(document.previous(at)) === 'biệt') return document.next(at) === at + 2;
  if (document.formOf(at) !== 'là') return false;
  for (let i = document.previous(at), words = 0; i >= 0 && words < SPEECH_REACH; i = document.previous(i), words++)
    if (['gọi', 'danh', 'coi', 'ví'].includes(document.formOf(i))) return true;
  return false;
}

function lastToken(document: TextDocument, s: number, stop: number): number {
  let last = Math.min(document.sentences.end[s], stop) - 1;
  while (document.kindOf(last) === TokenKind.Space || document.kindOf(last) === TokenKind.Break) last--;
  return last;
}

function isStop(document: TextDocument, index: number): boolean {
  return document.kindOf(index) === TokenKind.Punctuation && /^[.!?…]/.test(document.textOf(index));
}

/** Beginnings of sentences that only the author writes. */
const REPORTED = /^(?:Theo|Cũng theo|Được biết|Trước đó|Trao đổi với|Liên quan|Tại (?:buổi|cuộc|hội|phiên|đây))(?=[ ,])/;

/** "Được biết, …", "Ông Nam sinh ở Huế": the author goes on; who is quoted seldom begins so. */
function isReported(document: TextDocument, first: number): boolean {
  const { start, end } = document.tokens;
  if (REPORTED.test(document.text.slice(start[first], end[Math.min(first + TAG_REACH, document.tokens.count - 1)]))) return true;
  return isSpeaker(document, first) && document.hasFlag(document.next(first), Flag.Name);
}

/** "Ông Nam nói thêm rằng …": the author speaks again. */
function isSaidOf(document: TextDocument, first: number, last: number): boolean {
  if (!isSpeaker(document, first) && !document.hasFlag(first, Flag.Name)) return false;
  for (let i = first + 2; i <= last && i < first + TAG_REACH; i++) if (introducesSpeech(document, i)) return true;
  return false;
}
