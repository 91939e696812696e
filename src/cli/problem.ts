/** Anything that keeps the program from doing what it was asked: one line on stderr, exit code 2. */
import type { Locale } from '../messages/locale.ts';
import type { Mistake } from '../messages/mistake.ts';
import { Held } from '../files/lock.ts';
import { reasonOf } from '../messages/reason.ts';
import { say, type Values } from '../messages/say.ts';
import { printable } from '../text/printable.ts';
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

  /** The line in a language. */
  line(locale: Locale): string {
    const hint = this.hint === undefined ? '' : say(TEXTS.nearest, { name: this.hint }, locale);
    return printable(say(TEXTS[this.key], this.data, locale) + hint);
  }
}

/** A mistake in a configuration or a dictionary as a Problem. */
export function problemOfMistake({ place, text, hint }: Mistake): Problem {
  return new Problem('mistake', { place, message: text }, hint);
}

/** Code of a file system error: ENOENT, EACCES. */
export function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? reasonOf(error);
}

/** Why a file could not be written. */
export function problemOfWriting(name: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Held) return new Problem('held', { name, pid: error.pid ?? '?', lock: error.lock });
  return new Problem('unwritable', { name, code: errorCode(error) });
}

/** Whatever was thrown while a file was worked on. */
export function problemWith(name: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem('failed', { name, message: reasonOf(error) });
}
