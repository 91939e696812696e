import { figuresOf, isFigure, isPlainSpace, tokenAfter } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind } from '../src/text/document.ts';
import { CURRENCIES, MULTIPLES } from '../src/text/units.ts';

const DOLLAR = 0x24;

export default defineRule(
  {
    category: 'typography',
    level: 'info',
    fix: 'suggest',
    description: {
      vi: 'Tiền viết tắt hoặc ký hiệu đặt trước số: 500k, 500.000đ, VNĐ 5 tỷ, $5 triệu.',
      en: 'Money in shorthand, or with its sign before the figure: 500k, 500.000đ, VNĐ 5 tỷ, $5 triệu.',
    },
    rationale: {
      vi: 'Bài báo viết “500.000 đồng”, “5 triệu USD”. Bỏ qua bảng giá dùng ký hiệu ₫, cặp tiền (USD/BTC), và “50k” trong lời nói.',
      en: 'News texts write “500.000 đồng”, “5 triệu USD”. Quiet on price lists with ₫, pairs of currencies (USD/BTC) and “50k” in quoted speech.',
    },
    authority: 'Press convention.',
    messages: { form: { vi: 'Nên viết “{{right}}”.', en: 'Better “{{right}}”.' } },
    examples: {
      invalid: [
        { text: 'Vé giá ⟦500.000đ⟧, gửi xe ⟦5k⟧.', fix: ['500.000 đồng', '5.000 đồng'] },
        { text: 'Đề tài được cấp ⟦VNĐ 5 tỷ⟧, tương đương ⟦$2,1 triệu⟧.', fix: ['5 tỷ đồng', '2,1 triệu USD'] },
      ],
      valid: [
        'Giá 6.800-7.100 đồng/kg, cặp USD/BTC, “chỉ 50k thôi”.',
        'Vé 500.000 đồng, phí 3 triệu USD, phim 4k, bản nhạc 1.200.000₫.',
        'Màn hình 4K và 8k, chạy 10k, hết 10k bước.',
        'Giá vàng 24k và giá vàng tây 18K đều tăng.',
      ],
    },
  },
  ({ document, report }) => {
    for (const { first, last, text, attached } of figuresOf(document)) {
      if (attached || document.kindOf(last) !== TokenKind.Alnum || document.hasFlag(first, Flag.Quoted)) continue;
      const match = /^([\d.,]+)(đ|k|vnđ|vnd)$/iu.exec(text);
      if (match === null) continue;
      const [, figure, unit] = match;
      if (/k/iu.test(unit) && (!/^\d+$/.test(figure) || !isPrice(first))) continue;
      const right = unit === 'k' || unit === 'K' ? `${figure}.000 đồng` : `${figure} đồng`;
      report({ ...document.span(first, last), messageId: 'form', data: { right }, suggest: [right] });
    }
    for (const mark of marksByCode(document).get(DOLLAR) ?? []) checkPrefix(mark, mark + 1, 'USD');
    for (const { first } of figuresOf(document)) {
      const form = isPlainSpace(document, first - 1) ? document.formOf(first - 2) : '';
      if (form === 'vnđ' || form === 'vnd') checkPrefix(first - 2, first, 'đồng');
    }

    /** A price word stands before "5k": giá, phí, vé, tiền … within the last three words. */
    function isPrice(first: number): boolean {
      // Gold of 24k has karats.
      for (let i = first - 1; i >= 0 && i >= first - 6; i--) if (document.formOf(i) === 'vàng') return false;
      for (let i = first - 1; i >= 0 && i >= first - 6; i--) if (PRICE_WORDS.has(document.formOf(i))) return true;
      return false;
    }

    function checkPrefix(sign: number, figure: number, currency: string): void {
      if (
        document.hasFlag(sign, Flag.Quoted) ||
        document.kindOf(sign - 1) === TokenKind.Word ||
        document.kindOf(sign - 1) === TokenKind.Number
      )
        return;
      if (!isFigure(document, figure) || document.kindOf(figure) !== TokenKind.Number || isFigure(document, sign - 2)) return;
      let last = figure;
      while (
        document.kindOf(last + 1) === TokenKind.Punctuation &&
        /^[.,]$/.test(document.textOf(last + 1)) &&
        document.kindOf(last + 2) === TokenKind.Number
      )
        last += 2;
      if (document.kindOf(last + 1) === TokenKind.Punctuation && (document.codeOf(last + 1) === 0x2f || isFigure(document, last + 2)))
        return;
      const next = tokenAfter(document, last);
      if (CURRENCIES.has(document.formOf(next))) return;
      if (MULTIPLES.has(document.formOf(next))) last = next;
      if (CURRENCIES.has(document.formOf(tokenAfter(document, last)))) return;
      const right = `${document.textOf(figure, last)} ${currency}`;
      report({ ...document.span(sign, last), messageId: 'form', data: { right }, suggest: [right] });
    }
  },
);

const PRICE_WORDS = new Set('giá phí vé tiền trả mua bán xe đồng'.split(' '));
