import { figuresOf, isFigure, isPlainSpace, tokenAfter } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Symbols of units. In another case their letters are no other unit, as those of Mb and MB would be. */
const UNITS: ReadonlyMap<string, string> = new Map(
  'km kg cm mm ha ml Hz kHz MHz GHz kW MW kWh MWh kV kVA mAh'.split(' ').map((unit) => [unit.toLowerCase(), unit]),
);
/** Mega Market, thousands of thousands. */
const NO_UNIT = 'MM';
const DEGREE = 0xb0;

export default defineRule(
  {
    category: 'typography',
    level: 'warn',
    fix: 'auto',
    description: { vi: 'Đơn vị đo viết hoa sai, hoặc dấu cách trong “°C”.', en: 'A unit with wrong capitals, or spaces inside “°C”.' },
    rationale: {
      vi: 'Ký hiệu km, kg, cm, mm, ha, ml viết thường; kW, kWh, MHz, mAh mỗi chữ một kiểu; °C viết liền và liền số. Có hay không có dấu cách trước đơn vị đều được. Dấu cách trước % thuộc space-before-punctuation. Bỏ qua cột mốc (Km 20), dòng viết hoa và tên riêng.',
      en: 'The symbols km, kg, cm, mm, ha, ml are lower case, kW, kWh, MHz, mAh have a case for each letter; °C is written together and next to its figure. A space before a unit is free. The space before % is the matter of space-before-punctuation. Quiet on milestones (Km 20), lines in capitals and names.',
    },
    authority: 'Nghị định 86/2012/NĐ-CP: symbols of the legal units of measure.',
    messages: {
      unit: { vi: 'Viết “{{right}}”.', en: 'Write “{{right}}”.' },
      degree: { vi: 'Viết liền “°{{scale}}” vào số.', en: 'Write “°{{scale}}” next to the figure.' },
    },
    examples: {
      invalid: [
        { text: 'Đường dài 20 ⟦Km⟧, mỗi bao nặng 50⟦KG⟧.', fix: ['km', 'kg'] },
        { text: 'Máy phát ở tần số 406 ⟦Mhz⟧, tháng này tốn 300 ⟦kwh⟧ điện, pin 4.000⟦MAH⟧.', fix: ['MHz', 'kWh', 'mAh'] },
        { text: 'Bé sốt 38,9⟦ ° C⟧ suốt đêm, phòng chỉ 16°⟦ ⟧C.', fix: ['°C', ''] },
      ],
      valid: [
        'Dài 5 km hay 5km đều được, 92% học bổng, tăng 2 điểm phần trăm.',
        'Tai nạn ở Km 20 quốc lộ 6, quốc lộ 20 Km 45, tại Km12+500.',
        'ĐƯỜNG DÀI 20 KM',
        'Công suất 300 MW, 500 kV, 2,4 GHz, chợ 2 MM, tốc độ 100 Mb.',
        'Nhóm có 5 Ha My và 39°C, góc 45° Bắc.',
      ],
    },
  },
  ({ document, report }) => {
    const { start, end } = document.tokens;
    for (const { last, attached, text } of figuresOf(document)) {
      if (attached) continue;
      if (document.kindOf(last) === TokenKind.Alnum) {
        checkUnit(last, /\d(\p{L}+)$/u.exec(text)?.[1] ?? '');
      } else if (isPlainSpace(document, last + 1) && document.isWord(last + 2)) {
        checkUnit(last + 2, document.textOf(last + 2));
      }
    }
    for (const mark of marksByCode(document).get(DEGREE) ?? []) checkDegree(mark);

    /** @param written the letters with which the token ends */
    function checkUnit(token: number, written: string): void {
      const right = UNITS.get(written.toLowerCase());
      if (right === undefined || written === right || written === NO_UNIT || !isUnit(document, token)) return;
      report({ start: end[token] - written.length, end: end[token], messageId: 'unit', data: { right }, fix: right });
    }

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
