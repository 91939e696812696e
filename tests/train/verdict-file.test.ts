import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readVerdicts } from '../../src/train/verdict-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'vilint-verdicts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'slips.tsv');
  writeFileSync(file, text);
  return readVerdicts(file);
}

it('reads places by article, with the word meant in its canonical spelling', () => {
  const articles = read('# why\n\nbai-1\t12\tslip\thoà\nbai-1\t40\tright\nbai-2\t0\tslip\tđảng\n');
  expect(articles.get('bai-1')?.get(12)).toEqual({ isSlip: true, meant: 'hòa' });
  expect(articles.get('bai-1')?.get(40)).toEqual({ isSlip: false, meant: '' });
  expect(articles.get('bai-2')?.size).toBe(1);
});

it.each(['bai\tx\tslip\tđi', 'bai\t3\tmaybe\tđi', 'bai\t3\tslip', 'bai\t3\tright\tđi', 'bai'])(
  'refuses a line that is no place, and names it: %j',
  (line) => {
    expect(() => read(`# first\n${line}\n`)).toThrow(/slips\.tsv:2: expected/);
  },
);

it.each(['slips', 'gaps'])('%s.tsv holds as many places as docs/data.md says', (name) => {
  const articles = [...readVerdicts(`src/dev/data/${name}.tsv`).values()];
  const places = articles.reduce((sum, { size }) => sum + size, 0);
  const line = readFileSync('docs/data.md', 'utf8')
    .split('\n')
    .find((line) => line.includes(`src/dev/data/${name}.tsv`));
  expect(line).toContain(` ${places.toLocaleString('en')} places `);
});
