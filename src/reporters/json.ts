/** ESLint's result array, as one JSON document, written file by file; what is one habit of the author has one `habit`. */
import { habitIds } from '../findings/habits.ts';
import type { FileResult } from '../findings/result.ts';
import { printableJson } from '../text/printable.ts';
import type { ReporterFactory } from './reporter.ts';
import { SourceText } from './source-text.ts';

export const json: ReporterFactory = () => {
  let separator = '';
  return {
    begin: () => '[',
    file(result, { before }) {
      const text = separator + printableJson({ ...result, messages: withHabits(result, before) });
      separator = ',';
      return text;
    },
    end: () => ']\n',
  };
};

/** The findings, each place of a habit with the habit's id as `habit`. */
function withHabits(result: FileResult, before: string): object[] {
  const ids = habitIds(
    new SourceText(result, before).text,
    result.messages.filter(({ fatal }) => fatal !== true),
  );
  return result.messages.map((message) => (ids.has(message) ? { ...message, habit: ids.get(message) } : message));
}
