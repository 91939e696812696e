/** Anything that keeps the program from doing what it was asked: one line on stderr, exit code 2. */
import type { Locale } from '../language/locale.ts';
import { say, type TextKey } from './texts.ts';

export class Problem extends Error {
  readonly key: TextKey;
  readonly data: Readonly<Record<string, string | number>>;
  /** The name that was probably meant. */
  readonly hint: string | undefined;

  constructor(key: TextKey, data: Readonly<Record<string, string | number>> = {}, hint?: string) {
    super(say('en', key, data));
    this.key = key;
    this.data = data;
    this.hint = hint;
  }

  /** The line in a language. Control characters in names cannot reach the terminal. */
  line(locale: Locale): string {
    const hint = this.hint === undefined ? '' : say(locale, 'nearest', { name: this.hint });
    return (say(locale, this.key, this.data) + hint).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
  }
}

/** Code of a file system error: ENOENT, EACCES. */
export function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}
