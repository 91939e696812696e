import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { charClass, CharClass } from '../src/text/char-class.ts';
import { codePointName } from '../src/text/code-point.ts';
import { marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';
import { Filler } from '../src/text/filler.ts';
import { formOf } from '../src/text/letters.ts';
import { oddTokens } from '../src/text/odd-tokens.ts';
import { parseSyllable } from '../src/text/syllable.ts';

const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_JOINER = 0x200d;
/** Bullets of Word's symbol fonts, and the characters that look like them. */
const BULLETS: ReadonlyMap<number, string> = new Map([
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
  [0xf0d8, '➢'],
  [0xf076, '❖'],
  [0xf0fc, '✓'],
  [0xf0e0, '→'],
]);

type MessageId = 'invisible' | 'bullet';

export default defineRule<MessageId>(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Ký tự không nhìn thấy: dấu cách rộng bằng không, gạch nối mềm, dấu đổi chiều, ký tự điều khiển.',
      en: 'An invisible character: zero-width space, soft hyphen, direction mark, control.',
    },
    rationale: {
      vi: 'Không ai thấy nhưng từ bị xẻ đôi khi tìm kiếm và kiểm tra. Bỏ qua BOM ở đầu tệp, ký tự nối trong emoji và trong chữ Ả Rập, Ấn Độ.',
      en: 'Nobody sees it, yet it cuts a word in two for search and for every check. Quiet on a BOM at the start, on joiners inside emoji and in Arabic and Indic words.',
    },
    authority: 'TCVN 6909:2001; The Unicode Standard, chapter 23.',
    messages: {
      invisible: { vi: 'Ký tự không nhìn thấy {{code}}.', en: 'Invisible character {{code}}.' },
      bullet: {
        vi: 'Ký tự riêng của phông chữ ({{code}}), máy khác không hiện được.',
        en: 'Private-use character {{code}} of a symbol font; it does not show elsewhere.',
      },
    },
    examples: {
      invalid: [
        { text: 'Đại biểu dự hội⟦\u200b⟧nghị, ng⟦\u200b⟧ười dân theo dõi.', fix: [' ', ''] },
        { text: 'Tuyến⟦\u200b\u200b⟧ đường dài 5 km.⟦\u200e⟧', fix: ['', ''] },
        { text: 'Lễ hội.\n⟦\ufeff⟧Ban tổ chức phát⟦\u00ad⟧động.\n⟦\uf0b7⟧ Một', fix: ['', ' ', '•'] },
      ],
      valid: ['Gia đình 👨\u200d👩\u200d👧 vui.', 'Từ “می\u200cخواهم”.', '\ufeffĐầu tệp.', '®Þa ph\u00adng, §¶ng bé tØnh'],
    },
  },
  (context) => {
    const { document } = context;
    const { kind, start } = document.tokens;
    for (const indices of marksByCode(document).values()) {
      if (kind[indices[0]] !== TokenKind.Invisible) continue;
      for (const i of indices) if (document.kindOf(i - 1) !== TokenKind.Invisible) reportRun(context, document, start[i]);
    }
    for (const i of oddTokens(document).composites) {
      const { prose, tokens } = document;
      for (let at = tokens.start[i]; at < tokens.end[i]; at++) {
        const code = prose.charCodeAt(at);
        if (charClass[code] === CharClass.Invisible && !isFiller(code)) at = reportRun(context, document, at) - 1;
      }
    }
  },
);

/** Reports the run of invisible characters at `from`; returns its end. */
function reportRun(context: RuleContext<MessageId>, document: TextDocument, from: number): number {
  const { prose } = document;
  const code = prose.charCodeAt(from);
  const bullet = BULLETS.get(code);
  let end = from + 1;
  for (; end < prose.length && bullet === undefined; end++) {
    const next = prose.charCodeAt(end);
    if (next !== Filler.Reference && (isFiller(next) || BULLETS.has(next) || charClass[next] !== CharClass.Invisible)) break;
  }
  if (from === 0 && code === 0xfeff) return end;
  const data = { code: codePointName(code) };
  if (bullet !== undefined) context.report({ start: from, end, messageId: 'bullet', data, fix: bullet });
  else if (code >= 0xe000 && code <= 0xf8ff) context.report({ start: from, end, messageId: 'bullet', data, suggest: [''] });
  else if (!belongsThere(prose, from, end, code)) {
    const text = replacement(prose, from, end, code);
    context.report({ start: from, end, messageId: 'invisible', data, ...(text === undefined ? { suggest: ['', ' '] } : { fix: text }) });
  }
  return end;
}

function isFiller(code: number): boolean {
  return code >= Filler.Transparent && code <= Filler.Break;
}

/** Joiners of emoji and of scripts that need them; signs of a legacy encoding, which is another rule's matter. */
function belongsThere(prose: string, from: number, end: number, code: number): boolean {
  const before = from === 0 ? CharClass.Break : charClass[prose.charCodeAt(from - 1)];
  const after = end >= prose.length ? CharClass.Break : charClass[prose.charCodeAt(end)];
  if (code === ZERO_WIDTH_JOINER && (before === CharClass.Symbol || after === CharClass.Symbol)) return true;
  if (before === CharClass.OtherLetter || after === CharClass.OtherLetter || before === CharClass.Mark) return true;
  if (code >= 0x80 && code < 0xa0) return true;
  return code === SOFT_HYPHEN && looksLegacy(prose, from);
}

/** UTF-16 units to each side. */
const LEGACY_WINDOW = 60;
const LEGACY_SIGNS = /[®§µ¸¶·¹¨»¾¼½ÆÇËÎÑ×ÞßØ¬©«]/g;

/** TCVN3 writes ư as U+00AD: other signs of it stand near. */
function looksLegacy(prose: string, at: number): boolean {
  const near = prose.slice(Math.max(0, at - LEGACY_WINDOW), at + LEGACY_WINDOW);
  return (near.match(LEGACY_SIGNS)?.length ?? 0) > 2;
}

/** What the run becomes: nothing, or a space where two syllables would be glued; undefined if neither is sure. */
function replacement(prose: string, from: number, end: number, code: number): string | undefined {
  const left = lettersBefore(prose, from);
  const right = lettersAfter(prose, end);
  if (code === 0x0b || code === 0x0c) return left !== '' && right !== '' ? '\n' : '';
  if (left === '' || right === '' || isSyllable(left + right)) return '';
  if (isSyllable(left) && isSyllable(right)) return ' ';
  return code === SOFT_HYPHEN || !(isSyllable(left) || isSyllable(right)) ? '' : undefined;
}

function isSyllable(text: string): boolean {
  return parseSyllable(formOf(text)) !== undefined;
}

function isLetter(code: number): boolean {
  return charClass[code] >= CharClass.Latin && charClass[code] <= CharClass.Mark;
}

function lettersBefore(prose: string, at: number): string {
  let from = at;
  while (from > 0 && isLetter(prose.charCodeAt(from - 1))) from--;
  return prose.slice(from, at);
}

function lettersAfter(prose: string, at: number): string {
  let to = at;
  while (to < prose.length && isLetter(prose.charCodeAt(to))) to++;
  return prose.slice(at, to);
}
