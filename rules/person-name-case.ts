import { findMiscasedPersons } from '../src/analysis/person-names.ts';
import { withFirstLetter } from '../src/analysis/recase.ts';
import { defineRule, report } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'capitalization',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Tên người không viết hoa đủ.', en: 'The name of a person without all its capitals.' },
    rationale: {
      vi: 'Họ, đệm và tên đều viết hoa. Chỉ báo đệm “văn”, “thị” giữa một họ và một tên đã viết hoa, họ “nguyễn” trước tên viết hoa, và “bác Hồ” chỉ Chủ tịch Hồ Chí Minh.',
      en: 'Surname, middle name and given name all take capitals. Reported: “văn” or “thị” between a surname and a given name in capitals, “nguyễn” before capitals, and “bác Hồ” for Hồ Chí Minh.',
    },
    authority: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.',
    messages: { found: { vi: 'Tên người viết hoa: “{{right}}”.', en: 'A person’s name has capitals: “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Anh Nguyễn ⟦văn⟧ Khải nhận quà thay mẹ.', fix: 'Văn' },
        { text: 'Bà ⟦nguyễn⟧ Thị Mận bán rau ở chợ.', fix: 'Nguyễn' },
        { text: 'Thiếu nhi cả nước nhớ ơn ⟦bác⟧ Hồ.', fix: 'Bác' },
      ],
      valid: [
        'Ông Vàng A Sếnh và chị H’Lưm Byă cùng bà Tôn Nữ Hỷ.',
        'Ông Trần văn hay chữ tốt nhất làng.',
        'Bác Hồ về thăm quê; bác Hồ Văn Tư ra đón.',
        'Hồ thị xã nằm cạnh Bảo tàng.',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const at of findMiscasedPersons(document)) {
        const right = withFirstLetter(document.textOf(at), true);
        const span = document.span(at);
        report(context, { ...span, messageId: 'found', data: { right }, suggest: [right] });
      }
    },
  }),
);
