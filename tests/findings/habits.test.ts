import { describe, expect, it } from 'vitest';
import { habitIds, habitKey, habitsIn, toldOnce } from '../../src/findings/habits.ts';
import { lintText } from '../../src/index.ts';

const told = (text: string, rule: string) =>
  habitsIn(
    text,
    lintText(text, { preset: 'editorial', filename: 'bai.txt' }).findings.filter(({ ruleId }) => ruleId === `vi/${rule}`),
  ).map(({ places, examples }) => [places.length, ...examples]);

describe('a habit', () => {
  it('is told once, at its first place', () => {
    const keys = ['a', 'b', 'a', undefined, 'a', 'b', undefined];
    const told = toldOnce(
      keys.map((key, i) => ({ key, i })),
      ({ key }) => key,
    );
    expect(told.map(({ first, places }) => [first.i, places.length])).toEqual([
      [0, 3],
      [1, 1],
      [3, 1],
      [5, 1],
      [6, 1],
    ]);
  });

  it('is a style whatever its words, or a slip made again and again', () => {
    expect(habitKey('vi/tone-mark-misplaced', 'muà', 'mùa')).toBe(habitKey('vi/tone-mark-misplaced', 'lưả', 'lửa'));
    expect(habitKey('vi/non-syllable', 'muà', 'mùa')).not.toBe(habitKey('vi/non-syllable', 'lưả', 'lửa'));
    expect(habitKey('vi/non-syllable', 'muà', undefined)).toBeUndefined();
  });

  it('tells how often and in which words', () => {
    expect(told('Muà đông, lưả ấm. Ông đi vơí bà.\nTrời đã sang muà xuân.', 'tone-mark-misplaced')).toEqual([[4, 'Muà', 'lưả', 'vơí']]);
    expect(told('Cam , quýt , bưởi đều ngon.', 'space-before-punctuation')).toEqual([[1], [1]]);
    expect(told('Cam , quýt , bưởi , chè đều ngon.', 'space-before-punctuation')).toEqual([[3]]);
    expect(told('Một dòng.   \nHai dòng.   \nBa dòng.   \nBốn dòng.', 'multiple-spaces')).toEqual([[3]]);
  });

  it('has one id at all its places, which machines get', () => {
    const text = 'Cam , quýt , bưởi , chè đều ngon.';
    const { findings } = lintText(text);
    const ids = habitIds(text, findings);
    expect(new Set(findings.map((finding) => ids.get(finding))).size).toBe(1);
    expect(habitIds('Cam , quýt.', lintText('Cam , quýt.').findings).size).toBe(0);
  });
});
