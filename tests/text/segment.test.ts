import { describe, expect, it } from 'vitest';
import { TextDocument } from '../../src/text/document.ts';

/** Sentences of a text between bars. */
function sentences(text: string): string {
  const { tokens, sentences: ranges } = new TextDocument(text);
  return Array.from({ length: ranges.count }, (_, i) =>
    text.slice(tokens.start[ranges.start[i]!], tokens.end[ranges.end[i]! - 1]).trim(),
  ).join(' | ');
}

describe('sentences', () => {
  it.each([
    ['Trời mưa. Đường ngập.', 'Trời mưa. | Đường ngập.'],
    ['Trời mưa! Ngập à? Ừ… Ngập.', 'Trời mưa! | Ngập à? | Ừ… | Ngập.'],
    ['Ông nói: “Mưa.” Rồi đi.', 'Ông nói: “Mưa.” | Rồi đi.'],
    ['Tin dài\nTin ngắn', 'Tin dài | Tin ngắn'],
    ['Năm 2025. 30 hộ dân dọn nhà.', 'Năm 2025. | 30 hộ dân dọn nhà.'],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toBe(expected);
  });

  it.each([
    'Nghị quyết của T.Ư về xây dựng.',
    'Sống ở TP. Hồ Chí Minh và TP.HCM.',
    'PGS.TS Lê Văn A và GS. Trần B dự.',
    'Bị cáo N.T. H. khai báo.',
    'Giá 19.500 đồng, tăng 1.5 lần.',
    'Ngày 22.12.2016 tại Q. 1.',
    'Rau, quả, v.v. đều rẻ.',
    'Chờ … rồi đi.',
  ])('one sentence: %s', (text) => {
    expect(sentences(text)).toBe(text);
  });
});
