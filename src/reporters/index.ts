/** The report formats. One more format is one more file and one more line here. */
import { compact } from './compact.ts';
import { diff } from './diff.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter, ReporterFactory, ReporterOptions } from './reporter.ts';

const factories = { pretty, json, compact } satisfies Record<string, ReporterFactory>;

export type Format = keyof typeof factories;
/** Names of the formats that --format takes. */
export const FORMATS = Object.keys(factories) as Format[];

/** Makes the reporter of a format, or the one that shows what --fix would change. */
export function createReporter(format: Format | 'diff', options: ReporterOptions): Reporter {
  return (format === 'diff' ? diff : factories[format])(options);
}
