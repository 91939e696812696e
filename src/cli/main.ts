/** The program: arguments in, exit code out. */
import chalk, { chalkStderr, supportsColor } from 'chalk';
import { CommanderError, type Command } from 'commander';
import { withNames } from '../files/names.ts';
import { localeFromEnvironment } from '../messages/environment.ts';
import { LOCALES, type Locale } from '../messages/locale.ts';
import { choose } from './option-values.ts';
import { checkChoices, checkOptions, spokenLocale } from './options.ts';
import { reasonOf } from '../messages/reason.ts';
import { Mistake } from '../messages/mistake.ts';
import { errorCode, Problem, problemOfMistake } from './problem.ts';
import { createProgram, problemOf } from './program.ts';
import { standardStreams } from './standard-streams.ts';
import { endOnStray } from './strays.ts';

/** The language asked for, as far as it can be told before the options are parsed: help and errors need it too. */
function localeOf(args: readonly string[]): Locale {
  const at = args.lastIndexOf('--locale');
  const value = at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
  return LOCALES.find((locale) => locale === value) ?? localeFromEnvironment(process.env);
}

/** NO_COLOR of any value but the empty one means no colour (no-color.org); chalk knows only the options and FORCE_COLOR. */
function settleColour(args: readonly string[]): void {
  const off = args.includes('--no-color') || (Boolean(process.env.NO_COLOR) && !args.includes('--color'));
  if (off) chalk.level = chalkStderr.level = 0;
  else if (chalk.level === 0 && supportsColor) chalk.level = supportsColor.level;
}

/** A reader that has seen enough closes the pipe (`vilint … | head`): that is no error. A full disk is one. */
function watchOutput(locale: Locale): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`${new Problem('unwritable', { name: '<stdout>', code: errorCode(error) }).line(locale)}\n`);
    process.exit(2);
  });
}

/** Options whose value stands only after "=", so that `--changed article.txt` names a file, with what they mean without one. */
const ALONE = new Map([
  ['--changed', 'HEAD'],
  ['--fix', 'safe'],
  ['--fix-dry-run', 'safe'],
  ['--diff', 'safe'],
]);

function withValue(arg: string, at: number, args: readonly string[]): string {
  const value = ALONE.get(arg);
  return value === undefined || args.slice(0, at).includes('--') ? arg : `${arg}=${value}`;
}

/** Runs the program with its arguments (without node and script) and gives the exit code. */
export async function main(given: readonly string[]): Promise<number> {
  const args = withNames(given);
  settleColour(args);
  const streams = standardStreams();
  const locale = localeOf(args);
  watchOutput(locale);
  endOnStray(locale);
  let code = 0;
  const program: Command = createProgram(locale, {
    check: async (files, raw) => {
      const options = checkOptions(raw);
      if (raw.printConfig !== undefined) {
        const { printConfig } = await import('./print-config.ts');
        return streams.out(await printConfig(raw.printConfig, options));
      }
      if (raw.watch === true) {
        const { watch } = await import('./watch.ts');
        const stop = new AbortController();
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
        code = await watch(files.length === 0 ? ['.'] : files, options, streams, stop.signal);
        return;
      }
      const { check } = await import('./check.ts');
      code = await check(files, options, streams);
    },
    init: async (raw) => {
      const { writeStarter } = await import('./init.ts');
      streams.out(writeStarter(process.cwd(), await spokenLocale(raw)));
    },
    rules: async (raw) => {
      const { listRules } = await import('./rules.ts');
      streams.out(listRules(choose('--format', raw.format, ['pretty', 'json']), await spokenLocale(raw)));
    },
    explain: async (rule, raw) => {
      const { explain } = await import('./explain.ts');
      streams.out(explain(rule, await spokenLocale(raw)));
    },
    review: async (files, raw) => {
      code = await (await import('./review.ts')).review(files, raw, streams);
    },
    words: {
      add: async (entries, raw) => (await import('./words.ts')).addWords(entries, raw, streams),
      list: async (raw) => (await import('./words.ts')).listWords(raw, streams),
      check: async (files, raw) => {
        code = await (await import('./words.ts')).checkWords(files, raw, streams);
      },
    },
    lsp: async (raw) => (await import('../server/lsp/server.ts')).startServer(checkChoices(raw)),
    serve: async (raw) => (await import('./serve.ts')).serve(raw, streams),
    train: async (raw) => {
      const { trainModel } = await import('./train.ts');
      await trainModel(raw, streams.out);
    },
    stream: async (files, raw) => {
      code = await (await import('./stream/stream.ts')).stream(files, raw, streams);
    },
    restore: async (files, raw) => {
      const { restoreFiles } = await import('./restore.ts');
      code = await restoreFiles(files, { model: raw.model, mend: raw.mend === true, locale: await spokenLocale(raw) }, streams);
    },
  });
  try {
    await program.parseAsync(args.map(withValue), { from: 'user' });
    return code;
  } catch (error) {
    let problem: unknown = error;
    if (error instanceof CommanderError) {
      problem = problemOf(error);
      if (problem === undefined) return error.exitCode === 0 ? 0 : 2;
    }
    if (problem instanceof Mistake) problem = problemOfMistake(problem);
    // A fault of the program itself is one line too; whoever is to mend it asks for the rest.
    if (!(problem instanceof Problem)) {
      if (process.env.VILINT_DEBUG) throw error;
      problem = new Problem('fault', { message: reasonOf(error) });
    }
    streams.error(`${(problem as Problem).line(locale)}\n`);
    return 2;
  }
}
