import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { model } from '../../src/resources/resources.ts';
import { TextDocument } from '../../src/text/document.ts';
import { judgeOf } from '../../src/verdict/judge.ts';
import { suspicionsOf } from '../../src/verdict/suspicions.ts';

useFileResources();
const { levels } = judgeOf(model());

function found(text: string, level: number): string[] {
  const document = new TextDocument(text);
  return suspicionsOf(model(), document)
    .filter((suspicion) => suspicion.probability >= level)
    .map((suspicion) => `${document.textOf(suspicion.token)}→${suspicion.corrections[0].key}`);
}

describe('suspicions', () => {
  it.each([
    ['Ban giám khảo đánh gia cao phần trình bày của đội chủ nhà.', 'gia→giá'],
    ['Chiều nay, lãnh dạo thành phố đến thăm các gia đình bị thiệt hại.', 'dạo→đạo'],
    ['Công trình được xây dng từ năm ngoái bằng vốn của tỉnh.', 'dng→dựng'],
    ['Lực lượng chức năng đang phối hợp điều tra, làm rỏ vụ việc.', 'rỏ→rõ'],
    ['Cơ quan chức năng đang dải quyết vụ việc theo quy định.', 'dải→giải'],
    ['Người dân xếp hàng chờ khám bệnh vện từ sáng sớm.', 'vện→viện'],
    ['Cơ quan điều tra đã khởi tố bị can đối vơi người này.', 'vơi→với'],
    ['Kết quả hoàn toàn phụ thuộc vào thơì tiết trong tuần.', 'thơì→thời'],
    // Another word of like sound, more than one slip away; a word that one neighbour speaks for and the other does not.
    ['Đài huyền hình tỉnh phát trực tiếp lễ khai mạc.', 'huyền→truyền'],
    ['Đoàn khiển tra đến trường vào sáng thứ hai.', 'khiển→kiểm'],
    ['Thợ đào móng tìm thấy một hộ sọ người.', 'hộ→hộp'],
    ['Cả nhà có gắng trồng lại vườn tiêu.', 'có→cố'],
    // What looks like a loan, a name, chat or an initial.
    ['Lãnh đạo xã chia sẻ những khó khăn mà ngi dân đang gặp.', 'ngi→người'],
    ['Bộ đã xunất cấp gạo cho các hộ nghèo.', 'xunất→xuất'],
    ['Lấy ý kiến góp ý cho các văn bn liên quan.', 'bn→bản'],
    ['Chủ tịch tập đoàn là bà Nugyễn Thị Nga.', 'Nugyễn→nguyễn'],
    ['Hội nghị diễn ra ở Vit Nam vào tháng sau.', 'Vit→việt'],
    ['Tổng thống Ỹ sẽ thăm châu Á.', 'Ỹ→mỹ'],
    ['Các dịch vụ cho mạng x hội phát triển nhanh.', 'x→xã'],
  ])('finds %s', (text, slip) => {
    expect(found(text, levels.warning)).toEqual([slip]);
  });

  it.each([
    'Bức tranh bị cháy trong đêm, chưa rõ nguyên nhân.',
    'Tàu chiến được trang bị tên lửa tầm xa.',
    'Hai nước tăng cường hợp tác song phương và đa phương.',
    'Ông Chí Tuệ và bà Nguyễn Thị Hải Hùng cùng dự buổi lễ.',
    'Cảnh sát giao thông chỉ đo nồng độ cồn của tài xế xe tải.',
    'Nước lên từ từ rồi ào một cái, ai cũng bất ngờ.',
    'Cành cây gãy đánh rắc một tiếng.',
    'Nam Bien Hoa New City dài 2 x 3 m, cao 5 m, theo Reuters.',
    'The quick brown fox jumps over the lazy dog and runs away.',
  ])('says nothing about "%s"', (text) => {
    expect(found(text, levels.warning)).toEqual([]);
  });

  it('reads a sure slip as what was meant when it judges its neighbours', () => {
    expect(found('Điều đó hòan tòan có thể xảy ra trong thời gian tới.', levels.warning)).toEqual(['hòan→hoàn', 'tòan→toàn']);
  });

  it('believes more of a slip where there are others', () => {
    const unsure = 'Bác bảo vệ khoá cổng trương lúc sáu giờ.';
    const careless = 'Các dơn vị thi đua. Biện pháp hửu hiệu. Bị cao lĩnh án. Người đân vui. ';
    const oddsOf = (text: string): number | undefined => suspicionsOf(model(), new TextDocument(text)).at(-1)?.probability;
    expect(oddsOf(careless + unsure)).toBeGreaterThan(oddsOf(unsure)!);
  });

  it('keeps the levels in order', () => {
    expect(levels.warning).toBeGreaterThan(0.1);
    expect(levels.error).toBeGreaterThan(levels.warning);
    expect(levels.error).toBeLessThan(1);
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
        for (const { token, probability, corrections } of suspicionsOf(model(), new TextDocument(words.join(' ')))) {
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
    const before = suspicionsOf(model(), new TextDocument(text));
    suspicionsOf(model(), new TextDocument('đánh gia cao '.repeat(500)));
    expect(suspicionsOf(model(), new TextDocument(text))).toEqual(before);
  });
});
