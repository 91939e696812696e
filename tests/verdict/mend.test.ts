import { describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { mend } from '../../src/verdict/mend.ts';

useFileResources();

describe('mend', () => {
  it.each([
    ['a wrong tone', 'Cơ quan điều tra đã khởi tó bị can.', 'Cơ quan điều tra đã khởi tố bị can.'],
    ['a lost tone', 'Lực lượng chức năng đang làm ro vụ việc.', 'Lực lượng chức năng đang làm rõ vụ việc.'],
    ['a wrong mark', 'Đội tuyển giành hủy chương vàng tại đại hội.', 'Đội tuyển giành huy chương vàng tại đại hội.'],
    ['a lost letter, in capitals', 'CÁN BỘ, ĐNG VIÊN HỌP CHIỀU NAY', 'CÁN BỘ, ĐẢNG VIÊN HỌP CHIỀU NAY'],
  ])('%s', (_slip, text, mended) => {
    expect(mend(text)).toBe(mended);
  });

  it.each([
    'Trời nắng đẹp, bà con ra đồng từ sáng sớm.',
    'Ông Nguyễn Văn Ún và bà Trần Thị Hẻo dự lễ.',
    'Xem https://bao.vn/tin-moi, mã số AB-12.',
    '',
  ])('leaves “%s”', (text) => {
    expect(mend(text)).toBe(text);
  });
});
