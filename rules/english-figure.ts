import { figuresOf, tokenAfter, tokenBefore, type Figure } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, type TextDocument } from '../src/text/document.ts';
import { CURRENCIES, MULTIPLES } from '../src/text/units.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'info',
    fix: 'suggest',
    description: {
      vi: 'Con số viết theo kiểu tiếng Anh: 1,234.5 hay 1.2B USD.',
      en: 'A figure in the English style: 1,234.5 or 1.2B USD.',
    },
    rationale: {
      vi: 'Tiếng Việt ngăn hàng nghìn bằng dấu chấm, mở phần lẻ bằng dấu phẩy, và viết tỷ, triệu bằng chữ. Bỏ qua số trong ngoặc kép, tên máy, biển số và số nhà (60B).',
      en: 'Vietnamese sets off thousands by dots, opens decimals by a comma, and writes tỷ and triệu as words. Quiet on quotations, models, plates and house numbers (60B).',
    },
    authority: 'Luật Kế toán: dot for thousands, comma for decimals.',
    messages: {
      english: { vi: 'Viết theo kiểu Việt: “{{right}}”.', en: 'Write it the Vietnamese way: “{{right}}”.' },
      ambiguous: {
        vi: '“{{written}}” có ba chữ số lẻ, khác các số cùng bài: có thể là “{{right}}”.',
        en: '“{{written}}” has three decimals, unlike the other figures here: perhaps “{{right}}”.',
      },
    },
    examples: {
      invalid: [
        { text: 'Chỉ số lên ⟦18,205.75⟧ điểm, thu ⟦2,350.4⟧ triệu đồng.', fix: ['18.205,75', '2.350,4'] },
        { text: 'Doanh thu ⟦1,543⟧ tỉ đồng, lãi 22,5 tỉ đồng, nộp thuế 3,2 tỉ đồng.' },
        { text: 'Hãng lãi ⟦3.4B⟧ USD, nợ ⟦$250M⟧.', fix: ['3,4 tỷ', '250 triệu USD'] },
      ],
      valid: [
        'Xe giá 1,249 tỷ đồng, bản cao 1,629 tỷ đồng, giảm 22,5 triệu đồng.',
        'Đạt 1.318,2 tỷ đồng, tăng 12,345 lần, vốn 3,4 tỷ USD.',
        'Số nhà 60B phố Huế, máy bay 52B, màn hình 4K, biển 51B-056.25.',
        'Trang web ghi “18,205.75 points”.',
      ],
    },
  },
  ({ document, report }) => {
    const odd = loneThreeDecimals(document);
    if (odd !== undefined)
      report({
        ...document.span(odd.first, odd.last),
        messageId: 'ambiguous',
        data: { written: odd.text, right: odd.text.replace(',', '.') },
      });
    for (const figure of figuresOf(document)) {
      const { first, last, text, attached } = figure;
      if (attached || document.hasFlag(first, Flag.Quoted)) continue;
      // "1,250.000" may have been meant as 1.250.000.
      const grouped = /^\d{1,3}(?:,\d{3})+\.(?!\d{3}(?!\d))\d+(?=$|\p{L})/u.exec(text)?.[0];
      if (grouped !== undefined) {
        const start = document.tokens.start[first];
        const right = grouped.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
        report({ start, end: start + grouped.length, messageId: 'english', data: { right }, suggest: [right] });
        continue;
      }
      const scaled = /^(\d+(?:[.,]\d{1,2})?)(B|bn|M|mn|K)$/.exec(text);
      if (scaled === null) continue;
      const isPrefixed = document.codeOf(first - 1) === DOLLAR;
      if (!isPrefixed && !CURRENCIES.has(document.formOf(tokenAfter(document, last)))) continue;
      const right = `${scaled[1].replace('.', ',')} ${SCALES[scaled[2]]}${isPrefixed ? ' USD' : ''}`;
      report({
        ...document.span(isPrefixed ? first - 1 : first, last),
        messageId: 'english',
        data: { right },
        suggest: [right],
      });
    }
  },
);

/** Other figures of the document that show how it writes decimals. */
const WITNESSES = 2;

/** "1,543 tỉ" as the only one with three decimals beside figures with one or two: with a dot it would be a thousand times as much. */
function loneThreeDecimals(document: TextDocument): Figure | undefined {
  const three: Figure[] = [];
  let others = 0;
  for (const figure of figuresOf(document)) {
    const { text, last, attached } = figure;
    if (attached || !text.includes(',') || !MULTIPLES.has(document.formOf(tokenAfter(document, last)))) continue;
    if (/^[1-9]\d{0,2},\d{3}$/.test(text)) {
      // "34,480 - 35,480 triệu": a second one.
      if (/^[-–]$/.test(document.textOf(tokenBefore(document, figure.first)))) return undefined;
      three.push(figure);
    } else if (/^[\d.]+,\d{1,2}$/.test(text)) others++;
  }
  const [odd] = three;
  return three.length === 1 && others >= WITNESSES && !document.hasFlag(odd.first, Flag.Quoted) ? odd : undefined;
}

const DOLLAR = 0x24;
const SCALES: Readonly<Record<string, string>> = { B: 'tỷ', bn: 'tỷ', M: 'triệu', mn: 'triệu', K: 'nghìn' };
