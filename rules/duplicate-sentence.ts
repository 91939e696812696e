import { isInBlock } from '../src/analysis/repeated-blocks.ts';
import { positionIn } from '../src/text/positions.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Sentences of fewer words are said twice on purpose. */
const SHORTEST_WORDS = 8;
/** The headline and the lead may come again in the body or under a picture. */
const OPENING = 2;
/** Paragraphs between the two; farther off is another article of the same file. */
const REACH = 60;

export default defineRule(
  {
    category: 'structure',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Một câu xuất hiện hai lần trong bài.', en: 'The same sentence twice in an article.' },
    rationale: {
      vi: 'Câu từ tám chữ trở lên lặp y nguyên thường do dán nhầm. Bỏ qua tít và sapo nhắc lại, và đoạn lặp trọn vẹn (quy tắc duplicate-paragraph).',
      en: 'Eight words or more repeated to the letter were mostly pasted twice. Quiet when headline or lead come again, and on whole paragraphs, which duplicate-paragraph reports.',
    },
    messages: { duplicate: { vi: 'Câu này đã có ở dòng {{line}}.', en: 'This sentence is already on line {{line}}.' } },
    examples: {
      invalid: [
        {
          text: 'Tin bão\nBão vào đất liền.\nMưa to từ sáng. Các xã ven biển đã đưa dân đến nơi an toàn. Gió mạnh.\nTối qua, nước rút. ⟦Các xã ven biển đã đưa dân đến nơi an toàn.⟧ Điện có lại.',
        },
      ],
      valid: [
        'Các xã ven biển đã đưa dân đến nơi an toàn.\nMưa to. Các xã ven biển đã đưa dân đến nơi an toàn.',
        'A.\nB.\nMưa to. Anh nói thế. Gió mạnh.\nSáng ra. Anh nói thế. Trời quang.',
        'A.\nB.\nMột. Các xã ven biển đã đưa dân đến nơi an toàn.\nHai. Các xã ven biển đã đưa đàn đến nơi an toàn.',
      ],
    },
  },
  ({ document, report }) => {
    const { sentences, tokens } = document;
    const seen = new Map<number, Sentence>();
    let paragraph = 0;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.start[s];
      while (document.paragraphs.end[paragraph] <= first) paragraph++;
      const last = lastToken(document, sentences.end[s]);
      if (last - first < 2 * SHORTEST_WORDS - 1 || paragraph < OPENING || document.kindOf(last) !== TokenKind.Punctuation) continue;
      const sentence = { first, last, paragraph };
      const key = sample(document, first, last);
      const earlier = seen.get(key);
      seen.set(key, sentence);
      if (earlier === undefined || paragraph - earlier.paragraph > REACH || !isSame(document, earlier, sentence)) continue;
      if (isInBlock(document, first)) continue;
      const { line } = positionIn(document.tokens.lineStart, tokens.start[earlier.first]);
      report({
        ...document.span(first, last),
        messageId: 'duplicate',
        data: { line },
        suggest: [{ ...withSpace(document, first, last), text: '' }],
      });
    }
  },
);

interface Sentence {
  first: number;
  last: number;
  paragraph: number;
}

function lastToken(document: TextDocument, end: number): number {
  let last = end - 1;
  while (document.kindOf(last) === TokenKind.Space) last--;
  return last;
}

/** A hash of a few words and the length: cheap, and the rest is compared only when it agrees. */
function sample({ tokens }: TextDocument, first: number, last: number): number {
  const { word, start, end } = tokens;
  let hash = end[last] - start[first];
  for (const i of [first, first + 2, first + 4, last - 5, last - 3, last - 1]) hash = (Math.imul(hash, 31) + word[i]) | 0;
  return hash;
}

function isSame(document: TextDocument, a: Sentence, b: Sentence): boolean {
  const { flags } = document.tokens;
  if (document.textOf(a.first, a.last) !== document.textOf(b.first, b.last)) return false;
  // A quotation that opens before the sentence would lose its partner; two equal paragraphs are another rule's matter.
  if (((flags[b.first] ^ flags[b.last]) & Flag.Quoted) !== 0) return false;
  return a.paragraph !== b.paragraph && paragraphText(document, a.paragraph) !== paragraphText(document, b.paragraph);
}

function paragraphText(document: TextDocument, p: number): string {
  return document.textOf(document.paragraphs.start[p], document.paragraphs.end[p] - 1).trim();
}

/** The sentence with the white space that parts it from the next one, or from the one before if it is the last. */
function withSpace(document: TextDocument, first: number, last: number): { start: number; end: number } {
  const { start, end } = document.tokens;
  if (document.kindOf(last + 1) === TokenKind.Space) return document.span(first, last + 1);
  return { start: document.kindOf(first - 1) === TokenKind.Space ? start[first - 1] : start[first], end: end[last] };
}
