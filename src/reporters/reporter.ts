/** How a report is made: a text before the first file, one for each file, one at the end. */
import type { Marked } from '../findings/lint-file.ts';
import type { FileResult } from '../findings/result.ts';
import type { Locale } from '../messages/locale.ts';

export interface ReporterOptions {
  locale: Locale;
  colour: boolean;
  /** Width of the terminal. */
  columns: number;
  /** The terminal opens links. */
  links?: boolean;
}

export interface FileContext {
  /** The file's name as the user knows it. */
  name: string;
  /** The name for other programs: relative to the root of the repository where possible, with forward slashes. */
  path: string;
  /** The text as it was read; '' if it could not be decoded. */
  before: string;
  /** What was marked in the file, if it is a document that was written. */
  marked?: Marked;
}

/**
 * Texts are written as they come, so that a report of any length needs the memory of one file. A reporter leaves out
 * what its format has no place for.
 */
export interface Reporter {
  begin?(): string;
  file(result: FileResult, context: FileContext): string;
  /** Something that could not be checked at all: a missing file, a folder without texts. */
  problem?(message: string): string;
  end?(): string;
}

export type ReporterFactory = (options: ReporterOptions) => Reporter;
