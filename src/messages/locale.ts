/** The language of messages. A lint is synchronous, so the locale of the file being linted is module state. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in each language. */
export type Localised = Readonly<Record<Locale, string>>;

let current: Locale = 'vi';

export function setLocale(locale: Locale): void {
  current = locale;
}

/** The language that was set last. */
export function currentLocale(): Locale {
  return current;
}
