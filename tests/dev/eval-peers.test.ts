/** The checkers that vilint is compared with, and the way their figures are shown. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dictionary, inLowerCase } from '../../src/dev/eval/checkers.ts';
import { compare, kindTable, scoreTable } from '../../src/dev/eval/compare.ts';
import { parseAnswer } from '../../src/dev/eval/hunspell.ts';
import type { EvalFinding } from '../../src/dev/eval/score.ts';
import { readSet } from '../../src/dev/eval/set.ts';

const text = 'Chị Zoe đng hoà giải, khoẻ nhỉ, năm 2020 kwz.';
const words = (findings: readonly EvalFinding[]) => findings.map(({ start, end }) => text.slice(start, end));

it('the dictionary reports each word that is no syllable, in either style of tone placement', () => {
  expect(words(dictionary().check([text])[0])).toEqual(['Zoe', 'đng', 'kwz']);
  expect(words(inLowerCase([text], dictionary().check([text]))[0])).toEqual(['đng', 'kwz']);
});

describe('parseAnswer', () => {
  it('reads the first suggestion of each word, in step by the blank lines', () => {
    const answer = ['@(#) Ispell', '*', '', '& keu 2 1: kêu, ke u', '', '', '# xyz 1', '', '+ nhà', ''].join('\n');
    expect([...parseAnswer(['là', 'keu', '…', 'xyz', 'nhà'], answer)]).toEqual([
      ['keu', 'kêu'],
      ['xyz', ''],
    ]);
  });
});

describe('tables', () => {
  const folder = (name: string) => fileURLToPath(new URL(`../fixtures/eval/${name}`, import.meta.url));
  const set = readSet(folder('planted'));
  const clean = readSet(folder('clean'));
  const silent = { name: 'vilint', check: (texts: readonly string[]) => texts.map(() => []) };
  const rows = compare({ vilint: silent, others: [dictionary()] }, set, clean);

  it('show a checker a row, what it finds in the untouched texts left out', () => {
    expect(scoreTable(set, rows).split('\n')).toEqual([
      '                           findings  natural  det P  det R  det F1  cor P  cor R  cor F1  first right  false/10k',
      '-------------------------  --------  -------  -----  -----  ------  -----  -----  ------  -----------  ---------',
      'vilint: errors                    0        0  0.000  0.000   0.000  0.000  0.000   0.000        0.000       0.00',
      'vilint: errors + warnings         0        0  0.000  0.000   0.000  0.000  0.000   0.000        0.000       0.00',
      'dictionary                        2        1  1.000  0.400   0.571  0.000  0.000   0.000        0.000       0.00',
      'dictionary: lower case            2        0  1.000  0.400   0.571  0.000  0.000   0.000        0.000       0.00',
    ]);
  });

  it('leave out what needs known errors where there are none', () => {
    expect(scoreTable(clean, compare({ vilint: silent, others: [] }, clean)).split('\n')[2]).toMatch(
      /^vilint: errors +0 +0( +-){7} +0\.00$/,
    );
  });

  it('show recall by kind of error', () => {
    expect(
      kindTable(rows)
        .split('\n')
        .slice(2)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['dropped', '1', '0.00', '0.00', '1.00', '1.00'],
      ['nonsense', '1', '0.00', '0.00', '1.00', '1.00'],
      ['repeat', '1', '0.00', '0.00', '0.00', '0.00'],
      ['tone', '2', '0.00', '0.00', '0.00', '0.00'],
    ]);
  });
});
