/** Rules over misspelt syllables share out the words of a text. */
import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

const ids = [
  'non-syllable',
  'stop-coda-tone',
  'onset-spelling',
  'incomplete-horn',
  'tone-mark-misplaced',
  'dropped-letter',
  'keyboard-residue',
];

it('reports each of seven slips by one rule', () => {
  const text = 'Các nghành, nguời dân, luât pháp, tòan xã, nghiệpp, từng bưc, học tieengs Anh.';
  expect(ids.map((id) => runRule(id, text).length)).toEqual(ids.map(() => 1));
  expect(new Set(ids.flatMap((id) => runRule(id, text).map(({ start }) => start))).size).toBe(ids.length);
});
