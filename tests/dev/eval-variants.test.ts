/** Other views of a set keep its errors on the words that are wrong. */
import { describe, expect, it } from 'vitest';
import type { EvalSet } from '../../src/dev/eval/set.ts';
import { capitalLines, repeatedSlips, sentencesAlone } from '../../src/dev/eval/variants.ts';

function setOf(name: string, text: string, wrong?: string, right = ''): EvalSet {
  const start = wrong === undefined ? 0 : text.indexOf(wrong);
  const gold = wrong === undefined ? [] : [{ file: 'a.txt', start, end: start + wrong.length, wrong, right: [right], kind: 'tone' }];
  return { name, texts: [{ name: 'a.txt', text, gold, ignored: [] }], errors: gold, syllables: 10 };
}
const CLEAN = 'Chợ quê họp sớm\nBà con họp chợ từ sáng. Ai cũng họp mặt ở đó. Trời mưa thì không họp.';
const set = setOf('planted', CLEAN.replace('con họp', 'con hộp'), 'hộp', 'họp');
const goldOf = ({ texts }: EvalSet): string[] => texts.flatMap(({ text, gold }) => gold.map(({ start, end }) => text.slice(start, end)));

describe('views of a set', () => {
  it('makes each sentence a text', () => {
    const alone = sentencesAlone(set);
    expect(alone.texts.map(({ text }) => text.trim())).toContain('Bà con hộp chợ từ sáng.');
    expect(goldOf(alone)).toEqual(['hộp']);
  });

  it('sets headlines and sentences with errors in capitals', () => {
    const { lower, upper } = capitalLines(set);
    expect(lower.texts.map(({ text }) => text.trim())).toEqual(['Chợ quê họp sớm', 'Bà con hộp chợ từ sáng.']);
    expect(goldOf(upper)).toEqual(['HỘP']);
  });

  it('makes one slip as often as is asked, and leaves articles out that have not the words for it', () => {
    const clean = setOf('clean', CLEAN);
    const [{ text }] = repeatedSlips(set, clean, 2).texts;
    expect(text).toBe(CLEAN.replaceAll('họp', 'hộp').replace('cũng hộp', 'cũng họp').replace('không hộp', 'không họp'));
    expect(repeatedSlips(set, clean, 5).texts).toEqual([]);
  });
});
