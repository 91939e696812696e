/** The table of confusable pairs, and the guards around it. */
import { describe, expect, it } from 'vitest';
import { confusables } from '../../src/lexicon/confusables.ts';
import { rareWords } from '../../src/lexicon/rare-words.ts';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { lexicon } from '../../src/resources/resources.ts';
import { parseSyllable, syllableKey } from '../../src/text/syllable.ts';
import { markFindings, runRule } from '../run-rule.ts';

useFileResources();

describe('the table', () => {
  it('gives each wrong form one right form of as many legal syllables', () => {
    const wrongs = confusables.map(({ wrong }) => wrong.join(' '));
    for (const { wrong, right } of confusables) {
      const line = `${right} < ${wrong.join(' ')}`;
      expect(
        wrongs.filter((other) => other === wrong.join(' ')),
        `${line}: the wrong form stands there more than once`,
      ).toHaveLength(1);
      expect(right.split(' ').length, `${line}: one form has more syllables`).toBe(wrong.length);
      expect(wrongs, `${line}: the right form is a wrong one elsewhere`).not.toContain(right);
      const illegal = [...wrong, ...right.split(' ')].filter((syllable) => parseSyllable(syllable)?.tone === undefined);
      expect(illegal, `${line}: not spelt like syllables, which non-syllable reports`).toEqual([]);
    }
  });

  it('corrects towards the form that news prefers, or dictionaries have', () => {
    const { pairCount } = lexicon();
    const count = (form: string): number => {
      const keys = form.split(' ').map(syllableKey);
      return Math.min(...keys.slice(1).map((key, i) => pairCount(keys[i]!, key)));
    };
    for (const { wrong, right } of confusables) {
      const written = wrong.join(' ');
      const line = `${right} < ${written}: right form < wrong form, or the other way round?`;
      expect(count(written), line).toBeLessThanOrEqual(count(right));
      expect(rareWords.has(written), `${line} “${written}” is a word of rare-words.ts`).toBe(false);
    }
  });
});

describe('two syllables that only meet', () => {
  it.each([
    'Cháu có tài năng xuất chúng.',
    'Hồ sơ xuất khẩu đã đủ.',
    'Đơn vị tấn công xuất phát từ bờ sông.',
    'Tòa xem xét sử dụng tang vật.',
    'Phim Bao Công xuất tuần chiếu lại.',
    'Sở điều chỉnh chu kỳ đèn.',
    'Áp lực lương thấp đè nặng.',
    'Máy này có đầu đọc giả mạo nhãn hiệu.',
    'Anh Sát, nhập viện hôm qua, đã khỏe.',
    'Sơ\nxuất hiện ở cuối trang.',
  ])('%s', (text) => {
    expect(markFindings('confusable-pair', text)).toBe(text);
  });
});

describe('a shared syllable claimed by a neighbour', () => {
  it('does not hide the slip', () => {
    expect(markFindings('confusable-pair', 'Giá cao ngất ngưỡng.')).toBe('Giá cao ⟦ngất ngưỡng⟧.');
    expect(markFindings('confusable-pair', 'Đổi mục đích xử dụng đất.')).toBe('Đổi mục đích ⟦xử dụng⟧ đất.');
    // "để chuẩn bị" makes no phrase of "để chuẩn".
    expect(markFindings('confusable-pair', 'Chụp phim để chuẩn đoán bệnh.')).toBe('Chụp phim để ⟦chuẩn đoán⟧ bệnh.');
  });

  it('leaves the correction to the reader', () => {
    expect(runRule('confusable-pair', 'Giá cao ngất ngưỡng.')[0]!.fix).toBeUndefined();
  });
});
