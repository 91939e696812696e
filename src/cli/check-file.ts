/** The check of one file: open, lint, fix. Knows no streams and writes nothing, so that any thread can do it. */
import { encodingNamed, FormatError, type KeptReason, type OpenFile } from '../formats/file.ts';
import type { LintResult, TextLinter } from '../lint/lint.ts';
import { mayFixBy, type MayFix } from '../lint/suggestions.ts';
import { editsWithin, linesOfSpans, spansAfter, spansOfLines, type LineRange } from './changed-lines.ts';
import type { Job } from './jobs.ts';
import { fixFile, lintFile, type LintedFile, type Marked } from '../findings/lint-file.ts';
import { recording } from './recording.ts';
import type { CheckOptions } from './options.ts';
import { Problem } from './problem.ts';
import { openInput } from './read.ts';
import { countByRule, fatalFinding, fatalResult, fileResult, type FileResult } from '../findings/result.ts';

/** What came of a file. Plain data. */
export interface Checked {
  result: FileResult;
  /** The text as it was read; '' if it could not be decoded. */
  before: string;
  /** What the file becomes, if anything was fixed. */
  bytes?: Uint8Array | string;
  /** The encoding, if it was guessed. */
  guessed?: string;
  /** The lines of the result that count, if not all do. */
  lines?: readonly LineRange[];
  /** What --fix has left undone, and why. */
  kept?: Kept;
  /** What has been marked in a document. */
  marked?: Marked;
  /** For the cache: what is in the texts of the file. Not given if some were fixed. */
  texts?: readonly LintResult[];
}

/** Plain data of a Problem. */
export interface Kept {
  key: KeptReason | 'leftAlone';
  count: number;
}

/** What the check of a file needs of the options. Plain data. */
export type FileOptions = Pick<CheckOptions, 'fix' | 'encoding' | 'fields' | 'as' | 'locale'> &
  Partial<Pick<CheckOptions, 'fixChoice' | 'comments' | 'quiet'>>;

/** Checks the bytes of a file with an engine for its settings. Throws a Problem for a file that is nothing of its kind, and what the linter throws. */
export async function checkFile(
  linter: TextLinter,
  { filePath, name, settings, lines, allowed }: Omit<Job, 'path'>,
  bytes: Uint8Array,
  options: FileOptions,
): Promise<Checked> {
  const { locale } = options;
  const open = (bytes: Uint8Array, encoding = options.encoding): Promise<OpenFile> =>
    openInput(bytes, filePath, { encoding, fields: options.fields, as: options.as });
  try {
    const file = await open(bytes);
    const [recorder, recorded] = recording(linter);
    const { view: before, guessed, problems } = file;
    const spans = lines && spansOfLines(before, lines);
    const isQuiet = options.fix === 'no' ? () => false : quietBy(linter, file, allowed, options);
    const isFixed = (options.fixChoice && mayFixBy(options.fixChoice)) ?? (() => true);
    const isShown: MayFix = ({ severity }) => options.quiet !== true || severity === 2;
    const reopen = (bytes: Uint8Array): Promise<OpenFile> => open(bytes, guessed === undefined ? undefined : encodingNamed(guessed));
    const linted: LintedFile =
      options.fix === 'no' || file.unfixable !== undefined
        ? lintFile(recorder, file, settings.lint.locale)
        : await fixFile(recorder, file, settings.lint.locale, {
            reopen,
            choose: spans && ((edits) => editsWithin(before, edits, spans)),
            how: { fixLevel: options.fixChoice?.level, mayFix: (finding) => isFixed(finding) && !isQuiet(finding) },
            isTold: options.comments ? (finding) => isShown(finding) && !isQuiet(finding) : undefined,
          });
    const kept = options.fix === 'no' ? undefined : keptIn(file, linted, options.comments);
    const fatal = problems.map(({ line, column, error }) => fatalFinding(new Problem(error.key, error.data).line(locale), line, column));
    const result = fileResult(filePath, before, { ...linted, findings: [...fatal, ...linted.findings] }, linted.output);
    const texts = recorded();
    return {
      result,
      before,
      ...(linted.bytes !== undefined && { bytes: linted.bytes }),
      ...(guessed !== undefined && { guessed }),
      ...(kept !== undefined && { kept }),
      ...(linted.marked !== undefined && { marked: linted.marked }),
      ...(texts !== undefined && { texts }),
      ...(spans !== undefined && { lines: linesOfSpans(linted.output ?? before, spansAfter(spans, linted.edits ?? [])) }),
    };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const message = new Problem(error.key, error.data).line(locale);
    if (error.at === undefined) throw new Problem('unopened', { name, message });
    return { result: fatalResult(filePath, message, error.at.line, error.at.column), before: '' };
  }
}

/** Whether the suppressions file keeps a finding quiet, which is then neither fixed nor told. */
function quietBy(linter: TextLinter, file: OpenFile, allowed: Job['allowed'], { locale }: FileOptions): MayFix {
  if (allowed === undefined) return () => false;
  const found = countByRule(lintFile(linter, file, locale).findings);
  return ({ ruleId }) => ruleId !== null && (found.get(ruleId) ?? 0) <= (allowed[ruleId] ?? 0);
}

function keptIn({ unfixable, annotate }: OpenFile, { findings, left = 0 }: LintedFile, comments?: boolean): Kept | undefined {
  const wouldChange = findings.some(({ fix }) => fix !== undefined || (comments === true && annotate !== undefined));
  if (unfixable !== undefined) return wouldChange ? { key: unfixable, count: 0 } : undefined;
  return left > 0 ? { key: 'leftAlone', count: left } : undefined;
}
