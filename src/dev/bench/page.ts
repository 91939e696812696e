/** docs/benchmarks.md, and the short tables of the README that come from the same run. Pure. */
import type { Restoration } from '../eval/restoration.ts';
import type { Row } from '../eval/compare.ts';
import type { SetResult } from './quality.ts';
import type { EngineRow, SpeedRow } from './speed.ts';

export interface Results {
  readonly facts: readonly (readonly [string, string])[];
  readonly peers: readonly { name: string; version?: string; why?: string }[];
  readonly corpus: { name: string; megabytes: number; files: number; hash: string };
  readonly runs: number;
  readonly command: string;
  /** Empty where no sets were named. */
  readonly quality: readonly SetResult[];
  readonly restoration: Restoration | undefined;
  readonly speed: readonly SpeedRow[];
  readonly engine: readonly EngineRow[];
  readonly minutes: number;
}

type Cells = readonly (string | number)[];

/** A Markdown table; from column `figures` on the columns are of figures. */
export function table(heading: readonly string[], rows: readonly Cells[], figures = 1): string {
  const line = (cells: Cells): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map((_, i) => (i < figures ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const share = (value: number): string => value.toFixed(3);
const range = (least: number, most: number): string => (share(least) === share(most) ? share(most) : `${share(least)} to ${share(most)}`);

function speedCells({ name, wall, cpu, memory, megabytes }: SpeedRow): Cells {
  return [
    name,
    `${wall.toFixed(2)} s`,
    `${cpu.toFixed(2)} s`,
    megabytes === undefined ? '' : (megabytes / cpu).toFixed(2),
    Number.isNaN(memory) ? '' : `${memory.toFixed(0)} MB`,
  ];
}

/** Precision if everything that the untouched texts have too is false. The truth lies between the two. */
export function leastPrecision({ findings, natural, detection: { precision } }: Row['score']): number {
  return findings + natural === 0 ? 0 : (precision * findings) / (findings + natural);
}

function qualityCells({ name, score }: Row): Cells {
  const { findings, natural, detection, firstRight, falseAlarmsPer10k } = score;
  const proposes = !name.startsWith('dictionary');
  const rates = [detection.precision, leastPrecision(score), detection.recall, detection.f1].map(share);
  return [name, findings, natural, ...rates, proposes ? share(firstRight) : '', falseAlarmsPer10k.toFixed(1)];
}

function setSection({ name, about, clean, texts, syllables, errors, rows }: SetResult): string {
  const kinds = Object.entries(rows[0]!.score.kinds);
  return [
    `### ${name}: ${about}`,
    `${texts} texts, ${syllables} syllables, ${errors} known errors.${clean === undefined ? '' : ` What a checker also finds in the untouched texts (\`${clean}\`), real slips and false alarms, stands under “elsewhere” and counts neither way; “at least” is the precision if all of it is false.`}`,
    table(
      ['', 'findings', 'elsewhere', 'precision', 'at least', 'recall', 'F1', 'first correction right', 'false alarms per 10,000 syllables'],
      rows.map(qualityCells),
    ),
    'Recall by kind of error:',
    table(
      ['kind', 'errors', ...rows.filter(({ name: row }) => !row.endsWith('lower case')).map(({ name: row }) => row)],
      kinds.map(([kind, { errors: count }]) => [
        kind,
        count,
        ...rows.filter(({ name: row }) => !row.endsWith('lower case')).map(({ score }) => (score.kinds[kind]!.found / count).toFixed(2)),
      ]),
    ),
  ].join('\n\n');
}

/** The page, whole. */
export function benchmarksPage(results: Results): string {
  const { facts, peers, corpus, runs, command, quality, restoration, speed, engine, minutes } = results;
  const about = [...facts, ...peers.map(({ name, version, why }) => [name, version ?? `left out: ${why ?? ''}`] as const)];
  const sections = [
    '# Benchmarks',
    `Written by \`${command}\` in ${minutes} minutes; written over by the next run. The figures of the README come from here.`,
    table(
      ['', ''],
      [
        ...about,
        [
          'corpus',
          `${corpus.name}, ${corpus.megabytes.toFixed(1)} MB of it in ${corpus.files} files, SHA-256 ${corpus.hash.slice(0, 12)}…`,
        ],
      ],
      2,
    ),
  ];
  if (quality.length > 0) {
    sections.push(
      '## Accuracy',
      'Precision: share of the findings that touch a known error. Recall: share of the known errors that a finding touches. vilint has the rules of spelling, diacritics and confusion here; “dictionary” asks only whether a word is a syllable of Vietnamese; hunspell, nspell and cspell look each word up in their Vietnamese dictionaries. “Lower case” leaves out findings with a capital, most of which are names. Suggestions of the peers were asked for only at the known errors. [On what was trained, with which reservations](../src/speller/README.md); [findings on real text read one by one](precision.md).',
      ...quality.map(setSection),
    );
    sections.push(
      '![Precision and recall](precision-recall.svg)',
      'The curves are those of the speller alone over its threshold; what is in the untouched texts too counts as false there, true slips of the papers as well. Squares are the checkers that have no threshold (lower case), in the colour of the set, counted in the same way.',
    );
  }
  if (restoration !== undefined) {
    const { sentences, syllables, right } = restoration;
    sections.push(
      '### Restoration',
      `${((100 * right) / syllables).toFixed(2)} % of ${syllables} syllables right in ${sentences} sentences of ${corpus.name} that had lost all diacritics.`,
    );
  }
  sections.push(
    '## Speed',
    `The same ${corpus.megabytes.toFixed(1)} MB for all, ${runs === 1 ? 'one run' : `median of ${runs} runs`}, start-up included. CPU seconds are the figure to trust; the clock depends on the load. hunspell, nspell and cspell check without suggestions; memory is that of the largest process.`,
    table(['', 'clock', 'CPU', 'MB per CPU second', 'memory'], speed.map(speedCells)),
    '![Speed](speed.svg)',
  );
  if (engine.length > 0) sections.push('Inside one process, without start-up:', table(['', ''], engine));
  return `${sections.join('\n\n')}\n`;
}

/** The tables of the README. */
export function readmeBlock({ quality, speed, corpus, restoration }: Results): string {
  const sections: string[] = [];
  if (quality.length > 0) {
    const rows = quality.flatMap(({ about, rows: all }) =>
      all
        .filter(({ name }) => !name.startsWith('dictionary') && (name.startsWith('vilint') || name.endsWith('lower case')))
        .map(({ name, score }, i): Cells => {
          const { precision, recall } = score.detection;
          return [i === 0 ? about : '', name, range(leastPrecision(score), precision), share(recall)];
        }),
    );
    sections.push(table(['', '', 'precision', 'recall'], rows, 2));
  }
  if (restoration !== undefined)
    sections.push(
      `\`vilint restore\` puts ${((100 * restoration.right) / restoration.syllables).toFixed(1)} % of the diacritics of news sentences back.`,
    );
  const whole = speed.filter(({ megabytes }) => megabytes !== undefined);
  const [cold, bare] = speed.filter(({ megabytes }) => megabytes === undefined);
  sections.push(
    table(
      [`${corpus.megabytes.toFixed(0)} MB of news`, 'CPU', 'MB per CPU second', 'memory'],
      whole.map((row) => {
        const [name, , cpu, rate, memory] = speedCells(row);
        return [name!, cpu!, rate!, memory!];
      }),
    ),
  );
  if (cold !== undefined && bare !== undefined)
    sections.push(
      `One article of 10 kB from a cold start takes ${cold.cpu.toFixed(2)} CPU seconds, ${bare.cpu.toFixed(2)} without context.`,
    );
  return sections.join('\n\n');
}

export const BEGIN = '<!-- bench:begin (written by `npm run bench -- --write`) -->';
export const END = '<!-- bench:end -->';

/** A page with the block between its marks replaced. Throws if it has no marks. */
export function withBlock(page: string, block: string): string {
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('the page has no marks for the figures');
  return `${page.slice(0, start + BEGIN.length)}\n${block}\n${page.slice(end)}`;
}
