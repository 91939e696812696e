import { findRepeatedBlocks, goesOn, isInBlock } from '../src/analysis/repeated-blocks.ts';
import { positionIn } from '../src/text/positions.ts';
import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { isShort, isShortAbove, isShortBelow, lineSpan, paragraphSpan } from '../src/text/whole-lines.ts';

/** Fewest words of a paragraph that cannot be a refrain, a label or a credit. */
const ADJACENT_WORDS = 8;
const DISTANT_WORDS = 18;
/** A lead is pasted again at most this many paragraphs below; a caption that returns further down is duplicate-sentence's matter. */
const REACH = 3;

type MessageId = 'block' | 'duplicate' | 'lead';

export default defineRule<MessageId>(
  {
    category: 'structure',
    level: 'error',
    fix: 'auto',
    description: { vi: 'Đoạn văn lặp lại nguyên văn.', en: 'A paragraph that repeats another word for word.' },
    rationale: {
      vi: 'Chú thích hay sapo bị dán hai lần, hoặc cả khối, cả bài: một khối được báo một lần, dù cách xa và ngắt dòng khác đi. Chỉ tự xóa khi hai đoạn liền nhau; bỏ qua điệp khúc, nhãn hỏi đáp, đoạn ngắn, và đoạn lẻ lặp lại cách quá ba đoạn.',
      en: 'A caption or lead pasted twice, or a whole block or article: a block is told once, however far apart and however its lines are cut. Deleted only when two paragraphs are adjacent; quiet on refrains, question labels, short lines, and a single paragraph more than three apart.',
    },
    authority: 'Press convention.',
    messages: {
      block: { vi: 'Cả khối này đã có từ dòng {{line}}.', en: 'This whole block is already there, from line {{line}} on.' },
      lead: {
        vi: 'Phần mở đầu đoạn này lặp nguyên văn sapo ở dòng {{line}}.',
        en: 'This paragraph opens with the lead of line {{line}}, word for word.',
      },
      duplicate: { vi: 'Đoạn này trùng nguyên văn với đoạn ở dòng {{line}}.', en: 'This paragraph repeats the one on line {{line}}.' },
    },
    examples: {
      invalid: [
        {
          text: 'Bà con xã Hòa Sơn thu hoạch cam sành vào sáng chủ nhật tuần trước\n⟦Bà con xã Hòa Sơn thu hoạch cam sành vào sáng chủ nhật tuần trước⟧\nVụ này được mùa.',
        },
        {
          text: 'Mưa lớn kéo dài từ đêm qua khiến nhiều tuyến đường ở trung tâm thị xã bị ngập sâu.\n\nNước rút chậm.\n\n⟦Mưa lớn kéo dài từ đêm qua khiến nhiều tuyến đường ở trung tâm thị xã bị ngập sâu.⟧',
        },
        {
          text: 'Tin lũ\nNước sông dâng nhanh từ nửa đêm, hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ ngay trong đêm.\n⟦Nước sông dâng nhanh từ nửa đêm, hơn ba trăm hộ dân ven sông phải rời nhà đi tránh lũ ngay trong đêm.⟧ Sáng nay nước rút.',
        },
      ],
      valid: [
        'Hỏi: Vì sao?\nHỏi: Vì sao?',
        'Ai về bến cũ cho tôi nhắn một lời thương\nAi về bến cũ cho tôi nhắn một lời thương\nDòng sông vẫn chảy',
      ],
    },
  },
  (context) => {
    const { document } = context;
    const blocks = findRepeatedBlocks(document);
    for (const { first, last, earlier } of blocks) {
      const end = endOfBlock(document, last);
      const { line } = positionIn(document.tokens.lineStart, document.tokens.start[earlier]);
      const deletion = { start: document.tokens.start[whiteBefore(document, first)], end, text: '' };
      context.report({ start: document.tokens.start[first], end, messageId: 'block', data: { line }, suggest: [deletion] });
    }
    reportLead(context);
    const seen = new Map<number, number>();
    for (let p = 0; p < document.paragraphs.count; p++) {
      const { words, hash } = fingerprint(document, p);
      if (words < ADJACENT_WORDS) continue;
      const earlier = seen.get(hash);
      if (earlier === undefined || textOf(document, earlier) !== textOf(document, p)) {
        seen.set(hash, p);
        continue;
      }
      const isAdjacent = earlier === p - 1;
      seen.set(hash, p);
      if (isInBlock(document, document.paragraphs.start[p])) continue;
      if (isAdjacent ? isRefrain(document, p) : words < DISTANT_WORDS || p - earlier > REACH || !endsWithStop(document, p)) continue;
      const deletion = { ...lineSpan(document, p), text: '' };
      const { line } = positionIn(document.tokens.lineStart, document.tokens.start[document.paragraphs.start[earlier]]);
      context.report({
        ...paragraphSpan(document, p),
        messageId: 'duplicate',
        data: { line },
        ...(isAdjacent ? { fix: deletion } : { suggest: [deletion] }),
      });
    }
  },
);

/** The marks that close the last sentence of a block belong to it. */
function endOfBlock(document: TextDocument, last: number): number {
  let end = last;
  while (document.kindOf(end + 1) === TokenKind.Punctuation && /^[.!?…”"’)\]]+$/.test(document.textOf(end + 1))) end++;
  return document.tokens.end[end];
}

/** The first token of the white space before a token, or the token itself. */
function whiteBefore(document: TextDocument, first: number): number {
  let at = first;
  while (at > 0 && (document.kindOf(at - 1) === TokenKind.Space || document.kindOf(at - 1) === TokenKind.Break)) at--;
  return at;
}

/** Paragraphs in which a lead stands: first, or below a headline and what is above it. */
const LEADS = 3;

/** The body begins with the lead that stands above it, and goes on. */
function reportLead(context: RuleContext<MessageId>): void {
  const { document } = context;
  for (let p = 0; p < LEADS && p + 1 < document.paragraphs.count; p++) {
    const lead = paragraphSpan(document, p);
    const body = paragraphSpan(document, p + 1);
    const length = lead.end - lead.start;
    if (fingerprint(document, p).words < DISTANT_WORDS || body.end - body.start <= length) continue;
    const text = document.text.slice(lead.start, lead.end);
    const end = body.start + length;
    // The sentence may end where the lead, which some set without a stop, does.
    if (!document.text.startsWith(text, body.start) || !/^[\s.!?…]/.test(document.text.slice(end)) || goesOn(document, end)) continue;
    const gap = /^[.!?…]?\s*/.exec(document.text.slice(end))![0].length;
    const { line } = positionIn(document.tokens.lineStart, lead.start);
    const deletion = { start: body.start, end: end + gap, text: '' };
    context.report({ start: body.start, end, messageId: 'lead', data: { line }, suggest: [deletion] });
  }
}

/** Short lines above or below the two: a line sung twice. */
function isRefrain(document: TextDocument, p: number): boolean {
  return isShort(document, p) && (isShortAbove(document, p - 1) || isShortBelow(document, p));
}

/** Number of words of a paragraph and a hash of its words and numbers. */
function fingerprint(document: TextDocument, p: number): { words: number; hash: number } {
  const { kind, word } = document.tokens;
  let words = 0;
  let hash = 0;
  for (let i = document.paragraphs.start[p]; i < document.paragraphs.end[p]; i++) {
    if (kind[i] === TokenKind.Space) continue;
    if (word[i] !== 0) words++;
    hash = (Math.imul(hash, 31) + (word[i] || document.lengthOf(i))) | 0;
  }
  return { words, hash };
}

function textOf(document: TextDocument, p: number): string {
  const { start, end } = paragraphSpan(document, p);
  return document.text.slice(start, end).replace(/\s+/g, ' ');
}

/** A sentence, not a headline used again as a caption. */
function endsWithStop(document: TextDocument, p: number): boolean {
  return /[.!?…]["”’')\]]*$/.test(document.text.slice(paragraphSpan(document, p).start, paragraphSpan(document, p).end));
}
