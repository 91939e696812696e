import { defineRule } from '../src/language/rule.ts';
import { codePointName } from '../src/text/code-point.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { Filler } from '../src/text/filler.ts';
import { spacedMarks } from '../src/text/mark-spacing.ts';
import { oddTokens } from '../src/text/odd-tokens.ts';
import { isBlankLine, isNonStandard } from '../src/text/white-space.ts';

export default defineRule(
  {
    category: 'encoding',
    level: 'warn',
    fix: 'auto',
    description: {
      vi: 'Dấu cách không chuẩn (không ngắt dòng, cách hẹp…) trong đoạn văn.',
      en: 'A non-standard space (no-break, thin…) in running text.',
    },
    rationale: {
      vi: 'Dấu cách không ngắt dòng do chép từ trang web làm hỏng tách từ và tìm kiếm. Bỏ qua giữa số và đơn vị (10 km), giữa các nhóm chữ số và dấu cách hẹp cạnh dấu câu tiếng Pháp.',
      en: 'No-break spaces copied from web pages defeat tokenising and search. Quiet between a number and its unit, inside a number, and beside French punctuation.',
    },
    authority: 'TCVN 6909:2001; press convention.',
    messages: {
      inText: { vi: 'Dấu cách không chuẩn {{code}}.', en: 'Non-standard space {{code}}.' },
      blankLine: { vi: 'Dòng chỉ có dấu cách không chuẩn {{code}}.', en: 'A line that holds only non-standard space {{code}}.' },
    },
    examples: {
      invalid: [
        { text: 'Bà Hạnh,⟦\u00a0⟧chủ tiệm,⟦\u2009⟧cho biết.', fix: [' ', ' '] },
        { text: 'Đoạn một.\n⟦\u00a0⟧\nĐoạn hai.', fix: '' },
      ],
      valid: ['Bà Hạnh, chủ tiệm, cho biết.', 'Dài 10\u00a0km, rộng 1\u202f000\u00a0m².', 'Tờ «\u202fLe Monde\u202f» viết.'],
    },
  },
  ({ document, report }) => {
    const { start, end } = document.tokens;
    const claimed = spacedMarks(document);
    for (const i of oddTokens(document).spaces) {
      const code = document.codeOf(i);
      if (isBlankLine(document, i)) {
        if (!isNonStandard(document, i)) continue;
        const odd = document.proseOf(i).match(/[^ \t]/)![0];
        report({ ...document.span(i), messageId: 'blankLine', data: { code: codePointName(odd.charCodeAt(0)) }, fix: '' });
      } else if (
        document.lengthOf(i) === 1 &&
        code !== 0x20 &&
        code !== 0x09 &&
        isInside(document, i) &&
        !claimed.has(i) &&
        !isMeant(document, i, code)
      ) {
        let stop = end[i];
        while (document.prose.charCodeAt(stop) === Filler.Reference) stop++;
        report({ start: start[i], end: stop, messageId: 'inText', data: { code: codePointName(code) }, fix: ' ' });
      }
    }
  },
);

function isInside(document: TextDocument, space: number): boolean {
  return document.kindOf(space - 1) !== TokenKind.Break && document.kindOf(space + 1) !== TokenKind.Break;
}

const NARROW = 0x202f;
const FRENCH = new Set(Array.from('«»!?;:', (mark) => mark.charCodeAt(0)));
const UNIT = /^(?:[kcdm]?m|[km]?g|ha|[kM]?W|kWh|[KMGT]B|[kMG]?Hz|l|ml|V|A|USD|VND|°C|%|[°‰€$£])$/;

/** Typographers keep a number and its unit, or the groups of a number, on one line. */
function isMeant(document: TextDocument, space: number, code: number): boolean {
  if (code === NARROW && (FRENCH.has(document.codeOf(space - 1)) || FRENCH.has(document.codeOf(space + 1)))) return true;
  if (document.kindOf(space - 1) !== TokenKind.Number) return false;
  const after = space + 1;
  return (
    document.kindOf(after) === TokenKind.Number ||
    (document.kindOf(after) === TokenKind.Alnum && /^m[23]$/.test(document.textOf(after))) ||
    UNIT.test(document.textOf(after))
  );
}
