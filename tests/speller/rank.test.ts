import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsFor, rank, restore } from '../../src/speller/index.ts';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { TextDocument } from '../../src/text/document.ts';

const model = shippedModel();

describe('rank', () => {
  it('puts what fits the place first', () => {
    const document = new TextDocument('Tổ chức đng các cấp họp chiều nay.');
    const token = 4;
    expect(document.textOf(token)).toBe('đng');
    expect(rank(model, document, token, ['đồng', 'đảng', 'đang'])[0].key).toBe('đảng');
    expect(correctionsFor(model, document, token)[0]).toMatchObject({ key: 'đảng', slip: 'dropped-letter' });
    const sum = rank(model, document, token, ['đồng', 'đảng', 'đang']).reduce((total, ranked) => total + ranked.probability, 0);
    expect(sum).toBeCloseTo(1);
  });

  it('answers for a token outside the document', () => {
    const document = new TextDocument('Một "hai" ba');
    expect(rank(model, document, 1, ['một', 'hai'])).toHaveLength(2);
    expect(rank(model, document, 0, [])).toEqual([]);
  });
});

describe('restore', () => {
  it.each([
    ['Thu tuong chinh phu yeu cau cac bo, nganh khan truong bao cao.', 'Thủ tướng chính phủ yêu cầu các bộ, ngành khẩn trương báo cáo.'],
    ['TOI DANG HOC O TRUONG DAI HOC', 'TÔI ĐANG HỌC Ở TRƯỜNG ĐẠI HỌC'],
    ['Xem http://bao.vn/tin-tuc va email a@b.vn', 'Xem http://bao.vn/tin-tuc và email a@b.vn'],
  ])('%s', (bare, marked) => {
    expect(restore(model, bare)).toBe(marked);
  });

  it('changes nothing but letters without marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('toi', 'đã', 'Viet', 'Nam', '12', ',', '\n', '“', 'XYZ', 'di'), { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const strip = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
        expect(strip(restore(model, text))).toBe(strip(text));
      }),
      { numRuns: 200 },
    );
  });
});
