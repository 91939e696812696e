import { isPlainSpace } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, perDocument, TokenKind, type TextDocument } from '../src/text/document.ts';
import { hasVietnameseOnlyLetter } from '../src/text/letters.ts';
import { firstAtLeast, lastAtMost } from '../src/text/search.ts';

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
        'Tệp ở /home/an/ và http:// rồi, mã nguồn ở src/text/ đó.',
        'Anh A/ Ảnh: B',
      ],
    },
  },
  ({ document, report }) => {
    for (const mark of marksByCode(document).get(SLASH) ?? []) {
      if (document.lengthOf(mark) !== 1) continue;
      const spacedBefore = isPlainSpace(document, mark - 1);
      const spacedAfter = isPlainSpace(document, mark + 1);
      // Only then a space lies near, which ends what isPath walks over.
      if (spacedBefore === spacedAfter || isPath(document, mark)) continue;
      const left = spacedBefore ? mark - 2 : mark - 1;
      const right = spacedAfter ? mark + 2 : mark + 1;
      if (!isSide(document, left) || !isSide(document, right) || hasSpacedSlash(document, mark)) continue;
      // A credit after a slash begins a phrase of its own: "Anh A/ Ảnh: B".
      if (document.hasFlag(right, Flag.Capitalised)) continue;
      const space = spacedBefore ? mark - 1 : mark + 1;
      report({ ...document.span(space), messageId: spacedBefore ? 'before' : 'after', fix: '' });
    }
  },
);

function isSide(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum;
}

/** Slashes of an address: "//", "/home/an/", "src/text/": it begins with one, or nothing in it is Vietnamese. */
function isPath(document: TextDocument, mark: number): boolean {
  if (document.codeOf(mark - 1) === SLASH || document.codeOf(mark + 1) === SLASH || document.codeOf(mark + 2) === SLASH) return true;
  let first = mark;
  let slashes = 0;
  let isPlain = true;
  for (; !isGap(document, first - 1); first--) {
    if (document.codeOf(first - 1) === SLASH) slashes++;
    else if (hasVietnameseOnlyLetter(document.formOf(first - 1)) || document.kindOf(first - 1) === TokenKind.Number) isPlain = false;
  }
  return PATH_OPENERS.has(document.codeOf(first)) ? slashes > 0 : slashes > 0 && isPlain;
}

/** / ~ . */
const PATH_OPENERS = new Set([SLASH, 0x7e, 0x2e]);

function isGap(document: TextDocument, index: number): boolean {
  const kind = document.kindOf(index);
  return kind === TokenKind.Space || kind === TokenKind.Break;
}

/** A slash with spaces on both sides in the same paragraph: the text spaces its slashes. */
function hasSpacedSlash(document: TextDocument, mark: number): boolean {
  const { start, end } = document.paragraphs;
  const paragraph = lastAtMost(start, mark);
  const spaced = spacedSlashes(document);
  return (spaced[firstAtLeast(spaced, start[paragraph])] ?? Infinity) < end[paragraph];
}

const spacedSlashes = perDocument((document): readonly number[] =>
  (marksByCode(document).get(SLASH) ?? []).filter((mark) => isPlainSpace(document, mark - 1) && isPlainSpace(document, mark + 1)),
);
