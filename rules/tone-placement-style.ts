import { countsOf } from '../src/analysis/conventions.ts';
import { tonePlacementDeviations } from '../src/analysis/conventions-spelling.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag } from '../src/text/document.ts';
import { inStyle } from '../src/text/tone-placement.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'auto',
    description: { vi: 'Bài viết lẫn hai kiểu đặt dấu thanh: hòa và hoà.', en: 'Both places of the tone in one article: hòa and hoà.' },
    rationale: {
      vi: 'Cả hai kiểu đều đúng, nhưng một bài nên theo một kiểu. Xét từng vần oa, oe, uy; chỉ nhắc kiểu ít hơn khi kiểu kia chiếm từ ba phần tư; không đụng đến tên riêng.',
      en: 'Both are legal, but an article should keep to one. Judged for each of oa, oe, uy; the rarer one is reported if the other has three quarters of the words; names are left alone.',
    },
    authority: 'Quyết định 1989/QĐ-BGDĐT, Điều 8.',
    messages: {
      mixed: {
        vi: 'Bài viết theo kiểu “{{right}}” {{majorityCount}} lần, kiểu “{{wrong}}” {{minorityCount}} lần.',
        en: 'The article places the tone as in “{{right}}” {{majorityCount}} times, as in “{{wrong}}” {{minorityCount}} times.',
      },
    },
    examples: {
      invalid: [
        { text: 'Khóa học mở đầu năm, khóa sau dài hơn, khóa cuối ngắn. Học viên ⟦khoá⟧ trước về dự.', fix: 'khóa' },
        { text: 'Hội đồng kỷ luật huỷ án, huỷ phiên, huỷ lệnh và ⟦hủy⟧ cả biên bản.', fix: 'huỷ' },
      ],
      valid: [
        'Các khoá học đều hoà vào kế hoạch của Đảng uỷ.',
        'Bà Thuý họp với Đảng ủy, chị Thúy ở lại cùng Thị ủy.',
        'Khóa một, khoá hai.',
        'Quý này quỹ còn ít.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const deviation of tonePlacementDeviations(document)) {
        const { at } = deviation;
        const wrong = document.textOf(at);
        const right = matchCase(wrong, inStyle(document.formOf(at), deviation.majority === 'old' ? 'old' : 'new'));
        const span = document.span(at);
        const edit = document.hasFlag(at, Flag.Quoted | Flag.Name) ? { suggest: [right] } : { fix: right };
        report(context, { ...span, messageId: 'mixed', data: { ...countsOf(deviation), wrong, right }, ...edit });
      }
    },
  }),
);
