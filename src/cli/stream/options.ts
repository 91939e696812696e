/** Options of `vilint stream`, validated. */
import rules from '../../../rules/index.ts';
import type { Choices } from '../../config/settings.ts';
import type { Restoring } from '../../engine/engine.ts';
import { wantedFields } from '../../formats/fields.ts';
import { FIGURES, parseCondition, type Condition } from '../../stream/where.ts';
import type { FixChoice } from '../../lint/suggestions.ts';
import { nearest } from '../../messages/nearest.ts';
import { parseCount } from '../option-values.ts';
import { checkChoices, fixChoice, type RawOptions } from '../options.ts';
import { Problem } from '../problem.ts';
import { workflowOptions } from '../workflow-options.ts';

export interface StreamOptions {
  choices: Choices;
  fields: readonly string[];
  restore: Restoring | undefined;
  /** Undefined: nothing is changed. */
  fix: FixChoice | undefined;
  /** Tell every finding, not only how many. */
  findings: boolean;
  where: readonly Condition[];
  mark: boolean;
  /** Undefined: standard output. */
  output: string | undefined;
  /** File for the records that do not meet the conditions or could not be checked. */
  rejects: string | undefined;
  /** What to do with an interrupted run. */
  begin: 'fresh' | 'resume' | 'restart';
  shard: { part: number; of: number };
  /** More failed records make the exit code 1. */
  maxFailed: number;
  /** Bytes of the longest record that is read. */
  maxLine: number;
  concurrency: number | 'auto';
  progress: boolean;
}

/** Options as commander collects them. */
export interface RawStreamOptions extends RawOptions {
  restore?: boolean;
  mend?: boolean;
  where?: string[];
  mark?: boolean;
  summary?: boolean;
  rejects?: string;
  resume?: boolean;
  restart?: boolean;
  shard?: string;
  maxFailed?: string;
  maxRecord: string;
}

/** The field that data sets mostly have their text in. */
const DEFAULT_FIELD = 'text';
const MEGABYTE = 1_000_000;
/** The largest --max-record: a string cannot hold much more. */
const LARGEST_RECORD = 128;

/** Options of the check that mean nothing here. */
const NOT_HERE = [
  'fixDryRun',
  'diff',
  'maxWarnings',
  'backup',
  'cache',
  'cacheLocation',
  'changed',
  'printConfig',
  'suppressAll',
  'suppressRule',
  'pruneSuppressions',
  'suppressionsLocation',
  'stdinFilename',
  'quiet',
  'comments',
  'stats',
  'watch',
] as const;

/** Checks the options. Throws a Problem for the first bad one. */
export function streamOptions(raw: RawStreamOptions): StreamOptions {
  const misplaced = NOT_HERE.find((name) => (raw as unknown as Record<string, unknown>)[name] !== undefined);
  if (misplaced !== undefined) throw new Problem('notInStream', { option: flagOf(misplaced) });
  if (raw.format !== 'pretty') throw new Problem('notInStream', { option: '--format' });
  if (!['auto', 'utf-8'].includes(raw.encoding.toLowerCase())) throw new Problem('notInStream', { option: '--encoding' });
  if (raw.resume && raw.restart) throw new Problem('conflict', { a: '--resume', b: '--restart' });
  const { output: [output, second] = [], rejects } = raw;
  if (second !== undefined) throw new Problem('conflict', { a: '--output', b: '--output' });
  for (const option of ['resume', 'restart', 'rejects'] as const) {
    if (raw[option] !== undefined && output === undefined) throw new Problem('needsOutput', { option: `--${option}` });
  }
  return {
    choices: checkChoices(raw),
    fields: raw.field ?? [DEFAULT_FIELD],
    restore: restoring(raw),
    fix: raw.fix === undefined && raw.fixRule === undefined ? undefined : fixChoice('--fix', raw.fix, raw.fixRule),
    findings: raw.summary !== true,
    where: (raw.where ?? []).map(conditionOf),
    mark: raw.mark === true,
    output,
    rejects,
    begin: raw.resume ? 'resume' : raw.restart ? 'restart' : 'fresh',
    shard: raw.shard === undefined ? { part: 1, of: 1 } : parseShard(raw.shard),
    maxFailed: raw.maxFailed === undefined ? 0 : raw.maxFailed === 'all' ? Infinity : parseCount('--max-failed', raw.maxFailed),
    maxLine: parseMegabytes(raw.maxRecord),
    concurrency: workflowOptions(raw).concurrency,
    progress: raw.progress,
  };
}

/** What `restore` puts back works on words alone: in markup it would put marks on the names of tags. */
function restoring({ restore, mend, field = [] }: RawStreamOptions): Restoring | undefined {
  if (mend && !restore) throw new Problem('needsRestore', { option: '--mend' });
  if (!restore) return undefined;
  const markup = [...wantedFields(field)].find(([, language]) => language !== 'text');
  if (markup !== undefined) throw new Problem('conflict', { a: '--restore', b: `--field ${markup.join(':')}` });
  return mend ? 'mend' : 'marks';
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function conditionOf(text: string): Condition {
  const condition = parseCondition(text);
  if (condition === undefined) throw new Problem('badWhere', { value: text });
  const { name } = condition;
  if ((FIGURES as readonly string[]).includes(name)) return condition;
  const id = name.replace(/^vi\//, '');
  if (Object.hasOwn(rules, id)) return { ...condition, name: `vi/${id}` };
  throw new Problem('unknownFigure', { name, known: FIGURES.join(', ') }, nearest(id, [...FIGURES, ...Object.keys(rules)]));
}

function parseShard(value: string): StreamOptions['shard'] {
  const [, part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (!(part >= 1 && part <= of)) throw new Problem('badShard', { value });
  return { part, of };
}

function parseMegabytes(value: string): number {
  const megabytes = parseCount('--max-record', value);
  if (megabytes < 1 || megabytes > LARGEST_RECORD) throw new Problem('badMaxRecord', { value, limit: LARGEST_RECORD });
  return megabytes * MEGABYTE;
}
