/**
 * Words and compounds that are written twice in a row by a slip. What a language doubles on purpose, and two words that
 * only meet (tồn tại | tại đây), show in the counts of the model: such a pair is as frequent as its words let expect.
 */
import { Strength } from '../lexicon/strength.ts';
import { lexicon, model } from '../resources/resources.ts';
import { Stretch, type Model } from '../speller/index.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { isInShortQuotation } from '../text/quoted-words.ts';

/** A stretch of tokens that says the same twice; the second half, with the space before it, is too much. */
export interface Double {
  readonly first: number;
  readonly last: number;
  /** Last token of the first half. */
  readonly kept: number;
}

/** A pair of a word with itself that is rarer than this share of what chance would make is never meant … */
const SHUNNED = 0.2;
/** … if chance would have made so many; rarer words must belong to a neighbour firmly. */
const EXPECTED = 4;
/** Natural log by which the word once must be likelier than twice. */
const NEEDED = 6.5;
const NEEDED_BEFORE_ITS_OWN = 4;
const NEEDED_OF_COMPOUND = 4;
/** The same of two words that are no compound: có lý có tình, chạy mãi chạy mãi. */
const NEEDED_OF_A_RESTART = 10;
/** Words of a phrase, at least, for which no count is asked; and at most. */
const LEAST_OF_PHRASE = 3;
const MOST_OF_PHRASE = 12;
/** Natural log by which it must be likelier if nothing is known of the doubled word but that it ends, or begins, a compound. */
const NEEDED_AFTER_ITS_OWN = 10;
const NEEDED_AFTER_BOUND = 8;
const NEEDED_OF_AN_ONSET = 8;
const NEEDED_BEFORE_A_FIGURE = 4.5;
/** A pair of a word with itself that is more frequent than this multiple of what chance would make is a doubling of the language. */
const USUAL = 2;
/** The word once between its neighbours was seen so often, the word twice beside one of them in at most this share. */
const ONCE = 12;
const TWICE_SHARE = 0.05;
/** The same for a word that the language doubles: từ từ, thành thành. */
const ONCE_OF_DOUBLED = 40;
const TWICE_SHARE_OF_DOUBLED = 0.025;
/** Two words were seen together so often, and behind the one before them in at most this share: another word ends there. */
const MEETING = 100;
const MEETING_SHARE = 0.05;
/** Steps of strength by which a word belongs to one neighbour rather than to both. */
const FIRMER_AFTER = 2;
const FIRMER_BEFORE = 3;
/** Words of what is said twice for emphasis: đau lắm đau lắm, từng bước từng bước. */
const EMPHATIC = new Set('lắm quá nữa mãi thật rồi đi nào từng mỗi'.split(' '));
/** Doubled on purpose, yet rarely for words so frequent. */
const EVERY_ONE = new Set('nhà ngày người ai hàng tầng lớp nơi triệu tỷ tỉ'.split(' '));
/** Words that stand alone so often that one meets the end of another: hàng không | không thuộc, sẵn có | có thể. */
const STANDING_ALONE = new Set(
  'không có là được cho trong ngoài trên dưới ra vào về với tại từ đến đi lại lên xuống nhau hơn cả mà thì khi nếu như đang đã sẽ phải cần bị do vì để nên cũng còn chỉ rất nhất làm nói thấy biết'.split(
    ' ',
  ),
);
/** Whose something is, and who does it: con tôi | tôi nuôi. */
const OWNERS = new Set('tôi mình ta tao mày tớ nó anh chị em ông bà cô họ'.split(' '));
const OWNED = new Set('con cháu nhà vợ chồng bố cha ba má mẹ tiền việc đời thân xe đất ruộng vườn hàng của'.split(' '));
const CONJUNCTIONS = new Set(['và', 'hoặc', 'hay']);
/** Said twice at the end of speech: "Chính là cô ấy đó đó!" */
const POINTING = new Set('đó đây này kia ấy thế vậy'.split(' '));
/** What is counted and numbered: 30 năm | năm 1995. */
const COUNTED = new Set(['năm', 'tháng']);
/** Numerals follow each other in scores and numbers. */
const NUMERALS = new Set('hai ba bốn năm sáu bảy tám chín mười'.split(' '));
const HYPHEN = 0x2d;
/** Tokens to each side in which a line in capitals has so many words. */
const CAPITALS_REACH = 8;
const LEAST_CAPITALS = 5;

/** Every double of a document, in order. Nothing where the language model is not to be asked. */
export const findDoubles = perDocument((document): readonly Double[] => {
  if (!document.useModel) return [];
  const { word, count } = document.tokens;
  const found: Double[] = [];
  for (let i = 0; i + 2 < count; i++) {
    if (word[i] === 0) continue;
    const double = doubleAt(document, i);
    if (double === undefined) continue;
    found.push(double);
    i = double.last;
  }
  return found;
});

function doubleAt(document: TextDocument, first: number): Double | undefined {
  const { word } = document.tokens;
  if (word[first] === word[first + 2]) return wordTwice(document, first);
  return word[first] === word[first + 4] ? compoundTwice(document, first) : phraseTwice(document, first);
}

function wordTwice(document: TextDocument, first: number): Double | undefined {
  const second = document.next(first);
  if (second !== first + 2 || !isProse(document, first, second) || document.textOf(first) !== withoutCapital(document, first, second))
    return undefined;
  const [before, after] = [document.keyOf(document.previous(first)), document.keyOf(document.next(second))];
  const key = document.keyOf(first);
  if (before === key || after === key || isEchoed(document, first, second)) return undefined;
  if ((POINTING.has(key) && after === '') || (OWNERS.has(key) && OWNED.has(before) && after !== '')) return undefined;
  const { pairStrength } = lexicon();
  const isName = document.hasFlag(second, Flag.Capitalised);
  const [left, right] = [pairStrength(before, key), pairStrength(key, after)];
  if (isName && right < Strength.firm && left < Strength.bound) return undefined;
  const isOnset = right >= Strength.firm && left < Strength.phrase;
  if (NUMERALS.has(key) && !isOnset) return undefined;
  const isBeforeFigure = document.kindOf(second + 2) === TokenKind.Number;
  const needed = (isBeforeFigure ? neededBeforeFigure(key, before) : undefined) ?? neededOf(model(), key, before, after);
  if (needed === undefined) return undefined;
  const stretch = new Stretch(model(), document.tokens, first, second);
  if (stretch.logOf([key]) - stretch.logOf([key, key]) < needed) return undefined;
  return { first, last: second, kept: first };
}

/** "trong trong 2 ngày": two words do not meet before a figure, unless one ends a number or a doubling (trong hai ngày | ngày 7). */
function neededBeforeFigure(key: string, before: string): number | undefined {
  if (COUNTED.has(key) || NUMERALS.has(before) || lexicon().isReduplication(key)) return undefined;
  return NEEDED_BEFORE_A_FIGURE;
}

/** By how much the word once must be likelier than twice (natural log); undefined if it may be doubled by right. */
function neededOf(counts: Model, key: string, before: string, after: string): number | undefined {
  const { pairStrength, isReduplication } = lexicon();
  const [left, right] = [pairStrength(before, key), pairStrength(key, after)];
  const isOnset = right >= Strength.firm && left < Strength.phrase;
  const needed: number[] = [];
  if (left >= Strength.firm && right >= Strength.hint && isMeeting(counts, key, before, after)) return undefined;
  if (left >= Strength.bound && right === 0) needed.push(NEEDED_AFTER_BOUND);
  if (isShunned(counts, key, before, after)) needed.push(isOnset ? NEEDED_BEFORE_ITS_OWN : NEEDED);
  if (EVERY_ONE.has(key)) return needed[0];
  if (isKnownOnce(counts, key, before, after)) needed.push(NEEDED);
  const id = counts.idOf(key);
  if (!isReduplication(key) && !STANDING_ALONE.has(key) && counts.pair(id, id) < USUAL * counts.chance(id, id)) {
    if (isOnset) needed.push(NEEDED_OF_AN_ONSET);
    else if (left >= Strength.firm && right === 0) needed.push(NEEDED_AFTER_ITS_OWN);
  }
  return needed.length === 0 ? undefined : Math.min(...needed);
}

/** hải quan | quan tâm: the news know the word with the one after it, and hardly after the one before. */
function isMeeting(counts: Model, key: string, before: string, after: string): boolean {
  const [a, id, b] = [before, key, after].map((word) => counts.idOf(word));
  const together = counts.pair(id, b);
  if (STANDING_ALONE.has(key)) return false;
  return together >= MEETING && counts.triple(a, id, b) < together * MEETING_SHARE;
}

/** The news know the word once between these neighbours, and hardly twice beside either. */
function isKnownOnce(counts: Model, key: string, before: string, after: string): boolean {
  const [a, id, b] = [before, key, after].map((word) => counts.idOf(word));
  const once = counts.triple(a, id, b);
  const twice = Math.max(counts.triple(a, id, id), counts.triple(id, id, b));
  const isDoubled = lexicon().isReduplication(key);
  return once >= (isDoubled ? ONCE_OF_DOUBLED : ONCE) && twice <= once * (isDoubled ? TWICE_SHARE_OF_DOUBLED : TWICE_SHARE);
}

/** nấu nấu nướng nướng: the words beside it come twice too. */
function isEchoed(document: TextDocument, first: number, second: number): boolean {
  const { word } = document.tokens;
  const isTwice = (one: number, other: number): boolean => one >= 0 && other >= 0 && word[one] === word[other];
  const [before, after] = [document.previous(first), document.next(second)];
  return isTwice(before, document.previous(before)) || isTwice(after, document.next(after));
}

/** The first word as the second is written, which begins no sentence. */
function withoutCapital(document: TextDocument, first: number, second: number): string {
  const text = document.textOf(second);
  return document.hasFlag(first, Flag.SentenceStart) && !document.hasFlag(second, Flag.Capitalised)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}

/** Nobody doubles the word, and it is no meeting of two compounds: ôn tập | tập trung. */
function isShunned(counts: Model, key: string, before: string, after: string): boolean {
  const id = counts.idOf(key);
  const expected = counts.chance(id, id);
  const { pairStrength, isReduplication } = lexicon();
  const [left, right] = [pairStrength(before, key), pairStrength(key, after)];
  if (isReduplication(key) || EVERY_ONE.has(key) || counts.pair(id, id) > SHUNNED * expected) return false;
  if (expected < EXPECTED && Math.max(left, right) < Strength.firm) return false;
  if (STANDING_ALONE.has(key) && (left >= (right >= Strength.phrase ? Strength.hint : Strength.phrase) || after === '')) return false;
  if (Math.min(left, right) < Strength.phrase) return true;
  if (Math.min(left, right) >= Strength.firm) return false;
  return (right - left >= FIRMER_AFTER || left - right >= FIRMER_BEFORE) && counts.triple(counts.idOf(before), id, counts.idOf(after)) > 0;
}

/** "hội nghị hội nghị": two words that belong together, or that break off and begin anew (củng cố liên cố liên minh). */
function compoundTwice(document: TextDocument, first: number): Double | undefined {
  const { word } = document.tokens;
  const last = first + 6;
  if (word[first + 2] !== word[last] || word[first + 2] === 0 || !areWords(document, first, last)) return undefined;
  const [one, two] = [document.keyOf(first), document.keyOf(first + 2)];
  // A person's name ends a caption and begins what follows.
  if (document.hasFlag(first + 2, Flag.Capitalised) || EMPHATIC.has(one) || EMPHATIC.has(two)) return undefined;
  if (one === two || !isProse(document, first, last)) return undefined;
  const [previous, next] = [document.keyOf(document.previous(first)), document.keyOf(document.next(last))];
  const { pairStrength } = lexicon();
  const own = pairStrength(one, two);
  const isCompound = own >= Strength.phrase;
  // bị cáo | bị cáo buộc; bước từng | bước từng | bước
  if (next === one || previous === two || (isCompound && pairStrength(two, next) > own)) return undefined;
  if (!isCompound && (next === '' || document.next(last) !== last + 2)) return undefined;
  if (!isTwiceAsWritten(document, first, first + 2, first + 4, last)) return undefined;
  const stretch = new Stretch(model(), document.tokens, first, last);
  const needed = isCompound ? NEEDED_OF_COMPOUND : NEEDED_OF_A_RESTART;
  if (stretch.logOf([one, two]) - stretch.logOf([one, two, one, two]) < needed) return undefined;
  return { first, last, kept: first + 2 };
}

/** "trên địa bàn trên địa bàn các quận": three words or more, of which not all are names, and a sentence that goes on. */
function phraseTwice(document: TextDocument, first: number): Double | undefined {
  const { word, count } = document.tokens;
  const most = Math.min(MOST_OF_PHRASE, (count - first) >> 2);
  for (let words = LEAST_OF_PHRASE; words <= most; words++) {
    const second = first + 2 * words;
    if (word[second] !== word[first]) continue;
    const last = second + 2 * words - 2;
    if (!isSaidTwice(document, first, second, words) || !areWords(document, first, last) || !isProse(document, first, last)) continue;
    if (!isTwiceAsWritten(document, first, second - 2, second, last) || !goesOn(document, last) || isJoining(document, first, second))
      continue;
    return { first, last, kept: second - 2 };
  }
  return undefined;
}

/** True if the words from `first` on come again from `second` on, and are not themselves one word or two said over and over. */
function isSaidTwice({ tokens: { word } }: TextDocument, first: number, second: number, words: number): boolean {
  const said = new Set<number>();
  for (let at = first; at < second; at += 2) {
    if (word[at] === 0 || word[at] !== word[at + 2 * words]) return false;
    said.add(word[at]);
  }
  return said.size >= LEAST_OF_PHRASE;
}

/** đất hoặc nhà trên đất hoặc nhà trên đất: a conjunction joins what is alike. */
function isJoining(document: TextDocument, first: number, second: number): boolean {
  if (document.hasFlag(first, Flag.SentenceStart)) return false;
  for (let at = first; at < second; at += 2) if (CONJUNCTIONS.has(document.formOf(at))) return true;
  return false;
}

/** A comma or a word in small letters follows, and not all of the words before it are names. */
function goesOn(document: TextDocument, last: number): boolean {
  const next = document.next(last);
  const isWordAfter = next === last + 2 && document.isWord(next) && !document.hasFlag(next, Flag.Capitalised);
  if (!isWordAfter && document.textOf(last + 1) !== ',') return false;
  return !document.hasFlag(last, Flag.Capitalised) || !document.hasFlag(last - 4, Flag.Capitalised);
}

/** Words with one space between them from `first` to `last`. */
function areWords(document: TextDocument, first: number, last: number): boolean {
  for (let at = first; at < last; at += 2) if (document.next(at) !== at + 2) return false;
  return true;
}

/** Both halves are written alike, but for the capital that begins a sentence. */
function isTwiceAsWritten(document: TextDocument, first: number, firstEnd: number, second: number, secondEnd: number): boolean {
  const [before, after] = [document.textOf(first, firstEnd), document.textOf(second, secondEnd)];
  return before === after || (document.hasFlag(first, Flag.SentenceStart) && before.toLowerCase() === after.toLowerCase());
}

/** In a headline in capitals, whose words are syllables; a row of abbreviations is none. */
function isInLineOfCapitals(document: TextDocument, at: number): boolean {
  let words = 0;
  for (let i = at - CAPITALS_REACH; i <= at + CAPITALS_REACH; i++)
    if (i >= 0 && document.isWord(i) && document.hasFlag(i, Flag.AllCaps) && document.isSyllable(i)) words++;
  return words >= LEAST_CAPITALS;
}

function isProse(document: TextDocument, first: number, last: number): boolean {
  if (isInShortQuotation(document, first)) return false;
  for (let at = first; at <= last; at += 2) {
    if (document.hasFlag(at, Flag.Protected | Flag.OtherScript)) return false;
    if (document.hasFlag(at, Flag.AllCaps) && !isInLineOfCapitals(document, at)) return false;
  }
  return document.codeOf(last + 1) !== HYPHEN && document.codeOf(first - 1) !== HYPHEN;
}
