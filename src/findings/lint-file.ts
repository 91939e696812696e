/** Lints the texts in a file and tells the findings by their places in the file. */
import { applyEdits, editsBetween, type Edit } from '../text/edits.ts';
import type { OpenFile, Part } from '../formats/file.ts';
import type { Locale } from '../messages/locale.ts';
import { positionsIn, type Position } from '../text/positions.ts';
import type { Finding, FixOptions, FixResult, LintResult, SuppressedFinding, TextLinter } from '../lint/lint.ts';
import { notesOf } from './comments.ts';
import { locate, type LocatedFinding } from './located.ts';
import type { PlacedFinding } from './result.ts';

export interface LintedFile extends LintResult {
  /** The view after the fixes; undefined if nothing was fixed. */
  output?: string;
  /** The file after the fixes. */
  bytes?: Uint8Array | string;
  /** The fixes that were applied, told only if they were chosen. */
  edits?: readonly Edit[];
  /** How many fixes the format could not take over. */
  left?: number;
  /** What a document has got. */
  marked?: Marked;
}

/** What is marked in a document, for people to accept or to read. */
export interface Marked {
  readonly changes: number;
  readonly comments: number;
}

/** Findings of a file as it is. @param locale in which they say where they are */
export function lintFile(linter: TextLinter, file: OpenFile, locale: Locale): LintResult {
  const results = file.parts.map((part) => linter.lintText(part.text, { language: part.language }));
  return file.save === undefined ? results[0] : inView(file, results, locale);
}

const UNLIKE = 'the fixed file does not read as intended; it was not written';

/** How a file is fixed. */
export interface FileFix {
  /** Opens the fixed bytes again, which also proves that they hold what was meant. */
  readonly reopen: (bytes: Uint8Array) => Promise<OpenFile>;
  /** Picks among the fixes, told as edits of the view. */
  readonly choose?: ((edits: readonly Edit[]) => readonly Edit[]) | undefined;
  /** What is fixed: all that is safe, if not given. */
  readonly how?: Pick<FixOptions, 'fixLevel' | 'mayFix'>;
  /** Which of the findings that are left become comments, in files that can hold them; none, if not given. */
  readonly isTold?: ((finding: Finding) => boolean) | undefined;
}

/** Applies fixes; the findings are those left, placed in the output. */
export async function fixFile(
  linter: TextLinter,
  file: OpenFile,
  locale: Locale,
  { reopen, choose, how, isTold }: FileFix,
): Promise<LintedFile> {
  const fixed = file.parts.map((part) => linter.fixText(part.text, { language: part.language, ...how }));
  if (file.save === undefined && choose === undefined) {
    const [{ findings, suppressed, output }] = fixed;
    return { findings, suppressed, ...(fixed[0].fixed && { output, bytes: output }) };
  }
  const unwritten = file.parts.reduce((sum, part, i) => sum + leftOf(part, fixed[i]), 0);
  const all = file.parts.flatMap((part, i) => editsOf(part, fixed[i])).sort((a, b) => a.start - b.start);
  const edits = choose === undefined ? all : choose(all);
  // What was not fixed, because the format could not take it over or it was not chosen, leaves its finding.
  const left = ({ parts }: OpenFile): LintResult[] =>
    parts.map((part, i) => (part.text === fixed[i].output ? fixed[i] : linter.lintText(part.text, { language: part.language })));
  /** The file with comments on what is left in it, where they are asked for, and what is marked then. */
  const commented = async (of: OpenFile, results: readonly LintResult[]): Promise<{ told?: Uint8Array; marked?: Marked }> => {
    if (of.annotate === undefined) return {};
    const notes = isTold === undefined ? [] : notesOf(of, results, locale, isTold);
    const told = notes.length === 0 ? undefined : of.annotate(notes);
    if (told !== undefined && (await reopen(told)).view !== of.view) throw new Error(UNLIKE);
    return { ...(told !== undefined && { told }), marked: { changes: edits.length, comments: notes.length } };
  };
  if (edits.length === 0) {
    const results = left(file);
    const { told, marked } = await commented(file, results);
    return {
      ...inView(file, results, locale),
      ...(told !== undefined && { bytes: told }),
      left: unwritten,
      ...(marked !== undefined && { marked }),
    };
  }
  const output = applyEdits(file.view, edits);
  const bytes = file.save?.(edits) ?? Buffer.from(output);
  const after = await reopen(bytes);
  if (after.view !== output || after.parts.length !== file.parts.length) throw new Error(UNLIKE);
  const results = left(after);
  const { told, marked } = await commented(after, results);
  return {
    ...inView(after, results, locale),
    output,
    bytes: told ?? bytes,
    left: unwritten,
    ...(choose !== undefined && { edits }),
    ...(marked !== undefined && { marked }),
  };
}

function editsOf(part: Part, { fixed, output }: FixResult): Edit[] {
  return fixed ? part.toViewEdits(editsBetween(part.text, output)) : [];
}

/** Fixes that are cut by what the format lets nobody edit. */
function leftOf(part: Part, { fixed, output }: FixResult): number {
  return fixed ? editsBetween(part.text, output).filter((edit) => part.toViewEdits([edit]).length !== 1).length : 0;
}

/** Findings of all parts in one list, by their places in the view. */
function inView({ view, parts }: OpenFile, results: readonly LintResult[], locale: Locale): LintResult {
  const positionOf = positionsIn(view);
  const collect = <T extends Finding>(listOf: (result: LintResult) => readonly T[]): T[] =>
    results
      .flatMap((result, i) => {
        const located = locate(parts[i].text, listOf(result)) as (T & LocatedFinding)[];
        return located.map((finding) => placed(finding, parts[i], positionOf, locale));
      })
      .sort((a, b) => a.line - b.line || a.column - b.column);
  return { findings: collect(({ findings }) => findings), suppressed: collect<SuppressedFinding>(({ suppressed }) => suppressed) };
}

function placed<T extends Finding>(
  { start, end, fix, suggestions, ...rest }: T & LocatedFinding,
  part: Part,
  positionOf: (offset: number) => Position,
  locale: Locale,
): T & PlacedFinding {
  const { line, column } = positionOf(part.toView(start));
  const last = rest.endLine === undefined ? undefined : positionOf(part.toView(end));
  const moved = fix && movedFix(part, fix);
  const kept = suggestions?.flatMap((suggestion) => {
    const fix = movedFix(part, suggestion.fix);
    return fix === undefined ? [] : [{ ...suggestion, fix }];
  });
  const place = part.place?.(start)[locale];
  return {
    ...(rest as unknown as T),
    line,
    column,
    ...(last !== undefined && { endLine: last.line, endColumn: last.column }),
    ...(moved !== undefined && { fix: moved }),
    ...(kept !== undefined && { suggestions: kept }),
    ...(place !== undefined && { place }),
  };
}

/** A fix of the text as one of the view; undefined if the format cannot express it. */
function movedFix(part: Part, { range: [start, end], text }: NonNullable<Finding['fix']>): Finding['fix'] {
  const [edit, ...more] = part.toViewEdits([{ start, end, text }]);
  return edit === undefined || more.length > 0 ? undefined : { range: [edit.start, edit.end], text: edit.text };
}
