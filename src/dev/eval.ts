/** `npm run eval -- SETDIR…`: scores vilint, a dictionary and hunspell on sets of texts with known errors. */
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { nodeEngines } from '../engine/node-engine.ts';
import { fileResources, readModel } from '../resources/node-resources.ts';
import { model } from '../resources/resources.ts';
import { restore } from '../speller/index.ts';
import { Random } from '../train/random.ts';
import { judgeOf } from '../verdict/judge.ts';
import { drawCurves, type Line } from './eval/chart.ts';
import { compare, kindTable, makeCheckers, scoreTable, type Row } from './eval/compare.ts';
import { curveOfModel } from './eval/curve.ts';
import { examples } from './eval/examples.ts';
import { allMarks, oneOfTwo, randomMarks, type MarkLoss } from './eval/mark-loss.ts';
import { sampleSentences, scoreRestoration, type Restoration } from './eval/restoration.ts';
import { readSet, type EvalSet } from './eval/set.ts';
import { capitalLines, repeatedSlips, sentencesAlone } from './eval/variants.ts';

interface Options {
  rules?: RegExp;
  kinds?: RegExp;
  baseline?: string;
  as?: View;
  stratum?: string;
  model?: string;
  show: number;
  json?: string;
  curve?: string;
  restore?: string;
  marked?: number;
  partly?: true;
  sentences: number;
}

/** How a set is read: each sentence a text, lines in capitals, one slip made a habit of its article. */
const VIEWS = ['sentences', 'capitals', 'repeats'] as const;
type View = (typeof VIEWS)[number];
/** How often a slip is repeated. */
const TIMES = [2, 3, 6];

function regex(value: string): RegExp {
  try {
    return new RegExp(value);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

function rate(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('Not a share from 0 to 1.');
  return number;
}

const command = new Command('eval')
  .description(
    'Score vilint beside a dictionary and hunspell. A set is a folder of .txt files with gold.jsonl: one {"file", "start", "end", "right": [], "kind"} a line, offsets in UTF-16 units.',
  )
  .argument('[sets...]', 'folders')
  .option('--rules <regex>', 'only findings of these vilint rules', regex)
  .option('--kinds <regex>', 'only errors of these kinds; findings on the others count neither way', regex)
  .option('--baseline <folder>', 'the same texts untouched: what is found there too does not count as false')
  .addOption(
    new Option('--as <view>', 'read the set so: each sentence alone, lines in capitals, slips repeated (needs --baseline)').choices(VIEWS),
  )
  .option('--stratum <name>', 'only the texts that strata.json of the set counts to it')
  .option('--model <file>', 'another model')
  .option('--show <n>', 'show so many false alarms, misses and mistakes', count, 0)
  .option('--json <file>', 'write the figures')
  .option('--curve <file.svg>', 'draw precision and recall of the speller over its threshold')
  .option(
    '--restore <file>',
    'corpus file (.jsonl.gz, .jsonl, .txt), or the sentences of a set without known errors: restore them after all marks were lost',
  )
  .addOption(new Option('--marked <rate>', 'with --restore: each mark was lost with this probability').argParser(rate).conflicts('partly'))
  .option('--partly', 'with --restore: every third syllable with two marks lost one of them')
  .option('--sentences <n>', 'how many sentences', count, 2000)
  .parse();
const options = command.opts<Options>();
if (command.args.length === 0 && options.restore === undefined) command.error('error: give a set or --restore FILE');
const ownModel = options.model === undefined ? undefined : readModel(options.model);
const engine = nodeEngines({ resourcesFor: () => fileResources(ownModel && (() => ownModel)) })();

/** What is printed or drawn and is no figure. */
const TO_READ = new Set(['alarms', 'missed', 'curve', 'mistakes']);

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** A set as `--as` wants it. The baseline is cut in the same way, so that its places are found again. */
function viewsOf(set: EvalSet, clean: EvalSet | undefined): readonly EvalSet[] {
  switch (options.as) {
    case 'sentences':
      return [sentencesAlone(set)];
    case 'capitals': {
      const { lower, upper } = capitalLines(set);
      return [lower, upper];
    }
    case 'repeats':
      if (clean === undefined) return [set];
      return TIMES.map((times) => repeatedSlips(set, clean, times));
    default:
      return [set];
  }
}

function reportSets(
  folders: readonly string[],
): { set: string; texts: number; syllables: number; errors: number; rows: Row[]; curve: Line['points'] }[] {
  const checkers = makeCheckers(engine, options.rules);
  if (!checkers.others.some(({ name }) => name === 'hunspell'))
    console.log('hunspell is left out: it or its vi_VN dictionary is not installed.\n');
  const clean = options.baseline === undefined ? undefined : readSet(options.baseline);
  const baseline = clean && viewsOf(clean, undefined)[0];
  return folders
    .flatMap((folder) => viewsOf(readSet(folder, options.kinds, options.stratum), clean))
    .map((set) => {
      console.log(`${set.name}: ${set.texts.length} texts, ${set.syllables} syllables, ${set.errors.length} known errors`);
      const rows = compare(checkers, set, baseline);
      console.log(scoreTable(set, rows));
      if (set.errors.length > 0) console.log(`\n${kindTable(rows)}`);
      if (options.show > 0) console.log(`\n${examples(rows[1].score, options.show)}`);
      console.log('');
      return {
        set: set.name,
        texts: set.texts.length,
        syllables: set.syllables,
        errors: set.errors.length,
        rows,
        curve: options.curve === undefined ? [] : curveOfModel(model(), set, clean),
      };
    });
}

function drawSets(file: string, lines: readonly Line[]): void {
  const { error: errorLevel, warning: warningLevel } = judgeOf(model()).levels;
  const marks = [
    { name: `error, probability ${errorLevel.toFixed(2)}`, threshold: errorLevel },
    { name: `warning, probability ${warningLevel.toFixed(2)}`, threshold: warningLevel },
  ];
  const drawn = lines.filter(({ name, points }) => {
    if (points.length === 0) console.log(`${name} has no curve: no known errors, or nothing is suspected.`);
    return points.length > 0;
  });
  writeFileSync(file, drawCurves('Precision and recall of the speller', drawn, marks));
}

/** How the sentences of `--restore` are damaged. */
function markLoss(): MarkLoss {
  if (options.partly) return oneOfTwo(new Random(1));
  return options.marked === undefined ? allMarks : randomMarks(new Random(1), options.marked);
}

function reportRestoration({ sentences, syllables, right, mistakes }: Restoration): void {
  console.log(`restoration: ${right} of ${syllables} syllables right (${percent(right, syllables)}) in ${sentences} sentences`);
  const common = [...mistakes].sort((a, b) => b[1] - a[1]).slice(0, options.show);
  for (const [mistake, times] of common) console.log(`  ${times} × ${mistake}`);
}

try {
  const results = reportSets(command.args);
  if (options.curve !== undefined)
    drawSets(
      options.curve,
      results.map(({ set, curve }) => ({ name: set, points: curve })),
    );
  const restoration =
    options.restore === undefined
      ? undefined
      : scoreRestoration(await sampleSentences(options.restore, options.sentences), markLoss(), (text) => restore(model(), text));
  if (restoration) reportRestoration(restoration);
  if (options.json !== undefined) {
    const figures = JSON.stringify({ sets: results, restoration }, (key, value: unknown) => (TO_READ.has(key) ? undefined : value), 2);
    writeFileSync(options.json, `${figures}\n`);
  }
} catch (error) {
  command.error(`error: ${(error as Error).message}`);
}
