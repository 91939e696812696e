/**
 * `vilint <files>`: a file after the other is read, checked, fixed and reported; nothing is kept between files.
 * The stages: what is to be done (jobs.ts), the check (check-all.ts, check-file.ts), what of it counts (suppressions.ts,
 * changed-lines.ts), writing, reporting (reports.ts).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setLocale } from '../messages/locale.ts';
import { onLines } from './changed-lines.ts';
import { checkAll, type Outcome } from './check-all.ts';
import type { Cache } from './cache.ts';
import { planJobs, type Job } from './jobs.ts';
import { DEFAULT_SUPPRESSIONS, type CheckOptions } from './options.ts';
import { refuseForeign } from './own-files.ts';
import { Problem, problemOfWriting, problemWith } from './problem.ts';
import { startProgress, type Progress } from './progress.ts';
import { Reports } from './reports.ts';
import type { Stats } from './stats.ts';
import { withoutWarnings } from '../findings/result.ts';
import { isDocument } from '../formats/is-document.ts';
import type { StandardStreams } from './standard-streams.ts';
import type { Suppressions } from './suppressions.ts';
import { ChangedMeanwhile, replaceFile, type Loss } from '../files/replace.ts';

/** Runs the check and gives the exit code. */
export async function check(names: readonly string[], given: CheckOptions, streams: StandardStreams): Promise<0 | 1 | 2> {
  if (names.includes('-')) refuseInput(given);
  const cwd = process.cwd();
  const { jobs, notes } = await planJobs(names, given, cwd);
  // The report is in the language of the first file.
  const first = jobs.find((job) => !(job instanceof Problem)) as Job | undefined;
  const locale = first?.settings.lint.locale ?? given.locale;
  const options: CheckOptions = { ...given, locale };
  setLocale(locale);
  const inputs = jobs.flatMap((job) => (job instanceof Problem ? [] : [job.path]));
  const suppressions = await openSuppressions(options, cwd, inputs);
  if (suppressions !== undefined && options.fix !== 'no') {
    for (const job of jobs) if (!(job instanceof Problem)) job.allowed = suppressions.allowedIn(job.filePath);
  }
  const cache = options.cache === false ? undefined : await openCache(options, cwd, inputs);
  await refuseOutputs(options, inputs);
  const outcomes = checkAll(jobs, options, cache);
  const reports = await Reports.open(options, streams);
  const stats = options.stats ? new (await import('./stats.ts')).Stats(locale) : undefined;
  const run = new Run(options, streams, { reports, stats, suppressions, progress: startProgress(jobs.length, options.progress) });
  for (const note of notes) run.tell(note);
  if (options.comments) withoutComments(jobs).forEach((problem) => run.tell(problem));
  for await (const outcome of outcomes) run.take(outcome);
  run.end();
  await suppressions?.save();
  try {
    cache?.save();
  } catch (error) {
    // The next run is slower; this one is complete.
    run.tell(problemWith('--cache', error));
  }
  if (!options.passOnUnpruned) run.tellStale();
  return run.exitCode;
}

/** What a run tells of its files to. */
interface Told {
  readonly reports: Reports;
  readonly stats: Stats | undefined;
  readonly suppressions: Suppressions | undefined;
  readonly progress: Progress;
}

/** Takes one checked file after the other: writes and reports it, and counts what becomes the exit code. */
class Run {
  readonly #options: CheckOptions;
  readonly #streams: StandardStreams;
  readonly #told: Told;
  #failed = false;
  #errors = 0;
  #warnings = 0;
  #changed = false;

  constructor(options: CheckOptions, streams: StandardStreams, told: Told) {
    this.#options = options;
    this.#streams = streams;
    this.#told = told;
  }

  /** Tells a person of a problem; the run goes on. */
  tell(problem: Problem): void {
    this.#told.progress.clear();
    this.#streams.error(`${problem.line(this.#options.locale)}\n`);
  }

  /** Takes the next file. */
  take(outcome: Outcome): void {
    this.#told.progress.step();
    try {
      if (outcome instanceof Problem) throw outcome;
      this.#report(outcome);
    } catch (error) {
      const problem = problemWith(outcome instanceof Problem ? '' : outcome.job.name, error);
      this.#fail(problem);
      this.#told.reports.problem(problem);
    }
  }

  #fail(problem: Problem): void {
    this.#failed = true;
    this.tell(problem);
  }

  #report(outcome: Exclude<Outcome, Problem>): void {
    const { reports, stats, suppressions, progress } = this.#told;
    const { job, checked } = outcome;
    const { before, guessed, kept, lines, marked } = checked;
    const { name } = job;
    const isWritten = this.#options.fix === 'write';
    const adopted = suppressions?.apply(job, checked.result) ?? checked.result;
    const result = lines === undefined ? adopted : onLines(adopted, lines);
    this.#errors += result.errorCount - result.fatalErrorCount;
    this.#warnings += result.warningCount;
    this.#changed ||= result.output !== undefined;
    if (guessed !== undefined) this.tell(new Problem('guessedEncoding', { name, encoding: guessed }));
    if (kept !== undefined) this.tell(new Problem(kept.key, { name, count: kept.count }));
    if (isWritten) for (const loss of write(outcome, this.#options)) this.tell(new Problem(LOSSES[loss], { name }));
    for (const { line, column, message, fatal } of result.messages)
      if (fatal === true) this.#fail(new Problem('undecodable', { name, line, column, message }));
    progress.clear();
    const shown = this.#options.quiet ? withoutWarnings(result) : result;
    reports.file(shown, { name, before, ...(isWritten && marked !== undefined && { marked }) });
    stats?.add(shown, before);
  }

  /** Nothing more is to come. */
  end(): void {
    const { reports, stats, progress } = this.#told;
    progress.clear();
    reports.end();
    if (stats !== undefined) tellStats(stats, this.#options, this.#streams);
  }

  /** Suppressions of findings that are no more fail the run. */
  tellStale(): void {
    const stale = this.#told.suppressions?.stale ?? [];
    for (const one of stale) this.tell(new Problem('stale', { ...one }));
    if (stale.length > 0) this.#fail(new Problem('staleAdvice'));
  }

  /** 2 for a run that has failed, 1 for findings. */
  get exitCode(): 0 | 1 | 2 {
    const { fix, maxWarnings } = this.#options;
    if (this.#failed) return 2;
    if (fix === 'diff') return this.#changed ? 1 : 0;
    return this.#errors > 0 || (maxWarnings !== undefined && this.#warnings > maxWarnings) ? 1 : 0;
  }
}

/** Below a report for people, beside one for machines. */
function tellStats(stats: Stats, { format }: CheckOptions, { out, error }: StandardStreams): void {
  const write = format === 'pretty' || format === 'compact' ? out : error;
  write(stats.toString());
}

/** Tells of the files that cannot hold the comments that are asked for, all at once. */
function withoutComments(jobs: readonly (Job | Problem)[]): Problem[] {
  const others = jobs.flatMap((job) => (job instanceof Problem || isDocument(job.filePath) ? [] : [job.name]));
  if (others.length === 0) return [];
  return [new Problem('noComments', { count: others.length, name: others.length === 1 ? others[0] : `${others[0]}…` })];
}

/** Standard input has no file to write to and no history. */
function refuseInput({ fix, comments, suppress, changed }: CheckOptions): void {
  if (comments) throw new Problem('conflict', { a: '--comments', b: '-' });
  if (fix === 'write') throw new Problem('stdinFix');
  if (suppress !== undefined) throw new Problem('stdinSuppress');
  if (changed !== undefined) throw new Problem('conflict', { a: '--changed', b: '-' });
}

/** Without a suppressions file its code is not loaded. */
export async function openSuppressions(options: CheckOptions, cwd: string, inputs: readonly string[]): Promise<Suppressions | undefined> {
  const { suppress, suppressionsLocation } = options;
  if (suppressionsLocation === false) return undefined;
  if (suppress === undefined && suppressionsLocation === undefined && !existsSync(DEFAULT_SUPPRESSIONS)) return undefined;
  const suppressions = await (await import('./suppressions.ts')).Suppressions.open(options, cwd);
  // What it holds has been looked at.
  if (suppressions !== undefined) refuseForeign(resolve(cwd, suppressions.path), suppressions.path, inputs, () => true);
  return suppressions;
}

/** A file of the default name is the cache, however damaged. Throws a Problem for another one that is none. */
async function openCache(options: CheckOptions, cwd: string, inputs: readonly string[]): Promise<Cache> {
  const { Cache, isCache } = await import('./cache.ts');
  const cache = new Cache(options, cwd);
  refuseForeign(resolve(cwd, cache.path), cache.path, inputs, typeof options.cache === 'string' ? isCache : () => true);
  return cache;
}

/** Throws a Problem for a report that would take the place of something else. */
async function refuseOutputs({ outputs }: CheckOptions, inputs: readonly string[]): Promise<void> {
  if (outputs.length === 0) return;
  const { isReport } = await import('../reporters/recognise.ts');
  for (const { path } of outputs) refuseForeign(resolve(path), path, inputs, isReport);
}

const LOSSES = { links: 'linksLeft', attributes: 'attributesLost' } as const satisfies Record<Loss, string>;

/** Writes what a file becomes, if it is still what was read. Throws a Problem. */
function write({ job: { path, name }, checked, bytes }: Exclude<Outcome, Problem>, { backup }: CheckOptions): Loss[] {
  if (checked.bytes === undefined) return [];
  try {
    return replaceFile(path, checked.bytes, { backup, was: bytes });
  } catch (error) {
    throw error instanceof ChangedMeanwhile ? new Problem('changedMeanwhile', { name }) : problemOfWriting(name, error);
  }
}
