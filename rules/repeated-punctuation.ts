import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument, perDocument } from '../src/text/document.ts';
import { isTextAt, quoteSide } from '../src/text/mark-spacing.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** Marks of which a sentence never needs two in a row. */
const PAUSES = [COMMA, SEMICOLON, COLON];

/** Words before a cluster of dots that is filled in by hand: ngày.... tháng.... */
const BLANKS = new Set('ngày tháng năm tên tuổi số tại ông bà'.split(' '));
const ELLIPSIS = 0x2026;
/** Marks of which a cluster is made. */
const CLUSTERED = new Set([...PAUSES, FULL_STOP, EXCLAMATION, QUESTION, ELLIPSIS]);
/** An ellipsis with dots too many or too few, or with another mark in its place. */
const ODD_ELLIPSIS = /^(?:\.{4,6}|…{1,2}\.{1,3}|\.{1,3}…+|……|,\.\.|\.\.,)$/;
/** A full stop beside the mark that ends the sentence already. */
const STOPPED_TWICE = /^(?:([!?])\.|\.([!?]))$/;

/** Marks that end what a full stop follows. */
const CLOSING = new Set(Array.from(')”"', (mark) => mark.charCodeAt(0)));
/** Letters: H.. may be a name cut short and the end of the sentence. */
const LONG_ABBREVIATION = 3;

type MessageId = 'doubled' | 'rivals' | 'around';

export default defineRule<MessageId>(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Dấu câu lặp hoặc nhiều dấu câu tranh chỗ.', en: 'A doubled punctuation mark, or several marks in one place.' },
    rationale: {
      vi: 'Hai dấu phẩy, “.,”, “!.”, “….”, dấu chấm cả trước và sau ngoặc kép đóng là lỗi gõ, một dấu là đủ. Bỏ qua ?!, !!!, dấu trong lời trích, chỗ trống để điền, dấu lửng và dấu chấm của chữ viết tắt (v.v.,).',
      en: 'Two commas, “.,”, “!.”, “….”, a stop both before and after a closing quotation mark are slips, one mark is enough. Quiet on ?!, on !!!, on marks inside quotations, on blanks of a form, on ellipses and on the stop of an abbreviation (v.v.,).',
    },
    authority: 'Press convention.',
    messages: {
      doubled: { vi: 'Lặp dấu “{{mark}}”.', en: 'Doubled “{{mark}}”.' },
      around: {
        vi: 'Có dấu câu cả trước và sau dấu đóng ngoặc kép.',
        en: 'A punctuation mark both before and after the closing quotation mark.',
      },
      rivals: { vi: 'Nhiều dấu câu ở cùng một chỗ: “{{mark}}”.', en: 'Several punctuation marks in one place: “{{mark}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Đạt 85%⟦,,⟧ tăng mạnh⟦;;⟧ lãi cao⟦, ,⟧ lỗ ít.', fix: [',', ';', ','] },
        { text: 'Ai đã làm việc này⟦??⟧ Họ đi rồi⟦.,⟧ còn lại một mình⟦,.⟧', fix: ['?', ',', '.'] },
        { text: 'Rổ có cam, bưởi⟦….⟧ Đẹp quá⟦!.⟧ Còn chè, ngô⟦,..⟧ thì chưa. Ông đọc câu “⟦....⟧”.', fix: ['…', '!', '…', '…'] },
        { text: 'Ông nói: “Mai tôi về⟦.”.⟧ Bà đáp: “Tôi chờ⟦.”,⟧ rồi quay đi.', fix: ['”.', '”,'] },
        { text: 'Buổi họp kết thúc sớm⟦..⟧ Mọi người ra về⟦. .⟧ Trời mưa⟦..⟧ rả rích.', fix: ['.', '.', '…'] },
      ],
      valid: [
        'Thật sao?! “Tuyệt quá!!!”, họ reo. “Về thôi…”, bà bảo anh “P.”, “Ở lại ạ?”.',
        'Sách, vở, bút v.v., và Apple Inc., đều có.',
        'Chưa hết… Còn nữa... Ông nói “…đến thế…”. Ngày.... tháng....',
        'Hàm std::sort và tệp ../a.txt.',
        'Ở TP., quận thì khác.',
        'a,,b,,c',
      ],
    },
  },
  (context) => {
    const { document } = context;
    const marks = marksByCode(document);
    for (const code of CLUSTERED) {
      for (const mark of marks.get(code) ?? []) {
        if (reportCluster(context, document, mark) || code === ELLIPSIS) continue;
        if (document.hasFlag(mark, Flag.Protected)) continue;
        if (reportAround(context, document, mark)) continue;
        const isApart = document.kindOf(mark - 1) === TokenKind.Space && document.lengthOf(mark) > 1 && PAUSES.includes(code);
        if (!isTextAt(document, isApart ? mark - 2 : mark - 1)) continue;
        if (document.lengthOf(mark) > 1) reportRun(context, document, mark, code);
        else reportPair(context, document, mark, code);
      }
    }
  },
);

function endsThere(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Space || kind === TokenKind.Break || (kind === TokenKind.Punctuation && isTextAt(document, index));
}

/** Several marks that belong to one: `….`, `,..`, `!.`. @returns true if there is such a cluster */
function reportCluster(context: RuleContext<MessageId>, document: TextDocument, mark: number): boolean {
  if (document.hasFlag(mark, Flag.Protected) || isClustered(document, mark - 1)) return false;
  let last = mark;
  while (isClustered(document, last + 1)) last++;
  const written = document.textOf(mark, last);
  const single = STOPPED_TWICE.exec(written);
  const right = single === null ? (ODD_ELLIPSIS.test(written) ? ellipsisOf(document) : undefined) : (single[1] ?? single[2]);
  if (right === undefined || !leansOnText(document, mark) || document.kindOf(last + 1) === TokenKind.Number) return false;
  const isDots = mark === last;
  if (isDots && (!isWritten(document, mark) || !endsThere(document, mark + 1))) return false;
  const space = document.isWord(last + 1) ? ' ' : '';
  context.report({ ...document.span(mark, last), messageId: 'rivals', data: { mark: written }, fix: right + space });
  return true;
}

/** `.”.` and `.”,`: the first is too much. @returns true if there are such marks */
function reportAround(context: RuleContext<MessageId>, document: TextDocument, mark: number): boolean {
  const [quote, last] = [mark + 1, mark + 2];
  const isClosing = document.codeOf(quote) === 0x201d || (document.codeOf(quote) === 0x22 && quoteSide(document, quote) === 'close');
  if (document.codeOf(mark) !== FULL_STOP || document.lengthOf(mark) > 1 || !isClosing || !isPlainSyllable(document, mark - 1))
    return false;
  const after = document.codeOf(last);
  if ((after !== FULL_STOP && after !== COMMA) || document.lengthOf(last) > 1 || !endsThere(document, last + 1)) return false;
  const kept = document.textOf(quote, last);
  context.report({
    ...document.span(mark, last),
    messageId: 'around',
    data: {},
    suggest: after === FULL_STOP ? [kept, document.textOf(mark, quote)] : [kept],
  });
  return true;
}

function isClustered(document: TextDocument, index: number): boolean {
  return document.kindOf(index) === TokenKind.Punctuation && CLUSTERED.has(document.codeOf(index));
}

/** After a word or a closing mark, or alone in its quotation marks: “....”. */
function leansOnText(document: TextDocument, mark: number): boolean {
  const before = document.codeOf(mark - 1);
  return isTextAt(document, mark - 1) || ((before === 0x201c || before === 0x22) && !document.isWord(mark + 1));
}

/** A row of dots that ends a sentence: no blank of a form, no digits left out (29C-561....). */
function isWritten(document: TextDocument, mark: number): boolean {
  const kind = document.kindOf(mark - 1);
  return kind !== TokenKind.Number && kind !== TokenKind.Alnum && !BLANKS.has(document.formOf(mark - 1));
}

/** The ellipsis that the article uses: three dots if it has them, and not the one sign more often. */
const ellipsisOf = perDocument((document): string => {
  const ofLength = (code: number, length: number): number =>
    (marksByCode(document).get(code) ?? []).filter((mark) => document.lengthOf(mark) === length && !isClustered(document, mark + 1)).length;
  return ofLength(FULL_STOP, 3) > ofLength(ELLIPSIS, 1) ? '...' : '…';
});

function reportRun(context: RuleContext<MessageId>, document: TextDocument, mark: number, code: number): void {
  const one = String.fromCharCode(code);
  const first = document.kindOf(mark - 1) === TokenKind.Space ? mark - 1 : mark;
  const place = { ...document.span(first, mark), messageId: 'doubled' as const, data: { mark: one } };
  const length = document.lengthOf(mark);
  if (!endsThere(document, mark + 1)) return;
  if (PAUSES.includes(code)) context.report({ ...place, fix: one });
  else if (code === FULL_STOP) {
    if (length === 2 && isClosed(document, mark - 1) && wantsStop(document, mark + 1)) context.report({ ...place, suggest: [one] });
    else if (length === 2 && isSyllable(document, mark - 1))
      context.report({ ...place, suggest: wantsStop(document, mark + 1) ? ['.', '…'] : ['…', '.'] });
  } else if (length === 2 && !document.hasFlag(mark, Flag.Quoted)) context.report({ ...place, suggest: [one] });
}

/** Two different marks in a row, or the same one again after a space. */
function reportPair(context: RuleContext<MessageId>, document: TextDocument, mark: number, code: number): void {
  const isSpaced = document.kindOf(mark + 1) === TokenKind.Space;
  const other = isSpaced ? mark + 2 : mark + 1;
  // trên môi. .Lý
  const isGlued = isSpaced && document.hasFlag(other + 1, Flag.Capitalised) && isSyllable(document, other + 1);
  if (document.kindOf(other) !== TokenKind.Punctuation || document.lengthOf(other) !== 1) return;
  if (!isGlued && !endsThere(document, other + 1)) return;
  const otherCode = document.codeOf(other);
  const place = document.span(mark, other);
  if (isSpaced) {
    const isSlip = PAUSES.includes(code) || (code === FULL_STOP && isStopped(document, mark - 1) && !startsWithStop(document, other + 2));
    const one = String.fromCharCode(code);
    if (otherCode === code && isSlip)
      context.report({ ...place, messageId: 'doubled', data: { mark: one }, fix: isGlued ? `${one} ` : one });
    return;
  }
  if (!isStopOrPause(code) || !isStopOrPause(otherCode) || otherCode === code || code === COLON) return;
  if (code === FULL_STOP && !isPlainSyllable(document, mark - 1)) return;
  const [first, second] = [String.fromCharCode(code), String.fromCharCode(otherCode)];
  const likelyFirst = (code === FULL_STOP) === wantsStop(document, other + 1);
  context.report({
    ...place,
    messageId: 'rivals',
    data: { mark: first + second },
    suggest: likelyFirst ? [first, second] : [second, first],
  });
}

/** What follows tells if a full stop was meant: a capital or the end of the line. */
function wantsStop(document: TextDocument, index: number): boolean {
  const next = document.kindOf(index) === TokenKind.Space ? index + 1 : index;
  return document.kindOf(next) === TokenKind.Break || document.hasFlag(next, Flag.Capitalised);
}

function startsWithStop(document: TextDocument, index: number): boolean {
  return document.codeOf(index) === FULL_STOP;
}

function isStopOrPause(code: number): boolean {
  return code === FULL_STOP || PAUSES.includes(code);
}

/** A Vietnamese word in lower case: no abbreviation, no name, no path. */
function isPlainSyllable(document: TextDocument, index: number): boolean {
  return isSyllable(document, index) && !document.hasFlag(index, Flag.Capitalised);
}

/** What a full stop may follow that is no abbreviation. */
function isStopped(document: TextDocument, index: number): boolean {
  return isPlainSyllable(document, index) || isClosed(document, index) || document.kindOf(index) === TokenKind.Number;
}

/** A closing mark, or an abbreviation so long that it has no stop of its own. */
function isClosed(document: TextDocument, index: number): boolean {
  if (document.isWord(index)) return document.hasFlag(index, Flag.AllCaps) && document.lengthOf(index) >= LONG_ABBREVIATION;
  return document.kindOf(index) === TokenKind.Punctuation && CLOSING.has(document.codeOf(index));
}

/** A Vietnamese word: no abbreviation, no initial, no path. */
function isSyllable(document: TextDocument, index: number): boolean {
  if (!document.isWord(index) || document.hasFlag(index, Flag.AllCaps | Flag.Protected)) return false;
  return document.lengthOf(index) > 1 && document.isSyllable(index);
}
