/** GitLab's code quality report: a JSON array of issues, each with a fingerprint that no other issue has. */
import { printableJson } from '../text/printable.ts';
import { fingerprintsOf, hash } from './fingerprint.ts';
import type { ReporterFactory } from './reporter.ts';
import { metaOf } from './rule-info.ts';
import { messageOf, rangeOf, SourceText } from './source-text.ts';

export const gitlab: ReporterFactory = () => {
  let separator = '';
  return {
    begin: () => '[',
    file({ messages, output }, { path, before }) {
      const fingerprints = fingerprintsOf(messages, new SourceText({ output }, before));
      let text = '';
      messages.forEach((message, at) => {
        const { start, end } = rangeOf(message);
        const issue = {
          type: 'issue',
          check_name: message.ruleId ?? 'vilint',
          description: messageOf(message),
          categories: [metaOf(message.ruleId ?? '')?.category === 'typography' ? 'Style' : 'Bug Risk'],
          severity: message.fatal ? 'blocker' : message.severity === 2 ? 'major' : 'minor',
          fingerprint: hash(`${path}\0${fingerprints[at]}`),
          location: { path, lines: { begin: start.line, end: end.line } },
        };
        text += `${separator}\n${printableJson(issue)}`;
        separator = ',';
      });
      return text;
    },
    end: () => '\n]\n',
  };
};
