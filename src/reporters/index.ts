/** The report formats. One more format is one more file and one more line here; it is loaded only when asked for. */
import type { Reporter, ReporterFactory, ReporterOptions } from './reporter.ts';

const factories = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Record<string, () => Promise<ReporterFactory>>;

export type Format = keyof typeof factories;
/** Names of the formats that --format and --output take. */
export const FORMATS = Object.keys(factories) as Format[];

/** Makes the reporter of a format, or the one that shows what --fix would change. */
export async function createReporter(format: Format | 'diff', options: ReporterOptions): Promise<Reporter> {
  const factory = format === 'diff' ? (await import('./diff.ts')).diff : await factories[format]();
  return factory(options);
}
