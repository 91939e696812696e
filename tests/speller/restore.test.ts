import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from '../../src/speller/index.ts';
import { shippedModel } from '../../src/resources/node-resources.ts';

const model = shippedModel();

describe('restore', () => {
  it.each([
    [
      'no marks',
      'Thu tuong chinh phu yeu cau cac bo, nganh khan truong bao cao.',
      'Thủ tướng chính phủ yêu cầu các bộ, ngành khẩn trương báo cáo.',
    ],
    ['capitals', 'TOI DANG HOC O TRUONG DAI HOC', 'TÔI ĐANG HỌC Ở TRƯỜNG ĐẠI HỌC'],
    ['addresses', 'Xem http://bao.vn/tin-tuc va email a@b.vn', 'Xem http://bao.vn/tin-tuc và email a@b.vn'],
    ['figures and abbreviations', 'Nam 2024, HDND tinh giao 1.500 ha dat.', 'Năm 2024, HĐND tỉnh giao 1.500 ha đất.'],
    ['some marks', 'Viêc xử phat đươc thưc hiên theo quy đinh cua phap luât.', 'Việc xử phạt được thực hiện theo quy định của pháp luật.'],
    ['one word of a sentence', 'Công trình được đưa vào sử dung từ đầu năm.', 'Công trình được đưa vào sử dụng từ đầu năm.'],
    ['a title', 'Đieu 12. Hiêu lưc thi hành', 'Điều 12. Hiệu lực thi hành'],
    ['decomposed letters', 'pháp luât'.normalize('NFD'), 'pháp luật'.normalize('NFD')],
  ])('%s', (_case, damaged, whole) => {
    expect(restore(model, damaged)).toBe(whole);
  });

  it.each([
    'Anh em trong nhà ai cũng đi làm xa, ba con ở lại với bà.',
    'Đinh tai nhức óc, nhà cửa rung lên.',
    'Ông Lê Văn Nam bán cam, chanh và ổi ở chợ huyện.',
    'Nguyễn Thị Thuỷ hoà giải hai nhà.',
  ])('leaves “%s”', (text) => {
    expect(restore(model, text)).toBe(text);
  });

  it('changes nothing but marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('toi', 'đươc', 'Viet', 'Nam', '12', ',', '\n', '“', 'XYZ', 'đinh'), { maxLength: 30 }),
        (words) => {
          const text = words.join(' ');
          const strip = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
          expect(strip(restore(model, text))).toBe(strip(text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
