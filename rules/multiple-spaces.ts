import { defineRule } from '../src/language/rule.ts';
import { perDocument, TokenKind, type TextDocument } from '../src/text/document.ts';
import { spacedMarks } from '../src/text/mark-spacing.ts';
import { oddTokens } from '../src/text/odd-tokens.ts';
import { isBlankLine, isNonStandard } from '../src/text/white-space.ts';
import { looksLikeVerse } from '../src/text/whole-lines.ts';
import { lastAtMost } from '../src/text/search.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'auto',
    description: {
      vi: 'Thừa dấu cách: nhiều dấu cách liền nhau, dấu cách ở đầu hoặc cuối dòng, tab.',
      en: 'Surplus white space: several spaces in a row, spaces at the start or end of a line, tabs.',
    },
    rationale: {
      vi: 'Dấu cách thừa không ai thấy nhưng làm lệch so sánh và tìm kiếm. Bỏ qua thơ thụt dòng và bảng gióng cột.',
      en: 'Nobody sees them, yet they break comparison and search. Quiet on indented verse and on aligned columns.',
    },
    authority: 'Press convention.',
    messages: {
      between: { vi: 'Thừa dấu cách giữa hai từ.', en: 'More than one space between words.' },
      leading: { vi: 'Thừa dấu cách ở đầu dòng.', en: 'White space at the start of the line.' },
      trailing: { vi: 'Thừa dấu cách ở cuối dòng.', en: 'White space at the end of the line.' },
    },
    examples: {
      invalid: [
        { text: 'Phường⟦  ⟧Yên Nghĩa họp⟦\u00a0 ⟧dân.', fix: [' ', ' '] },
        { text: 'Huyện vừa công bố kết quả kiểm tra.⟦ \u00a0⟧\n\n⟦   ⟧Đoàn gồm năm người.⟦\t⟧', fix: ['', '', ''] },
        { text: 'Giá tăng⟦\t⟧nhẹ trong tuần qua.', fix: ' ' },
      ],
      valid: [
        'Phường Yên Nghĩa họp dân.',
        'Trăng lên đầu núi\n    Sương xuống ven sông\nThuyền ai neo đó',
        'Tên\tTuổi\tQuê\nLan\t20\tHuế',
        'Gạo      12.000    tăng\nThịt     90.000    giảm',
      ],
    },
  },
  ({ document, report }) => {
    const claimed = spacedMarks(document);
    for (const i of oddTokens(document).spaces) {
      const atStart = document.kindOf(i - 1) === TokenKind.Break;
      const atEnd = document.kindOf(i + 1) === TokenKind.Break;
      const place = document.span(i);
      if (isBlankLine(document, i)) {
        if (!isNonStandard(document, i)) report({ ...place, messageId: 'trailing', fix: '' });
      } else if (atEnd) report({ ...place, messageId: 'trailing', fix: '' });
      else if (atStart) {
        if (!isIndentedVerse(document, i)) report({ ...place, messageId: 'leading', fix: '' });
      } else if (!claimed.has(i) && (document.lengthOf(i) > 1 || document.codeOf(i) === TAB) && !isColumnGap(document, i)) {
        report({ ...place, messageId: 'between', fix: ' ' });
      }
    }
  },
);

const TAB = 0x09;

function isIndentedVerse(document: TextDocument, space: number): boolean {
  const { start } = document.paragraphs;
  return looksLikeVerse(document, Math.min(lastAtMost(start, space) + 1, start.length - 1));
}

const COLUMN_GAP = 3;

function isWide(document: TextDocument, space: number): boolean {
  return document.lengthOf(space) >= COLUMN_GAP || document.codeOf(space) === TAB;
}

/** Columns: a wide gap in a line beside a line with as many wide gaps. */
function isColumnGap(document: TextDocument, space: number): boolean {
  if (!isWide(document, space)) return false;
  const { breaks, gaps } = gapsOfLines(document);
  const line = lastAtMost(breaks, space) + 1;
  return gaps[line - 1] === gaps[line] || gaps[line + 1] === gaps[line];
}

/** The Break tokens, and the number of wide gaps inside each line. */
const gapsOfLines = perDocument((document): { breaks: readonly number[]; gaps: readonly number[] } => {
  const breaks: number[] = [];
  const gaps = [0];
  for (let i = 0; i < document.tokens.count; i++) {
    const kind = document.kindOf(i);
    if (kind === TokenKind.Break) {
      breaks.push(i);
      gaps.push(0);
    } else if (kind === TokenKind.Space && isWide(document, i) && isInside(document, i)) gaps[gaps.length - 1]!++;
  }
  return { breaks, gaps };
});

function isInside(document: TextDocument, space: number): boolean {
  return document.kindOf(space - 1) !== TokenKind.Break && document.kindOf(space + 1) !== TokenKind.Break;
}
