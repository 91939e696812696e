import { isPlainSpace } from '../src/analysis/figures.ts';
import { defineRule, report } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

const SLASH = 0x2f;

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'auto',
    description: { vi: 'Dấu cách chỉ ở một bên dấu gạch chéo.', en: 'A space on one side of a slash only.' },
    rationale: {
      vi: 'Viết liền hai bên: người/năm. Bỏ qua dấu gạch chéo có cách cả hai bên (ngăn câu thơ, liệt kê), địa chỉ web, và bài theo kiểu có cách.',
      en: 'Closed on both sides: người/năm. Quiet on slashes spaced on both sides (verse, lists) and in paragraphs that have such, and on addresses.',
    },
    authority: 'Press convention.',
    messages: {
      after: { vi: 'Thừa dấu cách sau “/”.', en: 'Unexpected space after “/”.' },
      before: { vi: 'Thừa dấu cách trước “/”.', en: 'Unexpected space before “/”.' },
    },
    examples: {
      invalid: [{ text: 'Thu 30 triệu đồng/⟦ ⟧người/⟦ ⟧năm, họp 1 tháng⟦ ⟧/lần.', fix: ['', '', ''] }],
      valid: [
        'Đạt 5 triệu đồng/ha, phục vụ 24/7, ngày 22/12/2016.',
        'Trăng lên / bến vắng / thuyền neo/ đợi',
        'Tệp ở /home/an và http:// rồi.',
        'Anh A/ Ảnh: B',
      ],
    },
  },
  (context) => ({
    Document() {
      const { document } = context.sourceCode;
      for (const mark of marksByCode(document).get(SLASH) ?? []) {
        if (document.lengthOf(mark) !== 1 || isPath(document, mark)) continue;
        const spacedBefore = isPlainSpace(document, mark - 1);
        const spacedAfter = isPlainSpace(document, mark + 1);
        if (spacedBefore === spacedAfter) continue;
        const left = spacedBefore ? mark - 2 : mark - 1;
        const right = spacedAfter ? mark + 2 : mark + 1;
        if (!isSide(document, left) || !isSide(document, right) || hasSpacedSlash(document, mark)) continue;
        // A credit after a slash begins a phrase of its own: "Anh A/ Ảnh: B".
        if (document.hasFlag(right, Flag.Capitalised)) continue;
        const space = spacedBefore ? mark - 1 : mark + 1;
        report(context, { ...document.span(space), messageId: spacedBefore ? 'before' : 'after', fix: '' });
      }
    },
  }),
);

function isSide(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum;
}

/** Slashes of an address: "//", "/home/an". */
function isPath(document: TextDocument, mark: number): boolean {
  const opensPath = document.codeOf(mark - 2) === SLASH && !isSide(document, mark - 3);
  return opensPath || document.codeOf(mark - 1) === SLASH || document.codeOf(mark + 1) === SLASH || document.codeOf(mark + 2) === SLASH;
}

/** A slash with spaces on both sides in the same paragraph: the text spaces its slashes. */
function hasSpacedSlash(document: TextDocument, mark: number): boolean {
  const isSpaced = (i: number): boolean => document.codeOf(i) === SLASH && isPlainSpace(document, i - 1) && isPlainSpace(document, i + 1);
  for (let i = mark - 1; document.kindOf(i) !== TokenKind.Break; i--) if (isSpaced(i)) return true;
  for (let i = mark + 1; document.kindOf(i) !== TokenKind.Break; i++) if (isSpaced(i)) return true;
  return false;
}
