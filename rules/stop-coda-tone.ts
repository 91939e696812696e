import { reportMisspelt, UNKNOWN_WORD } from '../src/verdict/report-misspelt.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'spelling',
    level: 'error',
    fix: 'suggest',
    diagnosis: 'stop-coda-tone',
    description: {
      vi: 'Tiếng có phụ âm cuối p, t, c, ch mang thanh không thể có.',
      en: 'A syllable ending in p, t, c, ch has a tone that it cannot have.',
    },
    rationale: {
      vi: 'Những tiếng này chỉ mang thanh sắc hoặc thanh nặng. Chỉ xét tiếng có chữ riêng của tiếng Việt; clip, top, êkip, bôxit không bị xét.',
      en: 'Such syllables take only sắc or nặng. Only words with a letter of Vietnamese are looked at; clip, top, êkip, bôxit are left alone.',
    },
    messages: {
      misspelt: {
        vi: '“{{wrong}}” thiếu hoặc sai dấu thanh, có thể là “{{right}}”.',
        en: '“{{wrong}}” lacks its tone or has a wrong one; perhaps “{{right}}”.',
      },
      unknown: UNKNOWN_WORD,
    },
    examples: {
      invalid: [
        { text: 'Cả xóm đoàn ⟦kêt⟧ làm đường.', fix: 'kết' },
        { text: 'Đó là ⟦môt⟧ việc tốt.', fix: 'một' },
        { text: 'Ai cũng phải theo luật ⟦phàp⟧.', fix: 'pháp' },
        { text: 'Anh đang tìm công ⟦viêc⟧ mới.', fix: 'việc' },
      ],
      valid: [
        'Clip vào top 10, cả êkip mừng.',
        'Mỏ bôxit và nhà máy ôxit.',
        'Các NSƯT hát ở kiốt đầu chợ.',
        'Rượu Bordeaux và crêpe Bretagne.',
      ],
    },
  },
  (context) => reportMisspelt(context),
);
