/** `npm run sample -- SOURCE…`: findings on real text to read and judge, and the count of what was judged. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import rules from '../../rules/index.ts';
import type { LintOptions } from '../lint/lint.ts';
import { PRESETS, type Preset } from '../lint/plugin.ts';
import { nearest } from '../messages/nearest.ts';
import { articles, corpusFiles } from '../train/corpus.ts';
import { findingsOf, type SampledFinding } from './sample/findings.ts';
import { precisionTable } from './sample/table.ts';
import { keyOf, readVerdicts, type Verdicts } from './sample/verdicts.ts';

interface Options {
  rule?: readonly string[];
  count: number;
  skip: number;
  articles: number;
  preset: Preset;
  verdicts?: string;
  table?: true;
}

/** Ids of the rules that a regular expression names. */
function rulesLike(value: string): readonly string[] {
  let pattern: RegExp;
  try {
    pattern = new RegExp(`^(?:${value})$`);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
  const ids = Object.keys(rules);
  const named = ids.filter((id) => pattern.test(id));
  if (named.length > 0) return named;
  const likely = nearest(value, ids);
  throw new InvalidArgumentError(`There is no such rule.${likely === undefined ? '' : ` Did you mean “${likely}”?`}`);
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
  .option('--rule <regex>', 'only these rules, whatever their level', rulesLike)
  .option('--count <n>', 'findings of each rule', count, 30)
  .option('--skip <n>', 'leave out so many articles of each .jsonl file', count, 0)
  .option('--articles <n>', 'read so many articles of each .jsonl file', count, 2000)
  .addOption(new Option('--preset <name>', 'rules that run without --rule').choices(PRESETS).default('recommended'))
  .option('--verdicts <file>', 'verdicts that were given; what they judge is not printed again')
  .option('--table', 'print how many findings were read and how many are true, as Markdown')
  .parse();
const options = command.opts<Options>();

/** What is run: the rules that are named, even those that no preset has, or else those of a preset. */
function settings({ rule: named, preset }: Options): LintOptions {
  if (named === undefined) return { preset };
  return { rules: Object.fromEntries(Object.keys(rules).map((id) => [`vi/${id}`, named.includes(id) ? 'warn' : 'off'])) };
}

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
  const lint = settings(options);
  for (const source of command.args) {
    for await (const text of textsOf(source)) {
      for (const finding of findingsOf(text, lint)) {
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
  let toRead = 0;
  for (const [rule, list] of findings) {
    const shown = list.slice(0, options.count);
    const unread = shown.filter((finding) => !verdicts.has(keyOf(finding)));
    if (unread.length === 0) continue;
    toRead += unread.length;
    console.log(`\n${rule} (${rules[rule].vilint.level}): ${list.length} found, ${shown.length} sampled, ${unread.length} to read`);
    for (const finding of unread) console.log(`${keyOf(finding)}\t${finding.shown}`);
  }
  if (toRead === 0) console.log(findings.size === 0 ? 'Nothing found.' : 'Nothing left to read.');
}

try {
  const verdicts: Verdicts = options.verdicts === undefined ? new Map<string, boolean>() : readVerdicts(options.verdicts);
  const findings = await collect();
  if (options.table) console.log(precisionTable(rules, findings, verdicts));
  else print(findings, verdicts);
} catch (error) {
  command.error(`error: ${(error as Error).message}`);
}
