import { findGluedCopies, LEAD_WORDS } from '../src/analysis/glued-copies.ts';
import { isInBlock } from '../src/analysis/repeated-blocks.ts';
import { positionIn } from '../src/text/positions.ts';
import { firstAtLeast } from '../src/text/search.ts';
import { paragraphSpan } from '../src/text/whole-lines.ts';
import { defineRule } from '../src/language/rule.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Sentences of fewer words are said twice on purpose. */
const SHORTEST_WORDS = 8;
/** In one paragraph a shorter one is a refrain, a pulled quotation, or said again. */
const LONG_WORDS = 16;
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
      vi: 'Câu từ tám chữ trở lên lặp y nguyên thường do dán nhầm. Trong cùng một đoạn chỉ báo câu dài, lặp đúng một lần; sapo chỉ báo khi bài lặp lại trọn vẹn; bản lặp mất dấu chấm, dính vào câu sau, thì báo cả tít. Bỏ qua tít nhắc lại, và đoạn lặp trọn vẹn (quy tắc duplicate-paragraph).',
      en: 'Eight words or more repeated to the letter were mostly pasted twice; within one paragraph only long sentences that come twice and no more, of the lead only the whole of it; copies that have lost their stop and run into the next sentence are told of headlines too. Quiet when the headline comes again, and on whole paragraphs, which duplicate-paragraph reports.',
    },
    messages: {
      duplicate: { vi: 'Câu này đã có ở dòng {{line}}.', en: 'This sentence is already on line {{line}}.' },
      glued: {
        vi: 'Đoạn này lặp nguyên văn dòng {{line}} và dính vào câu sau.',
        en: 'This repeats line {{line}} word for word and has run into the next sentence.',
      },
      lead: { vi: 'Đoạn này lặp nguyên văn sapo ở dòng {{line}}.', en: 'This repeats the lead of line {{line}} word for word.' },
    },
    examples: {
      invalid: [
        {
          text: 'Tin bão\nBão vào đất liền.\nMưa to từ sáng. Các xã ven biển đã đưa dân đến nơi an toàn. Gió mạnh.\nTối qua, nước rút. ⟦Các xã ven biển đã đưa dân đến nơi an toàn.⟧ Điện có lại.',
        },
        {
          text: 'Tin bão\nHơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ ngay trong đêm khi nước lên quá nhanh.\nẢnh nhà ngập ở đầu làng. ⟦Hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ ngay trong đêm khi nước lên quá nhanh.⟧ Sáng nay nước rút dần, bà con trở về dọn dẹp nhà cửa, còn trường học và chợ xã vẫn đóng cửa thêm hai ngày nữa để khử trùng giếng nước.',
        },
        {
          text: 'Hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ trong đêm\nTin từ xã.\n⟦Hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ trong đêm⟧ Sáng nay nước rút dần, bà con trở về dọn dẹp.',
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
    const lead = repeatedLead(document);
    if (lead !== undefined) {
      const { line } = positionIn(tokens.lineStart, lead.earlier);
      report({
        start: lead.start,
        end: lead.end,
        messageId: 'lead',
        data: { line },
        suggest: isReferredTo(document, lead.after) ? [] : [{ start: lead.start, end: lead.after, text: '' }],
      });
    }
    for (const { first, last, original } of findGluedCopies(document)) {
      const { line } = positionIn(tokens.lineStart, tokens.start[original]);
      const { start } = document.span(first);
      report({
        ...document.span(first, last),
        messageId: 'glued',
        data: { line },
        suggest: [{ start, end: tokens.end[last + 1], text: '' }],
      });
    }
    const seen = new Map<number, Sentence>();
    const found: { sentence: Sentence; earlier: Sentence }[] = [];
    let paragraph = 0;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.start[s];
      while (document.paragraphs.end[paragraph] <= first) paragraph++;
      const last = lastToken(document, sentences.end[s]);
      if (last - first < 2 * SHORTEST_WORDS - 1 || paragraph < OPENING || document.kindOf(last) !== TokenKind.Punctuation) continue;
      const key = sample(document, first, last);
      const earlier = seen.get(key);
      const isCopy = earlier !== undefined && isSame(document, earlier, first, last);
      const sentence = { first, last, paragraph, copies: isCopy ? earlier.copies : { count: 0 } };
      sentence.copies.count++;
      seen.set(key, sentence);
      if (!isCopy || !isPasted(document, earlier, sentence)) continue;
      if (isInBlock(document, first)) continue;
      found.push({ sentence, earlier });
    }
    for (const { sentence, earlier } of found) {
      const { first, last } = sentence;
      // A formula, not a paste: the forecast of each region, the vote on each law.
      if (sentence.copies.count > 2 && sentence.paragraph === earlier.paragraph) continue;
      const { line } = positionIn(tokens.lineStart, tokens.start[earlier.first]);
      report({
        ...document.span(first, last),
        messageId: 'duplicate',
        data: { line },
        suggest: [{ ...withSpace(document, first, last), text: '' }],
      });
    }
  },
);

/** Words that open a sentence which lives on the one before it. */
const REFERRING = new Set('nhưng do còn vì đây đó điều tuy thế mà song bởi vậy'.split(' '));

/** The sentence from an offset on would miss what is taken away before it. */
function isReferredTo(document: TextDocument, offset: number): boolean {
  const next = firstAtLeast(document.tokens.start, offset, 0, document.tokens.count);
  return next < document.tokens.count && REFERRING.has(document.formOf(next));
}

/** Most units of a lead, and the paragraph in which it stands. */
const LEAD_UNITS = 2000;
const LEAD = 1;

interface RepeatedLead {
  readonly start: number;
  readonly end: number;
  /** Where what follows it begins. */
  readonly after: number;
  /** Where the lead itself stands. */
  readonly earlier: number;
}

/** A whole lead that is once more a passage of a paragraph; at the head of the body it is duplicate-paragraph's. */
function repeatedLead(document: TextDocument): RepeatedLead | undefined {
  const { text, tokens, paragraphs } = document;
  if (LEAD + 1 >= paragraphs.count) return undefined;
  const { start, end } = paragraphSpan(document, LEAD);
  let last = end;
  while (last > start && STOPS.includes(text[last - 1])) last--;
  const lead = text.slice(start, last);
  if (lead.length > LEAD_UNITS || lead.split(/\s+/).length < LEAD_WORDS) return undefined;
  const at = text.indexOf(lead, tokens.start[paragraphs.start[LEAD + 1]] + 1);
  if (at < 0) return undefined;
  const begins = /[.!?…)”"]\s{1,2}$|\n$/.test(text.slice(at - 3, at));
  const close = /^([.…!?]+)(\s+|$)/.exec(text.slice(at + lead.length, at + lead.length + 4));
  if (!begins || close === null || isInBlock(document, firstAtLeast(tokens.start, at, 0, tokens.count))) return undefined;
  // A whole paragraph is the caption of a picture once more.
  if (text[at - 1] === '\n' && /^$|\n/.test(close[2])) return undefined;
  const stop = at + lead.length + close[1].length;
  return { start: at, end: stop, after: stop + close[2].length, earlier: start };
}

const STOPS = '.…!?';
interface Sentence {
  first: number;
  last: number;
  paragraph: number;
  /** Shared with all sentences like it. */
  copies: { count: number };
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

function isSame(document: TextDocument, { first, last }: Sentence, start: number, end: number): boolean {
  return document.textOf(first, last) === document.textOf(start, end);
}

/** Near enough, or long in one paragraph; two equal paragraphs are another rule's matter. */
function isPasted(document: TextDocument, a: Sentence, b: Sentence): boolean {
  const { flags } = document.tokens;
  // A quotation that opens before the sentence would lose its partner.
  if (((flags[b.first] ^ flags[b.last]) & Flag.Quoted) !== 0) return false;
  if (a.paragraph === b.paragraph) return b.last - b.first >= 2 * LONG_WORDS - 1;
  return b.paragraph - a.paragraph <= REACH && paragraphText(document, a.paragraph) !== paragraphText(document, b.paragraph);
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
