import { quotationMarksOf } from '../src/analysis/quotation-marks.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { paragraphSpan } from '../src/text/whole-lines.ts';

const STRAIGHT = 0x22;
const COMMA = 0x2c;

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'suggest',
    description: {
      vi: 'Dấu ngoặc kép mở mà không đóng, đóng mà không mở, hoặc đóng bằng dấu khác loại.',
      en: 'A quotation mark that is not closed, not opened, or closed by another kind of mark.',
    },
    rationale: {
      vi: 'Người đọc không biết lời trích dừng ở đâu. Bỏ qua lời trích dài nhiều đoạn (mỗi đoạn mở lại), ký hiệu phút giây và inch (3’34”21, 55"), và dấu nháy thẳng không rõ phía.',
      en: 'The reader cannot tell where the quotation ends. Quiet on quotations of several paragraphs (each opens anew), on seconds and inches (3’34”21, 55") and on straight marks that do not tell their side.',
    },
    authority: 'Press convention.',
    messages: {
      unclosed: { vi: 'Ngoặc kép mở mà không đóng.', en: 'Quotation mark without its closing partner.' },
      missing: { vi: 'Thiếu dấu đóng ngoặc kép trước “{{mark}}”.', en: 'Missing closing quotation mark before “{{mark}}”.' },
      unopened: { vi: 'Ngoặc kép đóng mà không mở.', en: 'Quotation mark without its opening partner.' },
      crossed: { vi: 'Mở bằng {{open}} thì đóng bằng {{close}}.', en: 'Opened by {{open}}, so close with {{close}}.' },
    },
    examples: {
      invalid: [
        { text: '“Cả nhà đều khỏe⟦,⟧ ông Nam nói sau bữa cơm.', fix: '”,' },
        { text: 'Bà dặn: “Đi đường nhớ cẩn thận, thì khỏi⟦"⟧.', fix: '”' },
        { text: 'Anh bảo: ⟦“⟧Rồi sẽ quen.' },
        { text: 'Chợ họp đông vui⟦”⟧, bà kể.', fix: '' },
      ],
      valid: [
        'Chạy hết 3’34”21, cao 5”2, mua màn hình 55".',
        '“Đoạn một của lời kể.\n“Đoạn hai của lời kể”, ông nói.',
        '“Mở ở đoạn này.\nVà đóng ở đoạn sau”, bà nói.',
        "O'Connor và H'Hen gọi \"một cửa\" là 'cửa'.",
        'Cuốn “sách một“ và ”sách hai”.',
        'Bà kể: " Hồi ấy làng chưa có điện.\nTối nào cũng thắp đèn dầu”.',
        '“Tôi về quê.\nRồi mở xưởng mộc ", ông nói.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const { pairs, unclosed, unopened } = quotationMarksOf(document);
      for (const { open, close, matching } of pairs) {
        if (matching) continue;
        const right = document.codeOf(open) === STRAIGHT ? '"' : '”';
        report(context, {
          ...document.span(close),
          messageId: 'crossed',
          data: { open: document.textOf(open), close: right },
          suggest: [right],
        });
      }
      // The first speech tag after a mark is that of the mark before it too, unless one stands between.
      let known = { from: -1, stop: -1, comma: -1 };
      for (const { mark, paragraph } of unclosed) {
        const closing = document.codeOf(mark) === STRAIGHT ? '"' : '”';
        const stop = document.paragraphs.end[paragraph];
        const holds = known.stop === stop && mark >= known.from && (known.comma < 0 || known.comma > mark);
        if (!holds) known = { from: mark, stop, comma: speechTag(document, mark, stop) };
        const { comma } = known;
        if (comma >= 0) {
          report(context, { ...document.span(comma), messageId: 'missing', data: { mark: ',' }, suggest: [`${closing},`] });
        } else {
          const at = paragraphSpan(document, paragraph).end;
          report(context, { ...document.span(mark), messageId: 'unclosed', suggest: [{ start: at, end: at, text: closing }] });
        }
      }
      for (const mark of unopened) report(context, { ...document.span(mark), messageId: 'unopened', suggest: [''] });
    },
  }),
);

const SPEAKERS = new Set('ông bà anh chị cô chú em thầy bác cụ cậu'.split(' '));
const SAYS = new Set('nói kể bảo hỏi đáp dặn than thở viết nhấn bày chia khẳng thừa tâm cho'.split(' '));
/** Tokens of a speech tag up to its verb: "ông Ngô Văn Hưởng, trưởng ấp, nói". */
const REACH = 16;

/** The comma of "…, ông Nam nói" after an opening mark: the quotation ends before it. Or -1. */
function speechTag(document: TextDocument, open: number, end: number): number {
  for (let i = open + 1; i + 2 < end; i++) {
    if (document.codeOf(i) !== COMMA || document.kindOf(i) !== TokenKind.Punctuation || document.kindOf(i + 1) !== TokenKind.Space)
      continue;
    if (!SPEAKERS.has(document.formOf(i + 2)) || document.hasFlag(i + 2, Flag.Capitalised)) continue;
    const isNamed = i + 4 < end && document.isWord(i + 4) && document.hasFlag(i + 4, Flag.Name);
    if (!isNamed) continue;
    for (let j = i + 4; j < end && j < i + REACH; j++) if (SAYS.has(document.formOf(j))) return i;
  }
  return -1;
}
