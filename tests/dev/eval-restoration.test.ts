/** The share of syllables that come back right. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/train/random.ts';
import { allMarks, noMarks, oneOfTwo, randomMarks } from '../../src/dev/eval/mark-loss.ts';
import { sampleSentences, scoreRestoration, sentencesOf } from '../../src/dev/eval/restoration.ts';

const file = fileURLToPath(new URL('../fixtures/eval/articles.jsonl', import.meta.url));

describe('scoreRestoration', () => {
  it('counts every syllable, marked or not, and folds case and tone placement', () => {
    const given: string[] = [];
    const result = scoreRestoration(['Hoà bình là quý, bạn Zoe nhớ 2 điều.'], allMarks, (text) => {
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

describe('ways of losing marks', () => {
  const text = 'Đường về quê thật đẹp, lúa đã chín.';

  it.each([
    ['all marks', allMarks(text), 'Duong ve que that dep, lua da chin.'],
    ['each mark, surely', randomMarks(new Random(1), 1)(text), 'Duong ve que that dep, lua da chin.'],
    ['each mark, never', randomMarks(new Random(1), 0)(text), text],
    ['none', noMarks(text), text],
  ])('%s', (_way, damaged, expected) => {
    expect(damaged).toBe(expected);
  });

  it('takes one of two marks at most', () => {
    const damaged = oneOfTwo(new Random(5))(text.repeat(20));
    expect(damaged).not.toBe(text.repeat(20));
    expect(damaged).toHaveLength(text.length * 20);
    expect(damaged).not.toMatch(/Duong|that|dep|đep,? lua/);
    expect(damaged.match(/lúa/g)).toHaveLength(20);
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

  it('takes the sentences of a set that hold no known error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vilint-set-'));
    try {
      writeFileSync(join(folder, 'a.txt'), 'Trời nắng từ sáng sớm. Bà con ra đồn gặt lúa. Chiều có mưa rào.');
      const error = { file: 'a.txt', start: 33, end: 36, wrong: 'đồn', right: ['đồng'], kind: 'letter' };
      writeFileSync(join(folder, 'gold.jsonl'), `${JSON.stringify(error)}\n`);
      expect(await sampleSentences(folder, 10)).toEqual(['Trời nắng từ sáng sớm.', 'Chiều có mưa rào.']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
