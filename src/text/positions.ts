/** Lines and columns to offsets, and back. */
import { lineStartsOf } from './line-starts.ts';
import { once } from './once.ts';
import { lastAtMost } from './search.ts';

/** 1-based line and column, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Position of an offset. @param lineStarts offset of the first character of each line */
export function positionIn(lineStarts: ArrayLike<number>, offset: number): Position {
  const line = lastAtMost(lineStarts, offset);
  return { line: line + 1, column: offset - lineStarts[line] + 1 };
}

/** Position of an offset in a text. */
export function positionOf(text: string, offset: number): Position {
  return positionIn(lineStartsOf(text), offset);
}

/** A look-up of the positions of many offsets in one text. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = once(() => lineStartsOf(text));
  return (offset) => positionIn(starts(), offset);
}

/** A look-up of the offsets of many positions in one text; a position after its end is its end. */
export function offsetsIn(text: string): (position: Position) => number {
  const starts = lineStartsOf(text);
  return ({ line, column }) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
}
