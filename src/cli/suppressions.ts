/**
 * The suppressions file: how many findings of a rule a file had when vilint was adopted. Up to that number they are not
 * reported; if there are more, all are. Form and meaning are those of ESLint's bulk suppressions, for all levels.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import rules from '../../rules/index.ts';
import { jsonReader, parseJson } from '../config/json.ts';
import { readText } from '../config/load.ts';
import { presetRules } from '../lint/plugin.ts';
import { fileAt } from './location.ts';
import { updateFile } from '../files/update.ts';
import type { Job } from './jobs.ts';
import { Mistake } from '../messages/mistake.ts';
import { Problem, problemOfWriting } from './problem.ts';
import { countByRule, fileResult, type FileResult } from '../findings/result.ts';
import { DEFAULT_SUPPRESSIONS, type CheckOptions } from './options.ts';

/** Counts by rule by file; a file is named by its path from the suppressions file, with forward slashes. */
type Entries = Map<string, Counts>;
type Counts = Map<string, { count: number }>;

/** Findings that were suppressed and no longer occur. */
export interface Stale {
  /** The file as the job names it. */
  name: string;
  rule: string;
  count: number;
}

/** The suppressions that hold for one run, and what the run changes of them. */
export class Suppressions {
  /** What was not found again in the files so far. */
  readonly stale: Stale[] = [];
  readonly path: string;
  readonly #options: CheckOptions;
  readonly #entries: Entries;
  /** What this run changes: the new counts, 0 for what is gone. */
  readonly #changes: Map<string, Map<string, number>> = new Map();

  private constructor(path: string, options: CheckOptions, entries: Entries) {
    this.path = path;
    this.#options = options;
    this.#entries = entries;
  }

  /**
   * Reads the file. Undefined if there is none and none is to be made.
   * @throws Problem or Mistake for a file that is missing though named, or holds something else
   */
  static async open(options: CheckOptions, cwd: string): Promise<Suppressions | undefined> {
    const { suppress, suppressionsLocation } = options;
    const path = fileAt(suppressionsLocation || DEFAULT_SUPPRESSIONS, DEFAULT_SUPPRESSIONS, cwd);
    if (existsSync(path)) return new Suppressions(path, options, checked(await parseJson(readText(path), path), path));
    if (suppress !== undefined && suppress !== 'prune') return new Suppressions(path, options, new Map());
    if (suppressionsLocation) throw new Problem('noSuppressions', { name: path });
    return undefined;
  }

  /** How many findings of each rule a file may have without being told; undefined for a file that has no entry. */
  allowedIn(filePath: string): Record<string, number> | undefined {
    const counts = this.#entries.get(this.#keyOf(filePath));
    return counts && Object.fromEntries([...counts].map(([rule, { count }]) => [rule, count]));
  }

  #keyOf(filePath: string): string {
    return relative(dirname(this.path), filePath).split(sep).join('/');
  }

  /** Takes the suppressed findings out of a result; first records them, if that is wanted. */
  apply({ path, settings, name }: Job, result: FileResult): FileResult {
    if (path === '-') return result;
    const key = this.#keyOf(result.filePath);
    const found = countByRule(result.messages);
    const recorded = this.#record(key, found);
    if (recorded === undefined) return result;
    const { suppress, fix } = this.#options;
    // Nothing is gone from a file that could not be read to its end, nor by a fix that is not written.
    const telling = result.fatalErrorCount === 0 && fix !== 'dry-run' && fix !== 'diff';
    const hidden = new Set<string>();
    for (const [rule, entry] of recorded) {
      const count = found.get(rule) ?? 0;
      if (count > 0 && count <= entry.count) hidden.add(rule);
      if (count >= entry.count || !telling || !isApplied(rule, settings)) continue;
      if (suppress === 'prune') this.#change(key, rule, count);
      else this.stale.push({ name, rule, count: entry.count - count });
    }
    return hidden.size === 0 ? result : without(result, hidden);
  }

  /** Writes the file if it was to be changed; what other runs have written meanwhile stays. Throws a Problem. */
  async save(): Promise<void> {
    const { suppress } = this.#options;
    if (suppress === undefined) return;
    const read = await jsonReader();
    const folder = dirname(this.path);
    try {
      updateFile(this.path, (before) => {
        const entries = before === undefined ? (new Map() as Entries) : checked(read(before.toString(), this.path), this.path);
        for (const [key, changes] of this.#changes) {
          const counts: Counts = entries.get(key) ?? new Map();
          for (const [rule, count] of changes) counts.set(rule, { count });
          entries.set(key, counts);
        }
        const kept = [...entries]
          .filter(([key]) => suppress !== 'prune' || existsSync(resolve(folder, key)))
          .map(([key, rules]) => [key, sorted([...rules].filter(([, { count }]) => count > 0))] as const)
          .filter(([, rules]) => Object.keys(rules).length > 0);
        return `${JSON.stringify(sorted(kept), null, 2)}\n`;
      });
    } catch (error) {
      throw error instanceof Mistake ? error : problemOfWriting(this.path, error);
    }
  }

  #record(key: string, found: ReadonlyMap<string, number>): ReadonlyMap<string, { count: number }> | undefined {
    const { suppress } = this.#options;
    const before = this.#entries.get(key);
    if (suppress === undefined || suppress === 'prune') return before;
    for (const [rule, count] of found) if (suppress === 'all' || suppress.includes(rule)) this.#change(key, rule, count);
    const recorded = new Map(before);
    for (const [rule, count] of this.#changes.get(key) ?? []) recorded.set(rule, { count });
    return recorded.size === 0 ? undefined : recorded;
  }

  #change(key: string, rule: string, count: number): void {
    const changes = this.#changes.get(key);
    if (changes === undefined) this.#changes.set(key, new Map([[rule, count]]));
    else changes.set(rule, count);
  }
}

/** Findings of a rule that this run does not apply are not gone; those of a rule that vilint no longer has are. */
function isApplied(rule: string, { lint: { preset, useModel, rules: set } }: Job['settings']): boolean {
  if (!Object.hasOwn(rules, rule.replace(/^vi\//, ''))) return true;
  const entry = set[rule] as unknown;
  const severity: unknown = Array.isArray(entry) ? entry[0] : (entry ?? presetRules(preset, { useModel })[rule] ?? 'off');
  return severity !== 'off' && severity !== 0;
}

/** A result without the findings of some rules, which are told as ESLint tells suppressed ones. */
function without({ filePath, messages, suppressedMessages, source = '', output }: FileResult, rules: ReadonlySet<string>): FileResult {
  const isHidden = (ruleId: string | null): boolean => ruleId !== null && rules.has(ruleId);
  const hidden = messages.filter(({ ruleId }) => isHidden(ruleId));
  const suppressed = hidden.map((message) => ({ ...message, suppressions: [{ kind: 'file', justification: '' }] }));
  const findings = messages.filter(({ ruleId }) => !isHidden(ruleId));
  return fileResult(filePath, source, { findings, suppressed: [...suppressedMessages, ...suppressed] }, output);
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entries of a parsed file, or a Problem that names what is wrong. */
function checked(value: unknown, name: string): Entries {
  const isRecord = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null && !Array.isArray(part);
  const bad = (key: string): Problem => new Problem('badSuppressions', { name, key: key === '' ? '' : ` (${key})` });
  if (!isRecord(value)) throw bad('');
  for (const [file, rules] of Object.entries(value)) {
    if (!isRecord(rules)) throw bad(file);
    for (const [rule, entry] of Object.entries(rules)) {
      if (!isRecord(entry) || !Number.isInteger(entry.count) || (entry.count as number) < 1) throw bad(`${file} → ${rule}`);
    }
  }
  const entries = Object.entries(value as Record<string, Record<string, { count: number }>>);
  return new Map(entries.map(([file, rules]) => [file, new Map(Object.entries(rules))]));
}
