import { deviations, type Deviation } from '../src/analysis/conventions.ts';
import { defineRule } from '../src/language/rule.ts';
import { currentLocale, type Localised } from '../src/messages/locale.ts';
import { Flag, marksByCode, TokenKind, type TextDocument } from '../src/text/document.ts';

export default defineRule(
  {
    category: 'consistency',
    level: 'info',
    fix: 'suggest',
    description: { vi: 'Bài viết lẫn ngoặc kép thẳng và cong.', en: 'Straight and curly quotation marks in one article.' },
    rationale: {
      vi: 'Một bài nên dùng một kiểu ngoặc kép. Chỉ nhắc kiểu ít hơn; bỏ qua đoạn mà ngoặc không khớp cặp hoặc lồng nhau.',
      en: 'An article should keep to one kind. The rarer one is reported; paragraphs whose marks do not pair up, or are nested, are left alone.',
    },
    messages: {
      mixed: {
        vi: 'Bài dùng ngoặc kép {{majority}} {{majorityCount}} lần, {{minority}} {{minorityCount}} lần.',
        en: 'The article uses {{majority}} quotation marks {{majorityCount}}×, {{minority}} ones {{minorityCount}}×.',
      },
    },
    examples: {
      invalid: [{ text: 'Bà bảo “được”, ông bảo “không”.\nCon thì nói ⟦"⟧tùy" rồi đi.' }],
      valid: [
        'Bà bảo "được", ông bảo "không".',
        'Tấm gỗ dài 5", dày 2"; bà bảo “được”, ông bảo “không”.',
        'Anh kể: “Tôi tới "một cửa" hỏi”. Chị nói “ừ”. Em nói “vâng”.',
        "Ông O’Connor nói “ừ”, bà H'Hen nói “vâng”.",
      ],
    },
  },
  ({ document, report }) => {
    const { start, end } = document.tokens;
    const found = quoteDeviations(document);
    for (const { at, ...data } of found.deviations) {
      const close = found.closeOf.get(at)!;
      if (!isSetApart(document, at, close)) continue;
      const [left, right] = data.majority === '“ ”' ? '“”' : '""';
      // Both marks change in one edit, so that none is left without its partner.
      const edit = { ...document.span(at, close), text: left + document.text.slice(end[at], start[close]) + right };
      report({
        ...document.span(at),
        messageId: 'mixed',
        data: { ...data, majority: inWords(data.majority), minority: inWords(data.minority) },
        suggest: [edit],
      });
    }
  },
);

const STYLES: Readonly<Record<string, Localised>> = {
  '" "': { vi: 'thẳng', en: 'straight' },
  '“ ”': { vi: 'cong', en: 'curly' },
};

/** The marks lean on what they quote and on nothing else: misplaced spaces go first (space-before- and space-after-punctuation). */
function isSetApart(document: TextDocument, open: number, close: number): boolean {
  const leansOn = (at: number): boolean => document.isWord(at) || [0x2c, 0x3a, 0x3b].includes(document.codeOf(at));
  const isSpace = (at: number): boolean => document.kindOf(at) === TokenKind.Space;
  return !isSpace(open + 1) && !isSpace(close - 1) && !leansOn(open - 1) && !document.isWord(close + 1);
}

function inWords(style: string): string {
  return STYLES[style][currentLocale()];
}

const STRAIGHT = 0x22;
const CURLY_OPEN = 0x201c;
const CURLY_CLOSE = 0x201d;

/** A quotation between two marks of one kind. */
interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** Quotations of the rarer kind, by their opening mark. */
interface QuoteDeviations {
  readonly deviations: readonly Deviation[];
  /** Closing mark of each opening one. */
  readonly closeOf: ReadonlyMap<number, number>;
}

/** Only paragraphs count whose marks pair up and hold no quotation in another. */
function quoteDeviations(document: TextDocument): QuoteDeviations {
  const straight: Quotation[] = [];
  const curly: Quotation[] = [];
  const marks = marksByCode(document);
  const all = [STRAIGHT, CURLY_OPEN, CURLY_CLOSE].flatMap((code) => marks.get(code) ?? []).sort((a, b) => a - b);
  const { paragraphs } = document;
  let p = 0;
  for (let i = 0; i < all.length;) {
    while (p < paragraphs.count && paragraphs.end[p] <= all[i]) p++;
    const from = i;
    while (i < all.length && all[i] < paragraphs.end[p]) i++;
    const pairs = pairUp(document, all.slice(from, i));
    if (pairs === undefined) continue;
    for (const pair of pairs) (document.codeOf(pair.open) === STRAIGHT ? straight : curly).push(pair);
  }
  const closeOf = new Map([...straight, ...curly].map(({ open, close }) => [open, close]));
  const opens = (list: readonly Quotation[]): number[] => list.map(({ open }) => open);
  return { deviations: deviations(opens(straight), opens(curly), ['" "', '“ ”']), closeOf };
}

function pairUp(document: TextDocument, marks: readonly number[]): Quotation[] | undefined {
  const pairs: Quotation[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const [open, close] = [marks[i], marks[i + 1]];
    if (close === undefined) return undefined;
    const kinds = [document.codeOf(open), document.codeOf(close)];
    const isPair = (kinds[0] === STRAIGHT && kinds[1] === STRAIGHT) || (kinds[0] === CURLY_OPEN && kinds[1] === CURLY_CLOSE);
    if (!isPair || isMeasure(document, open)) return undefined;
    pairs.push({ open, close });
  }
  return pairs;
}

/** 5" and 3'34" open nothing: inches and seconds. */
function isMeasure(document: TextDocument, at: number): boolean {
  const before = document.kindOf(at - 1);
  return document.hasFlag(at, Flag.Protected) || before === TokenKind.Number || before === TokenKind.Alnum;
}
