/** Proper names by their capitals (guard G2). */
import { Flag, TokenKind, type TokenTable } from './scan.ts';
import type { Ranges } from './segment.ts';

/**
 * Marks the first word of each sentence with Flag.SentenceStart and the words of proper names with Flag.Name.
 * A capitalised word is part of a name unless it is the first of its sentence and stands alone.
 */
export function markNames(table: TokenTable, sentences: Ranges): void {
  const { kind, flags } = table;
  for (let s = 0; s < sentences.count; s++) {
    const last = sentences.end[s];
    let atStart = true;
    for (let i = sentences.start[s]; i < last; i++) {
      if (kind[i] !== TokenKind.Word && kind[i] !== TokenKind.Alnum) {
        if (kind[i] === TokenKind.Number) atStart = false;
        else if (kind[i] === TokenKind.Punctuation && opensSpeech(table, i)) atStart = true;
        continue;
      }
      if (atStart) {
        flags[i] |= Flag.SentenceStart;
        if ((flags[i] & Flag.Capitalised) !== 0 && isCapitalised(table, nextWord(table, i, last))) flags[i] |= Flag.Name;
      } else if ((flags[i] & (Flag.Capitalised | Flag.MixedCase)) !== 0) flags[i] |= Flag.Name;
      atStart = false;
    }
  }
}

/** After a colon or an opening quotation mark a new sentence begins, capital or not. */
function opensSpeech(table: TokenTable, index: number): boolean {
  const code = table.text.charCodeAt(table.start[index]);
  return code === 0x3a || code === 0x201c || code === 0x22 || code === 0xab || code === 0x2018;
}

/** The word that follows token `index` after one Space token, before token `last`; else -1. */
function nextWord({ kind }: TokenTable, index: number, last: number): number {
  return index + 2 < last && kind[index + 1] === TokenKind.Space && kind[index + 2] === TokenKind.Word ? index + 2 : -1;
}

function isCapitalised(table: TokenTable, index: number): boolean {
  return index >= 0 && (table.flags[index] & Flag.Capitalised) !== 0;
}
