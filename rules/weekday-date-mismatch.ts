import { datesOf, type WrittenDate } from '../src/analysis/dates.ts';
import { tokenAfter, tokenBefore } from '../src/analysis/figures.ts';
import { defineRule } from '../src/language/rule.ts';
import { isDate, weekdayOf } from '../src/text/dates.ts';
import { Flag, TokenKind, type TextDocument } from '../src/text/document.ts';

/** Sunday first, as `weekdayOf` counts; the second list is the usage with figures. */
const DAYS = ['nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const FIGURES = ['', '2', '3', '4', '5', '6', '7'];
/** Before the days of these years the calendars of countries differed. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export default defineRule(
  {
    category: 'facts',
    level: 'warn',
    fix: 'suggest',
    description: { vi: 'Thứ trong tuần không khớp với ngày tháng năm.', en: 'The day of the week does not match the date.' },
    rationale: {
      vi: 'Một trong hai sai; thường là thứ. Chỉ xét khi có đủ ngày, tháng, năm dương lịch. Bỏ qua “lần thứ hai”, “người thứ ba”.',
      en: 'One of the two is wrong, mostly the day of the week. Looks only at full Gregorian dates. Quiet on ordinals (lần thứ hai, người thứ ba).',
    },
    authority: 'The Gregorian calendar.',
    messages: {
      mismatch: {
        vi: 'Ngày {{date}} là {{right}}, không phải {{written}}.',
        en: '{{date}} is “{{right}}”, not “{{written}}”.',
      },
    },
    examples: {
      invalid: [
        { text: 'Sáng ⟦thứ Hai⟧, 5/8/2025, chợ mở cửa; ⟦Chủ nhật⟧ (15/3/2025) chợ nghỉ.', fix: ['thứ Ba', 'Thứ bảy'] },
        { text: 'Họp vào 5/8/2025 (⟦thứ 4⟧) và ⟦thứ tư⟧ ngày 6 tháng 7 năm 2025.', fix: ['thứ 3', 'chủ nhật'] },
      ],
      valid: [
        'Thứ Tư, 21/11/2012, trời mưa.',
        'Sáng thứ Hai, 5/8, chợ mở.',
        'Đại hội lần thứ hai, 5/8/2025, và người thứ ba (5/7/2025).',
        'Đêm thứ Bảy, 15/3/2025.',
      ],
    },
  },
  ({ document, report }) => {
    for (const date of datesOf(document)) {
      const { first, last, day, month, year, lunar } = date;
      if (year === undefined || lunar || year < FIRST_YEAR || year > LAST_YEAR || !isDate(day, month, year)) continue;
      const written = weekdayBefore(document, date) ?? weekdayAfter(document, last);
      const actual = weekdayOf(day, month, year);
      if (written === undefined || written.day === actual) continue;
      const place = document.span(written.at, written.at + 2);
      const right = nameLike(document, written.at, actual);
      const data = {
        date: document.textOf(first, last),
        right,
        written: document.text.slice(place.start, place.end),
      };
      report({ ...place, messageId: 'mismatch', data, suggest: [right] });
    }
  },
);

interface Weekday {
  /** First of its three tokens: thứ, space, hai. */
  at: number;
  day: number;
}

/** The weekday whose last token is `last`. */
function weekdayEndingAt(document: TextDocument, last: number): Weekday | undefined {
  const at = last - 2;
  if (document.kindOf(last - 1) !== TokenKind.Space) return undefined;
  const lead = document.formOf(at);
  if (lead === 'chủ') return document.formOf(last) === 'nhật' ? { at, day: 0 } : undefined;
  if (lead !== 'thứ') return undefined;
  const isFigure = document.kindOf(last) === TokenKind.Number;
  const day = isFigure ? FIGURES.indexOf(document.textOf(last)) : DAYS.indexOf(document.formOf(last));
  return day > 0 && isWeekdayPlace(document, at) ? { at, day } : undefined;
}

const LEADS = new Set('sáng trưa chiều tối đêm khuya vào hôm ngày từ đến là và'.split(' '));

/** "lần thứ hai" counts; a weekday opens its line or clause, follows a time of day, or has a capital. */
function isWeekdayPlace(document: TextDocument, at: number): boolean {
  const before = tokenBefore(document, at);
  const kind = document.kindOf(before);
  if (kind !== TokenKind.Word && kind !== TokenKind.Alnum) return true;
  return LEADS.has(document.formOf(before)) || (document.hasFlag(at, Flag.Capitalised) && !document.hasFlag(before, Flag.Capitalised));
}

function weekdayBefore(document: TextDocument, date: WrittenDate): Weekday | undefined {
  let at = tokenBefore(document, date.first);
  if (document.formOf(at) === 'ngày') at = tokenBefore(document, at);
  const code = document.codeOf(at);
  if (code === 0x2c || code === 0x28) at = tokenBefore(document, at);
  return weekdayEndingAt(document, at);
}

function weekdayAfter(document: TextDocument, last: number): Weekday | undefined {
  const bracket = tokenAfter(document, last);
  if (document.codeOf(bracket) !== 0x28) return undefined;
  return weekdayEndingAt(document, bracket + 3);
}

/** The name of weekday `day` in the manner of the one at token `at`: capitals, figures. */
function nameLike(document: TextDocument, at: number, day: number): string {
  const isCapital = document.hasFlag(at, Flag.Capitalised);
  if (day === 0) return isCapital ? 'Chủ nhật' : 'chủ nhật';
  const isFigure = document.kindOf(at + 2) === TokenKind.Number;
  const name = isFigure ? FIGURES[day] : DAYS[day];
  const shown = document.hasFlag(at + 2, Flag.Capitalised) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return `${isCapital ? 'Thứ' : 'thứ'} ${shown}`;
}
