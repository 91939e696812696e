/** Anything that keeps the program from doing what it was asked: one line on stderr, exit code 2. */
import type { Locale } from '../messages/locale.ts';
import type { Mistake } from '../messages/mistake.ts';
import { say, type Values } from '../messages/say.ts';
import { TEXTS, type TextKey } from './texts.ts';

export class Problem extends Error {
  readonly key: TextKey;
  readonly data: Values;
  /** The name that was probably meant. */
  readonly hint: string | undefined;

  constructor(key: TextKey, data: Values = {}, hint?: string) {
    super(say(TEXTS[key], data, 'en'));
    this.key = key;
    this.data = data;
    this.hint = hint;
  }

  /** The line in a language. Control characters in names cannot reach the terminal. */
  line(locale: Locale): string {
    const hint = this.hint === undefined ? '' : say(TEXTS.nearest, { name: this.hint }, locale);
    return (say(TEXTS[this.key], this.data, locale) + hint).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
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
