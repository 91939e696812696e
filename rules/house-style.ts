import { parseHouseStyle, type HouseStyle } from '../src/analysis/house-style.ts';
import { findPhrases, inCaseOf } from '../src/analysis/phrases.ts';
import { defineRule } from '../src/language/rule.ts';
import { spellingsOfSchools } from '../src/lexicon/i-or-y.ts';
import { matchCase } from '../src/text/case.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { SpanKind } from '../src/text/spans.ts';
import { parseSyllable } from '../src/text/syllable.ts';
import { inStyle } from '../src/text/tone-placement.ts';

const EXAMPLE = {
  tonePlacement: 'old',
  iy: 'y',
  date: 'short',
  numbers: 'grouped',
  prefer: [{ use: 'hằng năm', not: ['hàng năm'], because: 'Từ điển tiếng Việt ghi hằng năm.' }],
  ban: [{ word: 'siêu khủng', because: 'Giọng quảng cáo.' }],
};

const checked = new WeakMap<object, HouseStyle>();

/** The style in the rule's options, checked once. */
function styleOf(options: unknown): HouseStyle {
  const known = typeof options === 'object' && options !== null ? checked.get(options) : undefined;
  if (known !== undefined) return known;
  const style = parseHouseStyle(options, 'vi/house-style');
  checked.set(options as object, style);
  return style;
}

export default defineRule(
  {
    category: 'consistency',
    level: 'off',
    fix: 'suggest',
    description: { vi: 'Quy ước riêng của tòa soạn.', en: 'The conventions of one newsroom.' },
    rationale: {
      vi: 'Không có tệp quy ước (--house-style hoặc tùy chọn của quy tắc) thì im lặng; cách viết tệp: docs/house-style.md. Bỏ qua lời trích dẫn và tên riêng.',
      en: 'Silent without a style file (--house-style, or the options of the rule); how to write one: docs/house-style.md. Quiet in quotations and on names.',
    },
    messages: {
      tonePlacement: { vi: 'Tòa soạn đặt dấu thanh thế này: “{{right}}”.', en: 'The house places the tone so: “{{right}}”.' },
      iy: { vi: 'Tòa soạn viết “{{right}}”.', en: 'The house writes “{{right}}”.' },
      date: { vi: 'Tòa soạn viết ngày là “{{right}}”.', en: 'The house writes the date “{{right}}”.' },
      numbers: { vi: 'Tòa soạn viết số là “{{right}}”.', en: 'The house writes the number “{{right}}”.' },
      prefer: { vi: 'Tòa soạn viết “{{right}}”: {{because}}.', en: 'The house writes “{{right}}”: {{because}}.' },
      ban: { vi: 'Tòa soạn không dùng từ này: {{because}}.', en: 'The house does not print this: {{because}}.' },
    },
    examples: {
      invalid: [
        { options: EXAMPLE, text: 'Xã ⟦hoà⟧ giải ba vụ, giữ ⟦kỉ⟧ luật.', fix: ['hòa', 'kỷ'] },
        { options: EXAMPLE, text: '⟦Hàng năm⟧, từ ngày ⟦05/08/2025⟧, quỹ cấp ⟦12500⟧ đồng.', fix: ['Hằng năm', '5/8/2025', '12.500'] },
        { options: EXAMPLE, text: 'Đó là mức giảm giá ⟦siêu khủng⟧.' },
        {
          options: { tonePlacement: 'new', iy: 'i', date: 'padded', numbers: 'plain' },
          text: '⟦Thủy⟧ lợi có ⟦kỹ⟧ sư từ ⟦5/8/2025⟧, tưới cho ⟦12.500⟧ hộ.',
          fix: ['Thuỷ', 'kĩ', '05/08/2025', '12500'],
        },
      ],
      valid: ['Xã hoà giải hàng năm, không có tệp quy ước.'],
    },
  },
  (context) => {
    const options = context.options[0];
    if (options === undefined) return;
    for (const { start, end, kind, text, because } of departuresFrom(styleOf(options), context.document)) {
      const data = { right: text ?? '', because: because ?? '' };
      context.report({ start, end, messageId: kind, data, ...(text === undefined ? {} : { suggest: [text] }) });
    }
  },
);

interface Departure {
  readonly start: number;
  readonly end: number;
  readonly kind: 'tonePlacement' | 'iy' | 'date' | 'numbers' | 'prefer' | 'ban';
  /** What the house writes; undefined for a banned word. */
  readonly text?: string;
  readonly because?: string;
}

/** Every departure of the document; quotations, names and protected spans are left alone, dates and numbers excepted. */
function departuresFrom(style: HouseStyle, document: TextDocument): Departure[] {
  const found = [...wordsFrom(style, document), ...phrasesFrom(style, document)];
  const taken = new Set<number>();
  // A banned or preferred phrase says more than its spelling.
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (taken.has(start)) return false;
      for (let at = start; at < end; at++) taken.add(at);
      return true;
    });
}

function phrasesFrom({ prefer = [], ban = [] }: HouseStyle, document: TextDocument): Departure[] {
  const rights = new Map(prefer.flatMap(({ use, not, because }) => not.map((word) => [word, { use, because }] as const)));
  const reasons = new Map(ban.map(({ word, because }) => [word, because]));
  if (rights.size + reasons.size === 0) return [];
  return findPhrases(document, new Set([...rights.keys(), ...reasons.keys()])).map(({ phrase, first, last }) => {
    const place = document.span(first, last);
    const right = rights.get(phrase);
    if (right === undefined) return { ...place, kind: 'ban', because: reasons.get(phrase)! };
    return { ...place, kind: 'prefer', text: inCaseOf(document, first, last, right.use), because: right.because };
  });
}

const APART = Flag.Protected | Flag.Quoted | Flag.Name;

function wordsFrom(style: HouseStyle, document: TextDocument): Departure[] {
  const found: Departure[] = [];
  const { count, kind, word } = document.tokens;
  const spelled = new Map<number, string | undefined>();
  for (let i = 0; i < count; i++) {
    const place = document.span(i);
    if (kind[i] === TokenKind.Number && !document.hasFlag(i, Flag.Quoted)) {
      const figure = style.numbers === undefined ? undefined : figureFrom(style.numbers, document, i);
      if (figure !== undefined) found.push({ ...figure, kind: 'numbers' });
      const date = style.date === undefined ? undefined : dateFrom(style.date, document, i);
      if (date !== undefined) found.push({ ...date, kind: 'date' });
    } else if (kind[i] === TokenKind.Word && !document.hasFlag(i, APART)) {
      const form = document.formOf(i);
      const chosen = style.iy === undefined ? undefined : vowelFrom(style.iy, document, i, form);
      if (chosen !== undefined) found.push({ ...place, kind: 'iy', text: matchCase(document.textOf(i), chosen) });
      if (style.tonePlacement === undefined) continue;
      if (!spelled.has(word[i])) spelled.set(word[i], placedFrom(style.tonePlacement, form));
      const placed = spelled.get(word[i]);
      if (placed !== undefined) found.push({ ...place, kind: 'tonePlacement', text: matchCase(document.textOf(i), placed) });
    }
  }
  return found;
}

function placedFrom(style: 'old' | 'new', form: string): string | undefined {
  const placement = parseSyllable(form)?.tonePlacement;
  return placement === undefined || placement === 'only' || placement === style ? undefined : inStyle(form, style);
}

const byI = new Map(spellingsOfSchools.map((one) => [one.i, one]));
const toI = new Map(spellingsOfSchools.map(({ i, y }) => [y, i]));

function vowelFrom(choice: 'i' | 'y', document: TextDocument, at: number, form: string): string | undefined {
  if (choice === 'i') return toI.get(form);
  const found = byI.get(form);
  if (found === undefined) return undefined;
  const beside = [document.previous(at), document.next(at)];
  return beside.some((index) => index >= 0 && found.onlyBeside.includes(document.formOf(index))) ? undefined : found.y;
}

/** What is counted in large numbers; elsewhere long figures are codes. */
const COUNTED = new Set('đồng người hộ tấn ha hécta lượt em cây con chiếc usd'.split(' '));

function figureFrom(
  choice: 'grouped' | 'plain',
  document: TextDocument,
  at: number,
): { start: number; end: number; text: string } | undefined {
  const { start, end } = document.tokens;
  if (document.codeOf(at - 1) === 0x2e || document.codeOf(at - 1) === 0x2c) return undefined;
  const figure = /^(?:\d{1,3}(?:\.\d{3}){1,6}|\d{5,20})(?![\d.,]{0,20}\d)/.exec(document.prose.slice(start[at], end[at] + 20))?.[0];
  if (figure === undefined) return undefined;
  const unit = /^ (\p{L}+)/u.exec(document.prose.slice(start[at] + figure.length, start[at] + figure.length + 10).normalize('NFC'))?.[1];
  if (unit === undefined || !COUNTED.has(unit.toLowerCase())) return undefined;
  const digits = figure.replaceAll('.', '');
  const text = choice === 'plain' ? digits : grouped(digits);
  return text === figure ? undefined : { start: start[at], end: start[at] + figure.length, text };
}

/** 1.234.567 */
function grouped(digits: string): string {
  const head = digits.length % 3 || 3;
  return [digits.slice(0, head), ...(digits.slice(head).match(/\d{3}/g) ?? [])].join('.');
}

const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

function dateFrom(
  choice: 'short' | 'padded',
  document: TextDocument,
  at: number,
): { start: number; end: number; text: string } | undefined {
  if (document.spans[at] !== SpanKind.Date || document.spans[at - 1] === SpanKind.Date) return undefined;
  let last = at;
  while (document.spans[last + 1] === SpanKind.Date) last++;
  const match = DATE.exec(document.proseOf(at, last));
  if (match === null) return undefined;
  const [written, day, mark, month, year] = match;
  const part = (digits: string): string => (choice === 'short' ? String(Number(digits)) : digits.padStart(2, '0'));
  const text = [part(day), part(month), year].join(mark);
  return text === written ? undefined : { ...document.span(at, last), text };
}
