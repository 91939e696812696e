/** Findings and fixes on some lines of a file only. Lines are 1-based and ranges inclusive. */
import type { Edit } from '../text/edits.ts';
import { fileResult, type FileResult } from '../findings/result.ts';
import { positionsIn } from '../text/positions.ts';

export type LineRange = readonly [first: number, last: number];

/** [start, end) in UTF-16 units. */
type Span = readonly [start: number, end: number];

/** Where lines are in a text, as git counts them: a line ends with \n and nothing else. */
export function spansOfLines(text: string, lines: readonly LineRange[]): Span[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return lines.map(([first, last]) => [starts[first - 1] ?? text.length, starts[last] ?? text.length]);
}

/** The lines, as findings count them, that spans touch. */
export function linesOfSpans(text: string, spans: readonly Span[]): LineRange[] {
  const positionOf = positionsIn(text);
  return spans.map(([start, end]) => [positionOf(start).line, positionOf(Math.max(start, end - 1)).line]);
}

/** The edits that change nothing outside the spans; what is inserted where a line begins is part of that line. */
export function editsWithin(text: string, edits: readonly Edit[], spans: readonly Span[]): Edit[] {
  const isWithin = ({ start, end }: Edit): boolean => spans.some(([from, to]) => start >= from && start < to && end <= to);
  return edits.map((edit) => wholeLines(text, edit)).filter(isWithin);
}

/** That a line goes can be told with the line break before it or with the one after it; here it is the one after it. */
function wholeLines(text: string, edit: Edit): Edit {
  const { start, end } = edit;
  return edit.text === '' && text[start] === '\n' && text[end] === '\n' ? { start: start + 1, end: end + 1, text: '' } : edit;
}

/** Where spans are after edits within them. */
export function spansAfter(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  const shift = (at: number): number =>
    edits.filter(({ start }) => start < at).reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return spans.map(([from, to]) => [from + shift(from), to + shift(to)]);
}

/** A result with the findings on some lines, and whatever could not be read. */
export function onLines(
  { filePath, source = '', messages, suppressedMessages, output }: FileResult,
  lines: readonly LineRange[],
): FileResult {
  const isOn = ({ fatal, line, endLine = line, endColumn }: FileResult['messages'][number]): boolean => {
    // A finding that ends where a line begins does not reach into it.
    const last = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    return fatal === true || lines.some(([from, to]) => line <= to && last >= from);
  };
  return fileResult(filePath, source, { findings: messages.filter(isOn), suppressed: suppressedMessages.filter(isOn) }, output);
}
