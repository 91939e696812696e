import { describe, expect, it } from 'vitest';
import { unmark } from '../marked.ts';
import { markFindings, runRule } from '../run-rule.ts';

const cases: Readonly<Record<string, readonly string[]>> = {
  'thousands-separator': [
    'Thu ⟦1,200,000⟧đ, từ ⟦12,500⟧ đồng lên.',
    'Bầu được ⟦13,423,800⟧ phiếu.',
    'Gọi +84 903 123 456 đồng ý, số 0 123 456 đồng.',
    'Lãi 2,395 triệu đồng, mã A-1,200,300.',
    'Vào http://a.vn/1,200,300.html nhé.',
  ],
  'decimal-separator': [
    'Nặng ⟦3.5⟧kg, cao ⟦1.75⟧ m, lãi ⟦0.125⟧%.',
    'Chạy Android 4.4 m, ô tô Camry 2.5 triệu, IP 10.0.0.1 km.',
    'Bán 2.300 km vải, đi 12.5.2016 km.',
  ],
  'percent-unit-form': ['Dài 29,21 ⟦Km⟧.', 'Tại Km 15 và 12 Km Đông.', 'Cách 5⟦Km⟧, mua 3 ⟦Kg⟧ và 2 kg.', 'Nóng 40⟦ ° C⟧ rồi 30 °C.'],
  'currency-form': ['Giá ⟦50k⟧ và ⟦VND 20.000⟧.', 'Mất US$5 triệu, được 5$.', 'Lãi ⟦$3⟧ rồi $5 USD.', 'Bán $5/kg.'],
  'date-form': [
    'Ngày 5/8, ngày 6/8 rồi ngày ⟦7-9⟧.',
    'Sáng 05/8, chiều 06/8, tối ⟦7/8⟧.',
    'Tỷ số 3-1, 2/3 số dân, ngày 5/8.',
    'Hai ngày 5-6 và ngày 5/8.',
  ],
  'impossible-date': [
    'Họp ngày ⟦31-11-2014⟧ và ngày ⟦29-2-2019⟧.',
    'Nghỉ ngày 30 tháng 2 âm lịch, mồng 30/2.',
    'Đi ngày ⟦31 tháng 4⟧ rồi ngày 12-13 tháng 9.',
    'Quyết định 35/2019/QĐ và 45/13/2019/TT.',
    'Lương tháng 13/2020 và tháng ⟦14-2020⟧.',
  ],
  'weekday-date-mismatch': [
    'Chủ nhật, 5/1/2025, và thứ hai 6/1/2025.',
    '⟦Thứ Năm⟧, ngày 6/1/2025.',
    'Hội nghị lần thứ tư 5/1/2025, con thứ hai 5/1/2025.',
    'Thứ Sáu, 31/9/2025 và thứ bảy, 5/1.',
  ],
  'time-form': ['⟦9 g30⟧ sáng, lúc 24h, sau 25h30.', 'Hồi ⟦25:10⟧ và ⟦9h60⟧ tối.', 'Lúc 9:30⟦ pm⟧ tối nay.', 'Có 8 h30x và 30 h30.'],
  'range-order': ['Năm 1945-1930 trước đây bớt.', 'Trồng ⟦20-10 ha⟧ lúa.', 'Giảm còn 20-10%.', 'Tăng từ 10 đến 20%, từ 5 tới 3.'],
  'ordinal-roman': ['Ban Chấp hành Trung ương Đảng khóa ⟦12⟧ họp.', 'Hội nghị. Khóa 12 khai giảng.', 'Đại hội Đảng bộ lần thứ 41.'],
  'figure-consistency': ['Vay 3,5 tỷ đồng. Trả ⟦35 tỷ đồng⟧, còn 35 triệu đồng.', 'Có 10 người: 6 nam, 4 nữ.'],
};

describe.each(Object.entries(cases))('%s', (rule, texts) => {
  it.each(texts.map((text) => [text]))('%s', (marked) => {
    expect(markFindings(rule, unmark(marked).text)).toBe(marked);
  });
});

it('tells both counts of a form', () => {
  const [finding] = runRule('date-form', 'Ngày 5/8, ngày 6/8 rồi ngày 7-9.', { locale: 'en' });
  expect(finding?.message).toBe('Dates written with “-”: 1; with “/”: 2.');
});
