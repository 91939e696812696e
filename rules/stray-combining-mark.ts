import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { isVietnameseMark, markedStretches } from '../src/text/combining.ts';
import { marksByCode, type TextDocument } from '../src/text/document.ts';
import { orderSpellings } from '../src/verdict/corrections.ts';
import { reportMends } from '../src/verdict/report-mends.ts';
import { disguisedWords } from '../src/text/mixed-script.ts';
import { oddTokens } from '../src/text/odd-tokens.ts';

/** Vowels that are offered where one was lost below its marks. */
const MOST_VOWELS = 3;

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'suggest',
    description: {
      vi: 'Dấu tổ hợp đứng lạc: sau dấu cách, thừa, hoặc đặt lên chữ không mang được dấu ấy.',
      en: 'A combining mark out of place: after a space, doubled, or on a letter that cannot carry it.',
    },
    rationale: {
      vi: 'Dấu lạc thường sinh ra khi chép từ PDF hoặc đổi bảng mã; người đọc thấy chữ mất dấu. Bỏ qua ký hiệu ngữ âm và chữ nước ngoài.',
      en: 'Left by copying from PDF or by converting encodings; the reader sees a word without its mark. Quiet on phonetic signs and other scripts.',
    },
    authority: 'TCVN 6909:2001; Unicode Standard Annex #15.',
    messages: {
      apart: { vi: 'Dấu đứng tách khỏi chữ.', en: 'A combining mark stands apart from its letter.' },
      misplaced: { vi: 'Dấu thừa hoặc đặt sai chữ trong “{{word}}”.', en: 'A doubled or misplaced combining mark in “{{word}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Hội đồng đánh ⟦gia \u0301⟧ cao kết quả.', fix: 'giá' },
        { text: 'Nhà máy ⟦nhă \u0300 m⟧ tăng sản lượng ⟦cu \u0309 a⟧ quý này.', fix: ['nhằm', 'của'] },
        { text: 'Các ⟦bô \u0323⟧ và ⟦ngành\u0301⟧ liên quan.', fix: ['bộ', 'ngành'] },
        { text: 'Báo cáo ⟦bô \u0309sung⟧, ⟦\u0323⟧ chi tiết.', fix: ['bổ sung', ''] },
        { text: 'Tàu ⟦sf\u0303⟧ đến ga sớm, khách phải chờ.', fix: 'sẽ' },
        { text: 'Cán ⟦bộ\u0302⟧ đã ⟦viêt\u0301⟧ đơn.', fix: ['bộ', 'viết'] },
      ],
      valid: ['Cán bộ đánh giá cao.', 'Phiên âm [ɔ\u0303] và [t\u032a].', 'Bấm phím 1\ufe0f\u20e3.', 'Từ “за\u0301мок”.', 'Gdan\u0301sk'],
    },
  },
  (context) => {
    const { document } = context;
    reportMends(context, 'loose-mark', 'apart');
    for (const i of oddTokens(document).composites) {
      if (disguisedWords(document).has(i)) continue;
      const from = document.tokens.start[i];
      for (const stretch of markedStretches(document.proseOf(i))) {
        if (stretch.composed !== undefined) continue;
        const word = document.text.slice(from + stretch.start, from + stretch.end);
        context.report({
          start: from + stretch.start,
          end: from + stretch.end,
          messageId: 'misplaced',
          data: { word },
          suggest: [...orderSpellings(document, i, stretch.vowels).slice(0, MOST_VOWELS), ...stretch.repairs],
        });
      }
    }
    for (const [code, indices] of marksByCode(document)) {
      if (isVietnameseMark(code)) for (const i of indices) reportApart(context, document, i);
    }
  },
);

/** A mark that joins no word around it; what it makes of one is a mend, which is damage and told above. */
function reportApart(context: RuleContext<'apart' | 'misplaced'>, document: TextDocument, index: number): void {
  context.report({ ...document.span(index), messageId: 'apart', suggest: [''] });
}
