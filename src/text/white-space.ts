/** Kinds of white space. */
import { TokenKind, type TextDocument } from './document.ts';

/** The Space token holds a character that is neither a plain space nor a tab. */
export function isNonStandard(document: TextDocument, space: number): boolean {
  const { start, end } = document.tokens;
  for (let at = start[space]; at < end[space]; at++) {
    const code = document.prose.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return true;
  }
  return false;
}

/** The Space token is all that its line holds. */
export function isBlankLine(document: TextDocument, space: number): boolean {
  return document.kindOf(space - 1) === TokenKind.Break && document.kindOf(space + 1) === TokenKind.Break;
}
