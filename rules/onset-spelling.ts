import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'auto',
    diagnosis: 'onset-spelling',
    description: { vi: 'Viết sai phụ âm đầu: c/k/q, g/gh, ng/ngh.', en: 'The onset is spelled wrong: c/k/q, g/gh, ng/ngh.' },
    rationale: {
      vi: 'k, gh, ngh chỉ đứng trước e, ê, i, y; c, g, ng đứng trước các nguyên âm khác. Tên riêng, địa danh và từ vay mượn không bị xét.',
      en: 'k, gh, ngh stand only before e, ê, i, y; c, g, ng before the other vowels. Names and borrowed words are left alone.',
    },
    authority: 'Quy định 240/QĐ (5/3/1984).',
    messages: {
      misspelt: { vi: 'Viết sai phụ âm đầu: “{{wrong}}” → “{{right}}”.', en: 'The onset is misspelt: “{{wrong}}” → “{{right}}”.' },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Các ⟦nghành⟧ cùng vào cuộc.', fix: 'ngành' },
        { text: 'Khu công ⟦ngiệp⟧ đã lấp đầy.', fix: 'nghiệp' },
        { text: 'Đoàn ⟦gé⟧ thăm trạm xá.', fix: 'ghé' },
        { text: 'Nhà ⟦kủa⟧ bà ở cuối xóm.', fix: 'của' },
      ],
      valid: [
        'Xe chạy từ Bắc Kạn vào Kon Tum.',
        'Phân tích gen của George ở Ghana.',
        'Mua hai ký gạo, ghé chợ Nghệ.',
        'Chợ Pắc Ngà họp phiên.',
      ],
    },
  },
  (context) => reportMisspelt(context),
);
