/** Slips that a text tells of: bị viết sai tên thành Seadorf. */
import type { TextDocument } from '../text/document.ts';

/** How far before a name stand the words that say it was misspelt, in units. */
const REACH = 60;

/** True if the words before a token say that it is how somebody misspelt it: there the slip is the news. */
export function isNamedAsSlip({ text, tokens }: TextDocument, token: number): boolean {
  const before = text
    .slice(Math.max(0, tokens.start[token] - REACH), tokens.start[token])
    .normalize('NFC')
    .toLowerCase();
  return /(?:sai|nhầm|đổi|chuyển|bị viết)[^.!?]*\sthành\s+(?:\S+\s+){0,2}$/.test(before);
}
