/** `vilint <files>`: reads, checks, fixes and reports one file after the other; nothing is kept between files. */
import { relative, resolve, sep } from 'node:path';
import { setLocale, type Locale } from '../language/locale.ts';
import { openSettings, type Settings } from '../config/settings.ts';
import { encodingNamed, FormatError, type OpenFile } from '../formats/file.ts';
import { createLinter, type LintResult, type TextLinter } from '../lint.ts';
import { prepareConfig } from '../node-config.ts';
import { createPlugin } from '../plugin.ts';
import { discover, type Input } from './discover.ts';
import { openModels, planJobs, type Job } from './jobs.ts';
import type { CheckOptions } from './options.ts';
import { fixFile, lintFile, type LintedFile, type PartOptions } from './lint-file.ts';
import { errorCode, Problem } from './problem.ts';
import { startProgress } from './progress.ts';
import { openInput, readBytes } from './read.ts';
import { Reports } from './reports.ts';
import { fatalFinding, fatalResult, fileResult, type FileResult } from './result.ts';
import { say } from './texts.ts';
import { writeAtomically } from './write.ts';

export interface Streams {
  out: (text: string) => void;
  error: (text: string) => void;
  colour: boolean;
  columns: number;
}

interface Checked {
  result: FileResult;
  /** The text as it was read; '' if it could not be decoded. */
  before: string;
  /** What the file becomes, if anything was fixed. */
  bytes?: Uint8Array | string;
  /** The encoding, if it was guessed. */
  guessed?: string;
}

/** Runs the check and gives the exit code. */
export async function check(names: readonly string[], given: CheckOptions, streams: Streams): Promise<0 | 1 | 2> {
  const { quiet } = given;
  if (given.fix === 'write' && names.includes('-')) throw new Problem('stdinFix');
  const cwd = process.cwd();
  // A report is no article, even if it lies among them.
  const reportPaths = new Set(given.outputs.map(({ path }) => resolve(path)));
  const named = (await discover(names, cwd, given.fields.length > 0)).filter(
    (item) => item instanceof Problem || !reportPaths.has(item.path),
  );
  const found = await planJobs(named, openSettings(given.choices, cwd), given.stdinFilename ?? '<text>');
  // The report is in the language of the first file.
  const first = found.find((item) => !(item instanceof Problem)) as Job | undefined;
  const locale = first?.settings.lint.locale ?? given.locale;
  const options: CheckOptions = { ...given, locale };
  setLocale(locale);
  if (found.length < 1 && named.length > 0) streams.error(`${say(locale, 'allIgnored')}\n`);
  // Files are decoded strictly here, so the plugin needs no guard of its own.
  const linter = createLinter(createPlugin(), prepareConfig);
  const useModelOf = openModels(found);
  const reports = await Reports.open(options, streams);
  const progress = startProgress(found.length, options.progress);
  let failed = false;
  let errors = 0;
  let warnings = 0;
  let changed = false;

  for (const item of found) {
    progress.step();
    try {
      if (item instanceof Problem) throw item;
      useModelOf(item.settings);
      const { result, before, bytes, guessed } = await checkFile(linter, item, options, cwd);
      errors += result.errorCount - result.fatalErrorCount;
      warnings += result.warningCount;
      changed ||= result.output !== undefined;
      progress.clear();
      if (guessed !== undefined)
        streams.error(`${new Problem('guessedEncoding', { name: shownName(item, options), encoding: guessed }).line(locale)}\n`);
      if (options.fix === 'write' && bytes !== undefined) write(item, bytes, options);
      for (const fatal of result.messages.filter((message) => message.fatal)) {
        const { line, column, message } = fatal;
        streams.error(`${new Problem('undecodable', { name: shownName(item, options), line, column, message }).line(locale)}\n`);
        failed = true;
      }
      reports.file(quiet ? withoutWarnings(result) : result, { name: shownName(item, options), before });
    } catch (error) {
      progress.clear();
      failed = true;
      const problem =
        error instanceof Problem
          ? error
          : error instanceof FormatError
            ? unopened(error, shownName(item as Input, options), locale)
            : new Problem('failed', { name: (item as Input).name, message: String((error as Error).message).split('\n')[0] });
      streams.error(`${problem.line(locale)}\n`);
      reports.problem(problem);
    }
  }
  progress.clear();
  reports.end();
  if (failed) return 2;
  if (options.fix === 'diff') return changed ? 1 : 0;
  return errors > 0 || (options.maxWarnings !== undefined && warnings > options.maxWarnings) ? 1 : 0;
}

async function checkFile(linter: TextLinter, input: Job, options: CheckOptions, cwd: string): Promise<Checked> {
  const { locale, stdinFilename } = options;
  const isInput = input.path === '-';
  const filePath = !isInput ? input.path : stdinFilename === undefined ? '<text>' : resolve(cwd, stdinFilename);
  const open = (bytes: Uint8Array, encoding = options.encoding): Promise<OpenFile> => openInput(bytes, filePath, { ...options, encoding });
  let file: OpenFile;
  try {
    file = await open(await readBytes({ path: input.path, name: shownName(input, options) }));
  } catch (error) {
    if (!(error instanceof FormatError) || error.at === undefined) throw error;
    return { result: fatalResult(filePath, new Problem(error.key, error.data).line(locale), error.at.line, error.at.column), before: '' };
  }
  const { view: before, guessed, problems } = file;
  const lintOptions = lintOptionsFor(input.settings);
  const linted: LintedFile =
    options.fix === 'no'
      ? lintFile(linter, file, lintOptions)
      : await fixFile(linter, file, lintOptions, (bytes) => open(bytes, guessed === undefined ? undefined : encodingNamed(guessed)));
  const fatal = problems.map(({ line, column, error }) => fatalFinding(new Problem(error.key, error.data).line(locale), line, column));
  const result = fileResult(filePath, before, { ...linted, findings: [...fatal, ...linted.findings] }, linted.output);
  return { result, before, ...(linted.bytes !== undefined && { bytes: linted.bytes }), ...(guessed !== undefined && { guessed }) };
}

/** The line for a file that could not be opened or written. */
function unopened({ key, data }: FormatError, name: string, locale: Locale): Problem {
  return new Problem('unopened', { name, message: new Problem(key, data).line(locale) });
}

function lintOptionsFor({ lint }: Settings): PartOptions {
  // ESLint refuses names outside its base folder, and all that a name could tell is the language, which is known.
  return { filename: 'text', ...lint };
}

function write(input: Input, content: Uint8Array | string, { backup }: CheckOptions): void {
  try {
    writeAtomically(input.path, content, { backup });
  } catch (error) {
    throw new Problem('unwritable', { name: input.name, code: errorCode(error) });
  }
}

function withoutWarnings(result: FileResult): FileResult {
  const kept: LintResult = { findings: result.messages.filter(({ severity }) => severity === 2), suppressed: result.suppressedMessages };
  return fileResult(result.filePath, result.source ?? '', kept, result.output);
}

/** The path from here if the file is below, else the name that was given. */
function shownName(input: Input, { stdinFilename }: CheckOptions): string {
  if (input.path === '-') return stdinFilename ?? '<stdin>';
  const below = relative(process.cwd(), input.path);
  return below === '' || below === '..' || below.startsWith(`..${sep}`) ? input.name : below;
}
