/** Lines and columns in a view. */
import { lineStartsOf } from '../text/line-starts.ts';

export interface LinePlace {
  line: number;
  column: number;
}

/** 1-based line and column of an offset. */
export function placeOf(text: string, offset: number): LinePlace {
  return placesIn(text)(offset);
}

/** A look-up of many offsets in one text. */
export function placesIn(text: string): (offset: number) => LinePlace {
  const starts = lineStartsOf(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
