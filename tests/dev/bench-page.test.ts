/** What a bench writes, from figures that are made up. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { drawCurves } from '../../src/dev/eval/chart.ts';
import type { Row } from '../../src/dev/eval/compare.ts';
import { drawBars } from '../../src/dev/bench/bars.ts';
import { median } from '../../src/dev/bench/measure.ts';
import { BEGIN, benchmarksPage, END, leastPrecision, readmeBlock, withBlock, type Results } from '../../src/dev/bench/page.ts';
import { suggestionsIn } from '../../src/dev/bench/peers.ts';

function row(name: string, findings: number, natural: number, precision: number, recall: number): Row {
  const rates = { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  const kinds = { tone: { errors: 4, found: Math.round(4 * recall), right: 0 } };
  return {
    name,
    score: {
      findings,
      natural,
      detection: rates,
      correction: rates,
      firstRight: 0.5,
      falseAlarms: 1,
      falseAlarmsPer10k: 1.25,
      kinds,
      alarms: [],
      missed: [],
      mistaken: [],
    },
  };
}

const results: Results = {
  facts: [['machine', 'a machine, 2 cores']],
  peers: [
    { name: 'hunspell', version: '1.7' },
    { name: 'cspell', why: 'npm could not install it' },
  ],
  corpus: { name: 'news.jsonl.gz', megabytes: 10, files: 1000, hash: '0123456789abcdef' },
  runs: 3,
  command: 'npm run bench -- --corpus news.jsonl.gz --write',
  quality: [
    {
      name: 'planted',
      about: 'planted slips',
      clean: 'clean',
      texts: 2,
      syllables: 8000,
      errors: 4,
      rows: [
        row('vilint: errors', 10, 0, 1, 0.75),
        row('dictionary', 9, 1, 0.5, 0.25),
        row('hunspell', 30, 70, 0.5, 0.5),
        row('hunspell: lower case', 10, 10, 0.8, 0.25),
      ],
      curve: [],
    },
  ],
  restoration: { sentences: 10, syllables: 200, right: 196, mistakes: new Map() },
  speed: [
    { name: 'vilint', wall: 12, cpu: 10, memory: 120, megabytes: 10, isOurs: true },
    { name: 'vilint, one article of 10 kB, cold', wall: 0.5, cpu: 0.48, memory: 80, megabytes: undefined, isOurs: true },
    { name: 'vilint --no-context, the same article', wall: 0.5, cpu: 0.38, memory: 80, megabytes: undefined, isOurs: true },
    { name: 'hunspell', wall: 20, cpu: 5, memory: NaN, megabytes: 10, isOurs: false },
  ],
  engine: [['one article, warm', '9.1 ms']],
  minutes: 7,
};

describe('docs/benchmarks.md', () => {
  const page = benchmarksPage(results);
  it.each([
    '`npm run bench -- --corpus news.jsonl.gz --write` in 7 minutes',
    '| machine | a machine, 2 cores |',
    '| hunspell | 1.7 |',
    '| cspell | left out: npm could not install it |',
    '| corpus | news.jsonl.gz, 10.0 MB of it in 1000 files, SHA-256 0123456789ab… |',
    '| vilint: errors | 10 | 0 | 1.000 | 1.000 | 0.750 | 0.857 | 0.500 | 1.3 |',
    '| hunspell | 30 | 70 | 0.500 | 0.150 | 0.500 | 0.500 | 0.500 | 1.3 |',
    // A dictionary of syllables proposes nothing.
    '| dictionary | 9 | 1 | 0.500 | 0.450 | 0.250 | 0.333 |  | 1.3 |',
    '| kind | errors | vilint: errors | dictionary | hunspell |\n| --- | ---: | ---: | ---: | ---: |\n| tone | 4 | 0.75 | 0.25 | 0.50 |',
    '98.00 % of 200 syllables right in 10 sentences',
    '| vilint | 12.00 s | 10.00 s | 1.00 | 120 MB |',
    '| vilint, one article of 10 kB, cold | 0.50 s | 0.48 s |  | 80 MB |',
    '| hunspell | 20.00 s | 5.00 s | 2.00 |  |',
    '| one article, warm | 9.1 ms |',
    'median of 3 runs',
  ])('%s', (text) => expect(page).toContain(text));

  it('says nothing of what was not measured', () => {
    const bare = benchmarksPage({ ...results, quality: [], restoration: undefined, engine: [], runs: 1 });
    expect(bare).not.toMatch(/Accuracy|Restoration|Inside one process/);
    expect(bare).toContain('one run');
  });
});

describe('the README', () => {
  it('gets the figures of the same run', () => {
    expect(readmeBlock(results).split('\n')).toEqual([
      '|  |  | precision | recall |',
      '| --- | --- | ---: | ---: |',
      '| planted slips | vilint: errors | 1.000 | 0.750 |',
      '|  | hunspell: lower case | 0.400 to 0.800 | 0.250 |',
      '',
      '`vilint restore` puts 98.0 % of the diacritics of news sentences back.',
      '',
      '| 10 MB of news | CPU | MB per CPU second | memory |',
      '| --- | ---: | ---: | ---: |',
      '| vilint | 10.00 s | 1.00 | 120 MB |',
      '| hunspell | 5.00 s | 2.00 |  |',
      '',
      'One article of 10 kB from a cold start takes 0.48 CPU seconds, 0.38 without context.',
    ]);
  });

  it('is changed between its marks only', () => {
    const page = `a\n${BEGIN}\nold\n${END}\nb\n`;
    expect(withBlock(page, 'new')).toBe(`a\n${BEGIN}\nnew\n${END}\nb\n`);
    expect(withBlock(withBlock(page, 'new'), 'new')).toBe(withBlock(page, 'new'));
    expect(() => withBlock('no marks', 'new')).toThrow('no marks');
  });
});

it('the least precision counts all that the untouched texts have as false', () => {
  expect(leastPrecision(row('', 30, 70, 0.5, 0.5).score)).toBeCloseTo(0.15);
  expect(leastPrecision(row('', 0, 0, 0, 0.5).score)).toBe(0);
});

it('the median is one of the runs', () => {
  const runs = [3, 1, 2];
  expect(median(runs)).toBe(2);
  expect(runs).toEqual([3, 1, 2]);
});

it('first suggestions are read from the report of cspell', () => {
  const report = 'w.txt:1:1 - Unknown word (đng) Suggestions: [đang*, đứng]\nw.txt:2:1 - Unknown word (kwz) Suggestions: []\n';
  expect(suggestionsIn(report)).toEqual([
    ['đng', 'đang'],
    ['kwz', ''],
  ]);
});

describe('pictures', () => {
  const texts = (svg: string): string[] => {
    const found: string[] = [];
    const parser = new SaxesParser();
    parser.on('text', (text) => text.trim() !== '' && found.push(text));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    return found;
  };

  it('bars are as long as their figures', () => {
    const svg = drawBars('Speed & more', 'MB/s', [
      { name: 'vilint <x>', value: 5, isOurs: true },
      { name: 'other', value: 20, isOurs: false },
    ]);
    expect(texts(svg)).toEqual(['Speed & more', 'MB/s', 'vilint <x>', '5.0', 'other', '20']);
    const widths = [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths[1]! / widths[0]!).toBeCloseTo(4, 2);
  });

  it('checkers without a threshold are points beside the curves; those in one place share a label', () => {
    const points = [{ threshold: 0.5, precision: 0.9, recall: 0.8 }];
    const svg = drawCurves(
      't',
      [{ name: 'set', points }],
      [],
      [
        { name: 'hunspell', line: 0, precision: 0.3, recall: 0.4 },
        { name: 'nspell', line: 0, precision: 0.301, recall: 0.4 },
        { name: 'cspell', line: 0, precision: 0.2, recall: 0.1 },
      ],
    );
    expect(texts(svg)).toEqual(expect.arrayContaining(['hunspell, nspell', 'cspell', 'set', '0.2']));
  });
});
