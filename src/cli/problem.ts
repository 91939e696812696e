/** Anything that keeps the program from doing what it was asked: one line on stderr, exit code 2. */
import type { Locale, Localised } from '../messages/locale.ts';
import type { Mistake } from '../messages/mistake.ts';
import { say, type TextKey } from './texts.ts';

/** What fills the placeholders of a text; some of it may itself be a text in each language. */
type Data = Readonly<Record<string, string | number | Localised>>;

function inLanguage(data: Data, locale: Locale): Record<string, string | number> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]));
}

export class Problem extends Error {
  readonly key: TextKey;
  readonly data: Data;
  /** The name that was probably meant. */
  readonly hint: string | undefined;

  constructor(key: TextKey, data: Data = {}, hint?: string) {
    super(say('en', key, inLanguage(data, 'en')));
    this.key = key;
    this.data = data;
    this.hint = hint;
  }

  /** The line in a language. Control characters in names cannot reach the terminal. */
  line(locale: Locale): string {
    const hint = this.hint === undefined ? '' : say(locale, 'nearest', { name: this.hint });
    return (say(locale, this.key, inLanguage(this.data, locale)) + hint).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
  }
}

/** A mistake in a configuration or a dictionary as a Problem. */
export function problemOfMistake({ place, text, hint }: Mistake): Problem {
  return new Problem('mistake', { place, message: text }, hint);
}

/** Code of a file system error: ENOENT, EACCES. */
export function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}

/** Whatever was thrown while a file was worked on. */
export function problemWith(name: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('failed', { name, message: String((error as Error).message).split('\n')[0] });
}
