import { describe, expect, it } from 'vitest';
import { ContestedPairs, Side } from '../../src/speller/contested.ts';
import { shippedModel } from '../../src/resources/node-resources.ts';

describe('pairs of which one word is contested', () => {
  it('are all named, and few others', () => {
    const { filter, bytes } = ContestedPairs.sized(2000);
    for (let id = 0; id < 2000; id++) filter.add(id, 60_000 - id, Side.First);
    const stored = new ContestedPairs(bytes);
    const named = (offset: number) => Array.from({ length: 2000 }, (_, id) => stored.has(id + offset, 60_000 - id, Side.First));
    expect(named(0).filter(Boolean)).toHaveLength(2000);
    expect(named(7).filter(Boolean).length).toBeLessThan(100);
  });

  it('are told apart by the word that is contested', () => {
    const { filter } = ContestedPairs.sized(1);
    filter.add(7, 9, Side.Second);
    expect([filter.has(7, 9, Side.First), filter.has(9, 7, Side.Second), filter.has(7, 9, Side.Second)]).toEqual([false, false, true]);
  });

  it('are none in a model without them', () => {
    expect(new ContestedPairs(new Uint8Array(0)).has(7, 9, Side.First)).toBe(false);
  });

  it.each([
    ['của', 'hàng', Side.First, true],
    ['trong', 'tâm', Side.First, true],
    ['thiết', 'thưc', Side.Second, false],
    ['nhà', 'nước', Side.First, false],
    ['xin', 'lỗi', Side.Second, false],
  ])('%s %s, word %i: %s in the shipped model', (first, second, side, expected) => {
    const model = shippedModel();
    expect(model.contested.has(model.idOf(first), model.idOf(second), side)).toBe(expected);
  });
});
