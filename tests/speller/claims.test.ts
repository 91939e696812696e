import { describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { lexicon, model } from '../../src/resources/resources.ts';
import { Claims } from '../../src/speller/claims.ts';

useFileResources();

/** Whether a neighbour claims something in the place of the middle word, and what of it is more than one slip away. */
function claimed(words: string): { claimed: boolean; far: string[] } {
  const counts = model();
  const claims = new Claims(counts, lexicon().partnersOf);
  const [a, written, b] = words.split(' ').map((word) => counts.idOf(word));
  const has = claims.has(a, written, b, counts.pair(a, written), counts.pair(written, b));
  return { claimed: has, far: claims.far.map((id) => counts.keys[id]) };
}

describe('what the neighbours of a word claim in its place', () => {
  it.each([
    ['has the same rime', 'tháp huyền hình', 'truyền'],
    ['has nearly the same letters', 'đầu khiển tra', 'kiểm'],
    ['follows the neighbour', 'nguôi ngao trong', 'ngoai'],
    ['has the same letters without marks', 'thành phở hồ', 'phố'],
  ])('%s: %s', (_, words, far) => {
    expect(claimed(words)).toEqual({ claimed: true, far: [far] });
  });

  it('may be one slip away, which the error model knows', () => expect(claimed('đều có gắng')).toEqual({ claimed: true, far: [] }));

  it.each(['đài truyền hình', 'rất cố gắng', 'của các em', 'một ngày đẹp'])('is nothing else in "%s"', (words) =>
    expect(claimed(words)).toEqual({ claimed: false, far: [] }),
  );

  it('follows the model when it pretends to know less', () => {
    const counts = model();
    const claims = new Claims(counts, lexicon().partnersOf);
    const [a, written, b] = ['tháp', 'huyền', 'hình'].map((word) => counts.idOf(word));
    const ask = (): boolean => claims.has(a, written, b, 0, 0);
    expect(ask()).toBe(true);
    counts.pretend(0.0001);
    try {
      expect(ask()).toBe(false);
    } finally {
      counts.pretend(1);
    }
    expect(ask()).toBe(true);
  });
});
