import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, correctionsFor, gateOf, rank, restore } from '../../src/speller/index.ts';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { TextDocument } from '../../src/text/document.ts';

const model = shippedModel();
const { errorLevel, warningLevel } = gateOf(model);

function found(text: string, level: number): string[] {
  const document = new TextDocument(text);
  return analyse(model, document)
    .filter((suspicion) => suspicion.probability >= level)
    .map((suspicion) => `${document.textOf(suspicion.token)}→${suspicion.corrections[0].key}`);
}

describe('analyse', () => {
  it.each([
    ['Ban giám khảo đánh gia cao phần trình bày của đội chủ nhà.', 'gia→giá'],
    ['Chiều nay, lãnh dạo thành phố đến thăm các gia đình bị thiệt hại.', 'dạo→đạo'],
    ['Công trình được xây dng từ năm ngoái bằng vốn của tỉnh.', 'dng→dựng'],
    ['Lực lượng chức năng đang phối hợp điều tra, làm rỏ vụ việc.', 'rỏ→rõ'],
    ['Cơ quan chức năng đang dải quyết vụ việc theo quy định.', 'dải→giải'],
    ['Người dân xếp hàng chờ khám bệnh vện từ sáng sớm.', 'vện→viện'],
    ['Cơ quan điều tra đã khởi tố bị can đối vơi người này.', 'vơi→với'],
    ['Kết quả hoàn toàn phụ thuộc vào thơì tiết trong tuần.', 'thơì→thời'],
  ])('finds %s', (text, slip) => {
    expect(found(text, warningLevel)).toEqual([slip]);
  });

  it.each([
    'Bức tranh bị cháy trong đêm, chưa rõ nguyên nhân.',
    'Tàu chiến được trang bị tên lửa tầm xa.',
    'Hai nước tăng cường hợp tác song phương và đa phương.',
    'Ông Chí Tuệ và bà Nguyễn Thị Hải Hùng cùng dự buổi lễ.',
    'Cảnh sát giao thông chỉ đo nồng độ cồn của tài xế xe tải.',
    'Nam Bien Hoa New City dài 2 x 3 m, cao 5 m, theo Reuters.',
    'The quick brown fox jumps over the lazy dog and runs away.',
  ])('says nothing about "%s"', (text) => {
    expect(found(text, warningLevel)).toEqual([]);
  });

  it('reads a sure slip as what was meant when it judges its neighbours', () => {
    expect(found('Điều đó hòan tòan có thể xảy ra trong thời gian tới.', warningLevel)).toEqual(['hòan→hoàn', 'tòan→toàn']);
  });

  it('keeps the levels in order', () => {
    expect(warningLevel).toBeGreaterThan(0.1);
    expect(errorLevel).toBeGreaterThan(warningLevel);
    expect(errorLevel).toBeLessThan(1);
  });

  it('gives probabilities, in text order, for any text', () => {
    const word = fc.constantFrom(
      'đánh',
      'gia',
      'giá',
      'cao',
      'x',
      '12',
      'THÀNH',
      'Phố',
      '-',
      '"',
      '.',
      ',',
      '\n',
      'hòan',
      'abc',
      'đng',
      '…',
      'ðồng',
      "'",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        let last = -1;
        for (const { token, probability, corrections } of analyse(model, new TextDocument(words.join(' ')))) {
          expect(token).toBeGreaterThan(last);
          last = token;
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
          expect(corrections.length).toBeGreaterThan(0);
          const sum = corrections.reduce((total, correction) => total + correction.probability, 0);
          expect(sum).toBeLessThanOrEqual(probability + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer whatever was analysed before', () => {
    const text = 'Ban giám khảo đánh gia cao phần trình bày. Công trình được xây dng từ năm ngoái.';
    const before = analyse(model, new TextDocument(text));
    analyse(model, new TextDocument('đánh gia cao '.repeat(500)));
    expect(analyse(model, new TextDocument(text))).toEqual(before);
  });
});

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
