import { defineRule } from '../src/language/rule.ts';
import { reportMends } from '../src/verdict/report-mends.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    needsModel: true,
    description: { vi: 'Một tiếng bị tách rời.', en: 'A syllable that is torn apart.' },
    rationale: {
      vi: 'Dấu cách hay gạch nối cuối dòng lọt vào giữa một tiếng, hoặc cả dòng bị giãn từng chữ, thường khi chép từ PDF hay bản quét. Chỉ báo khi ghép lại hợp với chữ hai bên hơn hẳn để rời; một lần báo cho cả chỗ hỏng.',
      en: 'White space or a hyphen at a line end inside a syllable, or a line with a space after each letter, mostly from PDF or a scan. Reported only if the joined word fits its neighbours far better than its parts; one finding for the whole.',
    },
    messages: {
      split: { vi: '“{{wrong}}” bị tách rời, phải là “{{right}}”.', en: '“{{wrong}}” is torn apart: “{{right}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Bà con đã ⟦đượ c⟧ cấp giống mới.', fix: 'được' },
        { text: 'Ông làm ⟦ch ủ⟧ tịch hội nông dân.', fix: 'chủ' },
        { text: 'Công trình ⟦c ơ⟧ bản đã xong.', fix: 'cơ' },
        { text: 'Các khu công ⟦nghi-\nệp⟧ đã kín chỗ.', fix: 'nghiệp' },
        { text: 'Câu lạc bộ có nhiều ⟦h o ạ t  đ ộ n g⟧.', fix: 'hoạt động' },
        { text: 'Chúng tôi gửi lời ⟦chao ào⟧ các bạn.', fix: 'chào' },
      ],
      valid: [
        'Khách sạn có ba hạng: a, b, c và phòng ở tầng hai.',
        'Chữ U, chữ N và nhóm máu O.',
        'Trời ào ào đổ mưa, ai ấy ủ ê.',
        'Việt Na...',
        'Bà Y Ế và ông A Ươm ở làng Đăk Ơ.',
      ],
    },
  },
  (context) => reportMends(context, 'split', 'split'),
);
