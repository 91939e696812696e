/** What the model says about words that it never saw together. */
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { FIRST_WORD } from '../../src/speller/model.ts';
import { Random } from '../../src/train/random.ts';

describe('pairs', () => {
  it('are never much more frequent than their words, though the table keeps no keys', () => {
    const model = shippedModel();
    const random = new Random(3);
    const impossible: string[] = [];
    for (let i = 0; i < 200_000; i++) {
      const [a, b] = [random.below(model.keys.length), random.below(model.keys.length)];
      if (model.pair(a, b) > 2 * Math.min(model.counts[a], model.counts[b])) impossible.push(`${model.keys[a]} ${model.keys[b]}`);
    }
    expect(impossible).toEqual([]);
  });

  it.each(['tri thức', 'mô tô', 'dạ dày', 'ý chí', 'sập bẫy', 'dương cầm'])('“%s” is one that news know', (phrase) => {
    const model = shippedModel();
    const [a, b] = phrase.split(' ').map((key) => model.idOf(key));
    expect(Math.min(a, b)).toBeGreaterThanOrEqual(FIRST_WORD);
    expect(model.pair(a, b)).toBeGreaterThan(20);
  });
});
