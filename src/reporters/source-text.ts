/** The text that findings point into, and its positions in the units that formats count in. */
import type { Linter } from 'eslint';
import type { PlacedFinding } from '../findings/result.ts';
import { proposalsOf, type Proposal } from '../findings/located.ts';
import type { FileResult } from '../findings/result.ts';
import { isDocument } from '../formats/is-document.ts';
import type { Edit } from '../text/edits.ts';
import { lineStartsOf } from '../text/line-starts.ts';
import { positionIn, type Position } from '../text/positions.ts';
import { windowAround } from './window.ts';

/** End exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

export class SourceText {
  /** Without its byte order mark: offsets and columns do not count it. */
  readonly text: string;
  #lineStarts: Int32Array | undefined;

  /** The text that the findings of a result are about: after fixes, if any were made. */
  constructor({ output }: Pick<FileResult, 'output'>, before: string) {
    this.text = (output ?? before).replace(/^\ufeff/, '');
  }

  /** Found when first asked for: most texts have no finding, and some formats need none of them. */
  get #starts(): Int32Array {
    return (this.#lineStarts ??= lineStartsOf(this.text));
  }

  /** A line without its break; undefined if the text has no such line. */
  line(number: number): string | undefined {
    const start = this.#starts[number - 1];
    return start === undefined
      ? undefined
      : this.text.slice(start, this.#starts[number] ?? this.text.length).replace(/(?:\r\n|[\n\r\u0085\u2028\u2029])$/, '');
  }

  /** Offset of a position; undefined outside the text. */
  offsetOf({ line, column }: Position): number | undefined {
    const start = this.#starts[line - 1];
    if (start === undefined || start + column - 1 > this.text.length) return undefined;
    return start + column - 1;
  }

  positionOf(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    return positionIn(this.#starts, at);
  }

  rangeOf({ start, end }: Edit): Range {
    return { start: this.positionOf(start), end: this.positionOf(end) };
  }

  /** Offsets of a finding, [start, end); undefined if it lies outside the text. */
  spanOf(message: Linter.LintMessage): { start: number; end: number } | undefined {
    const { start, end } = rangeOf(message);
    const from = this.offsetOf(start);
    const to = this.offsetOf(end);
    return from === undefined || to === undefined || to < from ? undefined : { start: from, end: to };
  }

  /**
   * The part of the line around a finding, about `size` units long, with … where it is cut, and the finding's span in it;
   * undefined outside the text.
   */
  excerpt(message: Linter.LintMessage, size: number): { text: string; start: number; end: number } | undefined {
    const { start, end } = rangeOf(message);
    const line = this.line(start.line);
    if (line === undefined || start.column - 1 > line.length) return undefined;
    const last = end.line === start.line ? Math.max(start.column, Math.min(end.column, line.length + 1)) : line.length + 1;
    const window = windowAround(line, start.column - 1, last - 1, size);
    const head = window.cutBefore ? '…' : '';
    const text = `${head}${window.text}${window.cutAfter ? '…' : ''}`;
    return { text, start: window.start + head.length, end: window.end + head.length };
  }

  /** A column in bytes of UTF-8, 1-based. */
  byteColumn({ line, column }: Position): number {
    const text = this.line(line);
    return text === undefined ? column : Buffer.byteLength(text.slice(0, column - 1)) + 1;
  }
}

/** Where a finding is; empty if it has no end. */
export function rangeOf({ line, column, endLine, endColumn }: Linter.LintMessage): Range {
  const start = { line: Math.max(1, line), column: Math.max(1, column) };
  return { start, end: endLine === undefined || endColumn === undefined ? start : { line: endLine, column: endColumn } };
}

/** Where a finding in a record or a document is, in the words of the format; undefined where line and column say it. */
export function placeOf({ place }: PlacedFinding): string | undefined {
  return place;
}

/** What a finding says; in a record or a document also where, in the words of the format. */
export function messageOf({ message, place }: PlacedFinding): string {
  return place === undefined ? message : `${message} (${place})`;
}

/** The safe fix, or else the suggestions. */
export function correctionsOf(message: Linter.LintMessage): Proposal[] {
  const proposals = proposalsOf(message);
  return proposals[0]?.safe === true ? proposals.slice(0, 1) : proposals;
}

/** Corrections that another program can make in the file itself: none of a document by line and column. */
export function applicableCorrectionsOf(message: Linter.LintMessage, path: string): Proposal[] {
  return isDocument(path) ? [] : correctionsOf(message);
}
