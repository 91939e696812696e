/** What a UTF-16 code unit is to the scanner. */
import { charClassRuns } from './char-class-data.ts';

export const CharClass = {
  /** Symbols, emoji, surrogates and numbers other than 0-9. */
  Symbol: 0,
  /** A letter of the Latin blocks that Vietnamese and Western European text uses. */
  Latin: 1,
  /** A letter of another script, or a phonetic or full-width Latin one. */
  OtherLetter: 2,
  /** A combining mark. */
  Mark: 3,
  Digit: 4,
  /** Horizontal white space of any width. */
  Space: 5,
  /** A line break. */
  Break: 6,
  Punctuation: 7,
  /** Controls, format characters, private use and unassigned. */
  Invisible: 8,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

function expand(): Uint8Array {
  const table = new Uint8Array(0x10000);
  let start = 0;
  let cls = 0;
  for (const run of charClassRuns.split(' ')) {
    const dot = run.indexOf('.');
    const next = start + parseInt(run.slice(0, dot), 36);
    table.fill(cls, start, next);
    start = next;
    cls = parseInt(run.slice(dot + 1), 36);
  }
  return table.fill(cls, start);
}

/** Class of every UTF-16 code unit. Source: Unicode general categories and scripts (see src/dev/char-classes.ts). */
export const charClass: Uint8Array = expand();
