/** reviewdog's diagnostic format. Columns count bytes of UTF-8, from 1; ends are exclusive. */
import { printableJson } from '../text/printable.ts';
import type { ReporterFactory } from './reporter.ts';
import { applicableCorrectionsOf, messageOf, rangeOf, SourceText, type Range } from './source-text.ts';
import type { Position } from '../text/positions.ts';

/** Suggestions beyond these only lengthen the comment on the change. */
const MAX_SUGGESTIONS = 3;

export const rdjson: ReporterFactory = () => {
  let separator = '';
  return {
    begin: () => `{"source":{"name":"vilint"},"diagnostics":[`,
    file({ messages, output }, { path, before }) {
      const source = new SourceText({ output }, before);
      const position = (place: Position): Position => ({ line: place.line, column: source.byteColumn(place) });
      const range = ({ start, end }: Range): Range => ({ start: position(start), end: position(end) });
      let text = '';
      for (const message of messages) {
        const suggestions = applicableCorrectionsOf(message, path)
          .slice(0, MAX_SUGGESTIONS)
          .map((correction) => ({ range: range(source.rangeOf(correction)), text: correction.text }));
        const diagnostic = {
          message: messageOf(message),
          location: { path, range: range(rangeOf(message)) },
          severity: message.severity === 2 ? 'ERROR' : 'WARNING',
          ...(message.ruleId === null ? {} : { code: { value: message.ruleId } }),
          ...(suggestions.length === 0 ? {} : { suggestions }),
        };
        text += `${separator}\n${printableJson(diagnostic)}`;
        separator = ',';
      }
      return text;
    },
    end: () => '\n]}\n',
  };
};
