/** The report for people: each finding with its line, the span underlined in place, what to write instead, a summary. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Linter } from 'eslint';
import type { Locale, Localised } from '../messages/locale.ts';
import { lineStartsOf } from '../text/line-starts.ts';
import { display, reveal } from './display.ts';
import type { PlacedFinding } from '../findings/result.ts';
import type { ReporterFactory } from './reporter.ts';
import { Summary } from './summary.ts';
import { windowAround } from './window.ts';
import { say } from '../messages/say.ts';

const MARGIN = '      ';
const MAX_WIDTH = 110;
const MAX_SUGGESTIONS = 3;

const WORDS = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  becomes: { vi: 'thành “{text}”', en: 'becomes “{text}”' },
  delete: { vi: 'xóa', en: 'delete' },
} satisfies Record<string, Localised>;

export const pretty: ReporterFactory = ({ locale, colour, columns }) => {
  const chalk = colour ? new Chalk() : new Chalk({ level: 0 });
  const summary = new Summary(locale, chalk);
  const size = Math.max(40, Math.min(columns, MAX_WIDTH) - MARGIN.length - 2);
  return {
    file(result, { name, before }) {
      summary.add(result);
      const messages = result.messages.filter(({ fatal }) => !fatal);
      if (messages.length === 0) return '';
      const text = (result.output ?? before).replace(/^\ufeff/, '');
      const starts = lineStartsOf(text);
      let report = `${chalk.underline(reveal(name))}\n`;
      for (const message of messages)
        report += heading(message, locale, chalk) + excerpt(text, starts, message, size, chalk) + advice(message, locale, chalk);
      return `${report}\n`;
    },
    end: () => summary.toString(),
  };
};

function heading({ line, column, severity, message, ruleId, place }: PlacedFinding, locale: Locale, chalk: ChalkInstance): string {
  const level = severity === 2 ? chalk.red(WORDS.error[locale]) : chalk.yellow(WORDS.warning[locale]);
  return (
    `  ${chalk.dim(`${line}:${column}`)}  ${level}  ${reveal(message)}  ${chalk.dim(ruleId ?? '')}${place === undefined ? '' : chalk.dim(`  (${reveal(place)})`)}`.trimEnd() +
    '\n'
  );
}

/** The line of a finding, and under it ^~~~ below the span. */
function excerpt(text: string, starts: Int32Array, message: Linter.LintMessage, size: number, chalk: ChalkInstance): string {
  const lineStart = starts[message.line - 1];
  if (lineStart === undefined) return '';
  const lineEnd = starts[message.line] ?? text.length;
  const start = lineStart + message.column - 1;
  const sameLine = message.endLine === message.line && message.endColumn !== undefined;
  const end = sameLine ? lineStart + message.endColumn! - 1 : message.endLine === undefined ? start + 1 : lineEnd;
  const line = text.slice(lineStart, lineEnd).replace(/(?:\r\n|[\n\r\u0085\u2028\u2029])$/, '');
  const window = windowAround(line, start - lineStart, Math.max(start + 1, end) - lineStart, size);
  const { shown, before, width } = display(window.text, window.start, window.end);
  const head = window.cutBefore ? '…' : '';
  const underline = `^${'~'.repeat(width - 1)}`;
  const paint = message.severity === 2 ? chalk.red : chalk.yellow;
  return `${MARGIN}${chalk.dim(head)}${shown}${chalk.dim(window.cutAfter ? '…' : '')}\n${MARGIN}${' '.repeat(head.length + before)}${paint(underline)}\n`;
}

/** What to write instead: the safe fix, or the first suggestions. */
function advice({ fix, suggestions = [] }: Linter.LintMessage, locale: Locale, chalk: ChalkInstance): string {
  const described = suggestions.slice(0, MAX_SUGGESTIONS).map(({ desc }) => reveal(desc).replace(/\.$/, ''));
  const common = described[0]?.slice(0, described[0].indexOf('“')) ?? '';
  if (common !== '' && described.every((text) => text.startsWith(common)))
    described.splice(0, described.length, common + described.map((text) => text.slice(common.length)).join(', '));
  if (fix !== undefined) {
    const action = fix.text === '' ? WORDS.delete[locale] : say(WORDS.becomes, { text: shorten(reveal(fix.text)) }, locale);
    described.unshift(`--fix: ${action}`);
  }
  return described.length === 0 ? '' : `${MARGIN}${chalk.green(`→ ${described.join('; ')}`)}\n`;
}

const LONGEST_FIX = 60;

function shorten(text: string): string {
  return text.length <= LONGEST_FIX ? text : `${text.slice(0, LONGEST_FIX)}…`;
}
