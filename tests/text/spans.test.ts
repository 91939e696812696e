import { describe, expect, it } from 'vitest';
import { Flag, TextDocument } from '../../src/text/document.ts';
import { mark, unmark } from '../marked.ts';

function markFlag(text: string, flag: number): string {
  const { tokens } = new TextDocument(text);
  const spans: [number, number][] = [];
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.flags[i]! & flag) === 0) continue;
    const last = spans.at(-1);
    if (last?.[1] === tokens.start[i]) last[1] = tokens.end[i]!;
    else spans.push([tokens.start[i]!, tokens.end[i]!]);
  }
  return mark(text, spans);
}

describe('protected spans', () => {
  it.each([
    'Xem ⟦https://bao.vn/tin-tuc?id=3⟧, rồi đọc.',
    'Trang ⟦VnExpress.net⟧ và ⟦www.chinhphu.vn⟧.',
    'Gửi về ⟦toasoan@bao.com.vn⟧.',
    'Kênh ⟦@bao_moi⟧ với thẻ ⟦#nguoiviettutedep⟧.',
    'Giá ⟦28.500.000⟧ đồng, tăng ⟦19,5%⟧.',
    'Sáng ⟦22/12/2016⟧, rồi ⟦2/9⟧, tháng ⟦10-2012⟧, giai đoạn ⟦2011-2015⟧.',
    'Lúc ⟦9h30⟧ và ⟦22:13⟧.',
    'Thắng ⟦3-1⟧, ⟦7-6⟧ (⟦7/5⟧).',
    'Theo ⟦12-NQ/TW⟧ và ⟦30/2020/NĐ-CP⟧, ⟦Covid-19⟧, ⟦PM2.5⟧, ⟦HbA1c⟧, ⟦GMT+7⟧, ⟦H5N1⟧, ⟦U23⟧.',
    'Ủy ban ⟦T.Ư⟧, ⟦TP.HCM⟧, ⟦PGS.TS⟧ Lan, giải ⟦V.League⟧.',
    'Diện tích ⟦2.300ha⟧, dài ⟦5km⟧.',
  ])('%s', (marked) => {
    expect(markFlag(unmark(marked).text, Flag.Protected)).toBe(marked);
  });

  it.each([
    'Kế hoạch thực hiện.Trong đó có Hà Nội.Sau đó',
    'phát triển kinh tế-xã hội, dùng ki-ốt',
    'và/hoặc',
    'Nói: “Được”.',
    'gõ d9a3ng',
  ])('none in %s', (text) => {
    expect(markFlag(text, Flag.Protected)).toBe(text);
  });

  it('end where a sentence was glued on', () => {
    expect(markFlag('năm 2016.Trong', Flag.Protected)).toBe('năm ⟦2016⟧.Trong');
    const decomposed = 'lúc 9h30.Ông về'.normalize('NFD');
    expect(markFlag(decomposed, Flag.Protected)).toBe(decomposed.replace('9h30', '⟦9h30⟧'));
  });
});

describe('names', () => {
  it.each([
    'Chiều qua, ông ⟦Nguyễn⟧ ⟦Văn⟧ ⟦An⟧ ở ⟦Hà⟧ ⟦Nội⟧.',
    '⟦Trần⟧ ⟦Hưng⟧ nói vậy.',
    'Hôm nay trời mưa. Mai nắng.',
    'Gọi ⟦iPhone⟧ cho ⟦UBND⟧ xã.',
    'Ông nói: “Được thôi”.',
  ])('%s', (marked) => {
    expect(markFlag(unmark(marked).text, Flag.Name)).toBe(marked);
  });
});

describe('quotations', () => {
  it.each(['Ông nói: “⟦Được thôi⟧”, rồi "⟦đi⟧".', 'Chưa “đóng lại.', '“⟦Đoạn trích dài⟧\n“⟦tiếp theo⟧”.', 'Dài 5”2 và 3’34.'])(
    '%s',
    (marked) => {
      expect(markFlag(unmark(marked).text, Flag.Quoted)).toBe(marked);
    },
  );
});
