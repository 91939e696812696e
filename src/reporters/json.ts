/** ESLint's result array, as one JSON document, written file by file. */
import type { ReporterFactory } from './reporter.ts';

export const json: ReporterFactory = () => {
  let separator = '';
  return {
    begin: () => '[',
    file(result) {
      const text = separator + JSON.stringify(result);
      separator = ',';
      return text;
    },
    end: () => ']\n',
  };
};
