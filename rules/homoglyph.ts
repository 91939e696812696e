import { defineRule } from '../src/language/rule.ts';
import { codePointName } from '../src/text/code-point.ts';
import { disguisedWords } from '../src/text/mixed-script.ts';

/** What is not an ordinary Latin letter: another script, phonetic and full-width Latin. */
const FOREIGN = /[^\p{Script=Latin}\p{M}\d]|[ɐ-ʯᴀ-ᵿＡ-Ｚａ-ｚ]/gu;

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Chữ của bảng chữ cái khác (Kirin, Hy Lạp, ngữ âm) lẫn trong từ La-tinh.',
      en: 'A Cyrillic, Greek, phonetic or full-width letter inside a Latin word.',
    },
    rationale: {
      vi: 'Mắt không phân biệt được nhưng máy thì có: từ ấy không tìm thấy, không đếm được; hay gặp ở trang sao chép bài chống dò trùng. Bỏ qua từ viết trọn bằng chữ Kirin hay Hy Lạp, ký hiệu như µm, TNFα.',
      en: 'The eye sees no difference, a machine does: the word cannot be found. Common on sites that disguise copies. Quiet on words wholly in another script and on symbols such as µm and TNFα.',
    },
    authority: 'TCVN 6909:2001; Unicode Technical Standard #39.',
    messages: {
      lookAlike: {
        vi: 'Trong “{{word}}” có chữ không phải La-tinh: {{letters}}.',
        en: '“{{word}}” holds letters that are not Latin: {{letters}}.',
      },
    },
    examples: {
      invalid: [
        { text: 'Sống ⟦tr\u043eng⟧ nhà cũ, ⟦\u0445em⟧ phim.', fix: ['trong', 'xem'] },
        { text: '⟦\u0455ản⟧ vật ⟦\u1d20ới⟧ giá rẻ ở ⟦đâ\u0443⟧.', fix: ['sản', 'với', 'đây'] },
        { text: 'Mở tài khoản ⟦F\u0430cebook⟧ mới.', fix: 'Facebook' },
      ],
      valid: [
        'Báo Правда của Nga và hãng ОАО.',
        'Hạt 5 µm, α-synuclein, TNFα, NFκB, 3 kΩ.',
        'Nhà ga Χαλκίδα.',
        'Nhóm KoЯn biểu diễn.',
        'Bà HʼHen Niê.',
        'Hãng ＳＯＮＹ.',
      ],
    },
  },
  ({ document, report }) => {
    for (const [i, { text, sure }] of disguisedWords(document)) {
      const word = document.proseOf(i);
      const letters = [...new Set(word.match(FOREIGN))].map(nameOf).join(', ');
      report({
        ...document.span(i),
        messageId: 'lookAlike',
        data: { word, letters },
        ...(sure ? { fix: text } : { suggest: [text] }),
      });
    }
  },
);

function nameOf(letter: string): string {
  return `${letter} (${codePointName(letter.codePointAt(0)!)})`;
}
