import { isFigure } from '../src/analysis/figures.ts';
import { quotationMarksOf } from '../src/analysis/quotation-marks.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';
import { isLowerSpeechTag } from '../src/analysis/speech-tag.ts';
import { defineRule } from '../src/language/rule.ts';
import { lexicon } from '../src/resources/resources.ts';
import { abbreviations } from '../src/text/abbreviations.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { firstWhere } from '../src/text/search.ts';
import { suspectedTokens } from '../src/verdict/verdict.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Đầu câu không viết hoa.', en: 'A sentence that begins in lower case.' },
    rationale: {
      vi: 'Chữ đầu câu viết hoa. Bỏ qua chữ tắt (TP., v.v.), dấu chấm lửng, lời thoại, câu thơ, mục liệt kê và đoạn nối tiếp đoạn trước.',
      en: 'The first word of a sentence takes a capital. Quiet after abbreviations (TP., v.v.), ellipses and speech, in verse, in lists and in paragraphs that go on with the one before.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I.',
    messages: { found: { vi: 'Đầu câu phải viết hoa: “{{right}}”.', en: 'A sentence begins with a capital: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: '⟦phiên⟧ chợ đã tan từ giữa trưa. ⟦người⟧ bán hàng thu dọn rồi ra về.', fix: ['Phiên', 'Người'] },
        { text: 'Ba năm nay cả bản đều trồng chè. ⟦hộ⟧ ông Páo thu về hơn 200 triệu đồng.', fix: 'Hộ' },
        { text: 'Trận đấu bắt đầu lúc 19h. ⟦hai⟧ đội đã có mặt từ sớm, khán đài chật kín.', fix: 'Hai' },
        {
          text: 'Xã vừa khánh thành cây cầu mới.\n⟦theo⟧ đó, hơn 300 hộ dân không còn phải đi đò qua sông.\nNiềm vui đến với mọi nhà.',
          fix: 'Theo',
        },
      ],
      valid: [
        'Đoàn về TP. Huế, thăm PGS. Lan cùng các em.',
        'Sách, vở, bút v.v. tiếp tục được gửi đến các trường vùng cao.',
        '“Đi thôi!” anh nói rồi bước ra khỏi căn nhà nhỏ.',
        'iPhone mới lên kệ từ sáng nay ở các cửa hàng.',
        'Chị kể… rồi chị khóc khi nhắc đến đứa con nhỏ.',
        'Hồ sơ gồm:\nđơn xin học có xác nhận của nhà trường nơi em học;\nhọc bạ của năm học trước và giấy khai sinh.',
        'Ông N. cho biết sẽ trả lại tiền cho người mất.',
        'gió đưa cành trúc\nlá rụng bên thềm\ntrăng lên đầu núi',
      ],
    },
  },
  ({ document, report }) => {
    for (const { at, certain } of findLowerStarts(document)) {
      const right = withFirstLetter(document.textOf(at), true);
      const automatic = certain && !document.hasFlag(at, Flag.Quoted);
      report({
        ...document.span(at),
        messageId: 'found',
        data: { right },
        ...(automatic ? { fix: right } : { suggest: [right] }),
      });
    }
  },
);

/** A sentence has this many words beside the stop before one believes in the stop. */
const WORDS_BEFORE = 3;
const WORDS_AFTER = 4;
/** A paragraph in lower case is prose only from this many words on. */
const PARAGRAPH_WORDS = 6;

const FULL_STOP = 0x2e;
const QUESTION = 0x3f;
const PERCENT = 0x25;
/** What may stand between the last word and the stop. */
const CLOSERS = new Set(Array.from('”")', (mark) => mark.charCodeAt(0)));
/** Foreign words that a full stop shortens: Warner Bros. công bố. */
const SHORTENED = new Set('corp bros prof capt dept'.split(' '));
const ENDS = new Set(Array.from('.?”', (mark) => mark.charCodeAt(0)));
const INITIAL_LENGTH = 3;

/** Words that go on with a sentence: there the stop is as likely the slip. */
const CONJUNCTIONS = new Set('và rồi mà thì là của nhưng hoặc hay nên để do vì bởi với đã sẽ đang'.split(' '));

interface LowerStart {
  /** Token of the word that should have a capital. */
  readonly at: number;
  /** Nothing else than the capital is likely to be wrong. */
  readonly certain: boolean;
}

/** Every word at the start of a sentence that lacks its capital, in order. */
function findLowerStarts(document: TextDocument): readonly LowerStart[] {
  // "rên đường" for "Trên đường": with a letter lost, the capital is the least of it.
  const isSuspected = (at: number): boolean => document.useModel && suspectedTokens(document).has(at);
  const found = [...afterStops(document), ...atParagraphs(document)].filter(({ at }) => !isSuspected(at));
  return found.sort((a, b) => a.at - b.at);
}

function stopsOf(document: TextDocument): readonly number[] {
  const marks = marksByCode(document);
  return [...(marks.get(FULL_STOP) ?? []), ...(marks.get(QUESTION) ?? [])];
}

function* afterStops(document: TextDocument): Generator<LowerStart> {
  const { kind } = document.tokens;
  for (const stop of stopsOf(document)) {
    const next = stop + 2;
    if (kind[stop + 1] !== TokenKind.Space || document.lengthOf(stop) !== 1 || document.hasFlag(stop, Flag.Protected)) continue;
    if (!isPlainLower(document, next) || !goesOn(document, next)) continue;
    const last = CLOSERS.has(document.codeOf(stop - 1)) ? stop - 2 : stop - 1;
    const isPlain = isPlainLower(document, last);
    if (!isPlain && !endsInName(document, last) && !endsInFigure(document, last)) continue;
    if (document.codeOf(stop) === QUESTION && (!isPlain || last < stop - 1 || CONJUNCTIONS.has(document.formOf(next)))) continue;
    if ((isPlain && document.lengthOf(last) < 2) || abbreviations.has(document.textOf(last))) continue;
    if (wordsBefore(document, last) < WORDS_BEFORE) continue;
    // “Chúng tôi đã sửa xong. nữ hiệu trưởng nói: what is missing is the closing mark.
    if (isAfterUnclosed(document, stop) && isLowerSpeechTag(document, next, document.tokens.count)) continue;
    // With a comma or a bracket near, the stop may be one too many: Để cá ngon, bùi. bạn nên …
    const isRun = last === stop - 1 && document.previous(document.previous(last)) >= 0;
    const isStop = !CONJUNCTIONS.has(document.formOf(next)) && !belongTogether(document, last, next);
    yield { at: next, certain: isPlain && isRun && isStop };
  }
}

/** A quotation that nobody closes was opened before in the paragraph. */
function isAfterUnclosed(document: TextDocument, at: number): boolean {
  const { unclosed } = quotationMarksOf(document);
  const last = firstWhere(unclosed.length, (i) => unclosed[i].mark > at) - 1;
  return last >= 0 && at < document.paragraphs.end[unclosed[last].paragraph];
}

/** "… lúc 19h. hai đội", "… giảm 2%. người gửi": no number of a list, which opens its line. */
function endsInFigure(document: TextDocument, last: number): boolean {
  const figure = document.codeOf(last) === PERCENT ? last - 1 : last;
  return isFigure(document, figure) && document.kindOf(figure - 1) === TokenKind.Space;
}

/** "… ở Hà Nội. sau đó", "… chiếc Toyota Vios. khảo sát": a name of two syllables or a foreign one; less may be short for more (Ph., Ths.). */
function endsInName(document: TextDocument, last: number): boolean {
  const isPart = (at: number): boolean => document.hasFlag(at, Flag.Name) && !document.hasFlag(at, Flag.AllCaps | Flag.Protected);
  if (!isPart(last) || document.lengthOf(last) < INITIAL_LENGTH) return false;
  if (document.isSyllable(last)) return isPart(Math.max(0, document.previous(last)));
  return document.lengthOf(last) > INITIAL_LENGTH && !SHORTENED.has(document.formOf(last));
}

/** tham. mưu: the stop parts one word. */
function belongTogether(document: TextDocument, a: number, b: number): boolean {
  return lexicon().pairStrength(document.keyOf(a), document.keyOf(b)) > 0;
}

/** The first of a text, or a paragraph below a finished one or the headline; long enough and finished itself. */
function* atParagraphs(document: TextDocument): Generator<LowerStart> {
  const { paragraphs } = document;
  for (let p = 0; p < paragraphs.count; p++) {
    const first = paragraphs.start[p];
    if (!isPlainLower(document, first) || !isFinished(document, p)) continue;
    if (p > 0 && (isLowerParagraph(document, p - 1) || !(isFinished(document, p - 1) || isHeadline(document, p - 1)))) continue;
    if (p + 1 < paragraphs.count && isLowerParagraph(document, p + 1)) continue;
    if (document.next(first) < 0 || paragraphs.end[p] - first <= 2 * PARAGRAPH_WORDS) continue;
    yield { at: first, certain: false };
  }
}

/** The first line of a text: a headline, which ends in a word, or a picture without any. */
function isHeadline(document: TextDocument, p: number): boolean {
  if (p > 0) return false;
  for (let i = document.paragraphs.start[p]; i < document.paragraphs.end[p]; i++)
    if (document.isWord(i)) return document.isWord(lastOf(document, p));
  return true;
}

function isLowerParagraph({ paragraphs, tokens: { kind, flags } }: TextDocument, p: number): boolean {
  const first = paragraphs.start[p];
  return kind[first] === TokenKind.Word && (flags[first] & Flag.Capitalised) === 0;
}

function lastOf(document: TextDocument, p: number): number {
  let last = document.paragraphs.end[p] - 1;
  while (document.kindOf(last) === TokenKind.Space) last--;
  return last;
}

function isFinished(document: TextDocument, p: number): boolean {
  const last = lastOf(document, p);
  if (document.kindOf(last) !== TokenKind.Punctuation || !ENDS.has(document.codeOf(last)) || document.lengthOf(last) > 1) return false;
  // "chị Ph." and a line break after it: a shortened name, no end.
  return !(document.hasFlag(last - 1, Flag.Capitalised) && document.lengthOf(last - 1) <= INITIAL_LENGTH);
}

/** A Vietnamese word in lower case, no name, code or foreign word. */
function isPlainLower(document: TextDocument, at: number): boolean {
  if (at < 0 || at >= document.tokens.count || !document.isWord(at)) return false;
  if (document.hasFlag(at, Flag.Capitalised | Flag.MixedCase | Flag.Protected)) return false;
  return document.isSyllable(at);
}

/** Words of the sentence up to `last`, counted up to the limit; marks other than a stop may part them. */
function wordsBefore(document: TextDocument, last: number): number {
  let words = 0;
  for (let i = last; i >= 0 && words < WORDS_BEFORE && document.kindOf(i) !== TokenKind.Break && document.codeOf(i) !== FULL_STOP; i--)
    if (document.isWord(i)) words++;
  return words;
}

/** Two words in a row, and some more beyond a comma at most, before the paragraph ends. */
function goesOn(document: TextDocument, at: number): boolean {
  const { kind, count } = document.tokens;
  let words = 0;
  for (let i = at; i < count && i < at + 3 * WORDS_AFTER && kind[i] !== TokenKind.Break; i++) if (kind[i] === TokenKind.Word) words++;
  return words >= WORDS_AFTER && document.next(at) >= 0;
}
