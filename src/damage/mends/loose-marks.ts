/** Combining marks that white space parts from their letter, and the rest of the syllable after them: nhă ̀ m, cu ̉ a, du ̀ng. */
import { attach, isVietnameseMark } from '../../text/combining.ts';
import { marksByCode, TokenKind, type TextDocument } from '../../text/document.ts';
import { parseSyllable } from '../../text/syllable.ts';
import { isOwn, typedCase } from './place.ts';
import type { Meaning, Proposal } from './proposal.ts';

/** What is written cannot be read without the mark. */
const NEEDED = -20;

/** Proposals for every mark that stands apart from the word before it. */
export function looseMarks(document: TextDocument): Proposal[] {
  const found: Proposal[] = [];
  for (const [code, indices] of marksByCode(document)) {
    if (isVietnameseMark(code)) for (const mark of indices) found.push(...proposalsAt(document, mark));
  }
  return found;
}

function proposalsAt(document: TextDocument, mark: number): Proposal[] {
  const before = document.kindOf(mark - 1) === TokenKind.Space ? mark - 2 : mark - 1;
  if (!isOwn(document, before)) return [];
  const written = document.textOf(before).normalize('NFC');
  const sign = document.prose[document.tokens.start[mark]];
  const close = mark + 1;
  const apart = document.kindOf(mark + 1) === TokenKind.Space ? mark + 2 : -1;
  const proposal = (last: number, meanings: Meaning[]): Proposal[] =>
    meanings.length === 0
      ? []
      : [{ first: before, last, kind: 'loose-mark', meanings, needed: NEEDED, inCase: typedCase(document.textOf(before)) }];
  const lower = written.toLowerCase();
  const alone = attach(lower, sign).map((words) => ({ words }));
  const rest = [close, apart].find((at) => isOwn(document, at));
  const whole = rest === undefined ? [] : syllables(lower, sign, document.formOf(rest));
  if (rest === close) {
    const two = alone.map(({ words }) => ({ words: `${words} ${document.formOf(close)}` }));
    return proposal(close, [...whole, ...two]);
  }
  return [...proposal(mark, alone), ...(rest === undefined ? [] : proposal(rest, whole))];
}

/** The syllables of a word, a mark on its last letters, and the rest. */
function syllables(word: string, sign: string, rest: string): Meaning[] {
  return attach(word + rest, sign)
    .filter((words) => parseSyllable(words) !== undefined && words.endsWith(rest))
    .map((words) => ({ words }));
}
