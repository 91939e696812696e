import { defineRule, report } from '../src/language/rule.ts';
import { type TextDocument } from '../src/text/document.ts';
import { latinise } from '../src/text/homoglyphs.ts';
import { formOf, hasVietnameseOnlyLetter } from '../src/text/letters.ts';
import { oddTokens } from '../src/text/odd-tokens.ts';
import { parseSyllable } from '../src/text/syllable.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Chữ của bảng chữ cái khác (Kirin, Hy Lạp, ngữ âm) lẫn trong từ La-tinh.', en: 'A Cyrillic, Greek, phonetic or full-width letter inside a Latin word.' },
    rationale: {
      vi: 'Mắt không phân biệt được nhưng máy thì có: từ ấy không tìm thấy, không đếm được; hay gặp ở trang sao chép bài chống dò trùng. Bỏ qua từ viết trọn bằng chữ Kirin hay Hy Lạp, ký hiệu như µm, TNFα.',
      en: 'The eye sees no difference, a machine does: the word cannot be found. Common on sites that disguise copies. Quiet on words wholly in another script and on symbols such as µm and TNFα.',
    },
    authority: 'TCVN 6909:2001; Unicode Technical Standard #39.',
    messages: { lookAlike: { vi: 'Trong “{{word}}” có chữ không phải La-tinh: {{letters}}.', en: '“{{word}}” holds letters that are not Latin: {{letters}}.' } },
    examples: {
      invalid: [
        { text: 'Sống ⟦tr\u043eng⟧ nhà cũ, ⟦\u0445em⟧ phim.', fix: ['trong', 'xem'] },
        { text: '⟦\u0455ản⟧ vật ⟦\u1d20ới⟧ giá rẻ ở ⟦đâ\u0443⟧.', fix: ['sản', 'với', 'đây'] },
        { text: 'Mở tài khoản ⟦F\u0430cebook⟧ mới.', fix: 'Facebook' },
      ],
      valid: ['Báo Правда của Nga và hãng ОАО.', 'Hạt 5 µm, α-synuclein, TNFα, NFκB, 3 kΩ.', 'Nhà ga Χαλκίδα.', 'Nhóm KoЯn biểu diễn.', 'Bà HʼHen Niê.', 'Hãng ＳＯＮＹ.'],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      const { start, end } = document.tokens;
      for (const i of document.memo(oddTokens).otherScript) {
        const written = document.prose.slice(start[i], end[i]);
        const verdict = judge(document, i, written);
        if (verdict === undefined) continue;
        const letters = [...new Set(written.match(/[^\p{Script=Latin}\p{M}\d]|[ɐ-ʯᴀ-ᵿＡ-Ｚａ-ｚ]/gu))].map((letter) => `${letter} (U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`);
        const data = { word: written, letters: letters.join(', ') };
        report(context, { start: start[i], end: end[i], messageId: 'lookAlike', data, ...(verdict.sure ? { fix: verdict.text } : { suggest: [verdict.text] }) });
      }
    },
  }),
);

const SHORTEST_PLAIN = 3;

/** What the word was meant to be, and if that is sure; undefined for a word that may be meant as it is. */
function judge(document: TextDocument, index: number, written: string): { text: string; sure: boolean } | undefined {
  const latinised = latinise(written);
  if (latinised === undefined) return undefined;
  const { text, latin, exact } = latinised;
  const isSyllable = parseSyllable(formOf(text)) !== undefined;
  const hasMarks = hasVietnameseOnlyLetter(text);
  if (latin === 0) return isSyllable && hasMarks && !isTranscription(document, index) ? { text, sure: true } : undefined;
  if (exact) return { text, sure: isSyllable };
  // Symbols of science (νe, αi) are short; a Vietnamese letter, or length, tells a word.
  return isSyllable && (hasMarks || text.length >= SHORTEST_PLAIN) && !isTranscription(document, index) ? { text, sure: true } : undefined;
}

/** Between slashes or square brackets stands a phonetic transcription. */
function isTranscription(document: TextDocument, index: number): boolean {
  return [index - 1, index + 1].some((i) => [0x2f, 0x5b, 0x5d].includes(document.codeOf(i)));
}
