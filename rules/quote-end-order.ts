import { quotationMarksOf } from '../src/analysis/quotation-marks.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind } from '../src/text/document.ts';

const FULL_STOP = 0x2e;

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'none',
    description: {
      vi: 'Dấu chấm khi trước, khi sau ngoặc kép đóng.',
      en: 'The full stop now before, now after the closing quotation mark.',
    },
    rationale: {
      vi: 'Báo chí dùng cả hai kiểu (…”. và ….”), một bài nên theo một kiểu. Báo kiểu ít dùng hơn; nếu ngang nhau thì báo kiểu đến sau. Bỏ qua dấu ba chấm, chấm hỏi, chấm than trước ngoặc.',
      en: 'Papers use both (…”. and ….”), an article should keep to one. The rarer form is reported, of two equals the later. Quiet on … ? ! before the mark.',
    },
    authority: 'Press convention.',
    messages: {
      inside: {
        vi: 'Dấu chấm trước ngoặc kép đóng {{count}} lần, sau ngoặc {{otherCount}} lần.',
        en: 'The stop stands before the closing mark {{count}}×, after it {{otherCount}}×.',
      },
      outside: {
        vi: 'Dấu chấm sau ngoặc kép đóng {{count}} lần, trước ngoặc {{otherCount}} lần.',
        en: 'The stop stands after the closing mark {{count}}×, before it {{otherCount}}×.',
      },
    },
    examples: {
      invalid: [{ text: 'Ông nói: “Được”. Bà nói: “Thôi”. Cô nói: “Vâng⟦.”⟧' }],
      valid: ['Ông nói: “Được”. Bà nói: “Thôi”.', 'Ông nói: “Đi đâu?”. Bà nói: “Chờ đã…”.', 'Ông nói: “Được.” Bà nói: “Thôi.”'],
    },
  },
  ({ document, report }) => {
    const isStop = (index: number): boolean =>
      document.codeOf(index) === FULL_STOP && document.kindOf(index) === TokenKind.Punctuation && document.lengthOf(index) === 1;
    const isEnd = (index: number): boolean => /^[.?!…]/.test(document.textOf(index));
    const closers = quotationMarksOf(document)
      .pairs.map(({ close }) => close)
      .sort((a, b) => a - b);
    const inside = closers.filter((mark) => isStop(mark - 1) && !isStop(mark + 1));
    const outside = closers.filter((mark) => isStop(mark + 1) && !isEnd(mark - 1));
    if (inside.length === 0 || outside.length === 0) return;
    const isInsideRarer = inside.length < outside.length || (inside.length === outside.length && inside[0] > outside[0]);
    const rarer = isInsideRarer ? inside : outside;
    const data = { count: rarer.length, otherCount: isInsideRarer ? outside.length : inside.length };
    for (const mark of rarer) {
      const place = isInsideRarer ? document.span(mark - 1, mark) : document.span(mark, mark + 1);
      report({ ...place, messageId: isInsideRarer ? 'inside' : 'outside', data });
    }
  },
);
