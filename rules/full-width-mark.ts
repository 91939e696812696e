import { defineRule } from '../src/language/rule.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

/** The ideographic comma and stop; the other marks and digits stand so far behind those of ASCII. */
const OWN: Readonly<Record<string, string>> = { '、': ',', '。': '.' };
const FIRST = 0xff01;
const LAST = 0xff5e;
const BEHIND_ASCII = 0xfee0;
/** Marks with a space behind them, before a word or a figure; the opening bracket has it before. */
const CLOSING = /^[,.;:!?)]$/;
const OPENING = '(';
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Characters to each side in which an ideograph makes the marks its own. */
const NEAR = 24;

export default defineRule(
  {
    category: 'encoding',
    level: 'error',
    fix: 'auto',
    description: {
      vi: 'Dấu câu, chữ số rộng của bàn phím Đông Á (， 。 ： ２) trong câu tiếng Việt.',
      en: 'Wide marks and digits of an East Asian keyboard (， 。 ： ２) in Vietnamese text.',
    },
    rationale: {
      vi: 'Bộ gõ tiếng Trung, tiếng Nhật để lại những dấu to bằng một chữ Hán: câu không tách được, con số không đọc được. Bỏ qua cạnh chữ Hán, kana, hangul và tên viết toàn chữ rộng.',
      en: 'Chinese and Japanese input methods leave marks as wide as an ideograph: a sentence cannot be split at them, a figure cannot be read. Quiet beside ideographs, kana, hangul and names in wide letters.',
    },
    authority: 'TCVN 6909:2001; Unicode Standard Annex #11.',
    messages: { found: { vi: '“{{wrong}}” là ký tự rộng của bàn phím Đông Á.', en: '“{{wrong}}” comes of an East Asian keyboard.' } },
    examples: {
      invalid: [
        { text: 'Giá dừa ⟦，⟧ giá cau đều tăng⟦。⟧', fix: [',', '.'] },
        { text: 'Năm ⟦２０２４⟧, xã trồng 20 ha vải.', fix: '2024' },
      ],
      valid: ['Nhà văn 鲁迅，周作人。', 'Hãng ＳＯＮＹ ra mắt máy mới.', 'Bài hát 夜に駆ける（YOASOBI）.'],
    },
  },
  ({ document, report }) => {
    for (const { first, last, text } of wideRuns(document)) {
      const { start, end } = document.span(first, last);
      const wrong = document.text.slice(start, end);
      report({ start, end, messageId: 'found', data: { wrong }, fix: spaced(document, first, last, text) });
    }
  },
);

interface WideRun {
  readonly first: number;
  readonly last: number;
  /** In ASCII. */
  readonly text: string;
}

/** Wide marks and digits side by side, that no ideograph owns, in order. */
function wideRuns(document: TextDocument): WideRun[] {
  const tokens = [...marksByCode(document)].flatMap(([code, at]) => (asciiOf(code) === undefined ? [] : at)).sort((a, b) => a - b);
  const runs: WideRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    let text = asciiText(document, first);
    while (tokens[i + 1] === tokens[i] + 1) text += asciiText(document, tokens[++i]);
    if (!isForeign(document, first, tokens[i])) runs.push({ first, last: tokens[i], text });
  }
  return runs;
}

function asciiOf(code: number): string | undefined {
  if (code >= FIRST && code <= LAST) return String.fromCharCode(code - BEHIND_ASCII);
  return OWN[String.fromCharCode(code)];
}

function asciiText(document: TextDocument, at: number): string {
  return Array.from(document.textOf(at), (char) => asciiOf(char.charCodeAt(0)) ?? char).join('');
}

/** Ideographs stand near, or wide letters beside, or the text is not prose. */
function isForeign(document: TextDocument, first: number, last: number): boolean {
  const { start, end } = document.span(first, last);
  const isWide = (at: number): boolean => document.isWord(at) && asciiOf(document.codeOf(at)) !== undefined;
  if (isWide(first - 1) || isWide(last + 1) || document.hasFlag(first, Flag.Protected)) return true;
  return IDEOGRAPH.test(document.text.slice(Math.max(0, start - NEAR), end + NEAR));
}

/** With the spaces that the wide marks had inside them. */
function spaced(document: TextDocument, first: number, last: number, text: string): string {
  const isText = (at: number): boolean =>
    document.isWord(at) || document.kindOf(at) === TokenKind.Number || document.kindOf(at) === TokenKind.Alnum;
  const before = text.startsWith(OPENING) && isText(first - 1) ? ' ' : '';
  const after = CLOSING.test(text.at(-1)!) && isText(last + 1) ? ' ' : '';
  return before + text + after;
}
