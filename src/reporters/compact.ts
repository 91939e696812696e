/** One line a finding, `path:line:column: level: message [rule]`, for grep and for editors. Levels are English. */
import { printable } from '../text/printable.ts';
import { reveal } from './display.ts';
import type { ReporterFactory } from './reporter.ts';

export const compact: ReporterFactory = () => ({
  file({ messages }, { name }) {
    let text = '';
    // A name is left as other programs know it, but for what would command the terminal or break the line.
    const shown = printable(name);
    for (const { fatal, line, column, severity, message, ruleId } of messages) {
      if (fatal) continue;
      text += `${shown}:${line}:${column}: ${severity === 2 ? 'error' : 'warning'}: ${reveal(message)}${ruleId === null ? '' : ` [${ruleId}]`}\n`;
    }
    return text;
  },
});
