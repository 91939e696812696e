/** The figures of a run. */
import { describe, expect, it } from 'vitest';
import { Stats } from '../../src/cli/stats.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { check } from '../reporters/report.ts';

function statsOf(texts: readonly string[], locale: Locale): string {
  let clock = 0;
  const stats = new Stats(locale, () => (clock += 1500));
  for (const text of texts) stats.add(check({ path: 'a.txt', text }, locale).result, text);
  return stats.toString();
}

describe('the figures of a run', () => {
  const texts = ['Vốn , tăng.\n', 'Giá , tăng và thịt , giảm.\n', 'Anh ấy có  nhà.\n', 'Vốn tăng.\n'];
  it('tell how much was checked, by rule and by kind', () =>
    expect(statsOf(texts, 'en')).toBe(`
4 files (3 with findings), 65 characters, 1.5 s; 61.5 findings in 1,000 characters

  findings  errors  fixable  suggested  files  rule
         3       3        3          0      2  vi/space-before-punctuation
         1       0        1          0      1  vi/multiple-spaces

         4       3        4          0      3  typography
`));
  it('are in Vietnamese too', () =>
    expect(statsOf(texts, 'vi')).toContain('4 tệp (3 tệp có lỗi hay cảnh báo), 65 ký tự, 1,5 giây; 61,5 chỗ'));
  it('are one line where nothing was found', () =>
    expect(statsOf(['Vốn tăng.\n'], 'en')).toBe('\n1 file (0 with findings), 10 characters, 1.5 s; 0 findings in 1,000 characters\n'));
});
