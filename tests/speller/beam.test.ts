import { describe, expect, it } from 'vitest';
import { shippedModel } from '../../src/resources/node-resources.ts';
import { mostProbable } from '../../src/speller/beam.ts';
import { Break } from '../../src/speller/model.ts';
import { WEIGHTS } from '../../src/speller/restore.ts';
import { Scorer } from '../../src/speller/score.ts';

const model = shippedModel();
const scorer = new Scorer(model);

/** Words by place, those of one place with a bar between; the second number of `word:-9` is its prior. */
function best(places: string): string {
  const lattice = places.split(' ').map((place) =>
    place.split('|').map((option) => {
      const [key, prior = '0'] = option.split(':');
      return { id: model.idOf(key), prior: Number(prior) };
    }),
  );
  return mostProbable(scorer, lattice, [Break, Break, Break], WEIGHTS)
    .map((id) => model.keys[id])
    .join(' ');
}

describe('mostProbable', () => {
  it.each([
    ['one option each', 'trời nắng đẹp', 'trời nắng đẹp'],
    ['what stands before tells', 'khởi tổ|tố|to', 'khởi tố'],
    ['what comes after tells', 'cai|cái|cải cách hành chính', 'cải cách hành chính'],
    ['one word tells of the next, and that of the last', 'cơ|có|cô sở|số|so vật|vất chất|chặt', 'cơ sở vật chất'],
    ['a prior outweighs the context', 'khởi tổ|tố:-90', 'khởi tổ'],
    ['nothing', '', '<unknown>'],
  ])('%s', (_case, places, expected) => {
    expect(best(places)).toBe(expected);
  });
});
