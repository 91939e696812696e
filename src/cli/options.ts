/** Options of the check, as the rest of the program sees them: validated, with defaults. */
import { resolve } from 'node:path';
import rules from '../../rules/index.ts';
import { LOCALES, type Locale } from '../language/locale.ts';
import { PRESETS, type Preset } from '../plugin.ts';
import { FORMATS, type Format } from '../reporters/index.ts';
import { houseStyle, type HouseStyleEntry } from './house-style.ts';
import { nearest } from '../text/nearest.ts';
import { Problem } from './problem.ts';

export interface CheckOptions {
  format: Format;
  /** Reports to be written into files beside the one on standard output. */
  outputs: Output[];
  /** What to do with safe fixes: leave, write into the files, only report the outcome, show as a diff. */
  fix: 'no' | 'write' | 'dry-run' | 'diff';
  preset: Preset;
  rules: Record<string, Severity | HouseStyleEntry>;
  /** Undefined: any number. */
  maxWarnings: number | undefined;
  quiet: boolean;
  stdinFilename: string | undefined;
  locale: Locale;
  context: boolean;
  /** Path of a language model instead of the one that ships. */
  model: string | undefined;
  progress: boolean;
}

export interface Output {
  format: Format;
  path: string;
}

/** Options as commander collects them. */
export interface RawOptions {
  format: string;
  output?: string[];
  fix?: boolean;
  fixDryRun?: boolean;
  diff?: boolean;
  preset: string;
  rule?: string[];
  houseStyle?: string;
  maxWarnings?: string;
  quiet?: boolean;
  stdinFilename?: string;
  locale: string;
  context: boolean;
  model?: string;
  progress: boolean;
}

const SEVERITIES = ['off', 'warn', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One of a list of names. Throws a Problem that lists them. */
export function choose<T extends string>(option: string, value: string, known: readonly T[]): T {
  if ((known as readonly string[]).includes(value)) return value as T;
  throw new Problem('badValue', { option, value, known: known.join(', ') }, nearest(value, known));
}

/** Id of a rule, with or without `vi/` before it. Throws a Problem that names the nearest rule. */
export function ruleId(name: string): string {
  const id = name.replace(/^vi\//, '');
  if (Object.hasOwn(rules, id)) return id;
  throw new Problem('unknownRule', { name }, nearest(id, Object.keys(rules)));
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

function parseLimit(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new Problem('badNumber', { option: '--max-warnings', value });
  return Number(value);
}

function fixMode(raw: RawOptions): CheckOptions['fix'] {
  const given = [raw.fix && '--fix', raw.fixDryRun && '--fix-dry-run', raw.diff && '--diff'].filter((name) => typeof name === 'string');
  if (given.length > 1) throw new Problem('conflict', { a: given[0], b: given[1] });
  return raw.fix ? 'write' : raw.fixDryRun ? 'dry-run' : raw.diff ? 'diff' : 'no';
}

/** Checks the options. Throws a Problem for the first bad one. */
export function checkOptions(raw: RawOptions): CheckOptions {
  return {
    locale: choose('--locale', raw.locale, LOCALES),
    format: choose('--format', raw.format, FORMATS),
    outputs: parseOutputs(raw.output),
    preset: choose('--preset', raw.preset, PRESETS),
    fix: fixMode(raw),
    rules: { ...houseStyle(raw.houseStyle), ...Object.fromEntries((raw.rule ?? []).map(parseRule)) },
    maxWarnings: parseLimit(raw.maxWarnings),
    quiet: raw.quiet === true,
    stdinFilename: raw.stdinFilename,
    context: raw.context,
    model: raw.model,
    progress: raw.progress,
  };
}
