/**
 * `vilint <files>`: a file after the other is read, checked, fixed and reported; nothing is kept between files.
 * The stages: what is to be done (jobs.ts), check of the files (check-all.ts, check-file.ts), write, report (reports.ts).
 */
import { setLocale } from '../language/locale.ts';
import { checkAll } from './check-all.ts';
import type { Checked } from './check-file.ts';
import { planJobs, type Job } from './jobs.ts';
import type { CheckOptions } from './options.ts';
import { errorCode, Problem, problemWith } from './problem.ts';
import { startProgress } from './progress.ts';
import { Reports } from './reports.ts';
import { withoutWarnings } from './result.ts';
import { say } from './texts.ts';
import { writeAtomically } from './write.ts';

export interface Streams {
  out: (text: string) => void;
  error: (text: string) => void;
  colour: boolean;
  columns: number;
}

/** Runs the check and gives the exit code. */
export async function check(names: readonly string[], given: CheckOptions, streams: Streams): Promise<0 | 1 | 2> {
  if (given.fix === 'write' && names.includes('-')) throw new Problem('stdinFix');
  const jobs = await planJobs(names, given, process.cwd());
  // The report is in the language of the first file.
  const first = jobs.find((job) => !(job instanceof Problem)) as Job | undefined;
  const locale = first?.settings.lint.locale ?? given.locale;
  const options: CheckOptions = { ...given, locale };
  setLocale(locale);
  if (jobs.length === 0) streams.error(`${say(locale, 'allIgnored')}\n`);
  const outcomes = checkAll(jobs, options);
  const reports = await Reports.open(options, streams);
  const progress = startProgress(jobs.length, options.progress);
  const tell = (problem: Problem): void => {
    progress.clear();
    streams.error(`${problem.line(locale)}\n`);
  };
  let failed = false;
  let errors = 0;
  let warnings = 0;
  let changed = false;

  for await (const outcome of outcomes) {
    progress.step();
    try {
      if (outcome instanceof Problem) throw outcome;
      const { job, checked } = outcome;
      const { result, before } = checked;
      errors += result.errorCount - result.fatalErrorCount;
      warnings += result.warningCount;
      changed ||= result.output !== undefined;
      if (checked.guessed !== undefined) tell(new Problem('guessedEncoding', { name: job.name, encoding: checked.guessed }));
      if (options.fix === 'write') write(job, checked, options);
      for (const { line, column, message } of result.messages.filter(({ fatal }) => fatal)) {
        failed = true;
        tell(new Problem('undecodable', { name: job.name, line, column, message }));
      }
      progress.clear();
      reports.file(options.quiet ? withoutWarnings(result) : result, { name: job.name, before });
    } catch (error) {
      const problem = problemWith(outcome instanceof Problem ? '' : outcome.job.name, error);
      failed = true;
      tell(problem);
      reports.problem(problem);
    }
  }
  progress.clear();
  reports.end();
  if (failed) return 2;
  if (options.fix === 'diff') return changed ? 1 : 0;
  return errors > 0 || (options.maxWarnings !== undefined && warnings > options.maxWarnings) ? 1 : 0;
}

function write({ path, name }: Job, { bytes }: Checked, { backup }: CheckOptions): void {
  if (bytes === undefined) return;
  try {
    writeAtomically(path, bytes, { backup });
  } catch (error) {
    throw new Problem('unwritable', { name, code: errorCode(error) });
  }
}
