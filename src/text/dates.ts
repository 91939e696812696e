/** The Gregorian calendar, and dates and times of day as newspapers write them in figures. */

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface NumericDate {
  day: number;
  month: number;
  /** Undefined where the date gives none. */
  year: number | undefined;
  separator: string;
  /**
   * How figures below ten are written: with a zero, without, or it does not show. Months 3-9 without a zero tell
   * nothing: Nghị định 30/2020/NĐ-CP pads only days below 10 and months 1 and 2.
   */
  padding: 'padded' | 'bare' | undefined;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True if the calendar has this day; without a year February has 29. */
export function isDate(day: number, month: number, year?: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > MONTH_DAYS[month - 1]) return false;
  return day !== 29 || month !== 2 || year === undefined || isLeapYear(year);
}

/** Day of the week of a date that exists: 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number, month: number, year: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

const DATE = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?$/;

/** Reads d/m or d/m/yyyy, also with hyphens or dots. The figures need not make a possible date. */
export function parseDate(text: string): NumericDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, day, separator, month, year] = match;
  const padded = day.startsWith('0') || month.startsWith('0');
  const bare = day.length === 1 || month === '1' || month === '2';
  return {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? undefined : Number(year),
    separator,
    padding: padded ? 'padded' : bare ? 'bare' : undefined,
  };
}

/** True for 0:00 to 24:00, which is midnight. */
export function isTimeOfDay(hour: number, minute: number): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
}
