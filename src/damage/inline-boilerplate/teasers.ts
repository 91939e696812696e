/** Teasers of other stories. */
import { marksByCode, type TextDocument } from '../../text/document.ts';
import { opensSentence, sentenceEnd, type InlineBoilerplate } from './sentence.ts';

const LEFT_ROUND = 0x28;
const RIGHT_ROUND = 0x29;
const GREATER = 0x3e;
/** Longest headline after the marks of a teaser, in units. */
const MAX_TEASER = 200;

/** ">> Giá nhà sẽ tăng": up to the end of its sentence; of "Bấm xem >>" no more than that. */
export function* teasers(document: TextDocument): Generator<InlineBoilerplate> {
  const marks = marksByCode(document).get(GREATER) ?? [];
  for (let i = 0; i < marks.length; i++) {
    const first = marks[i];
    while (marks[i + 1] === marks[i] + 1) i++;
    const last = marks[i];
    if (last === first || !opensTeaser(document, first)) continue;
    const click = clickBefore(document, first);
    if (click >= 0) yield { ...document.span(click, last), kind: 'teaser' };
    else {
      const { start, end } = document.span(first, last);
      const sentence = sentenceEnd(document, last + 1);
      // A longer one is a headline and the sentence that has run into it: nobody knows where it ends.
      yield { start, end: sentence - end < MAX_TEASER ? sentence : end, kind: 'teaser' };
    }
  }
}

function opensTeaser(document: TextDocument, first: number): boolean {
  return opensSentence(document, first) || clickBefore(document, first) >= 0;
}

/** First token of "Bấm xem", "Bấm xem ngay" before a teaser's marks, or -1. */
function clickBefore(document: TextDocument, mark: number): number {
  for (let i = mark - 2; i >= mark - 6; i -= 2) if (['bấm', 'nhấn', 'click'].includes(document.formOf(i))) return i;
  return -1;
}

/** “(Xem tiếp)”, “(Đọc thêm)”. */
export function* moreElsewhere(document: TextDocument): Generator<InlineBoilerplate> {
  for (const left of marksByCode(document).get(LEFT_ROUND) ?? []) {
    const last = document.next(left + 1);
    if (!['xem', 'đọc'].includes(document.formOf(left + 1)) || !['tiếp', 'thêm'].includes(document.formOf(last))) continue;
    if (document.codeOf(last + 1) !== RIGHT_ROUND) continue;
    const { start, end } = document.span(left, last);
    yield { start, end: end + 1, kind: 'teaser' };
  }
}
