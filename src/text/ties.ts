/** Words that are part of something longer, written without a space. */
import { TokenKind, type TextDocument } from './document.ts';

/** - – / ' ’ . _ + & @: what ties a word to its neighbour without a space. */
const TIES = new Set(Array.from("-–/'’._+&@`´", (mark) => mark.charCodeAt(0)));

/** Part of something longer: ki-ốt, l'été, đ/c, example.vn, 50m. A mark that only ends the word does not count. */
export function isJoined(document: TextDocument, token: number): boolean {
  return isTied(document, token - 1, token - 2) || isTied(document, token + 1, token + 2) || isAfterApostrophe(document, token);
}

/** Đắk R’ Lấp: the apostrophe of a name, set off by a space. */
function isAfterApostrophe(document: TextDocument, token: number): boolean {
  const code = document.codeOf(token - 2);
  return document.kindOf(token - 1) === TokenKind.Space && (code === 0x27 || code === 0x2019) && document.isWord(token - 3);
}

function isTied(document: TextDocument, mark: number, beyond: number): boolean {
  const kind = document.kindOf(mark);
  if (kind === TokenKind.Word || kind === TokenKind.Number || kind === TokenKind.Alnum || kind === TokenKind.Invisible) return true;
  if (kind !== TokenKind.Punctuation && kind !== TokenKind.Symbol) return false;
  if (!TIES.has(document.codeOf(mark))) return false;
  const next = document.kindOf(beyond);
  return next === TokenKind.Word || next === TokenKind.Number || next === TokenKind.Alnum;
}
