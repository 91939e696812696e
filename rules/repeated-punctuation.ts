import type { VilintContext } from '../src/language/context.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { isTextAt } from '../src/text/mark-spacing.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
/** Marks of which a sentence never needs two in a row. */
const PAUSES = [COMMA, SEMICOLON, COLON];

type MessageId = 'doubled' | 'rivals';

export default defineRule<MessageId>(
  {
    category: 'typography',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Dấu câu lặp hoặc hai dấu câu tranh chỗ.', en: 'A doubled punctuation mark, or two marks in one place.' },
    rationale: {
      vi: 'Hai dấu phẩy, “.,” hay “,.” là lỗi gõ. Bỏ qua ?!, !!!, dấu trong lời trích, dấu lửng và dấu chấm của chữ viết tắt (v.v.,).',
      en: 'Two commas, “.,” or “,.” are slips. Quiet on ?!, on !!!, on marks inside quotations, on ellipses and on the stop of an abbreviation (v.v.,).',
    },
    authority: 'Press convention.',
    messages: {
      doubled: { vi: 'Lặp dấu “{{mark}}”.', en: 'Doubled “{{mark}}”.' },
      rivals: { vi: 'Hai dấu câu “{{mark}}” ở cùng một chỗ.', en: 'Two punctuation marks in one place: “{{mark}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Đạt 85%⟦,,⟧ tăng mạnh⟦;;⟧ lãi cao⟦, ,⟧ lỗ ít.', fix: [',', ';', ','] },
        { text: 'Ai đã làm việc này⟦??⟧ Họ đi rồi⟦.,⟧ còn lại một mình⟦,.⟧', fix: ['?', ',', '.'] },
        { text: 'Buổi họp kết thúc sớm⟦..⟧ Mọi người ra về⟦. .⟧ Trời mưa⟦..⟧ rả rích.', fix: ['.', '.', '…'] },
      ],
      valid: [
        'Thật sao?! “Tuyệt quá!!!”, họ reo.',
        'Sách, vở, bút v.v., và Apple Inc., đều có.',
        'Chưa hết… Còn nữa... Ông nói “…đến thế….”.',
        'Hàm std::sort và tệp ../a.txt.',
        'Ở TP., quận thì khác.',
        'a,,b,,c',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const marks = marksByCode(document);
      for (const code of [...PAUSES, FULL_STOP, EXCLAMATION, QUESTION]) {
        for (const mark of marks.get(code) ?? []) {
          if (!isTextAt(document, mark - 1) || document.hasFlag(mark, Flag.Protected)) continue;
          if (document.lengthOf(mark) > 1) reportRun(context, document, mark, code);
          else reportPair(context, document, mark, code);
        }
      }
    },
  }),
);

function endsThere(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Space || kind === TokenKind.Break || (kind === TokenKind.Punctuation && isTextAt(document, index));
}

function reportRun(context: VilintContext<MessageId>, document: TextDocument, mark: number, code: number): void {
  const one = String.fromCharCode(code);
  const place = { ...document.span(mark), messageId: 'doubled' as const, data: { mark: one } };
  const length = document.lengthOf(mark);
  if (!endsThere(document, mark + 1)) return;
  if (PAUSES.includes(code)) report(context, { ...place, fix: one });
  else if (code === FULL_STOP) {
    if (length === 2 && isSyllable(document, mark - 1))
      report(context, { ...place, suggest: wantsStop(document, mark + 1) ? ['.', '…'] : ['…', '.'] });
  } else if (length === 2 && !document.hasFlag(mark, Flag.Quoted)) report(context, { ...place, suggest: [one] });
}

/** Two different marks in a row, or the same one again after a space. */
function reportPair(context: VilintContext<MessageId>, document: TextDocument, mark: number, code: number): void {
  const isSpaced = document.kindOf(mark + 1) === TokenKind.Space;
  const other = isSpaced ? mark + 2 : mark + 1;
  if (document.kindOf(other) !== TokenKind.Punctuation || document.lengthOf(other) !== 1 || !endsThere(document, other + 1)) return;
  const otherCode = document.codeOf(other);
  const place = document.span(mark, other);
  if (isSpaced) {
    const isSlip =
      PAUSES.includes(code) || (code === FULL_STOP && isPlainSyllable(document, mark - 1) && !startsWithStop(document, other + 2));
    if (otherCode === code && isSlip)
      report(context, { ...place, messageId: 'doubled', data: { mark: String.fromCharCode(code) }, fix: String.fromCharCode(code) });
    return;
  }
  if (!isStopOrPause(code) || !isStopOrPause(otherCode) || otherCode === code || code === COLON) return;
  if (code === FULL_STOP && !isPlainSyllable(document, mark - 1)) return;
  const [first, second] = [String.fromCharCode(code), String.fromCharCode(otherCode)];
  const likelyFirst = (code === FULL_STOP) === wantsStop(document, other + 1);
  report(context, {
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

/** A Vietnamese word: no abbreviation, no initial, no path. */
function isSyllable(document: TextDocument, index: number): boolean {
  if (!document.isWord(index) || document.hasFlag(index, Flag.AllCaps | Flag.Protected)) return false;
  return document.lengthOf(index) > 1 && document.isSyllable(index);
}
