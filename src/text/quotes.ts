/** Quotations of a document: which tokens stand between quotation marks of one paragraph. */
import { Flag, TokenKind, type TokenTable } from './scan.ts';
import type { Ranges } from './segment.ts';

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STRAIGHT = 0x22;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;

/**
 * Marks the tokens inside quotations with Flag.Quoted. A mark that finds no partner in its paragraph quotes nothing,
 * except an opening mark that starts the paragraph: newspapers reopen a long quotation in each paragraph.
 */
export function markQuotes(table: TokenTable, paragraphs: Ranges): void {
  const { text, kind, start } = table;
  for (let p = 0; p < paragraphs.count; p++) {
    let opened = -1;
    let openedBy = 0;
    const first = paragraphs.start[p];
    const last = paragraphs.end[p];
    for (let i = first; i < last; i++) {
      if (kind[i] !== TokenKind.Punctuation) continue;
      const code = text.charCodeAt(start[i]);
      if (opened >= 0 && (code === CLOSE || code === RIGHT_GUILLEMET || (code === STRAIGHT && openedBy === STRAIGHT))) {
        mark(table, opened + 1, i);
        opened = -1;
      } else if (code === OPEN || code === LEFT_GUILLEMET || code === STRAIGHT) {
        opened = i;
        openedBy = code;
      }
    }
    if (opened === first) mark(table, opened + 1, last);
  }
}

function mark(table: TokenTable, from: number, to: number): void {
  for (let i = from; i < to; i++) table.flags[i] |= Flag.Quoted;
}
