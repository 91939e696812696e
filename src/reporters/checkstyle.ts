/** Checkstyle's XML, which most review tools and Jenkins plugins read. Columns are UTF-16 units, as in Java. */
import type { ReporterFactory } from './reporter.ts';
import { messageOf } from './source-text.ts';
import { attributes } from './xml.ts';

export const checkstyle: ReporterFactory = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file({ messages }, { path }) {
    let text = `  <file${attributes({ name: path })}>\n`;
    for (const finding of messages) {
      const { line, column, severity, ruleId } = finding;
      const values = {
        line,
        column,
        severity: severity === 2 ? 'error' : 'warning',
        message: messageOf(finding),
        source: ruleId ?? 'vilint',
      };
      text += `    <error${attributes(values)}/>\n`;
    }
    return `${text}  </file>\n`;
  },
  end: () => '</checkstyle>\n',
});
