/** What a review says beside its questions: lines about what was done and what happened. */
import type { ChalkInstance } from 'chalk';
import type { Locale } from '../../messages/locale.ts';
import { reveal } from '../../reporters/display.ts';
import { Mistake } from '../../messages/mistake.ts';
import { Problem, problemOfMistake } from '../problem.ts';
import { drawChoice, wrapped, type Look } from './screen.ts';
import type { Terminal } from './terminal.ts';
import { say } from '../../messages/say.ts';
import { TEXTS, type TextKey } from './texts.ts';

type Data = Readonly<Record<string, string | number>>;

/** Longest quotation in the line about a choice. */
const QUOTED = 60;

export class Voice {
  readonly locale: Locale;
  readonly #terminal: Terminal;
  readonly #chalk: ChalkInstance;

  constructor(terminal: Terminal, { locale, chalk }: Pick<Look, 'locale' | 'chalk'>) {
    this.#terminal = terminal;
    this.locale = locale;
    this.#chalk = chalk;
  }

  look(): Look {
    const { width, height } = this.#terminal;
    return { locale: this.locale, chalk: this.#chalk, width, height };
  }

  text(key: TextKey, data: Data = {}): string {
    return say(TEXTS[key], data, this.locale);
  }

  /** A line in the place of the block that will not stay. */
  hint(key: TextKey, data: Data): void {
    this.#terminal.show(this.#chalk.dim(wrapped(this.text(key, data), this.#terminal.width, '  ')));
  }

  say(key: TextKey, data: Data = {}): void {
    this.#terminal.print(this.#chalk.yellow(wrapped(this.text(key, data), this.#terminal.width, '  ')));
  }

  /** Says what went wrong. */
  tell(error: unknown): void {
    this.#terminal.print(this.#chalk.red(wrapped(this.lineOf(error), this.#terminal.width, '  ')));
  }

  /** What went wrong; anything unforeseen ends the review. */
  lineOf(error: unknown): string {
    const problem = error instanceof Mistake ? problemOfMistake(error) : error;
    if (!(problem instanceof Problem)) throw error;
    return problem.line(this.locale);
  }

  /** Something at a place was left as it is. @param what why @param of the words, or the rule @param count places, if many */
  left(place: string, what: TextKey, of: string, count = 0): void {
    const { dim } = this.#chalk;
    const times = count > 1 ? `  ${dim(this.text('logTimes', { count }))}` : '';
    this.#line(dim('–'), place, `${dim(this.text(what))} ${of}${times}`);
  }

  changed(place: string, was: string, becomes: string, remark = ''): void {
    const { red, green, dim } = this.#chalk;
    const gone = was === '' ? [] : [red(quoted(was))];
    const come = becomes === '' ? [] : [green(quoted(becomes))];
    const sign = was === '' ? '+ ' : becomes === '' ? '− ' : '';
    this.#line(green('✔'), place, `${sign}${[...gone, ...come].join(' → ')}  ${dim(remark)}`.trimEnd());
  }

  /** An entry is in a dictionary. */
  learned(place: string, entry: string, dictionary: string): void {
    this.#line(this.#chalk.green('✔'), place, `+ ${reveal(entry)}  ${this.#chalk.dim(reveal(dictionary))}`);
  }

  undone(place: string): void {
    this.#line(this.#chalk.yellow('↶'), place, this.text('logUndo'));
  }

  #line(sign: string, place: string, what: string): void {
    this.#terminal.print(drawChoice(sign, place, what, this.look()));
  }
}

/** A text in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  return `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;
}
