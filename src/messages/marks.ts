/** Marks as messages tell them: a quotation mark by its name, since inside quotation marks it cannot be read. */
import { currentLocale, type Locale, type Localised } from './locale.ts';

const NAMES: Readonly<Record<string, Localised>> = {
  '“': { vi: 'ngoặc kép mở', en: 'an opening quotation mark' },
  '”': { vi: 'ngoặc kép đóng', en: 'a closing quotation mark' },
  '"': { vi: 'ngoặc kép thẳng', en: 'a straight quotation mark' },
  '„': { vi: 'ngoặc kép thấp', en: 'a low quotation mark' },
  '‘': { vi: 'nháy đơn mở', en: 'an opening single quotation mark' },
  '’': { vi: 'nháy đơn đóng', en: 'a closing single quotation mark' },
  "'": { vi: 'nháy đơn thẳng', en: 'a straight single quotation mark' },
};

const AND: Localised = { vi: ' và ', en: ' and ' };

/** True if a text holds a mark that would be lost among the quotation marks of a message. */
export function holdsQuotationMark(text: string): boolean {
  return /[“”„"‘’']/.test(text);
}

/** A mark, or several in a row, as it stands in a sentence: “,”, or ngoặc kép mở. White space is left out. */
export function markInWords(marks: string, locale: Locale = currentLocale()): string {
  const pieces = marks.match(/[“”„"‘’']|[^“”„"‘’'\s]+/g) ?? [];
  return pieces.map((piece) => NAMES[piece]?.[locale] ?? `“${piece}”`).join(AND[locale]);
}
