/** Calls to click, watch or subscribe, and labels of what is elsewhere. */
import { inlineCalls, inlineLabels, inlineOpeners, relatedLabel } from '../../lexicon/inline-boilerplate.ts';
import { Flag, type Span, type TextDocument } from '../../text/document.ts';
import { formOf } from '../../text/letters.ts';
import { WordList } from '../../text/word-list.ts';
import { MAX_LENGTH, opensSentence, sentenceEnd, type InlineBoilerplate } from './sentence.ts';

/** Longest label of related stories with the first letter behind it, in units. */
const MAX_LABEL = 24;

const openers = new WordList(inlineOpeners);

/**
 * Sentences that tell the reader what to click, watch or subscribe to, and labels before what is elsewhere. A capital shows
 * that one begins where the copy has lost the line break: “giá 16 triệu đồng Mời các bạn xem video”.
 */
export function* calls(document: TextDocument): Generator<InlineBoilerplate> {
  const { tokens } = document;
  for (const first of openers.in(document)) {
    if (!document.hasFlag(first, Flag.Capitalised | Flag.SentenceStart) || document.hasFlag(first, Flag.Quoted)) continue;
    const start = tokens.start[first];
    const text = formOf(document.prose.slice(start, Math.min(sentenceEnd(document, first), start + MAX_LENGTH)));
    const label = inlineLabels.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    if (label !== undefined && label.length <= text.length)
      yield { ...inBrackets(document, start, start + lengthIn(document, start, label)), kind: 'teaser' };
    else if (inlineCalls.some((pattern) => pattern.test(text)))
      yield { ...inBrackets(document, start, callEnd(document, first)), kind: 'call' };
    else if (opensSentence(document, first)) {
      const related = relatedLabel.exec(document.prose.slice(start, start + MAX_LABEL))?.[0];
      if (related !== undefined) yield { start, end: start + related.length, kind: 'teaser' };
    }
  }
}

/** End of its sentence, or of the brackets that it opens. */
function callEnd(document: TextDocument, first: number): number {
  const start = document.tokens.start[first];
  const end = sentenceEnd(document, first);
  const close = document.prose[start - 1] === '(' ? document.prose.slice(start, end).indexOf(')') : -1;
  return close < 0 ? end : start + close;
}

/** A stretch with the brackets around it. */
function inBrackets({ prose }: TextDocument, start: number, end: number): Span {
  return prose[start - 1] === '(' && prose[end] === ')' ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Length in the source of a match in its lower-case form, which NFC may have shortened. */
function lengthIn(document: TextDocument, start: number, form: string): number {
  let length = form.length;
  while (formOf(document.prose.slice(start, start + length)).length < form.length) length++;
  return length;
}
