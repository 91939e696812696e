/** Spoiled UTF-8 is read as it was meant; what only looks spoiled stays. */
import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../src/text/mojibake.ts';
import { misread } from '../legacy.ts';

const TEXT = 'Chiều 5/8, bà Nguyễn Thị Ửng nói: “Xã đã sửa 12 cây cầu… Ai cũng mừng” – rồi cười 😀.';

describe('repairMojibake', () => {
  it.each([1, 2, 3])('undoes %d readings', (times) => {
    let spoiled = TEXT;
    for (let i = 0; i < times; i++) spoiled = misread(spoiled);
    expect(repairMojibake(spoiled)).toEqual({ text: TEXT, lossless: true });
  });

  it('undoes a reading as Latin-1', () => {
    const spoiled = Array.from(new TextEncoder().encode(TEXT), (byte) => String.fromCharCode(byte)).join('');
    expect(repairMojibake(spoiled)).toEqual({ text: TEXT, lossless: true });
  });

  it('knows the capital of Windows-1258', () => {
    expect(repairMojibake('phĂ²ng khĂ¡ch')?.text).toBe('phòng khách');
  });

  it.each(['Viá»t Nam vÃ  Huáº¿', 'Ä ảng bộ tá»‰nh'])('does not vouch for lost bytes: %s', (spoiled) => {
    expect(repairMojibake(spoiled)?.lossless).toBe(false);
  });

  it.each(['São Paulo, Ångström, Äänekoski', '«Lá»…', '“XONG RỒI ĐÃ”', 'CÂU TRẢ LỜI CỦA BÀ NHÃ…', 'Hai người «nói xã»', TEXT])(
    'leaves %s alone',
    (text) => {
      expect(repairMojibake(text)).toBeUndefined();
    },
  );
});
