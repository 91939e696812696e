import { describe, expect, it } from 'vitest';
import { syllableKey } from '../../src/text/syllable.ts';
import { plant } from '../../src/train/plant.ts';
import { Random } from '../../src/train/random.ts';

const text = 'Sáng nay Ủy ban thành phố họp bàn về kế hoạch trồng cây, sửa đường và khám bệnh cho người già. '.repeat(200);

describe('plant', () => {
  it('names exactly what it changed', () => {
    const planted = plant(text, 20, new Random(5));
    expect(planted.slips.length).toBeGreaterThan(100);
    let rest = '';
    let last = 0;
    let source = 0;
    for (const slip of planted.slips) {
      const kept = planted.text.slice(last, slip.start);
      rest += kept;
      source += kept.length;
      const wrong = planted.text.slice(slip.start, slip.end);
      const right = /^\p{L}+/u.exec(text.slice(source))![0];
      expect(syllableKey(right)).toBe(slip.right);
      expect(syllableKey(wrong)).not.toBe(slip.right);
      rest += right;
      source += right.length;
      last = slip.end;
    }
    expect(rest + planted.text.slice(last)).toBe(text);
  });

  it('plants at the density asked for, of many kinds, and always the same', () => {
    const planted = plant(text, 10, new Random(9));
    const words = text.match(/\p{L}+/gu)!.length;
    expect(planted.slips.length / words).toBeGreaterThan(0.08);
    expect(planted.slips.length / words).toBeLessThan(0.12);
    expect(new Set(planted.slips.map((slip) => slip.kind)).size).toBeGreaterThan(8);
    expect(plant(text, 10, new Random(9))).toEqual(planted);
  });
});
