/** What --fix would change, word by word, on the lines where it would. */
import { Chalk, type ChalkInstance } from 'chalk';
import { lineStartsOf } from '../text/line-starts.ts';
import { reveal } from './display.ts';
import type { ReporterFactory } from './reporter.ts';
import { wordDiff, type Change } from '../text/word-diff.ts';

/** Units of unchanged text shown on each side of a change. */
const CONTEXT = 40;

export const diff: ReporterFactory = ({ colour }) => {
  const chalk = colour ? new Chalk() : new Chalk({ level: 0 });
  const removed = (text: string): string => (text === '' ? '' : colour ? chalk.red.strikethrough(shown(text)) : `[-${shown(text)}-]`);
  const added = (text: string): string => (text === '' ? '' : colour ? chalk.green(shown(text)) : `{+${shown(text)}+}`);
  return {
    file({ output }, { name, before }) {
      if (output === undefined) return '';
      const starts = lineStartsOf(before);
      let report = `${chalk.underline(reveal(name))}\n`;
      let line = 1;
      for (const group of nearby(wordDiff(before, output))) {
        while (line < starts.length && starts[line] <= group[0].at) line++;
        report += `  ${chalk.dim(`${line}:${group[0].at - starts[line - 1] + 1}`)}  ${groupLine(before, group, removed, added, chalk)}\n`;
      }
      return `${report}\n`;
    },
  };
};

/** Changes so close that their contexts would overlap are shown together. */
function nearby(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  let end = -Infinity;
  for (const change of changes) {
    if (change.at - end <= CONTEXT) groups.at(-1)!.push(change);
    else groups.push([change]);
    end = change.at + change.removed.length;
  }
  return groups;
}

function groupLine(
  before: string,
  group: readonly Change[],
  removed: (text: string) => string,
  added: (text: string) => string,
  chalk: ChalkInstance,
): string {
  const first = group[0].at;
  const earliest = Math.max(0, first - CONTEXT);
  const from = earliest + before.slice(earliest, first).lastIndexOf('\n') + 1;
  let line = from > 0 && before[from - 1] !== '\n' ? chalk.dim('…') : '';
  let at = from;
  for (const change of group) {
    line += shown(before.slice(at, change.at)) + removed(change.removed) + added(change.added);
    at = change.at + change.removed.length;
  }
  const rest = before.slice(at, at + CONTEXT + 1).split(/[\r\n]/, 1)[0];
  return line + shown(rest.slice(0, CONTEXT)) + (rest.length > CONTEXT ? chalk.dim('…') : '');
}

/** Line breaks shown as such, everything invisible by name. */
function shown(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(reveal)
    .join('⏎');
}
