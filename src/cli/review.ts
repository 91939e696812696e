/** `vilint review`: goes through the findings with the reader, one after the other. */
import { Chalk } from 'chalk';
import { openSettings, type SettingsFor } from '../config/settings.ts';
import { setLocale } from '../messages/locale.ts';
import { openSuppressions } from './check.ts';
import { planJobs, type Job } from './jobs.ts';
import { loadEngines, openModels, settingsOf } from './engines.ts';
import { checkOptions, type RawOptions } from './options.ts';
import { Problem } from './problem.ts';
import type { StandardStreams } from './standard-streams.ts';
import { Conversation } from './review/conversation.ts';
import { Journal } from './review/journal.ts';
import { Review } from './review/review.ts';
import { Terminal } from './review/terminal.ts';

/** Options as commander collects them. */
export interface RawReviewOptions extends RawOptions {
  again?: boolean;
  journal?: string;
}

/** Options of the check that a review has no use for. */
const FOREIGN = [
  ['fix', '--fix'],
  ['fixRule', '--fix-rule'],
  ['comments', '--comments'],
  ['fixDryRun', '--fix-dry-run'],
  ['diff', '--diff'],
  ['output', '--output'],
  ['watch', '--watch'],
  ['stats', '--stats'],
  ['suppressAll', '--suppress-all'],
  ['suppressRule', '--suppress-rule'],
  ['pruneSuppressions', '--prune-suppressions'],
] as const;

/**
 * Runs the review. Throws a Problem or a Mistake if it cannot begin.
 * @returns exit code: 0 if everything is decided, 1 if something is left, 2 if a file could not be read
 */
export async function review(names: readonly string[], raw: RawReviewOptions, { error, colour }: StandardStreams): Promise<0 | 1 | 2> {
  for (const [name, flag] of FOREIGN) if (raw[name] !== undefined) throw new Problem('conflict', { a: 'review', b: flag });
  if (names.includes('-')) throw new Problem('conflict', { a: 'review', b: '-' });
  const given = checkOptions(raw);
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) throw new Problem('noTerminal');
  const cwd = process.cwd();
  const { jobs: found, notes } = await planJobs(names.length === 0 && given.changed === undefined ? ['.'] : names, given, cwd);
  const jobs = found.filter((job): job is Job => !(job instanceof Problem));
  const locale = jobs[0]?.settings.lint.locale ?? given.locale;
  const options = { ...given, locale };
  setLocale(locale);
  for (const problem of [...notes, ...found]) if (problem instanceof Problem) error(`${problem.line(locale)}\n`);
  const failed = jobs.length < found.length;
  if (jobs.length === 0) return failed ? 2 : 0;

  const inputs = jobs.map(({ path }) => path);
  const suppressions = await openSuppressions(options, cwd, inputs);
  const engineFor = await loadEngines(openModels(settingsOf(jobs)));
  const journal = new Journal(raw.journal, cwd, inputs);
  try {
    const choices = journal.open(raw.again === true);
    const lookUp = (): SettingsFor => openSettings(options.choices, cwd);
    const session = new Review(jobs, { engineFor, options, suppressions }, journal, choices, lookUp);
    const terminal = new Terminal(stdin, stdout);
    const conversation = new Conversation(session, jobs, terminal, { locale, chalk: colour ? new Chalk() : new Chalk({ level: 0 }) });
    try {
      const code = await conversation.run();
      return failed && code !== 2 ? 2 : code;
    } finally {
      terminal.close();
      conversation.sayGoodbye();
    }
  } finally {
    journal.close();
  }
}
