/** Line breaks that mean something: what stands after them may open a block in Markdown and its relatives. */
import type { Edit } from './edits.ts';

/** Marks of lists, headings, quotations, tables, fences, definitions, notes, directives; and 1. or 2). */
const OPENER = /^[ \t]*(?:[-*+>#:!|~=_`^$%[{<\\@&•–—]|\.\.|\d{1,9}[.)])/;
const LAST_BREAK = /[\n\r](?=[^\n\r]*$)/;
const LONGEST = 40;

/** True if an edit would take away the line break before a mark that can open a block. */
export function joinsBlock(text: string, { start, end, text: becomes }: Edit): boolean {
  const at = LAST_BREAK.exec(text.slice(start, end))?.index;
  if (at === undefined || /[\n\r]/.test(becomes)) return false;
  // With the whole line gone there is nothing left to join.
  if (end > start + at + 1 && /^[ \t]*(?:[\n\r]|$)/.test(text.slice(end, end + LONGEST))) return false;
  return OPENER.test(text.slice(start + at + 1, Math.max(end, start + at + 1) + LONGEST));
}
