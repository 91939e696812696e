/** Tables of the legacy encodings: every letter there and back, and words as people remember them on the screen. */
import { describe, expect, it } from 'vitest';
import { LEGACY_ENCODINGS } from '../../src/text/legacy/index.ts';
import { encodeLegacy } from '../legacy.ts';

const SMALL = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
const LETTERS = Array.from(SMALL + SMALL.toUpperCase());

const REMEMBERED: Readonly<Record<string, readonly (readonly [written: string, meant: string])[]>> = {
  TCVN3: [
    ['ViÖt Nam', 'Việt Nam'],
    ['§¶ng bé tØnh', 'Đảng bộ tỉnh'],
    ['®Þa ph\u00ad¬ng', 'địa phương'],
    ['céng hßa x· héi chñ nghÜa', 'cộng hòa xã hội chủ nghĩa'],
  ],
  VNI: [
    ['Vieät Nam', 'Việt Nam'],
    ['Ñaûng boä tænh', 'Đảng bộ tỉnh'],
    ['ñaát nöôùc', 'đất nước'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['Aùnh saùng', 'Ánh sáng'],
  ],
  VISCII: [
    ['Vi®t Nam', 'Việt Nam'],
    ['ð¸a phß½ng', 'địa phương'],
    ['nß¾c', 'nước'],
  ],
  VPS: [
    ['ñäng b¶', 'Đảng bộ'],
    ['ÇÎa phÜÖng', 'địa phương'],
  ],
  'Windows-1258': [
    ['Viêòt Nam', 'Việt Nam'],
    ['ngýõÌi dân', 'người dân'],
    ['Ðaòi hôòi', 'Đại hội'],
  ],
};

describe.each(LEGACY_ENCODINGS.map((encoding) => [encoding.name, encoding] as const))('%s', (name, encoding) => {
  it('writes all 134 letters, each in its own way, and reads them again', () => {
    expect(LETTERS).toHaveLength(134);
    expect([...encoding.letters.keys()].sort()).toEqual([...LETTERS].sort());
    expect(new Set(encoding.letters.values()).size).toBe(134);
    for (const letter of LETTERS) expect(encoding.decode(`X${encoding.letters.get(letter)!}X`)).toBe(`X${letter}X`);
  });

  it('reads text written in it', () => {
    const text = 'Sở Giáo dục và Đào tạo đã quyết định khen thưởng 12 học sinh giỏi, “tổng cộng” 30 triệu đồng.';
    expect(encodeLegacy(encoding, text)).not.toBe(text);
    expect(encoding.decode(encodeLegacy(encoding, text))).toBe(text);
  });

  it.each(REMEMBERED[name]!)('reads %s', (written, meant) => {
    expect(encoding.decode(written)).toBe(meant);
  });
});
