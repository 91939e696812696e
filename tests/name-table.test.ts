/** The names of the lexicon: taken off and joined again, found one slip away. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../src/lexicon/lexicon.ts';
import { joinNames, packNames, splitNames } from '../src/lexicon/name-sections.ts';
import { type HashedCounts, hashOf, nameTable } from '../src/lexicon/name-table.ts';

const bytes = new Uint8Array(readFileSync(new URL('../src/lexicon/lexicon.bin', import.meta.url)));

function hashed(keys: readonly string[]): HashedCounts {
  const hashes = Uint32Array.from(keys, hashOf).sort();
  return { hashes, steps: new Uint8Array(hashes.length).fill(1) };
}

describe('names of a lexicon', () => {
  it('are the same after they were taken off and joined again', () => {
    const split = splitNames(bytes);
    expect(openLexicon(split.words).names.articles('obama')).toBe(0);
    expect(openLexicon(split.words).lowerCount('nhà')).toBe(openLexicon(bytes).lowerCount('nhà'));
    expect(Buffer.from(joinNames(split)).equals(bytes)).toBe(true);
  });

  it('can be others', () => {
    const names = packNames(hashed(['brno', 'ostrava']), hashed(['brno ostrava']));
    const other = openLexicon(joinNames({ words: splitNames(bytes).words, names })).names;
    expect([other.articles('brno'), other.articles('obama'), other.together('brno', 'ostrava')]).toEqual([1, 0, 1]);
  });

  it.each([
    ['ostraava', 'a letter added'],
    ['ostrva', 'a letter lost'],
    ['ostrawa', 'a letter changed'],
    ['osrtava', 'two letters swapped'],
    ['sotrava', 'the first two swapped'],
  ])('are found from %s: %s', (written) => {
    expect(nameTable(hashed(['ostrava', 'brno']), hashed([])).near(written)).toEqual(['ostrava']);
  });

  it.each(['ostrava', 'istrava', 'osttrraava', 'o', ''])('are not found from %s', (written) => {
    expect(
      nameTable(hashed(['ostrava', 'brno']), hashed([]))
        .near(written)
        .filter((name) => name !== written),
    ).toEqual([]);
  });
});
