/** `npm run sample -- SOURCE…`: findings on real text to read and judge, and the count of what was judged. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import rules from '../../rules/index.ts';
import { PRESETS, type Preset } from '../lint/plugin.ts';
import { articles, corpusFiles } from '../train/corpus.ts';
import { findingsOf, type SampledFinding } from './sample/findings.ts';
import { precisionTable } from './sample/table.ts';
import { keyOf, readVerdicts, type Verdicts } from './sample/verdicts.ts';

interface Options {
  rule?: RegExp;
  count: number;
  skip: number;
  articles: number;
  preset: Preset;
  verdicts?: string;
  table?: true;
}

function regex(value: string): RegExp {
  try {
    return new RegExp(`^vi/(?:${value})$`);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Not a whole number.');
  return Number(value);
}

const command = new Command('sample')
  .description(
    'Print findings on real text, each in its sentence with its correction, to be judged. The sample of a rule is the same at each run. ' +
      'A verdict is a line "rule⇥hash⇥true|false"; nothing of the text needs to be kept.',
  )
  .argument('<sources...>', 'folders of .txt, files .txt .jsonl .jsonl.gz')
  .option('--rule <regex>', 'only these rules', regex)
  .option('--count <n>', 'findings of each rule', count, 30)
  .option('--skip <n>', 'leave out so many articles of each .jsonl file', count, 0)
  .option('--articles <n>', 'read so many articles of each .jsonl file', count, 2000)
  .addOption(new Option('--preset <name>', 'rules that run').choices(PRESETS).default('recommended'))
  .option('--verdicts <file>', 'verdicts that were given; what they judge is not printed again')
  .option('--table', 'print how many findings were read and how many are true, as Markdown')
  .parse();
const options = command.opts<Options>();

/** Texts of a source. A .txt file is taken as it is, for the sake of encoding rules. */
async function* textsOf(source: string): AsyncGenerator<string> {
  for (const file of corpusFiles(source)) {
    if (file.endsWith('.txt')) {
      yield readFileSync(file, 'utf8');
      continue;
    }
    let seen = 0;
    for await (const { paragraphs } of articles(file)) {
      if (seen++ < options.skip) continue;
      if (seen > options.skip + options.articles) break;
      yield paragraphs.join('\n');
    }
  }
}

/** All findings by rule, in the order of their hashes: any first part of a list is a fair and lasting sample. */
async function collect(): Promise<Map<string, SampledFinding[]>> {
  const byRule = new Map<string, Map<string, SampledFinding>>();
  for (const source of command.args) {
    for await (const text of textsOf(source)) {
      for (const finding of findingsOf(text, options.preset, options.rule)) {
        let list = byRule.get(finding.rule);
        if (list === undefined) byRule.set(finding.rule, (list = new Map()));
        list.set(finding.hash, finding);
      }
    }
  }
  return new Map(
    [...byRule].sort().map(([rule, list]) => [rule, [...list.values()].sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))]),
  );
}

function print(findings: Map<string, SampledFinding[]>, verdicts: Verdicts): void {
  for (const [rule, list] of findings) {
    const shown = list.slice(0, options.count);
    const unread = shown.filter((finding) => !verdicts.has(keyOf(finding)));
    if (unread.length === 0) continue;
    console.log(`\n${rule} (${rules[rule].vilint.level}): ${list.length} found, ${shown.length} sampled, ${unread.length} to read`);
    for (const finding of unread) console.log(`${keyOf(finding)}\t${finding.shown}`);
  }
}

try {
  const verdicts: Verdicts = options.verdicts === undefined ? new Map<string, boolean>() : readVerdicts(options.verdicts);
  const findings = await collect();
  if (options.table) console.log(precisionTable(rules, findings, verdicts));
  else print(findings, verdicts);
} catch (error) {
  command.error(`error: ${(error as Error).message}`);
}
