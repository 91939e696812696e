/** The dates of a document: 5/8/2025, ngày 5-8, tháng 8-2012, ngày 5 tháng 8 năm 2025. */
import { isDate, parseDate, type NumericDate } from '../text/dates.ts';
import { perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { figuresOf, tokenAfter, tokenBefore } from './figures.ts';

export interface WrittenDate extends NumericDate {
  /** First and last token. */
  first: number;
  last: number;
  /** The year is given, or a word before it (ngày, sáng …) says that this is a date, not a score or a fraction. */
  sure: boolean;
  /** By the lunar calendar. */
  lunar: boolean;
}

/** Words before a day of the month. */
export const LEADS: ReadonlySet<string> = new Set('ngày sáng trưa chiều tối đêm khuya hôm'.split(' '));
const LUNAR_DAYS = new Set(['mùng', 'mồng']);
/** Words that join the two days of a range, and before the first. */
const RANGE = new Set(['đến', 'tới']);
const FROM = new Set(['từ', 'ngày']);
/** Where a day is no greater than this, a share or a score may be meant. */
const SHARES = 12;
const SLASH = 0x2f;
/** Tokens before and behind a date within which a word tells that it is of the lunar calendar. */
const LUNAR_REACH = 12;
const LUNAR = new Set('âm al lịch'.split(' '));
/** Second words of the names of lunar years. */
const SIGNS = new Set('tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' '));

/** Finds the dates that have a day. */
export const datesOf = perDocument((document): readonly WrittenDate[] => {
  const dates: WrittenDate[] = [];
  for (const { first, last, text, attached } of figuresOf(document)) {
    if (attached) continue;
    const lead = document.formOf(tokenBefore(document, first));
    const date = parseDate(text);
    if (date !== undefined) {
      if (lead === 'số' || lead === 'điều' || document.codeOf(last + 1) === SLASH) continue;
      const isLed = LEADS.has(lead) && !isDayRange(document, last, date);
      const sure = date.year !== undefined || isLed || (RANGE.has(lead) && endsRange(document, first, date, dates.at(-1)));
      dates.push({ first, last, ...date, sure, lunar: isLunar(document, first, last) });
    } else if (LEADS.has(lead) && text.length <= 2 && first === last && document.kindOf(first) === TokenKind.Number) {
      const spelt = speltDate(document, first);
      if (spelt !== undefined) dates.push(spelt);
    }
  }
  return dates;
});

/** từ 28/9 đến 31/9: both halves with a slash, and the first a day of the calendar. */
function endsRange(document: TextDocument, first: number, date: NumericDate, begin: WrittenDate | undefined): boolean {
  if (begin === undefined || date.separator !== '/' || begin.separator !== '/' || !isDate(begin.day, begin.month)) return false;
  const from = document.formOf(tokenBefore(document, begin.first));
  return (FROM.has(from) || begin.sure) && tokenAfter(document, begin.last) === tokenBefore(document, first) && isNear(begin, date);
}

/** A range of days ends in the month that it begins in or in the next one; of shares (từ 1/3 đến 2/3) nothing tells. */
function isNear(begin: NumericDate, end: NumericDate): boolean {
  return begin.day > SHARES && end.day > SHARES && (end.month - begin.month + 12) % 12 <= 1;
}

/** "hai ngày 12-13", "ngày 12-13 tháng 9": two days, not a day and a month. */
function isDayRange(document: TextDocument, last: number, { separator, day, month }: NumericDate): boolean {
  if (separator !== '-') return false;
  return month === day + 1 || month > 12 || document.formOf(tokenAfter(document, last)) === 'tháng';
}

/** "ngày 5 tháng 8 năm 2025", from the figure of the day on. */
function speltDate(document: TextDocument, first: number): WrittenDate | undefined {
  const monthWord = tokenAfter(document, first);
  if (document.formOf(monthWord) !== 'tháng') return undefined;
  let last = tokenAfter(document, monthWord);
  const month = numberAt(document, last) ?? monthNamed(document, last);
  if (month === undefined || month > 99) return undefined;
  if (isTen(document, last, month)) last = tokenAfter(document, last);
  let year: number | undefined;
  const yearWord = tokenAfter(document, last);
  if (document.formOf(yearWord) === 'năm') {
    const at = tokenAfter(document, yearWord);
    year = numberAt(document, at);
    if (year !== undefined) last = at;
  }
  const day = numberAt(document, first) as number;
  return { first, last, day, month, year, separator: ' ', padding: undefined, sure: true, lunar: isLunar(document, first, last) };
}

/** Months in words; giêng and chạp are lunar, and mười goes on (`isTen`). */
const MONTHS = ['', '', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const BEHIND_TEN = ['một', 'hai'];

/** The month that a word names, 11 and 12 by two. */
function monthNamed(document: TextDocument, at: number): number | undefined {
  const month = MONTHS.indexOf(document.formOf(at), 2);
  if (month < 0) return undefined;
  return month === 10 ? month + 1 + BEHIND_TEN.indexOf(document.formOf(tokenAfter(document, at))) : month;
}

/** tháng mười một, tháng mười hai: the number goes on in the next word. */
function isTen(document: TextDocument, at: number, month: number): boolean {
  return month > 10 && document.kindOf(at) !== TokenKind.Number;
}

function numberAt(document: TextDocument, index: number): number | undefined {
  if (document.kindOf(index) !== TokenKind.Number) return undefined;
  return Number(document.proseOf(index));
}

function isLunar(document: TextDocument, first: number, last: number): boolean {
  if (LUNAR_DAYS.has(document.formOf(tokenBefore(document, first)))) return true;
  for (let i = Math.max(0, first - LUNAR_REACH); i < first; i++) if (document.formOf(i) === 'âm') return true;
  for (let i = last + 1; i <= last + LUNAR_REACH && i < document.tokens.count; i++) {
    if (LUNAR.has(document.formOf(i)) || isLunarYear(document, i)) return true;
  }
  return false;
}

/** The last token of “năm Giáp Thìn”; Thìn alone is also a person. */
function isLunarYear(document: TextDocument, at: number): boolean {
  return SIGNS.has(document.formOf(at)) && document.formOf(document.previous(document.previous(at))) === 'năm';
}
