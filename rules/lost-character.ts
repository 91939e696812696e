import { findLostCharacters } from '../src/damage/lost-characters.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'none',
    description: {
      vi: 'Chữ đã mất khi chuyển mã, còn lại dấu hỏi hay ô vuông.',
      en: 'A letter lost in a conversion: a question mark or a box stands in its place.',
    },
    rationale: {
      vi: 'Máy không đoán lại chữ đã mất; hãy lấy lại bản gốc. Dấu hỏi chỉ bị báo khi nằm giữa một tiếng vốn là tiếng Việt.',
      en: 'What is lost must be taken from the original. A question mark counts only inside what some letter makes a Vietnamese syllable.',
    },
    messages: {
      lost: { vi: 'Mất chữ ở “{{shown}}”: hãy lấy lại bản gốc.', en: 'A letter is lost at “{{shown}}”: take it from the original.' },
    },
    examples: {
      invalid: [{ text: 'Hàng ⟦Vi?t⟧ Nam đến ⟦Đ�ng⟧ Hà.' }, { text: '⟦Ng??i⟧ dân ⟦ph□ng⟧ tránh bão.' }],
      valid: ['Ai? Anh nào?', 'Trang example.vn/tin?id=3 và Bạn hỏi gì?trả lời đi.', 'Chọn □ có □ không.', 'Em đi đâu?Em về nhà.'],
    },
  },
  ({ document, report }) => {
    for (const { start, end, shown } of findLostCharacters(document))
      report({ start, end, messageId: 'lost', data: { shown }, damage: true });
  },
);
