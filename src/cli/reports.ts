/** Where findings go: to standard output in one format, and to files in any others. */
import type { FileContext, Reporter, ReporterOptions } from '../reporters/reporter.ts';
import { createReporter, type Format } from '../reporters/index.ts';
import { reportPath, reportRoot } from '../reporters/report-path.ts';
import type { CheckOptions } from './options.ts';
import { OutputFile } from './output-file.ts';
import type { Problem } from './problem.ts';
import type { FileResult } from '../findings/result.ts';
import type { StandardStreams } from './standard-streams.ts';

interface Report {
  reporter: Reporter;
  write(text: string): void;
  file?: OutputFile;
}

export class Reports {
  readonly #reports: Report[];
  readonly #options: CheckOptions;
  readonly #root = reportRoot(process.cwd(), process.env);

  private constructor(reports: Report[], options: CheckOptions) {
    this.#reports = reports;
    this.#options = options;
  }

  /** Begins all reports. Throws a Problem if a file cannot be written. */
  static async open(options: CheckOptions, { out, colour, columns }: StandardStreams): Promise<Reports> {
    const { locale, fix, format, outputs } = options;
    // Not asked for where nothing could be clicked: it costs a few milliseconds.
    const links = colour && format === 'pretty' && process.stdout.isTTY && (await import('supports-hyperlinks')).default.stdout;
    const make = (name: Format | 'diff', settings: Partial<ReporterOptions> = {}): Promise<Reporter> =>
      createReporter(name, { locale, colour, columns, links, ...settings });
    const reports = new Reports([{ reporter: await make(fix === 'diff' ? 'diff' : format), write: out }], options);
    try {
      for (const output of outputs) {
        const reporter = await make(output.format, { colour: false, links: false });
        const file = new OutputFile(output.path);
        reports.#reports.push({ reporter, file, write: (text) => file.write(text) });
      }
      reports.#each(({ begin }) => begin?.() ?? '');
    } catch (error) {
      reports.#discard();
      throw error;
    }
    return reports;
  }

  file(result: FileResult, given: Omit<FileContext, 'path'>): void {
    const context = { ...given, path: reportPath(this.#root, result.filePath, given.name) };
    this.#each((reporter) => reporter.file(result, context));
  }

  problem(problem: Problem): void {
    this.#each((reporter) => reporter.problem?.(problem.line(this.#options.locale)) ?? '');
  }

  /** Ends all reports and puts the files in their places. Throws a Problem. */
  end(): void {
    try {
      this.#each((reporter) => reporter.end?.() ?? '');
      for (const { file } of this.#reports) file?.finish();
    } finally {
      this.#discard();
    }
  }

  /** Leaves no half of a report behind; finished ones stay. */
  #discard(): void {
    for (const { file } of this.#reports) file?.discard();
  }

  #each(text: (reporter: Reporter) => string): void {
    for (const { reporter, write } of this.#reports) {
      const made = text(reporter);
      if (made !== '') write(made);
    }
  }
}
