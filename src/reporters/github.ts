/**
 * Workflow commands of GitHub Actions (also Gitea and Forgejo): annotations on the changed files, and the whole list in
 * the log, folded by file. GitHub shows the first ten annotations of a level and drops the rest without a word, so what
 * one rule finds in one file is one annotation, and the end tells what is only in the log.
 */
import type { Linter } from 'eslint';
import { counted } from '../messages/counted.ts';
import type { Locale } from '../messages/locale.ts';
import { printable } from '../text/printable.ts';
import { reveal } from './display.ts';
import type { ReporterFactory } from './reporter.ts';
import { messageOf, placeOf, rangeOf } from './source-text.ts';

/** Annotations of one level that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;
/** Findings that one annotation spells out. */
const MAX_LINES = 5;

const WORDS = {
  vi: {
    counts: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo`,
    line: (line: number) => `Dòng ${line}`,
    more: (count: number) => `Và ${count} chỗ nữa trong tệp này.`,
    rest: (shown: number, all: number) => `Hiện ${shown}/${all} nhóm lỗi và cảnh báo ở đây; nhật ký của bước này có đủ.`,
  },
  en: {
    counts: (errors: number, warnings: number) => `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    line: (line: number) => `Line ${line}`,
    more: (count: number) => `And ${count} more in this file.`,
    rest: (shown: number, all: number) => `${shown} of ${all} groups of findings are shown here; the log of this step has them all.`,
  },
} satisfies Record<Locale, unknown>;

export const github: ReporterFactory = ({ locale }) => {
  const words = WORDS[locale];
  const room = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS };
  let all = 0;
  let shown = 0;

  function annotate(level: 'error' | 'warning', properties: Record<string, string | number>, text: string): string {
    all++;
    if (room[level] === 0) return '';
    room[level]--;
    shown++;
    return command(level, properties, text);
  }

  return {
    file({ messages, errorCount, warningCount }, context) {
      if (messages.length === 0) return '';
      const path = printable(context.path);
      let text = command('group', {}, `${path}: ${words.counts(errorCount, warningCount)}`);
      for (const message of messages) text += logLine(message);
      text += command('endgroup', {}, '');
      for (const group of byRule(messages)) {
        const { severity, ruleId } = group[0];
        const { start, end } = rangeOf(group[0]);
        const columns = end.line === start.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
        const lines = group
          .slice(0, MAX_LINES)
          .map((message, at) =>
            at === 0 || placeOf(message) !== undefined ? told(message) : `${words.line(message.line)}: ${told(message)}`,
          );
        if (group.length > MAX_LINES) lines.push(words.more(group.length - MAX_LINES));
        const place = { file: path, line: start.line, endLine: end.line, ...columns, title: ruleId ?? 'vilint' };
        text += annotate(severity === 2 ? 'error' : 'warning', place, lines.join('\n'));
      }
      return text;
    },
    problem: (message) => annotate('error', { title: 'vilint' }, message),
    end: () => (shown < all ? command('notice', { title: 'vilint' }, words.rest(shown, all)) : ''),
  };
};

const told = (message: Linter.LintMessage): string => printable(messageOf(message));

/** Findings of one file by rule and level, errors first. */
function byRule(messages: readonly Linter.LintMessage[]): Linter.LintMessage[][] {
  const groups = new Map<string, Linter.LintMessage[]>();
  for (const message of messages) {
    const key = `${message.severity} ${message.ruleId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  return [...groups.values()].sort((a, b) => b[0].severity - a[0].severity);
}

/** `##[` anywhere in a line would be taken for a command of the older syntax. */
function logLine(finding: Linter.LintMessage): string {
  const { line, column, severity, ruleId } = finding;
  const level = severity === 2 ? 'error' : 'warning';
  return `${line}:${column}  ${level}  ${reveal(messageOf(finding)).replaceAll('##[', '# #[')}  ${ruleId ?? ''}`.trimEnd() + '\n';
}

/** One command line; properties and text escaped as the runner unescapes them. */
function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  );
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
