import { findNameDoubles } from '../src/analysis/name-doubles.ts';
import { defineRule } from '../src/language/rule.ts';

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một tên bị viết hai lần liền nhau.', en: 'A name written twice in a row.' },
    rationale: {
      vi: 'Tên từ hai chữ trở lên, hoặc một chữ viết tắt, lặp liền nhau là viết thừa, hoặc là chú thích ảnh dính vào câu sau. Chỉ báo giữa câu, khi câu còn tiếp; ở đầu câu thường là tít phụ dính vào bài, việc của run-on-sentence. Bỏ qua tên có chữ láy (Băng Băng), lời trích và bảng biểu.',
      en: 'A name of two words or more, or an abbreviation, twice in a row is written once too often, or a caption has run into the next sentence. Reported inside a sentence that goes on; at its start it is mostly a subheading, which run-on-sentence reports. Quiet on names that double a syllable (Băng Băng), in quotations and tables.',
    },
    messages: {
      found: {
        vi: '“{{name}}” viết hai lần liền: thừa một lần, hoặc thiếu dấu chấm hay xuống dòng ở giữa.',
        en: '“{{name}}” comes twice in a row: one is too many, or a stop or line break is missing between them.',
      },
    },
    examples: {
      invalid: [
        { text: 'Chiều qua, ông ⟦Đỗ Văn Sáu Đỗ Văn Sáu⟧ kể lại chuyện đi biển.', fix: 'Đỗ Văn Sáu' },
        { text: 'Chuyện tình của ca sĩ ⟦Thu Vân Thu Vân⟧ sinh ra ở một làng chài.', fix: 'Thu Vân' },
        { text: 'Lãnh đạo ⟦UBND UBND⟧ huyện đã nhận đơn.', fix: 'UBND' },
      ],
      valid: [
        'Diễn viên Phạm Băng Băng đến dự.',
        'Ca khúc Hà Nội Hà Nội.',
        'Bà kể: “Hà Nội Hà Nội ơi, nhớ lắm”.',
        'Đội Hà Nam, Hà Nam dẫn trước.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, second, last, isHeading } of findNameDoubles(document)) {
      if (isHeading) continue;
      const name = document.textOf(second, last);
      const { end } = document.span(second - 2);
      report({
        ...document.span(first, last),
        messageId: 'found',
        data: { name },
        suggest: [name, { start: end, end, text: '.' }, { ...document.span(second - 1), text: '\n' }],
      });
    }
  },
);
