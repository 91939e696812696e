/** The share of syllables that come back right. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sampleSentences, scoreRestoration, sentencesOf } from '../../src/dev/eval/restoration.ts';

const file = fileURLToPath(new URL('../fixtures/eval/articles.jsonl', import.meta.url));

describe('scoreRestoration', () => {
  it('counts every syllable, marked or not, and folds case and tone placement', () => {
    const given: string[] = [];
    const result = scoreRestoration(['Hoà bình là quý, bạn Zoe nhớ 2 điều.'], (text) => {
      given.push(text);
      return 'hòa binh là quỷ, bạn Zoe nhớ 2 điều.';
    });
    expect(given).toEqual(['Hoa binh la quy, ban Zoe nho 2 dieu.']);
    expect(result).toMatchObject({ sentences: 1, syllables: 7, right: 5 });
    expect([...result.mistakes]).toEqual([
      ['bình → binh', 1],
      ['quý → quỷ', 1],
    ]);
  });
});

describe('sampleSentences', () => {
  it('takes sentences, not fragments', () => {
    expect([...sentencesOf('Sáng nay trời nắng đẹp. Tin vắn. Bà con ra đồng gặt lúa sớm.')]).toEqual([
      'Sáng nay trời nắng đẹp.',
      'Bà con ra đồng gặt lúa sớm.',
    ]);
  });

  it('takes all of a small file, and the same ones each time of a larger one', async () => {
    const all = await sampleSentences(file, 100);
    expect(all).toHaveLength(5);
    const three = await sampleSentences(file, 3);
    expect(new Set(three).size).toBe(3);
    expect(three.every((sentence) => all.includes(sentence))).toBe(true);
    expect(await sampleSentences(file, 3)).toEqual(three);
  });
});
