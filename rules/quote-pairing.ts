import { quotationMarksOf, type QuotePair } from '../src/analysis/quotation-marks.ts';
import { endOfQuotation, startOfQuotation } from '../src/analysis/quotation-bounds.ts';
import { isLowerSpeechTag, isSpeechTag } from '../src/analysis/speech-tag.ts';
import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { currentLocale, type Localised } from '../src/messages/locale.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { spacedMarks } from '../src/text/mark-spacing.ts';
import { firstWhere } from '../src/text/search.ts';

const STRAIGHT = 0x22;
const OPEN = 0x201c;
const CLOSE = 0x201d;
const FULL_STOP = 0x2e;

const SINGLE_OPEN = 0x2018;
const SINGLE_CLOSE = 0x2019;
const APOSTROPHE = 0x27;
const CURLY: Localised = { vi: 'ngoặc kép cong', en: 'curly' };
const PLAIN: Localised = { vi: 'ngoặc kép thẳng', en: 'straight' };
const SINGLE: Localised = { vi: 'nháy đơn', en: 'single' };

type MessageId = 'unclosed' | 'missing' | 'unopened' | 'crossed' | 'opened' | 'turned';

export default defineRule<MessageId>(
  {
    category: 'typography',
    level: 'error',
    fix: 'suggest',
    description: {
      vi: 'Dấu ngoặc kép mở mà không đóng, đóng mà không mở, đóng bằng dấu khác loại, hoặc quay sai phía.',
      en: 'A quotation mark that is not closed, not opened, closed by another kind of mark, or turned the wrong way.',
    },
    rationale: {
      vi: 'Người đọc không biết lời trích dừng ở đâu. Gợi ý đóng trước lời dẫn (“…, ông Nam nói”), hoặc ở cuối câu trích, trước tên tác giả. Bỏ qua lời trích dài nhiều đoạn (mỗi đoạn mở lại), ký hiệu phút giây và inch (3’34”21, 55"), và dấu nháy thẳng không rõ phía.',
      en: 'The reader cannot tell where the quotation ends. Offered is to close it before the attribution (“…, ông Nam nói”), or at the end of the quoted sentence, before the byline. Quiet on quotations of several paragraphs (each opens anew), on seconds and inches (3’34”21, 55") and on straight marks that do not tell their side.',
    },
    authority: 'Press convention.',
    messages: {
      unclosed: { vi: 'Ngoặc kép mở mà không đóng.', en: 'Quotation mark without its closing partner.' },
      missing: { vi: 'Thiếu ngoặc kép đóng trước lời dẫn.', en: 'Missing closing quotation mark before the attribution.' },
      unopened: { vi: 'Ngoặc kép đóng mà không mở.', en: 'Quotation mark without its opening partner.' },
      opened: {
        vi: 'Đóng bằng {{kind}}, như cả bài, thì cũng mở bằng {{kind}}.',
        en: 'Closed by a {{kind}} mark, like the rest of the article, so open with one.',
      },
      crossed: { vi: 'Mở bằng {{kind}} thì cũng đóng bằng {{kind}}.', en: 'Opened by a {{kind}} mark, so close with one.' },
      turned: { vi: 'Ngoặc kép cong quay sai phía.', en: 'Curly quotation mark turned the wrong way.' },
    },
    examples: {
      invalid: [
        { text: '“Cả nhà đều khỏe⟦,⟧ ông Nam nói sau bữa cơm.', fix: '”,' },
        { text: 'Bà dặn: “Đi đường nhớ cẩn thận, thì khỏi⟦"⟧.', fix: '”' },
        { text: 'Anh bảo: ⟦“⟧Rồi sẽ quen.' },
        { text: 'Chợ họp đông vui⟦”⟧, bà kể.' },
        { text: 'Bà bán "bánh đa", "bánh đúc" và ⟦“⟧bánh gai".', fix: '"' },
        { text: 'Phố cổ “đổi mới⟦’⟧ từng ngày.', fix: '”' },
        { text: 'Cuốn “sách một⟦“⟧ bán hết.', fix: '”' },
        { text: 'Tên lửa ⟦”⟧Chim Cắt” rời bệ.', fix: '“' },
      ],
      valid: [
        'Chạy hết 3’34”21, cao 5”2, mua màn hình 55".',
        '“Đoạn một của lời kể.\n“Đoạn hai của lời kể”, ông nói.',
        '“Mở ở đoạn này.\nVà đóng ở đoạn sau”, bà nói.',
        "O'Connor và H'Hen gọi \"một cửa\" là 'cửa'.",
        'Bà kể: " Hồi ấy làng chưa có điện.\nTối nào cũng thắp đèn dầu”.',
        '“Tôi về quê.\nRồi mở xưởng mộc ", ông nói.',
      ],
    },
  },
  (context) => {
    const { document } = context;
    const { pairs, unclosed, unopened } = quotationMarksOf(document);
    const straight = count(pairs, ({ open, matching }) => matching && document.codeOf(open) === STRAIGHT);
    const curly = count(pairs, ({ open, matching }) => matching && document.codeOf(open) !== STRAIGHT);
    for (const pair of pairs) {
      const { open, close, matching } = pair;
      if (matching) {
        reportTurned(context, pair);
        continue;
      }
      const opensStraight = document.codeOf(open) === STRAIGHT;
      // The mark that the article has elsewhere is the right one, be it the first or the second.
      if (opensStraight ? curly > straight : straight > curly) reportOpening(context, open, opensStraight ? '“' : '"');
      else reportCrossed(context, close, opensStraight ? '"' : '”');
    }
    const marks = [...pairs.map(({ open }) => open), ...unclosed.map(({ mark }) => mark)].sort((a, b) => a - b);
    for (const { mark, paragraph } of unclosed) {
      const next = marks[firstWhere(marks.length, (i) => marks[i] > mark)] ?? Infinity;
      reportUnclosed(context, mark, document.paragraphs.end[paragraph], next);
    }
    for (const mark of unopened) {
      const single = singleOpenBefore(document, mark);
      if (single === undefined) reportUnopened(context, mark);
      else reportCrossed(context, mark, single);
    }
  },
);

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.reduce((sum, item) => sum + Number(test(item)), 0);
}

function reportOpening(context: RuleContext<MessageId>, open: number, right: '"' | '“'): void {
  const kind = (right === '"' ? PLAIN : CURLY)[currentLocale()];
  context.report({ ...context.document.span(open), messageId: 'opened', data: { kind }, suggest: [right] });
}

/** ”một”, “hai“: a mark that leans on its quotation from one side and is drawn for the other. */
function reportTurned(context: RuleContext<MessageId>, { open, close, depth }: QuotePair): void {
  const { document } = context;
  if (depth > 0) return;
  // Where a space is to be moved, the mark stands right.
  const isSpaced = (mark: number): boolean => [mark - 1, mark + 1].some((space) => spacedMarks(document).has(space));
  const turn = (mark: number, right: string): void => {
    if (!isSpaced(mark)) context.report({ ...document.span(mark), messageId: 'turned', suggest: [right] });
  };
  if (document.codeOf(open) === CLOSE && document.kindOf(open + 1) !== TokenKind.Space) turn(open, '“');
  if (document.codeOf(open) === OPEN && document.codeOf(close) === OPEN && document.kindOf(close - 1) !== TokenKind.Space) turn(close, '”');
}

/** @param right the mark that would fit */
function reportCrossed(context: RuleContext<MessageId>, close: number, right: '"' | '”' | '’' | "'"): void {
  const kind = { '"': PLAIN, '”': CURLY, '’': SINGLE, "'": SINGLE }[right][currentLocale()];
  context.report({ ...context.document.span(close), messageId: 'crossed', data: { kind }, suggest: [right] });
}

/** @param end where the paragraph ends. @param next the mark that opens the next quotation, or Infinity */
function reportUnclosed(context: RuleContext<MessageId>, mark: number, end: number, next: number): void {
  const { document } = context;
  const stop = Math.min(end, next);
  // ““Tôi về: the mark stands twice.
  if (next === mark + 1) return context.report({ ...document.span(mark), messageId: 'unclosed', suggest: [''] });
  const closing = document.codeOf(mark) === STRAIGHT ? '"' : '”';
  const single = singleCloseAfter(document, mark, stop);
  if (single >= 0) return reportCrossed(context, single, closing);
  const before = speechTag(document, mark, stop);
  if (before >= 0) context.report({ ...document.span(before), messageId: 'missing', suggest: [`${closing},`] });
  else {
    const at = endOfQuotation(document, mark, end, stop);
    context.report({ ...document.span(mark), messageId: 'unclosed', suggest: [{ start: at, end: at, text: closing }] });
  }
}

function reportUnopened(context: RuleContext<MessageId>, mark: number): void {
  const { document } = context;
  const at = startOfQuotation(document, mark);
  const opening = document.codeOf(mark) === STRAIGHT ? '"' : '“';
  const insertion = at < 0 ? [] : [{ start: at, end: at, text: opening }];
  context.report({ ...document.span(mark), messageId: 'unopened', suggest: [...insertion, ''] });
}

/** How far a single mark stands from its double partner, in tokens. */
const SHORT = 24;

/** ‘đứng ngồi”: the single mark that would close what another single one has opened. */
function singleOpenBefore(document: TextDocument, mark: number): '’' | "'" | undefined {
  for (let i = mark - 1; i > mark - SHORT && document.kindOf(i) !== TokenKind.Break; i--) {
    const code = document.codeOf(i);
    const opens = document.isWord(i + 1) && document.kindOf(i - 1) === TokenKind.Space;
    if (code === SINGLE_OPEN || (code === APOSTROPHE && opens)) return code === APOSTROPHE ? "'" : '’';
    if (document.kindOf(i) === TokenKind.Punctuation && (code === SINGLE_CLOSE || code === APOSTROPHE)) return undefined;
  }
  return undefined;
}

/** “chặt chém’: the single mark that closes what a double one has opened, or -1. */
function singleCloseAfter(document: TextDocument, mark: number, stop: number): number {
  for (let i = mark + 1; i < stop && i < mark + SHORT; i++) {
    if (document.kindOf(i) !== TokenKind.Punctuation) continue;
    const code = document.codeOf(i);
    if (code === SINGLE_OPEN || code === STRAIGHT) return -1;
    const leans = document.isWord(i - 1);
    if (code === APOSTROPHE && !leans) return -1;
    if ((code === SINGLE_CLOSE || code === APOSTROPHE) && leans && !document.isWord(i + 1)) return i;
  }
  return -1;
}

/** Most words of an adverbial before a comma, at the start of a sentence that may be the author's. */
const ADVERBIAL = 5;

/** The comma of "…, ông Nam nói" after an opening mark, or the stop of "…. ông Nam nói": the quotation ends before it. Or -1. */
function speechTag(document: TextDocument, open: number, end: number): number {
  let words = ADVERBIAL + 1;
  for (let i = open + 1; i + 2 < end; i++) {
    if (document.isWord(i)) words++;
    else if (document.codeOf(i) === FULL_STOP && document.kindOf(i + 1) === TokenKind.Space && isLowerSpeechTag(document, i + 2, end))
      return i;
    else if (/^[.!?…]/.test(document.textOf(i))) words = 0;
    // "Ngay sau đó, ông Nam kể lại": the author's own words.
    if (words > ADVERBIAL && isSpeechTag(document, i, end)) return i;
  }
  return -1;
}
