import { figuresOf, isFigure, isPlainSpace, tokenAfter } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Units that are always lower case, and how they are found written. */
const UNITS: Readonly<Record<string, string>> = {
  Km: 'km',
  KM: 'km',
  Kg: 'kg',
  KG: 'kg',
  Cm: 'cm',
  CM: 'cm',
  Mm: 'mm',
  Ha: 'ha',
  HA: 'ha',
};
const DEGREE = 0xb0;

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'auto',
    description: { vi: 'Đơn vị đo viết hoa sai, hoặc dấu cách trong “°C”.', en: 'A unit with wrong capitals, or spaces inside “°C”.' },
    rationale: {
      vi: 'Ký hiệu km, kg, cm, mm, ha viết thường; °C viết liền và liền số. Có hay không có dấu cách trước đơn vị đều được. Dấu cách trước % thuộc space-before-punctuation. Bỏ qua cột mốc (Km 20), dòng viết hoa và tên riêng.',
      en: 'The symbols km, kg, cm, mm, ha are lower case; °C is written together and next to its figure. A space before a unit is free. The space before % is the matter of space-before-punctuation. Quiet on milestones (Km 20), lines in capitals and names.',
    },
    authority: 'Nghị định 86/2012/NĐ-CP: symbols of the legal units of measure.',
    messages: {
      unit: { vi: 'Viết “{{right}}”.', en: 'Write “{{right}}”.' },
      degree: { vi: 'Viết liền “°{{scale}}” vào số.', en: 'Write “°{{scale}}” next to the figure.' },
    },
    examples: {
      invalid: [
        { text: 'Đường dài 20 ⟦Km⟧, mỗi bao nặng 50⟦KG⟧.', fix: ['km', 'kg'] },
        { text: 'Bé sốt 38,9⟦ ° C⟧ suốt đêm, phòng chỉ 16°⟦ ⟧C.', fix: ['°C', ''] },
      ],
      valid: [
        'Dài 5 km hay 5km đều được, 92% học bổng, tăng 2 điểm phần trăm.',
        'Tai nạn ở Km 20 quốc lộ 6, quốc lộ 20 Km 45, tại Km12+500.',
        'ĐƯỜNG DÀI 20 KM',
        'Nhóm có 5 Ha My và 39°C, góc 45° Bắc.',
      ],
    },
  },
  ({ document, report }) => {
    const { start, end } = document.tokens;
    for (const { last, attached, text } of figuresOf(document)) {
      if (attached) continue;
      if (document.kindOf(last) === TokenKind.Alnum) {
        const written = /\d(\p{L}{2})$/u.exec(text)?.[1];
        const right = written === undefined ? undefined : UNITS[written];
        if (right === undefined || !isUnit(document, last)) continue;
        report({ start: end[last] - 2, end: end[last], messageId: 'unit', data: { right }, fix: right });
      } else if (isPlainSpace(document, last + 1) && document.isWord(last + 2) && document.lengthOf(last + 2) === 2) {
        const right = UNITS[document.textOf(last + 2)];
        if (right === undefined || !isUnit(document, last + 2)) continue;
        report({ ...document.span(last + 2), messageId: 'unit', data: { right }, fix: right });
      }
    }
    for (const mark of marksByCode(document).get(DEGREE) ?? []) checkDegree(mark);

    function checkDegree(mark: number): void {
      const scale = tokenAfter(document, mark);
      const letter = document.isWord(scale) ? document.textOf(scale) : '';
      if (letter !== 'C' && letter !== 'F') return;
      const spacedBefore = isPlainSpace(document, mark - 1) && isFigure(document, mark - 2);
      const spacedAfter = scale === mark + 2;
      if (!spacedAfter) return;
      const place = spacedBefore ? document.span(mark - 1, scale) : { start: end[mark], end: start[scale] };
      report({ ...place, messageId: 'degree', data: { scale: letter }, fix: spacedBefore ? `°${letter}` : '' });
    }
  },
);

/** No milestone (Km 45), no name (Ha My), no line in capitals. */
function isUnit(document: TextDocument, index: number): boolean {
  const next = tokenAfter(document, index);
  if (isFigure(document, next)) return false;
  const isLoud = (i: number): boolean => document.isWord(i) && document.hasFlag(i, Flag.Capitalised);
  if (isLoud(next)) return false;
  // The word before the figure, in capitals: a headline.
  for (let i = index - 1, seen = 0; i >= 0 && seen < 6; i--, seen++) {
    if (document.kindOf(i) === TokenKind.Break) break;
    if (document.isWord(i)) return !document.hasFlag(i, Flag.AllCaps);
  }
  return true;
}
