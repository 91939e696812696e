/** How a report is made: a text before the first file, one for each file, one at the end. */
import type { Locale } from '../language/locale.ts';
import type { FileResult } from '../cli/result.ts';

export interface ReporterOptions {
  locale: Locale;
  colour: boolean;
  /** Width of the terminal. */
  columns: number;
}

export interface FileContext {
  /** The file's name as the user knows it. */
  name: string;
  /** The text as it was read; '' if it could not be decoded. */
  before: string;
}

/** Texts are written as they come, so that a report of any length needs the memory of one file. */
export interface Reporter {
  begin(): string;
  file(result: FileResult, context: FileContext): string;
  end(): string;
}

export type ReporterFactory = (options: ReporterOptions) => Reporter;
