import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    diagnosis: 'non-syllable',
    description: { vi: 'Chữ không phải là tiếng Việt.', en: 'A word that is no syllable of Vietnamese.' },
    rationale: {
      vi: 'Chữ có dấu tiếng Việt nhưng không ghép thành tiếng nào. Tên riêng, từ vay mượn, từ nước ngoài, chữ viết tắt và chữ lặp lại nhiều lần trong bài không bị xét.',
      en: 'It has Vietnamese letters but makes no syllable. Names, borrowed and foreign words, abbreviations, and forms that the article repeats are left alone.',
    },
    authority: 'Quy định 240/QĐ (5/3/1984).',
    messages: {
      misspelt: {
        vi: '“{{wrong}}” không phải là tiếng Việt, có thể là “{{right}}”.',
        en: '“{{wrong}}” is no Vietnamese syllable; perhaps “{{right}}”.',
      },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Nhiều ⟦ngườl⟧ dân đến dự.', fix: 'người' },
        { text: 'Xã làm nông ⟦nghiệpp⟧ sạch.', fix: 'nghiệp' },
      ],
      valid: [
        'Suối Krông Pắc chảy qua Ea H’leo.',
        'Nồi xoong, ki-ốt và rơmoóc.',
        'Tàu ĐN-1078 vào bến.',
        'Cầu thủ Guardiola uống café với Müller.',
        'Ông Y Ê Ban và bà H’Bia Niê.',
      ],
    },
  },
  (context) => reportMisspelt(context),
);
