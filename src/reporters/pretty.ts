/** The report for people: each finding with its line, the span underlined in place, what to write instead, a summary. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Linter } from 'eslint';
import type { Locale, Localised } from '../messages/locale.ts';
import { lineStartsOf } from '../text/line-starts.ts';
import { display, reveal } from './display.ts';
import { habitsIn, type ToldFinding } from '../findings/habits.ts';
import { proposalsOf } from '../findings/located.ts';
import type { PlacedFinding } from '../findings/result.ts';
import { isDocument } from '../formats/is-document.ts';
import { addedMarks } from '../language/describe-edit.ts';
import type { ReporterFactory } from './reporter.ts';
import { linkedName, type RuleName } from './rule-link.ts';
import { Summary } from './summary.ts';
import { windowAround } from './window.ts';
import { holdsQuotationMark } from '../messages/marks.ts';
import { say } from '../messages/say.ts';

const MARGIN = '      ';
const MAX_WIDTH = 110;
const MAX_SUGGESTIONS = 3;
/** Units shown on both sides of a mark that is to be added. */
const SHOWN_BEFORE = 50;
const SHOWN_AFTER = 12;
/** Lines of a habit that are listed. */
const MAX_LINES = 12;

const WORDS = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  becomes: { vi: 'thành “{text}”', en: 'becomes “{text}”' },
  becomesMark: { vi: 'thành: {text}', en: 'becomes: {text}' },
  delete: { vi: 'xóa', en: 'delete' },
  throughout: { vi: '{count} chỗ, dòng {lines}', en: '{count} places, lines {lines}' },
  throughoutDocument: { vi: '{count} chỗ: {lines}', en: '{count} places: {lines}' },
} satisfies Record<string, Localised>;

export const pretty: ReporterFactory = ({ locale, colour, columns, links = false }) => {
  const chalk = colour ? new Chalk() : new Chalk({ level: 0 });
  const nameOf = links ? linkedName : (id: string): string => id;
  const summary = new Summary(locale, chalk, nameOf);
  const size = Math.max(40, Math.min(columns, MAX_WIDTH) - MARGIN.length - 2);
  return {
    file(result, { name, before, marked }) {
      summary.add(result, marked);
      const messages = result.messages.filter(({ fatal }) => !fatal);
      if (messages.length === 0) return '';
      const text = (result.output ?? before).replace(/^\ufeff/, '');
      const starts = lineStartsOf(text);
      let report = `${chalk.underline(reveal(name))}\n`;
      for (const told of habitsIn(text, messages)) {
        const { first } = told;
        report += heading(first, locale, chalk, nameOf) + excerpt(text, starts, first, size, chalk);
        report += insertion(text, first, chalk) + throughout(told, isDocument(name), locale, chalk) + advice(first, locale, chalk);
      }
      return `${report}\n`;
    },
    end: () => summary.toString(),
  };
};

function heading(
  { line, column, severity, message, ruleId, place }: PlacedFinding,
  locale: Locale,
  chalk: ChalkInstance,
  nameOf: RuleName,
): string {
  const level = severity === 2 ? chalk.red(WORDS.error[locale]) : chalk.yellow(WORDS.warning[locale]);
  return (
    `  ${chalk.dim(`${line}:${column}`)}  ${level}  ${reveal(message)}  ${chalk.dim(ruleId === null ? '' : nameOf(ruleId))}${place === undefined ? '' : chalk.dim(`  (${reveal(place)})`)}`.trimEnd() +
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

/** Where the first suggestion adds a mark: the words before it, and the mark in brackets. */
function insertion(text: string, finding: PlacedFinding, chalk: ChalkInstance): string {
  const [best] = proposalsOf(finding);
  const added = best && !best.safe ? addedMarks(text, best) : undefined;
  if (added === undefined) return '';
  const before = text
    .slice(Math.max(0, added.start - SHOWN_BEFORE), added.start)
    .replace(/^.*\n/s, '')
    .replace(/^\S*\s(?=\S)/, '…');
  const after = text.slice(added.start, added.start + SHOWN_AFTER).replace(/[\r\n].*$/s, '');
  return `${MARGIN}${chalk.dim(reveal(before))}${chalk.green(`[+${added.text}]`)}${chalk.dim(reveal(after))}\n`;
}

/** How often the article does so, some of the words, and the lines; of a document, which shows none, the paragraphs. */
function throughout({ places, examples }: ToldFinding<PlacedFinding>, inDocument: boolean, locale: Locale, chalk: ChalkInstance): string {
  if (places.length === 1) return '';
  const spots = [...new Set(places.map(({ line, place }) => (inDocument && place !== undefined ? paragraphOf(place) : String(line))))];
  const mark = inDocument ? '; ' : ', ';
  const values = { count: places.length, lines: spots.slice(0, MAX_LINES).join(mark) + (spots.length > MAX_LINES ? `${mark}…` : '') };
  const words = examples.length === 0 ? '' : `${examples.map((example) => reveal(shorten(example))).join(', ')}, … `;
  return `${MARGIN}${chalk.dim(words + say(inDocument ? WORDS.throughoutDocument : WORDS.throughout, values, locale))}\n`;
}

/** A place in a document without its last part, the character. */
function paragraphOf(place: string): string {
  return place.slice(0, place.lastIndexOf(','));
}

/** What to write instead: the safe fix, or the first suggestions. */
function advice({ fix, suggestions = [] }: Linter.LintMessage, locale: Locale, chalk: ChalkInstance): string {
  const described = suggestions.slice(0, MAX_SUGGESTIONS).map(({ desc }) => reveal(desc).replace(/\.$/, ''));
  const common = described[0]?.slice(0, described[0].indexOf('“')) ?? '';
  if (common !== '' && described.every((text) => text.startsWith(common)))
    described.splice(0, described.length, common + described.map((text) => text.slice(common.length)).join(', '));
  if (fix !== undefined) {
    const action =
      fix.text === ''
        ? WORDS.delete[locale]
        : say(holdsQuotationMark(fix.text) ? WORDS.becomesMark : WORDS.becomes, { text: shorten(reveal(fix.text)) }, locale);
    described.unshift(`--fix: ${action}`);
  }
  return described.length === 0 ? '' : `${MARGIN}${chalk.green(`→ ${described.join('; ')}`)}\n`;
}

const LONGEST_FIX = 60;

function shorten(text: string): string {
  return text.length <= LONGEST_FIX ? text : `${text.slice(0, LONGEST_FIX)}…`;
}
