/** Options of the check, as the rest of the program sees them: validated, with defaults. */
import { join, resolve } from 'node:path';
import { ENCODINGS, type Encoding } from '../formats/file.ts';
import { SEVERITIES } from '../lint/severities.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../language/text-language.ts';
import type { Severity } from '../config/config.ts';
import type { Choices } from '../config/settings.ts';
import { localeFromEnvironment } from '../messages/environment.ts';
import { LOCALES, type Locale } from '../messages/locale.ts';
import { PRESETS } from '../lint/plugin.ts';
import { FIX_LEVELS, type FixChoice } from '../lint/suggestions.ts';
import { FORMATS, type Format } from '../reporters/index.ts';
import { nearest } from '../messages/nearest.ts';
import { choose, parseCount, ruleId } from './option-values.ts';
import { Problem } from './problem.ts';
import { workflowOptions, type RawWorkflowOptions, type WorkflowOptions } from './workflow-options.ts';

/** Name of the suppressions file, in the folder where vilint runs. */
export const DEFAULT_SUPPRESSIONS = 'vilint-suppressions.json';

export interface CheckOptions extends WorkflowOptions {
  format: Format;
  /** Reports to be written into files beside the one on standard output. */
  outputs: Output[];
  /** What to do with fixes: leave, write into the files, only report the outcome, show as a diff. */
  fix: 'no' | 'write' | 'dry-run' | 'diff';
  fixChoice: FixChoice;
  /** Write what is not fixed as comments into documents. */
  comments: boolean;
  /** What goes before the configuration. */
  choices: Choices;
  /** Undefined: any number. */
  maxWarnings: number | undefined;
  quiet: boolean;
  /** Tell figures of the run. */
  stats: boolean;
  stdinFilename: string | undefined;
  /** Language of the report; what the configuration says is settled later. */
  locale: Locale;
  progress: boolean;
  encoding: Encoding;
  /** Fields of records that hold text. */
  fields: readonly string[];
  /** Keep every file that --fix changes as `name.bak`. */
  backup: boolean;
  /** What files of other formats than vilint knows are read as; undefined: not at all. */
  as: TextLanguage | undefined;
}

export interface Output {
  format: Format;
  path: string;
}

/** Options as commander collects them. */
export interface RawOptions extends RawWorkflowOptions {
  format: string;
  output?: string[];
  fix?: string;
  fixDryRun?: string;
  diff?: string;
  fixRule?: string[];
  comments?: boolean;
  preset?: string;
  rule?: string[];
  houseStyle?: string;
  maxWarnings?: string;
  maxFindings?: string;
  quiet?: boolean;
  stats?: boolean;
  watch?: boolean;
  stdinFilename?: string;
  locale?: string;
  context?: boolean;
  model?: string;
  config?: string | false;
  words?: string[] | false;
  printConfig?: string;
  progress: boolean;
  encoding: string;
  field?: string[];
  backup?: boolean;
  as?: string;
}

function parseRule(setting: string): [string, Severity] {
  const match = /^\s*["']?([^\s:"']+)["']?\s*:\s*["']?([^\s"']+)["']?\s*$/.exec(setting);
  if (match === null) throw new Problem('badRule', { value: setting });
  const id = `vi/${ruleId(match[1])}`;
  const severity = SEVERITIES[Number(match[2])] ?? match[2];
  if (!SEVERITIES.includes(severity))
    throw new Problem('unknownSeverity', { name: severity, rule: id }, nearest(severity, SEVERITIES) ?? SEVERITIES.join(', '));
  return [id, severity];
}

function parseOutputs(settings: readonly string[] = []): Output[] {
  const outputs = settings.map((setting) => {
    const [, format, path] = /^([^=]*)=(.+)$/s.exec(setting) ?? [];
    if (path === undefined) throw new Problem('badOutput', { value: setting });
    return { format: choose('--output', format, FORMATS), path };
  });
  const paths = outputs.map(({ path }) => resolve(path));
  const twice = paths.findIndex((path, at) => paths.indexOf(path) < at);
  if (twice >= 0) throw new Problem('sameOutput', { name: outputs[twice].path });
  return outputs;
}

/** What --fix and its kin ask for; --fix-rule alone means --fix, and --comments alone changes nothing else. */
function fixOptions(raw: RawOptions): Pick<CheckOptions, 'fix' | 'fixChoice' | 'comments'> {
  const modes = [
    ['--fix', 'write', raw.fix],
    ['--fix-dry-run', 'dry-run', raw.fixDryRun],
    ['--diff', 'diff', raw.diff],
  ] as const;
  const [first, second] = modes.filter(([, , level]) => level !== undefined);
  if (second !== undefined) throw new Problem('conflict', { a: first[0], b: second[0] });
  if (raw.comments === true && first?.[1] === 'diff') throw new Problem('conflict', { a: '--comments', b: '--diff' });
  const isWritten = raw.fixRule !== undefined || raw.comments === true;
  return {
    fix: first?.[1] ?? (isWritten ? 'write' : 'no'),
    fixChoice: fixChoice(first?.[0] ?? '--fix', first?.[2], first === undefined && raw.comments ? (raw.fixRule ?? []) : raw.fixRule),
    comments: raw.comments === true,
  };
}

/** What an option asks to be fixed. Throws a Problem. */
export function fixChoice(option: string, level = 'safe', rules?: readonly string[]): FixChoice {
  return { level: choose(option, level, FIX_LEVELS), ...(rules !== undefined && { rules: rules.map((name) => `vi/${ruleId(name)}`) }) };
}

/** What the command line says of the settings. Throws a Problem for the first bad option. */
export function checkChoices(raw: RawOptions): Choices {
  return {
    config: raw.config,
    preset: raw.preset === undefined ? undefined : choose('--preset', raw.preset, PRESETS),
    rules: Object.fromEntries((raw.rule ?? []).map(parseRule)),
    locale: raw.locale === undefined ? undefined : choose('--locale', raw.locale, LOCALES),
    useModel: raw.context,
    model: raw.model,
    houseStyle: raw.houseStyle,
    words: raw.words,
    maxFindings: raw.maxFindings === undefined ? undefined : parseCount('--max-findings', raw.maxFindings),
  };
}

/**
 * The language of a command that checks no file: of `--locale`, the configuration that holds in the working folder, the
 * environment. A configuration that cannot be read is no reason to fail here.
 */
export async function spokenLocale({ locale, config }: Pick<RawOptions, 'locale' | 'config'>): Promise<Locale> {
  if (locale !== undefined) return choose('--locale', locale, LOCALES);
  const { openSettings } = await import('../config/settings.ts');
  const cwd = process.cwd();
  return openSettings(
    { config, words: false },
    cwd,
  )(join(cwd, 'text.txt')).then(
    ({ lint }) => lint.locale,
    () => localeFromEnvironment(process.env),
  );
}

/** Checks the options. Throws a Problem for the first bad one. */
export function checkOptions(raw: RawOptions): CheckOptions {
  const choices = checkChoices(raw);
  return {
    choices,
    locale: choices.locale ?? localeFromEnvironment(process.env),
    format: choose('--format', raw.format, FORMATS),
    outputs: parseOutputs(raw.output),
    ...fixOptions(raw),
    maxWarnings: raw.maxWarnings === undefined ? undefined : parseCount('--max-warnings', raw.maxWarnings),
    quiet: raw.quiet === true,
    stats: raw.stats === true,
    stdinFilename: raw.stdinFilename,
    progress: raw.progress,
    encoding: choose('--encoding', raw.encoding.toLowerCase(), ENCODINGS),
    fields: raw.field ?? [],
    backup: raw.backup === true,
    as: raw.as === undefined ? undefined : choose('--as', raw.as, TEXT_LANGUAGES),
    ...workflowOptions(raw),
  };
}
