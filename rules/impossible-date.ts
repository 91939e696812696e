import { datesOf } from '../src/analysis/dates.ts';
import { figuresOf, isPlainSpace, tokenAfter } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { isDate } from '../src/text/dates.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';
import { WordList } from '../src/text/word-list.ts';

export default defineRule(
  {
    category: 'facts',
    level: 'error',
    fix: 'none',
    description: { vi: 'Ngày tháng không có trong lịch.', en: 'A date that the calendar does not have.' },
    rationale: {
      vi: 'Ngày 31/9, 29/2/2023, tháng 13 là gõ nhầm số, và không đoán được số đúng. Bỏ qua ngày âm lịch, phân số và tỷ số, dịch vụ 24/7, lương tháng 13, số hiệu văn bản.',
      en: 'The 31st of September, 29/2/2023, month 13 are slips of the key, and the right figure cannot be guessed. Quiet on lunar dates, fractions and scores, 24/7, the thirteenth month’s pay and document numbers.',
    },
    authority: 'The Gregorian calendar.',
    messages: {
      date: { vi: 'Không có ngày “{{written}}”.', en: 'There is no date “{{written}}”.' },
      month: { vi: 'Không có tháng {{written}}.', en: 'There is no month {{written}}.' },
      quarter: { vi: 'Năm chỉ có bốn quý: “{{written}}”.', en: 'A year has four quarters: “{{written}}”.' },
    },
    examples: {
      invalid: [
        { text: 'Hạn nộp là ngày ⟦31/9⟧, lùi từ ngày ⟦30/2⟧ hoặc sáng ⟦29/2/2023⟧.' },
        { text: 'Tối ⟦31 tháng Chín⟧, thành phố bắn pháo hoa; lãi ⟦quý V⟧/2023 giảm.' },
        { text: 'Cầu xong vào tháng ⟦13/2015⟧, khánh thành ngày ⟦32 tháng 5 năm 2016⟧ và ngày ⟦45/5/2017⟧.' },
      ],
      valid: [
        'Sinh ngày 29/2/2024, điểm thi 9/10, phục vụ 24/7, chiếm 31/9 phần.',
        'Giỗ ngày 30/2 âm lịch, thưởng tháng 13, lương tháng 13 năm 2024.',
        'Ngày 31 tháng Mười hai, tối 30 tháng Tư, quý IV/2023, mỗi quý 5 tỷ đồng.',
        'Mỗi tháng 20 triệu, mỗi ngày 45 người, điểm ngày 9/45.',
        'Họp hai ngày 12-13, hội từ ngày 30-31 tháng 8.',
        'Theo Thông tư số 31/9/2012 và Quyết định 30/2/2012/QĐ-BTC.',
      ],
    },
  },
  ({ document, report }) => {
    const find = (messageId: 'date' | 'month' | 'quarter', first: number, last: number): void => {
      const place = document.span(first, last);
      report({ ...place, messageId, data: { written: document.text.slice(place.start, place.end) } });
    };
    for (const { first, last, day, month, year, sure, lunar } of datesOf(document)) {
      // Lunar months have 30 days, and a leap month has the number of its predecessor.
      if (!sure || isDate(day, month, year) || (lunar && day <= 30 && month <= 12)) continue;
      if (isShare(day, month, year) || (year !== undefined && !isLikelyYear(year))) continue;
      find('date', first, last);
    }
    for (const at of quarters.in(document)) {
      const figure = document.tokens.count > at + 2 ? at + 2 : at;
      if (document.kindOf(at + 1) === TokenKind.Space && isNoQuarter(document, figure)) find('quarter', at, figure);
    }
    for (const { first, last, text, attached } of figuresOf(document)) {
      if (attached || !isPlainSpace(document, first - 1) || document.formOf(first - 2) !== 'tháng') continue;
      const match = /^(\d{2})[/-](\d{4})$/.exec(text);
      if (match !== null && Number(match[1]) > 12 && isLikelyYear(Number(match[2])) && !isPay(document, first)) find('month', first, last);
    }
  },
);

const quarters = new WordList(['quý']);

/** quý V, quý 6 năm 2020; mỗi quý 6 tỷ is another thing. */
function isNoQuarter(document: TextDocument, at: number): boolean {
  const text = document.textOf(at);
  if (/^(?:V|VI{1,3}|IX)$/.test(text)) return !document.hasFlag(document.next(at), Flag.Capitalised);
  const isOfYear = document.textOf(at + 1) === '/' || document.formOf(document.next(at)) === 'năm';
  return isOfYear && /^(?:[5-9]|1[0-2])$/.test(text);
}

/** "điểm ngày 9/45": without a year the figures must come near a date. */
function isShare(day: number, month: number, year: number | undefined): boolean {
  return year === undefined && (day > 39 || month > 19 || day === 0 || month === 0);
}

function isLikelyYear(year: number): boolean {
  return year >= 1500 && year < 2200;
}

const PAY = new Set(['lương', 'thưởng']);

function isPay(document: TextDocument, figure: number): boolean {
  const before = figure - 4;
  return (
    document.kindOf(figure - 3) === TokenKind.Space &&
    (PAY.has(document.formOf(before)) || document.formOf(tokenAfter(document, figure)) === 'lương')
  );
}
