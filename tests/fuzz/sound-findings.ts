/** What holds for every finding, whatever the text. */
import type { Finding } from '../../src/lint/lint.ts';
import { lineStartsOf } from '../../src/text/line-starts.ts';
import { must } from './target.ts';

type Range = readonly [number, number];

/** Holds findings to a text: places and edits inside it, no half characters, no edit that changes nothing. */
export function mustBeSound(text: string, findings: readonly Finding[]): void {
  const starts = lineStartsOf(text);
  const offsetOf = (line: number, column: number): number => {
    must(line >= 1 && line <= starts.length && column >= 1, `${line}:${column} is outside the text`);
    const offset = starts[line - 1]! + column - 1;
    must(offset <= (starts[line] ?? text.length), `${line}:${column} is outside its line`);
    return offset;
  };
  for (const finding of findings) {
    const { ruleId, message, line, column, endLine, endColumn, fix, suggestions = [], fatal } = finding;
    const tell = (): string => `${ruleId}: ${message}`;
    must(fatal !== true, () => `fatal: ${message}`);
    must(message !== '' && !isUnfilled(message, text), tell);
    const start = offsetOf(line, column);
    if (endLine !== undefined && endColumn !== undefined)
      must(offsetOf(endLine, endColumn) >= start, () => `${tell()} ends before it begins`);
    for (const edit of [fix, ...suggestions.map((one) => one.fix)]) if (edit !== undefined) mustBeEdit(text, edit.range, edit.text, tell);
  }
}

/** True for a message with a placeholder or a missing value in it that is not quoted from the text. */
function isUnfilled(message: string, text: string): boolean {
  return message.match(/\{\{\s*\w+\s*\}\}|\bundefined\b/g)?.some((hole) => !text.includes(hole)) === true;
}

function mustBeEdit(text: string, [start, end]: Range, becomes: string, tell: () => string): void {
  must(start >= 0 && start <= end && end <= text.length, () => `${tell()} edits [${start}, ${end}) of ${text.length}`);
  must(becomes !== text.slice(start, end), () => `${tell()} has an edit that changes nothing`);
  for (const at of [start, end]) must(!splitsPair(text, at), () => `${tell()} cuts a surrogate pair at ${at}`);
}

/** True if an offset lies between the two units of one character. */
export function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
