/**
 * JUnit XML as Jenkins and GitLab read it: one suite a file, one test case a finding. Only what fails the run fails a
 * test: errors are failures, warnings pass with their text as output, unreadable files are errors.
 */
import type { ReporterFactory } from './reporter.ts';
import { messageOf, SourceText } from './source-text.ts';
import { attributes, xml } from './xml.ts';

/** Units of the line that are quoted below a finding. */
const EXCERPT = 120;

export const junit: ReporterFactory = () => {
  const suite = (name: string, counts: Record<'tests' | 'failures' | 'errors', number>, cases: string): string =>
    `  <testsuite${attributes({ name, ...counts, skipped: 0, time: 0 })}>\n${cases}  </testsuite>\n`;
  const testCase = (classname: string, name: string, content = ''): string =>
    `    <testcase${attributes({ classname, name, time: 0 })}>${content}</testcase>\n`;

  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vilint">\n',
    file({ messages, output, errorCount, fatalErrorCount }, { path, before }) {
      if (messages.length === 0) return suite(path, { tests: 1, failures: 0, errors: 0 }, testCase(path, 'vilint'));
      const source = new SourceText({ output }, before);
      const cases = messages.map((message) => {
        const { line, column, ruleId, fatal, severity } = message;
        const type = ruleId ?? 'vilint';
        // A paragraph of news is a line: all of it for each of its findings would be most of the report.
        const excerpt = source.excerpt(message, EXCERPT)?.text;
        const details = xml(`${path}:${line}:${column}: ${messageOf(message)}${excerpt === undefined ? '' : `\n${excerpt}`}`);
        const failure = `${attributes({ message: messageOf(message), type })}>${details}`;
        const content = fatal
          ? `<error${failure}</error>`
          : severity === 2
            ? `<failure${failure}</failure>`
            : `<system-out>${details}</system-out>`;
        return testCase(path, `${type} ${line}:${column}`, content);
      });
      const counts = { tests: messages.length, failures: errorCount - fatalErrorCount, errors: fatalErrorCount };
      return suite(path, counts, cases.join(''));
    },
    problem(message) {
      const details = `<error${attributes({ message, type: 'vilint' })}>${xml(message)}</error>`;
      return suite('vilint', { tests: 1, failures: 0, errors: 1 }, testCase('vilint', message, details));
    },
    end: () => '</testsuites>\n',
  };
};
