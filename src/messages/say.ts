/** What is said to people, in their language. */
import { currentLocale, type Locale, type Localised } from './locale.ts';

/** What fills the {placeholders} of a text; some of it may itself be a text in each language. */
export type Values = Readonly<Record<string, string | number | Localised>>;

/**
 * A text in one language with its {placeholders} filled; those that have no value stay.
 * @param locale that of the file being linted, unless another is given
 */
export function say(message: Localised, values?: Values, locale: Locale = currentLocale()): string {
  const text = message[locale];
  if (values === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!(name in values)) return whole;
    const value = values[name];
    return typeof value === 'object' ? value[locale] : String(value);
  });
}
