/** One line a finding, `path:line:column: level: message [rule]`, for grep and for editors. Levels are English. */
import type { ReporterFactory } from './reporter.ts';

export const compact: ReporterFactory = () => ({
  file({ messages }, { name }) {
    let text = '';
    for (const { fatal, line, column, severity, message, ruleId } of messages) {
      if (fatal) continue;
      text += `${name}:${line}:${column}: ${severity === 2 ? 'error' : 'warning'}: ${message}${ruleId === null ? '' : ` [${ruleId}]`}\n`;
    }
    return text;
  },
});
