import { defineRule } from '../src/language/rule.ts';
import { markedStretches } from '../src/text/combining.ts';
import { disguisedWords } from '../src/text/mixed-script.ts';
import { oddTokens } from '../src/text/odd-tokens.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Chữ viết bằng dấu tổ hợp rời, không phải dạng dựng sẵn (NFC).',
      en: 'A letter written with separate combining marks instead of as one character (NFC).',
    },
    rationale: {
      vi: 'Chữ rời và chữ dựng sẵn trông như nhau nhưng máy tìm kiếm, so sánh và đếm chữ coi là khác nhau. Bỏ qua dấu mà Unicode không có chữ dựng sẵn (trọng âm tiếng Nga, ký hiệu ngữ âm).',
      en: 'Both look alike, yet search, comparison and counting take them for different words. Quiet on marks that Unicode composes with no letter (Russian stress, phonetic signs).',
    },
    authority: 'TCVN 6909:2001; Quyết định 72/2002/QĐ-TTg; Unicode Standard Annex #15.',
    messages: {
      decomposed: {
        vi: '“{{word}}” dùng dấu tổ hợp rời, nên viết dạng dựng sẵn (NFC).',
        en: '“{{word}}” is written with combining marks; use the composed form (NFC).',
      },
    },
    examples: {
      invalid: [
        { text: 'Người dân ⟦nghe\u0323\u0302⟧ an trồng sắn.', fix: 'nghệ' },
        { text: 'Bài ⟦viê\u0301t⟧ của ⟦to\u0300a⟧ soạn.', fix: ['viết', 'tòa'] },
      ],
      valid: ['Nghệ nhân viết chữ.', 'Từ “за\u0301мок” là lâu đài.', 'Phiên âm [ɔ\u0303].', 'Phím 1\ufe0f\u20e3.'],
    },
  },
  ({ document, report }) => {
    for (const i of oddTokens(document).composites) {
      if (disguisedWords(document).has(i)) continue;
      const from = document.tokens.start[i];
      for (const { start, end, composed } of markedStretches(document.proseOf(i))) {
        if (composed === undefined) continue;
        report({ start: from + start, end: from + end, messageId: 'decomposed', data: { word: composed }, fix: composed });
      }
    }
  },
);
