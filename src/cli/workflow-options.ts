/** The options that fit a check into the work of a desk: old text, changed lines, cache, threads. */
import { choose, parseCount, ruleId } from './option-values.ts';
import { Problem } from './problem.ts';

export interface WorkflowOptions {
  /** The suppressions file, if it is not the default one; false: none is read. */
  suppressionsLocation: string | false | undefined;
  /** What becomes of the suppressions file: these rules (or all) are suppressed as they are now, or stale entries go. */
  suppress: 'all' | 'prune' | readonly string[] | undefined;
  /** Stale suppressions are no failure. */
  passOnUnpruned: boolean;
  /** The git revision against which only changed lines count. */
  changed: string | undefined;
  /** Where results are kept: a path, or true for the default one. */
  cache: string | boolean;
  /** Threads, or to be decided by the amount of text. */
  concurrency: number | 'auto';
}

export interface RawWorkflowOptions {
  suppressAll?: boolean;
  suppressRule?: string[];
  pruneSuppressions?: boolean;
  suppressionsLocation?: string;
  /** False with --no-suppressions. */
  suppressions?: boolean;
  passOnUnprunedSuppressions?: boolean;
  changed?: string;
  cache?: boolean;
  cacheLocation?: string;
  concurrency: string;
}

/** Options that cannot stand together: any of the first with any of the second. */
const CONFLICTS: readonly [readonly string[], readonly string[]][] = [
  [['suppressAll'], ['suppressRule', 'pruneSuppressions']],
  [['suppressRule'], ['pruneSuppressions']],
  // What is recorded must be what the files hold, all of it.
  [
    ['suppressAll', 'suppressRule', 'pruneSuppressions'],
    ['fixDryRun', 'diff', 'changed'],
  ],
];

/** Options that ask for the suppressions file. */
const SUPPRESSING = ['suppressAll', 'suppressRule', 'pruneSuppressions', 'suppressionsLocation'] as const;

/** Checks the options. Throws a Problem for the first bad one. */
export function workflowOptions(raw: RawWorkflowOptions): WorkflowOptions {
  const given = (name: string): boolean => (raw as unknown as Record<string, unknown>)[name] !== undefined;
  const suppressing = SUPPRESSING.find(given);
  if (raw.suppressions === false && suppressing !== undefined) {
    throw new Problem('conflict', { a: '--no-suppressions', b: flag(suppressing) });
  }
  for (const [some, others] of CONFLICTS) {
    const a = some.find(given);
    const b = others.find(given);
    if (a !== undefined && b !== undefined) throw new Problem('conflict', { a: flag(a), b: flag(b) });
  }
  return {
    suppressionsLocation: raw.suppressions === false ? false : raw.suppressionsLocation,
    suppress: raw.suppressAll ? 'all' : raw.pruneSuppressions ? 'prune' : raw.suppressRule?.map((name) => `vi/${ruleId(name)}`),
    passOnUnpruned: raw.passOnUnprunedSuppressions === true,
    changed: raw.changed === '' ? 'HEAD' : raw.changed,
    cache: raw.cacheLocation ?? raw.cache === true,
    concurrency: concurrency(raw.concurrency),
  };
}

const flag = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function concurrency(value: string): WorkflowOptions['concurrency'] {
  if (/^\d/.test(value)) return Math.max(1, parseCount('--concurrency', value));
  return choose('--concurrency', value, ['auto', 'off', 'N']) === 'auto' ? 'auto' : 1;
}
