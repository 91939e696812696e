/** What a suggestion says of itself: what is put in and where, what goes, or what stands instead. */
import type { Edit } from '../text/edits.ts';
import type { Localised } from '../messages/locale.ts';
import { holdsQuotationMark, markInWords } from '../messages/marks.ts';
import { say } from '../messages/say.ts';

const REPLACEMENT: Localised = { vi: 'Thay bằng “{fix}”.', en: 'Replace with “{fix}”.' };
/** For a text with quotation marks of its own. */
const BARE_REPLACEMENT: Localised = { vi: 'Thay bằng: {fix}', en: 'Replace with: {fix}' };
const MARK_REPLACEMENT: Localised = { vi: 'Thay bằng {mark}.', en: 'Replace with {mark}.' };
const DELETION: Localised = { vi: 'Xóa.', en: 'Delete.' };
const ADDITION: Localised = { vi: 'Thêm {mark} sau “{word}”.', en: 'Add {mark} after “{word}”.' };
const BARE_ADDITION: Localised = { vi: 'Thêm {mark}.', en: 'Add {mark}.' };

const MARKS = /^\p{P}+$/u;
/** How far back the word before an added mark is looked for, in units. */
const REACH = 40;

/** An edit without what it leaves as it is at both ends. */
function narrowed(source: string, { start, end, text }: Edit): Edit {
  let head = 0;
  const longest = Math.min(end - start, text.length);
  while (head < longest && source[start + head] === text[head]) head++;
  let tail = 0;
  while (tail < longest - head && source[end - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** The marks that an edit adds, and where; undefined if it does anything else. Also for those who show it in the text. */
export function addedMarks(source: string, edit: Edit): Edit | undefined {
  const { start, end, text } = narrowed(source, edit);
  return start === end && MARKS.test(text) && source[start - 1] !== text[0] ? { start, end, text } : undefined;
}

/** @param source the text that the edit is of */
export function describeEdit(source: string, edit: Edit): string {
  if (edit.text === '') return say(DELETION);
  const added = addedMarks(source, edit);
  if (added !== undefined) {
    const mark = markInWords(added.text);
    const word = source
      .slice(Math.max(0, added.start - REACH), added.start)
      .match(/[\p{L}\p{M}\d]+/gu)
      ?.at(-1);
    return word === undefined ? say(BARE_ADDITION, { mark }) : say(ADDITION, { mark, word });
  }
  if (!holdsQuotationMark(edit.text)) return say(REPLACEMENT, { fix: edit.text });
  return /^[\p{P}\s]+$/u.test(edit.text)
    ? say(MARK_REPLACEMENT, { mark: markInWords(edit.text) })
    : say(BARE_REPLACEMENT, { fix: edit.text });
}
