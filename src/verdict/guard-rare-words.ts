/** Guards of rare words and uses: they stand in the text by right, though the language model would rather see another. */
import { rareWords } from '../lexicon/rare-words.ts';
import { rareSurnames } from '../lexicon/rare-surnames.ts';
import { dialectSpellings } from '../lexicon/variant-syllables.ts';
import { surnames } from '../lexicon/surnames.ts';
import { lexicon, model } from '../resources/resources.ts';
import { Flag, TokenKind, type TextDocument } from '../text/document.ts';
import { quotedWords } from '../text/quoted-words.ts';

/** A quotation of so few words names them rather than says them: phát âm "nghe lói". */
const MENTION_WORDS = 3;
/** From this probability on a word in such a quotation is wrong like any other: sắp bị “xóa xổ”. */
const SURE_OF_MENTION = 0.95;
/** What is likened to something stands within so many words before it. */
const LIKENED_WORDS = 12;
/** Most words of a person's name. */
const NAME_WORDS = 4;
/** A correction seen so often between the same two neighbours is meant, whatever one of them makes with the written word. */
const MEANT_COUNT = 3000;

/** True for a syllable that stands there by right. @param probability of its being wrong, by the judge */
export function isRareUse(document: TextDocument, token: number, correction: string, probability: number): boolean {
  if (dialectSpellings.has(`${document.formOf(token)} ${correction}`)) return true;
  if (isOfRareFamily(document, token) || isNameInCapitals(document, token)) return true;
  if (isMentioned(document, token, probability) || isLikening(document, token)) return true;
  if (isSound(document, token) || isOddment(document, token)) return true;
  return standsByTaken(document, token) || isRareWord(document, token, correction);
}

/** Words that paint a sound or a sudden movement. */
const SOUNDS = new Set(
  (
    'ào ầm òa ùm rầm sầm đùng đoàng vèo vù vút vụt phắt bụp bịch phịch huỵch uỵch xoạch soạt roẹt xoẹt xẹt tõm tòm tùm bõm ực hự ' +
    'phụt phựt rắc rụp rột cạch choang xoảng xèo tách toạc bốp chát bộp độp keng cốp'
  ).split(' '),
);
const TIMES = new Set(['cái', 'tiếng', 'phát', 'hồi']);

/** ào một cái, đổ rầm một tiếng. */
function isSound(document: TextDocument, token: number): boolean {
  if (!SOUNDS.has(document.formOf(token))) return false;
  const one = document.next(token);
  return document.formOf(one) === 'một' && TIMES.has(document.formOf(document.next(one)));
}

const AMOUNT = /^(?:năm|tháng|ngày|giờ|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|đồng|mét|cây|người)$/;

/** mười năm có lẻ: what is over a round number, not "có lẽ". */
function isOddment(document: TextDocument, token: number): boolean {
  if (document.formOf(token) !== 'lẻ') return false;
  const have = document.previous(token);
  return document.formOf(have) === 'có' && AMOUNT.test(document.formOf(document.previous(have)));
}

/** Words of which the last syllable is not free to make one with what follows: phép chia sẽ học sau. */
const TAKEN = new Set(['phép chia', 'tính chia', 'phép trừ', 'phép nhân', 'phép cộng']);

function standsByTaken(document: TextDocument, token: number): boolean {
  const before = document.previous(token);
  return TAKEN.has(`${document.formOf(document.previous(before))} ${document.formOf(before)}`);
}

/** Part of a name that begins with a rare surname: Vưu Khải Thành, Hầu Thị Mỷ. In a line of capitals all would be one. */
function isOfRareFamily(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.Name) || document.hasFlag(token, Flag.AllCaps)) return false;
  let after = document.next(token);
  for (let at = token, words = 0; words < NAME_WORDS && at >= 0 && document.hasFlag(at, Flag.Capitalised); words++) {
    if (rareSurnames.has(document.keyOf(at)) && after >= 0 && document.hasFlag(after, Flag.Capitalised)) return true;
    after = at;
    at = document.previous(at);
  }
  return false;
}

/** Titles that a name follows at once, but for few exceptions. */
const BEFORE_NAME = new Set(['ông', 'bà']);
/** Words of a name before the last one, of which the first is a surname. */
const BEFORE_LAST = 2;

/** In capitals nothing but what stands before it tells a name: ÔNG TÁ, NGUYỄN HUY CÂN. */
function isNameInCapitals(document: TextDocument, token: number): boolean {
  if (!document.hasFlag(token, Flag.AllCaps)) return false;
  let before = document.previous(token);
  if (BEFORE_NAME.has(document.keyOf(before))) return true;
  for (let words = 0; words < BEFORE_LAST && before >= 0; words++, before = document.previous(before)) {
    const key = document.keyOf(before);
    if (surnames().has(key) && lexicon().isNameLike(key)) return true;
  }
  return false;
}

/** ví một người với một cái cây, như trăng, là hoa: the second half of the phrase tells that the first is meant. */
function isLikening(document: TextDocument, token: number): boolean {
  if (document.formOf(token) !== 'ví') return false;
  for (let i = token + 1, words = 0; words < LIKENED_WORDS && document.kindOf(i) !== TokenKind.Break && i < document.tokens.count; i++) {
    if (document.hasFlag(i, Flag.SentenceStart)) return false;
    if (/^(?:với|như|là)$/.test(document.formOf(i))) return true;
    if (document.isWord(i)) words++;
  }
  return false;
}

/** Words before what is quoted for its sound, its spelling or as a title, and between two such. */
const BEFORE_MENTION = new Set('và hay hoặc là gọi âm đọc viết chữ từ tiếng nói nghe thành nhại hiệu tên phim bài'.split(' '));

/** True for a word of a short quotation: the text may speak about it, and then it may be wrong on purpose. */
function isMentioned(document: TextDocument, token: number, probability: number): boolean {
  const words = quotedWords(document, token, MENTION_WORDS + 1);
  if (words === 0 || words > MENTION_WORDS) return false;
  if (probability < SURE_OF_MENTION) return true;
  let opening = token;
  while (document.hasFlag(opening, Flag.Quoted)) opening--;
  const before = document.previous(opening);
  return before < 0 || BEFORE_MENTION.has(document.formOf(before));
}

/** True if the word makes a rare word with a neighbour, unless the correction stands between the same two all the time. */
function isRareWord(document: TextDocument, token: number, correction: string): boolean {
  const [before, written, after] = [document.keyOf(document.previous(token)), document.keyOf(token), document.keyOf(document.next(token))];
  if (!rareWords.has(`${before} ${written}`) && !rareWords.has(`${written} ${after}`)) return false;
  return timesBetween(before, correction, after) < MEANT_COUNT;
}

/** Times the model saw a word between two others; 0 where one of these is missing. */
function timesBetween(before: string, key: string, after: string): number {
  if (before === '' || after === '') return 0;
  const counts = model();
  return counts.triple(counts.idOf(before), counts.idOf(key), counts.idOf(after));
}
