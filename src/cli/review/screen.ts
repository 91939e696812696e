/** What is drawn for a place: its sentence, what is wrong, what it could become, the keys. Pure: a string of rows. */
import type { ChalkInstance } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Part } from '../../formats/file.ts';
import type { Locale } from '../../messages/locale.ts';
import { reveal } from '../../reporters/display.ts';
import { visible } from '../../reporters/sentence.ts';
import { windowAround } from '../../reporters/window.ts';
import { neighbours, outcome, sentenceAt, wordsAt } from './quote.ts';
import type { Proposal } from '../../findings/located.ts';
import type { Spot } from './spot.ts';
import { say } from '../../messages/say.ts';
import { KEYS, TEXTS, type TextKey } from './texts.ts';

export interface Scene {
  readonly spot: Spot;
  readonly part: Part;
  readonly name: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** Places that one answer decides; none if it decides this one alone. */
  readonly habit: readonly Spot[];
  /** Number of the file, and of all files. */
  readonly file: readonly [number: number, count: number];
  /** Places of the file that are not decided. */
  readonly left: number;
  /** The place is shown again, and was left as it is. */
  readonly isDecided: boolean;
  readonly notice?: string | undefined;
}

export interface Look {
  readonly locale: Locale;
  readonly chalk: ChalkInstance;
  /** Columns and rows that may be used. */
  readonly width: number;
  readonly height: number;
}

const KEY_WIDTH = 6;
/** Corrections that have a key. */
const NUMBERED = 9;
/** Rows that are not the sentence. */
const FRAME = 9;
const LONGEST = 60;
/** Words that stand for the places of a habit. */
const EXAMPLES = 4;

/** The lines of the screen that shows one finding. */
export function drawScene(scene: Scene, look: Look): string {
  const { spot, notice } = scene;
  const { locale, chalk, width } = look;
  const numbered = spot.corrections.slice(0, NUMBERED);
  const level = spot.severity === 2 ? chalk.red(TEXTS.error[locale]) : chalk.yellow(TEXTS.warning[locale]);
  return [
    wrapped(headline(scene, look), width, ''),
    wrapped(`${level}  ${reveal(spot.message)}  ${chalk.dim(spot.rule)}`, width, '  '),
    '',
    wrapped(`  ${sentence(scene, look, numbered.length)}`, width, '  '),
    '',
    ...numbered.map((correction, i) => wrapped(choice(scene, look, correction, i), width, '     ')),
    ...(spot.corrections.length > NUMBERED
      ? [chalk.dim(`     ${say(TEXTS.more, { count: spot.corrections.length - NUMBERED }, locale)}`)]
      : []),
    ...(numbered.length > 0 ? [''] : []),
    ...(scene.habit.length === 0 ? [] : [wrapped(chalk.bold(habit(scene, look)), width, '')]),
    ...(notice === undefined ? [] : [wrapped(chalk.yellow(notice), width, '')]),
    `${keys(look, keysFor(numbered.length, scene.habit.length), { count: numbered.length, places: scene.habit.length })} `,
  ].join('\n');
}

/** How many places are like it, and some of their words. */
function habit({ habit: places, part }: Scene, { locale }: Look): string {
  const text = part.shown ?? part.text;
  const words = [...new Set(places.filter((place) => place.part === places[0].part).map((place) => wordsOf(text, place)))];
  const examples = words.slice(0, EXAMPLES).map((word) => `“${shorten(visible(word))}”`);
  return say(TEXTS.habit, { count: places.length, examples: examples.join(', ') + (words.length > EXAMPLES ? ', …' : '') }, locale);
}

function wordsOf(text: string, spot: Spot): string {
  const { start, end } = wordsAt(text, spot);
  return text.slice(start, end);
}

/** What is drawn when nothing is left, while it can still be taken back. */
export function drawEnd(notice: string | undefined, look: Look): string {
  const { locale, chalk, width } = look;
  return [
    ...(notice === undefined ? [] : [wrapped(chalk.yellow(notice), width, '')]),
    wrapped(chalk.green(TEXTS.done[locale]), width, ''),
    `${keys(look, ['keyFinish', 'keyUndo', 'keyBack'], { count: 0, places: 0 })} `,
  ].join('\n');
}

/** All keys, in two columns where there is room. */
export function drawHelp({ locale, chalk, width }: Look): string {
  const cell = ([key, what]: (typeof KEYS)[number][number]): string => `${key.padEnd(KEY_WIDTH)}${what[locale]}`;
  const column = Math.max(...KEYS.map(([left]) => cell(left).length)) + 2;
  const isWide = KEYS.every(([, right]) => column + cell(right).length <= width);
  const shown = ([key, what]: (typeof KEYS)[number][number], padding = 0): string =>
    `${chalk.bold(key.padEnd(KEY_WIDTH))}${what[locale]}${' '.repeat(padding)}`;
  const rows = KEYS.flatMap(([left, right]) =>
    isWide ? [shown(left, column - cell(left).length) + shown(right)] : [shown(left), shown(right)],
  );
  const indent = ' '.repeat(KEY_WIDTH);
  return [...rows.map((row) => wrapped(row, width, indent)), wrapped(TEXTS.editing[locale], width, '')].join('\n');
}

/** One line about what was chosen. */
export function drawChoice(mark: string, place: string, what: string, { chalk, width }: Look): string {
  return wrapped(`${mark} ${chalk.dim(place)}  ${what}`, width, '  ');
}

/** Rows no wider than the terminal; all but the first are indented. */
export function wrapped(text: string, width: number, indent: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const rows = wrapAnsi(line, Math.max(8, width - indent.length), { hard: true, trim: false }).split('\n');
      return rows.map((row, i) =>
        (i === 0 ? row : indent + row.replace(/^((?:\x1b\[[\d;]*m)*) /, '$1')).replace(/(?<! ) +((?:\x1b\[[\d;]*m)*)$/, '$1'),
      );
    })
    .join('\n');
}

function headline({ name, line, file: [number, count], left, isDecided, spot }: Scene, { locale, chalk }: Look): string {
  const facts = [
    spot.place ?? say(TEXTS.line, { line }, locale),
    ...(count > 1 ? [say(TEXTS.file, { number, count }, locale)] : []),
    isDecided ? TEXTS.decided[locale] : say(TEXTS.left, { count: left }, locale),
  ];
  return `${chalk.bold(reveal(name))}  ${chalk.dim(facts.join(' · '))}`;
}

/** The sentence with the span marked, as much of it as there is room for. */
function sentence({ spot, part }: Scene, { chalk, width, height }: Look, choices: number): string {
  const text = part.shown ?? part.text;
  const rows = Math.max(2, Math.min(8, height - FRAME - choices));
  const around = sentenceAt(part.text, spot);
  const from = around.start;
  const whole = text.slice(from, around.end).trimEnd();
  const shown = whole.length < spot.end - from ? text.slice(from, spot.end) : whole;
  const window = windowAround(shown, spot.start - from, spot.end - from, rows * (width - 2));
  const before = (window.cutBefore ? '…' : '') + visible(window.text.slice(0, window.start));
  const after = visible(window.text.slice(window.end)) + (window.cutAfter ? '…' : '');
  return before + marked(visible(window.text.slice(window.start, window.end)), spot.severity, chalk) + after;
}

/** A place between two characters is marked too. */
function marked(span: string, severity: 1 | 2, chalk: ChalkInstance): string {
  if (chalk.level === 0) return `⟦${span}⟧`;
  const paint = severity === 2 ? chalk.bgRed.whiteBright : chalk.bgYellow.black;
  // Word by word, so that a row never ends within the paint.
  return (span === '' ? '‸' : span).replace(/[^ ]+| +/g, (piece) => paint(piece));
}

function choice({ spot, part }: Scene, { locale, chalk }: Look, correction: Proposal, index: number): string {
  const becomes = outcome(spot, part, correction);
  const { before, after } = /\p{L}/u.test(becomes) ? { before: '', after: '' } : neighbours(spot, part, correction);
  const shown = becomes + before + after === '' ? TEXTS.delete[locale] : chalk.green(shorten(spaced(becomes)));
  const { probability } = correction;
  const chance = probability === undefined ? '' : chalk.dim(`  ${percent(probability, locale)}`);
  return `  ${chalk.bold(String(index + 1))}  ${chalk.dim(before)}${shown}${chalk.dim(after)}${chance}`;
}

/** Space at an end would not be seen. */
function spaced(text: string): string {
  return text.replace(/^ +|(?<! ) +$/g, (spaces) => '␣'.repeat(spaces.length));
}

function shorten(text: string): string {
  return text.length <= 2 * LONGEST ? text : `${text.slice(0, LONGEST)} … ${text.slice(-LONGEST)}`;
}

function percent(probability: number, locale: Locale): string {
  const sign = locale === 'vi' ? ' %' : '%';
  if (probability > 0.995) return `> 99${sign}`;
  return probability < 0.01 ? `< 1${sign}` : `${Math.round(100 * probability)}${sign}`;
}

/** @param count corrections @param places of a habit */
function keysFor(count: number, places: number): TextKey[] {
  return [
    ...(count > 0 ? [places > 0 ? ('keyAcceptAll' as const) : ('keyAccept' as const)] : []),
    ...(count > 1 ? (['keyNumber'] as const) : []),
    'keyEdit',
    ...(places > 0 ? (['keySkipAll', 'keyApart'] as const) : (['keySkip'] as const)),
    'keyWord',
    'keyUndo',
    'keyBack',
    'keyExplain',
    'keyHelp',
    'keyQuit',
  ];
}

/** Keys and what they do, never parted at the end of a row. */
function keys({ locale, chalk, width }: Look, list: readonly TextKey[], { count, places }: { count: number; places: number }): string {
  let rows = '';
  let used = 0;
  for (const key of list) {
    const text = say(TEXTS[key], { count: key === 'keyNumber' ? count : places }, locale);
    const [name, ...what] = text.split(' ');
    if (used > 0 && used + text.length + 2 >= width) {
      rows += '\n';
      used = 0;
    }
    rows += `${used > 0 ? '  ' : ''}${chalk.bold(name)} ${chalk.dim(what.join(' '))}`;
    used += text.length + (used > 0 ? 2 : 0);
  }
  return rows;
}
