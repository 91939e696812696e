/**
 * `npm run bench -- [--corpus FILE.jsonl.gz] [--eval FOLDER] [--runs N] [--write]`: accuracy and speed of vilint beside
 * hunspell, nspell and cspell. `--write` puts the figures into docs/benchmarks.md, its plots and the README.
 * `npm run bench -- --against COMMIT`: the speed of this version and another, in turns.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { drawCurves, type Point } from '../eval/chart.ts';
import { scoreTable } from '../eval/compare.ts';
import { judgeOf } from '../../verdict/judge.ts';
import { model } from '../../resources/resources.ts';
import { drawBars } from './bars.ts';
import { measureAgainst } from './against.ts';
import { makeCorpus, type Corpus } from './corpus.ts';
import { machineFacts } from './machine.ts';
import { benchmarksPage, leastPrecision, readmeBlock, withBlock, type Results } from './page.ts';
import { findPeers, type Missing, type Peer } from './peers.ts';
import { measureQuality, measureRestoration, SETS, type SetResult } from './quality.ts';
import { measureEngine, measureSpeed, type SpeedRow } from './speed.ts';

interface Options {
  corpus?: string;
  eval?: string;
  runs: number;
  megabytes: number;
  sentences: number;
  peers: boolean;
  engine: boolean;
  against?: string;
  sizes: number[];
  write?: boolean | string;
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('Not a number above 0.');
  return number;
}

const sizes = (value: string): number[] => value.split(',').map(positive);

const command = new Command('bench')
  .description('Measure accuracy and speed of vilint beside hunspell, nspell and cspell.')
  .option('--corpus <file>', 'news as .jsonl.gz; without it the clean seeds are repeated')
  .option(
    '--eval <folder>',
    `folder of the sets ${SETS.map(({ name }) => name).join(', ')}; default: eval/ beside the folder of the corpus`,
  )
  .option('--runs <n>', 'runs of each program, of which the median counts', positive, 3)
  .option('--megabytes <n>', 'size of the text for the speed', positive, 10)
  .option('--sentences <n>', 'sentences that lose their diacritics', positive, 2000)
  .option('--against <commit>', 'only the speed, in turns with that of another version')
  .option('--sizes <MB,…>', 'with --against: sizes of the text; of two or more also what a further MB costs', sizes, [10])
  .option('--no-peers', 'vilint alone')
  .option('--no-engine', 'not the engine alone')
  .option('--write [folder]', 'write docs/benchmarks.md, its plots and the figures of the README (of another folder)')
  .parse();
const options = command.opts<Options>();
const root = fileURLToPath(new URL('../../../', import.meta.url));
const work = join(tmpdir(), 'vilint-bench');
const started = performance.now();

function print(text: string): void {
  console.log(text);
}

function speedLine({ name, wall, cpu, memory, megabytes }: SpeedRow): string {
  const rate = megabytes === undefined ? '' : `${(megabytes / cpu).toFixed(2)} MB/s`;
  const used = Number.isNaN(memory) ? '' : `${memory.toFixed(0)} MB`;
  return [name.padEnd(40), `${wall.toFixed(2)} s`.padStart(9), `${cpu.toFixed(2)} s`.padStart(9), rate.padStart(12), used.padStart(8)].join(
    ' ',
  );
}

/** A part that fails costs its own figures, not those of the others. */
function attempt<T>(measure: () => T, otherwise: T): T {
  try {
    return measure();
  } catch (error) {
    print(`left out: ${(error as Error).message}`);
    return otherwise;
  }
}

/** A peer that does what it should with two words, or what keeps it from that. */
function working(peer: Peer | Missing): Peer | Missing {
  if (!('version' in peer)) return peer;
  const { name } = peer;
  try {
    const [found] = peer.checker(new Set(['đng'])).check(['nhà đng']);
    return found?.length === 1 ? peer : { name, why: 'it does not tell right from wrong words' };
  } catch (error) {
    return { name, why: (error as Error).message.split('\n')[0]! };
  }
}

/** The folder of the sets, if there is one. */
function evalFolder({ corpus, eval: named }: Options): string | undefined {
  const folder = named ?? (corpus === undefined ? undefined : join(dirname(resolve(corpus)), '..', 'eval'));
  if (folder !== undefined && SETS.some(({ name }) => existsSync(join(folder, name)))) return folder;
  if (named !== undefined) command.error(`error: ${named} has none of the sets ${SETS.map(({ name }) => name).join(', ')}`);
  return undefined;
}

async function measureAll(): Promise<Results> {
  const { corpus } = options;
  if (corpus !== undefined && statSync(corpus, { throwIfNoEntry: false })?.isFile() !== true)
    command.error(`error: ${corpus}: no such file`);
  const sets = evalFolder(options);
  mkdirSync(work, { recursive: true });
  const facts = machineFacts();
  for (const [name, value] of facts) print(`${name.padEnd(18)} ${value}`);
  const found = options.peers ? findPeers(work).map(working) : [];
  for (const peer of found) print(`${peer.name.padEnd(18)} ${'version' in peer ? peer.version : `left out: ${peer.why}`}`);
  const peers = found.filter((peer): peer is Peer => 'version' in peer);

  let quality: SetResult[] = [];
  if (sets === undefined) print('\naccuracy: left out, no sets (--eval FOLDER)');
  else {
    quality = measureQuality(sets, peers);
    for (const set of quality) print(`\n${set.name}\n${scoreTable({ errors: { length: set.errors } }, set.rows)}`);
  }
  const restoration = corpus === undefined ? undefined : await measureRestoration(corpus, options.sentences);
  if (restoration !== undefined) print(`\nrestoration: ${restoration.right} of ${restoration.syllables} syllables right`);

  const texts = await makeCorpus(work, corpus, options.megabytes * 1e6);
  const { folder, files, megabytes } = texts;
  const name = corpus === undefined ? 'the clean seeds, repeated' : basename(corpus);
  print(`\n${megabytes.toFixed(2)} MB in ${files.length} files (${name}), ${options.runs} runs, median`);
  const speed = measureSpeed({
    corpus: texts,
    runs: options.runs,
    work,
    peers,
    report: (row) => print(row instanceof Error ? `left out: ${row.message}` : speedLine(row)),
  });
  const engine = options.engine ? attempt(() => measureEngine(folder), []) : [];
  for (const [what, value] of engine) print(`${what.padEnd(60)} ${value.padStart(12)}`);
  const text = createHash('sha256');
  for (const file of files) text.update(readFileSync(file));
  return {
    facts,
    peers: found,
    corpus: { name, megabytes, files: files.length, hash: text.digest('hex') },
    runs: options.runs,
    command: ['npm run bench --', ...(corpus === undefined ? [] : ['--corpus', name]), ...given(), '--write'].join(' '),
    quality,
    restoration,
    speed,
    engine,
    minutes: Math.max(1, Math.round((performance.now() - started) / 60_000)),
  };
}

async function compare(commit: string): Promise<void> {
  mkdirSync(work, { recursive: true });
  for (const [name, value] of machineFacts()) print(`${name.padEnd(18)} ${value}`);
  const corpora: Corpus[] = [];
  for (const size of options.sizes.sort((a, b) => a - b)) corpora.push(await makeCorpus(work, options.corpus, size * 1e6));
  measureAgainst({ commit, corpora, pairs: options.runs, work, print });
}

/** Options that make a run another than the usual one. */
function given(): string[] {
  return (['runs', 'megabytes', 'sentences', 'peers', 'engine'] as const).flatMap((name) => {
    if (command.getOptionValueSource(name) !== 'cli') return [];
    const value = options[name];
    return value === false ? [`--no-${name}`] : [`--${name}`, String(value)];
  });
}

/** Everything is written at the end, so that a run that is cut off leaves the old figures whole. */
function write(results: Results, target: string): void {
  const docs = join(target, 'docs');
  const readme = join(target, 'README.md');
  const page = withBlock(readFileSync(readme, 'utf8'), readmeBlock(results));
  const whole = results.speed.filter(({ megabytes }) => megabytes !== undefined);
  const bars = whole.map(({ name, cpu, megabytes, isOurs }) => ({ name, value: megabytes! / cpu, isOurs }));
  writeFileSync(join(docs, 'benchmarks.md'), benchmarksPage(results));
  writeFileSync(join(docs, 'speed.svg'), drawBars('Speed on the same text', 'MB per CPU second', bars));
  if (results.quality.length > 0) writeFileSync(join(docs, 'precision-recall.svg'), drawQuality(results.quality));
  writeFileSync(readme, page);
  print('\nwritten: docs/benchmarks.md, its plots, README.md');
}

function drawQuality(quality: readonly SetResult[]): string {
  const { error: errorLevel, warning: warningLevel } = judgeOf(model()).levels;
  const marks = [
    { name: `error, probability ${errorLevel.toFixed(2)}`, threshold: errorLevel },
    { name: `warning, probability ${warningLevel.toFixed(2)}`, threshold: warningLevel },
  ];
  const lines = quality.map(({ name, curve }) => ({ name, points: curve }));
  const others = quality.flatMap(({ rows }, line) =>
    rows
      .filter(({ name }) => name.endsWith(': lower case'))
      .map(({ name, score }): Point => ({
        name: name.replace(': lower case', ''),
        line,
        precision: leastPrecision(score),
        recall: score.detection.recall,
      })),
  );
  return drawCurves('Precision and recall', lines, marks, others);
}

try {
  const results = options.against === undefined ? await measureAll() : await compare(options.against);
  if (results !== undefined && options.write !== undefined) {
    if (results.quality.length === 0 && options.write === true)
      command.error('error: --write needs the sets for the accuracy (--eval FOLDER)');
    write(results, options.write === true || options.write === undefined ? root : String(options.write));
  }
  print(`${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
} catch (error) {
  command.error(`error: ${(error as Error).message}`);
}
