import { LEADS } from '../src/analysis/dates.ts';
import { extendsFigure, FIGURE_MARKS } from '../src/analysis/figures.ts';
import type { RuleContext } from '../src/language/check.ts';
import { defineRule } from '../src/language/rule.ts';
import { isDate } from '../src/text/dates.ts';
import { TokenKind, type TextDocument } from '../src/text/document.ts';
import { shapeLists } from '../src/text/shapes.ts';

export default defineRule(
  {
    category: 'typography',
    level: 'error',
    fix: 'suggest',
    description: { vi: 'Ngày tháng bị hỏng.', en: 'A broken date.' },
    rationale: {
      vi: 'Ngày mất gạch chéo (1/12017), thừa dấu (12//5) hoặc có năm thừa, thiếu một chữ số (20/11/202) sinh ra khi gõ và chép. Bỏ qua số hiệu văn bản, phân số, tỷ số và số đếm (mỗi năm 20150 tấn).',
      en: 'A date without its slash (1/12017), with a mark too many (12//5), or whose year has a digit too many or too few (20/11/202) comes of typing and copying. Quiet on numbers of documents, fractions, scores and counts (mỗi năm 20150 tấn).',
    },
    messages: {
      date: {
        vi: 'Ngày “{{wrong}}” thừa, thiếu một chữ số hoặc gạch chéo.',
        en: 'The date “{{wrong}}” has a digit or a slash too many or too few.',
      },
    },
    examples: {
      invalid: [
        { text: 'Quyết định có hiệu lực từ ⟦5/72016⟧.', fix: '5/7/2016' },
        { text: 'Hội mở ngày ⟦12//5⟧.', fix: '12/5' },
        { text: 'Lễ ngày ⟦20/11/202⟧ rất đông.' },
      ],
      valid: ['Văn bản số 15/12016/QĐ và ngày 5/7/2016.', 'Mỗi năm 20150 tấn, nhiệm kỳ 2023/2024, tỷ lệ 1/10000.'],
    },
  },
  (context) => {
    const { document } = context;
    let last = -1;
    for (const at of shapeLists(document).figures) {
      if (at <= last) continue;
      last = Math.max(reportDate(context, document, at), reportMarks(context, document, at), reportYear(context, document, at));
    }
  },
);

type Context = RuleContext<'date'>;

const DATE = /^(\d{1,2})\/(\d{1,2})((?:19|20)\d{2})$/;

/** "1/12017". @returns the last token of it, or -1 */
function reportDate(context: Context, document: TextDocument, at: number): number {
  const wrong = document.textOf(at, Math.min(at + 2, document.tokens.count - 1));
  const match = DATE.exec(wrong);
  if (match === null || extendsFigure(document, at - 1) || extendsFigure(document, at + 3)) return -1;
  const [, day, month, year] = match;
  if (Number(day) === 0 || Number(day) > 31 || Number(month) === 0 || Number(month) > 12) return -1;
  const suggest = [`${day}/${month}/${year}`, `${day}${month}/${year}`].filter((date) => Number(date.split('/')[0]) <= 31);
  context.report({ ...document.span(at, at + 2), messageId: 'date', data: { wrong }, suggest, damage: true });
  return at + 2;
}

/** Words before a day of the month, alone or in a range. */
const BEFORE_DAY = new Set([...LEADS, 'từ', 'đến']);
/** A date of which one mark was struck twice, or two marks for one; the longest is so long. */
const MARKED_TWICE = /^(\d{1,2})(?:([/.-]{2})(\d{1,2})(?:\/(\d{4}))?|\/(\d{1,2})([/.-]{2})(\d{4}))(?![\d/-])/;
const LONGEST_DATE = 14;

/** "12//5", "2/9/.2024". @returns the last token looked at */
function reportMarks(context: Context, document: TextDocument, at: number): number {
  const { start, end, count } = document.tokens;
  if (!FIGURE_MARKS.has(document.codeOf(at + 1)) || extendsFigure(document, at - 1)) return at;
  const match = MARKED_TWICE.exec(document.text.slice(start[at], start[at] + LONGEST_DATE));
  if (match === null) return at;
  const [wrong, day, early, month = match[5], earlyYear, , late, year = earlyYear] = match;
  const marks = early ?? late;
  const isLed = year !== undefined || BEFORE_DAY.has(document.formOf(document.previous(at)));
  if (!marks.includes('/') || !isLed || !isDate(Number(day), Number(month))) return at;
  let last = at;
  while (last + 1 < count && end[last] < start[at] + wrong.length) last++;
  const right = [day, month, year].filter((part) => part !== undefined).join('/');
  context.report({ ...document.span(at, last), messageId: 'date', data: { wrong }, suggest: [right], damage: true });
  return last;
}

const SLASH = 0x2f;
/** Digits of a year of our time with one too many; a lone one with one too few may be of long ago. */
const YEAR_TOO_LONG = 5;
const ODD_YEAR = /^(?:19|20)(?:\d|\d{3})$/;
/** Behind a year; before other words the figure may count them: 20300 người. */
const BEHIND_YEAR = new Set('tại ở và là khi đến của thì với cho trong do đã được'.split(' '));

/** "20/11/202", "tháng 5/20214", "năm 19990". Which digit it is nothing tells. @returns the last token looked at */
function reportYear(context: Context, document: TextDocument, at: number): number {
  const isAlone = document.codeOf(at + 1) !== SLASH;
  if (document.kindOf(at) !== TokenKind.Number || (isAlone && document.lengthOf(at) < YEAR_TOO_LONG) || extendsFigure(document, at - 1))
    return at;
  const lead = document.formOf(document.previous(at));
  let last = at;
  while (document.textOf(last + 1) === '/' && document.kindOf(last + 2) === TokenKind.Number && last < at + 4) last += 2;
  const year = document.textOf(last);
  if (!ODD_YEAR.test(year) || extendsFigure(document, last + 1) || isGrouped(document, last)) return at;
  const parts = document.textOf(at, last).split('/').map(Number);
  const [first, second] = parts;
  const isYearOf =
    (parts.length === 3 && isDate(first, second)) ||
    (parts.length === 2 && lead === 'tháng' && first >= 1 && first <= 12) ||
    (parts.length === 1 && lead === 'năm' && isLoneYear(document, last, year));
  if (!isYearOf || lead === 'số') return at;
  const wrong = document.textOf(at, last);
  context.report({ ...document.span(at, last), messageId: 'date', data: { wrong }, damage: true });
  return last;
}

/** năm 19990, not 20.000 nor mỗi năm 20000 tấn; of three digits it may be a year of long ago. */
function isLoneYear(document: TextDocument, at: number, year: string): boolean {
  const next = document.next(at);
  return year.length === YEAR_TOO_LONG && !year.endsWith('00') && (next < 0 || BEHIND_YEAR.has(document.formOf(next)));
}

function isGrouped(document: TextDocument, at: number): boolean {
  return /^[.,]$/.test(document.textOf(at + 1)) && document.kindOf(at + 2) === TokenKind.Number;
}
