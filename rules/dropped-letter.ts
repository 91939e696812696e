import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    diagnosis: 'dropped-letter',
    slips: ['dropped-letter'],
    description: { vi: 'Tiếng mất một chữ nguyên âm, không còn đọc được.', en: 'A syllable that lost a vowel and cannot be read.' },
    rationale: {
      vi: 'Khi xuất bài, một chữ có dấu (ạ, ả, ị, ự, ố, ớ) có thể biến mất. Chỉ báo khi điền lại thì thành từ quen thuộc với chữ bên cạnh; một chỗ mất chữ cho thấy cả bài có thể hỏng.',
      en: 'A letter with a mark (ạ, ả, ị, ự, ố, ớ) can vanish when a text is exported. Reported only if putting one back makes a known word with a neighbour; one loss shows that the whole article may be damaged.',
    },
    messages: {
      misspelt: { vi: '“{{wrong}}” mất một chữ, có thể là “{{right}}”.', en: '“{{wrong}}” lost a letter; perhaps “{{right}}”.' },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Xã đang xây ⟦dng⟧ nhà văn hóa.', fix: 'dựng' },
        { text: 'Đời sống từng ⟦bưc⟧ được nâng lên.', fix: 'bước' },
        { text: 'Bài học về tổ chức ⟦đng⟧ viên trẻ.', fix: 'đảng' },
      ],
      valid: [
        'Giá 50.000đ một kg, thêm 2 km nữa.',
        'Anh nhắn: “mai đc nghỉ ko, tl nhé”.',
        'TP, TX, LĐLĐ và NSƯT đều dự.',
        'Ths Lan và Bs Hùng khám bệnh.',
      ],
    },
  },
  (context) => reportMisspelt(context),
);
