/** ESLint's result array, as one JSON document, written file by file. */
import { printableJson } from '../text/printable.ts';
import type { ReporterFactory } from './reporter.ts';

export const json: ReporterFactory = () => {
  let separator = '';
  return {
    begin: () => '[',
    file(result) {
      const text = separator + printableJson(result);
      separator = ',';
      return text;
    },
    end: () => ']\n',
  };
};
