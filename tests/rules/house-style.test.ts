/** What a house style may say, what it may not, and where it keeps quiet. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HouseStyleError, parseHouseStyle } from '../../src/analysis/house-style.ts';
import { markFindings } from '../run-rule.ts';

const mark = (options: object, text: string) => markFindings('house-style', text, { options });

describe('a house style', () => {
  it('of the documentation is a good one', () => {
    const example: unknown = JSON.parse(readFileSync(new URL('../../docs/house-style.example.json', import.meta.url), 'utf8'));
    expect(parseHouseStyle(example, 'example')).toMatchObject({ iy: 'y', ban: [{ word: 'siêu khủng' }] });
  });

  it.each([
    [{ tonePlacment: 'old' }, 'tonePlacment', 'tonePlacement'],
    [{ iy: 'yy' }, 'iy: "yy"', 'y'],
    [{ prefer: [{ use: 'hằng năm', not: [], becuase: 'x' }] }, 'prefer[0].becuase', 'because'],
    [{ ban: [{ word: 'a', because: 3 }] }, 'ban[0].because', undefined],
    [{ ban: { word: 'a' } }, 'ban', undefined],
    [{ prefer: [{ use: 'a', because: 'b' }] }, 'prefer[0].not', undefined],
    ['old', '"old"', undefined],
  ])('that says %j is refused', (style, key, hint) => {
    let error: unknown;
    try {
      parseHouseStyle(style, 'toa-soan.json');
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(HouseStyleError);
    expect(error).toMatchObject({ file: 'toa-soan.json', key, hint });
    expect((error as Error).message).toContain('toa-soan.json');
  });
});

describe('house-style', () => {
  it.each([
    [{ iy: 'y' }, 'Cô tỉ mỉ kì cọ, ⟦kĩ⟧ sư Mĩ Tâm nói: “Kĩ lắm”.'],
    [{ numbers: 'grouped' }, 'Mã 123456, gọi 19001234, ⟦12500⟧ đồng, năm 2025 người dân, 1250 hộ.'],
    [{ date: 'padded' }, 'Ngày ⟦5/8/2025⟧, 05/08/2025, tỷ số 3-1, 24/7.'],
    [{ tonePlacement: 'old' }, 'Bà Thuý ⟦hoà⟧ giải, quý vị.'],
    [{ prefer: [{ use: 'hằng năm', not: 'hàng năm', because: 'x' }] }, '⟦HÀNG NĂM⟧, họ nói “hàng năm”.'],
    [
      {
        ban: [
          { word: 'siêu', because: 'x' },
          { word: 'siêu khủng', because: 'x' },
        ],
      },
      'Giá ⟦siêu khủng⟧ và ⟦siêu⟧ rẻ.',
    ],
  ])('under %j', (options, marked) => {
    expect(mark(options, marked.replace(/[⟦⟧]/g, ''))).toBe(marked);
  });

  it('keeps the case of what it replaces', () => {
    expect(mark({ tonePlacement: 'new' }, 'HỌP Ở ⟦ỦY⟧ BAN')).toBe('HỌP Ở ⟦ỦY⟧ BAN');
  });
});
