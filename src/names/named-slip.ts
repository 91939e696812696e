/** Slips that a text tells of: bị viết sai tên thành Seadorf. */
import type { TextDocument } from '../text/document.ts';

/** How far before a name stand the words that say it was misspelt, in units. */
const REACH = 60;

/** What says before “thành” that somebody misspelt it, and how many words may stand between that and the token. */
const CUES = ['sai', 'nhầm', 'đổi', 'chuyển', 'bị viết'];
const MOST_BETWEEN = 2;

/** True if the words before a token say that it is how somebody misspelt it: there the slip is the news. */
export function isNamedAsSlip({ text, tokens }: TextDocument, token: number): boolean {
  const before = text
    .slice(Math.max(0, tokens.start[token] - REACH), tokens.start[token])
    .normalize('NFC')
    .toLowerCase();
  const sentence = before.split(/[.!?]/).at(-1)!;
  const at = sentence.lastIndexOf(' thành ');
  if (at < 0 || !CUES.some((cue) => sentence.slice(0, at).includes(cue))) return false;
  return (
    sentence
      .slice(at + ' thành '.length)
      .split(' ')
      .filter(Boolean).length <= MOST_BETWEEN
  );
}
