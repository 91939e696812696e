/** Other views of a set: each sentence alone, lines in capitals, one slip made a habit. The texts change, the slips stay. */
import { TextDocument } from '../../text/document.ts';
import type { EvalSet, EvalText, Gold, Span } from './set.ts';

/** So many sentences are set in capitals. */
const CAPITAL_SENTENCES = 300;

function setOf(name: string, texts: readonly EvalText[]): EvalSet {
  return {
    name,
    texts,
    errors: texts.flatMap(({ gold }) => gold),
    syllables: texts.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{Nl}\p{No}]+/gu)?.length ?? 0), 0),
  };
}

/** The part [start, end) of a text as a text of its own, with what lies wholly inside it. */
function part({ name, text, gold, ignored }: EvalText, { start, end }: Span, suffix: string): EvalText {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
  return { name: `${name}#${suffix}`, text: text.slice(start, end), gold: inside(gold), ignored: inside(ignored) };
}

function sentencesOf(text: EvalText): Span[] {
  const { sentences, tokens } = new TextDocument(text.text);
  return Array.from({ length: sentences.count }, (_, s) => ({
    start: tokens.start[sentences.start[s]],
    end: tokens.end[sentences.end[s] - 1],
  }));
}

/** Each sentence of a set a text of its own: nothing else of its article speaks for or against a word. */
export function sentencesAlone(set: EvalSet): EvalSet {
  const texts = set.texts.flatMap((text) => sentencesOf(text).map((span, s) => part(text, span, String(s))));
  return setOf(`${set.name}, each sentence alone`, texts);
}

function inCapitals(text: EvalText): EvalText | undefined {
  const upper = text.text.toUpperCase();
  return upper.length === text.text.length ? { ...text, text: upper } : undefined;
}

/**
 * Headlines and sentences with known errors, as they are and in capitals. Both hold the same errors at the same offsets,
 * each line a text of its own.
 */
export function capitalLines(set: EvalSet): { lower: EvalSet; upper: EvalSet } {
  const lines: EvalText[] = [];
  let sentences = 0;
  for (const text of set.texts) {
    const headline = { start: 0, end: Math.max(0, text.text.indexOf('\n')) };
    const title = part(text, headline, 'headline');
    if (title.text !== '') lines.push(title);
    for (const [s, span] of sentencesOf(text).entries()) {
      if (sentences >= CAPITAL_SENTENCES || span.start < headline.end) continue;
      const alone = part(text, span, String(s));
      if (alone.gold.length === 0 || /\n/.test(alone.text)) continue;
      lines.push(alone);
      sentences++;
    }
  }
  const both = lines.flatMap((line) => {
    const upper = inCapitals(line);
    return upper === undefined ? [] : [{ line, upper }];
  });
  return {
    lower: setOf(
      `${set.name}, lines`,
      both.map(({ line }) => line),
    ),
    upper: setOf(
      `${set.name}, lines in capitals`,
      both.map(({ upper }) => upper),
    ),
  };
}

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Articles in which one slip is made throughout: for each known error, its untouched article with the wrong form in
 * `times` places of the right word, and nothing else changed. Words that an article has less often are left out.
 * @param clean the untouched texts
 */
export function repeatedSlips(set: EvalSet, clean: EvalSet, times: number): EvalSet {
  const untouched = new Map(clean.texts.map((text) => [text.name, text.text]));
  const texts: EvalText[] = [];
  for (const { name, gold } of set.texts) {
    const source = untouched.get(name);
    if (source === undefined) continue;
    for (const [n, slip] of gold.entries()) {
      const { wrong } = slip;
      const right = slip.right.at(0)?.normalize('NFC').toLowerCase();
      if (wrong === undefined || right === undefined || wrong !== wrong.toLowerCase()) continue;
      const places = [...source.matchAll(WORD)].filter(([word]) => word.normalize('NFC') === right).slice(0, times);
      if (places.length === times) texts.push(withHabit(`${name}#${n}`, source, places, { ...slip, wrong, right: [right] }));
    }
  }
  return setOf(`${set.name}, one slip ${times} times`, texts);
}

function withHabit(name: string, source: string, places: readonly RegExpExecArray[], slip: Gold & { readonly wrong: string }): EvalText {
  let text = '';
  let last = 0;
  const gold: Gold[] = [];
  for (const { index, 0: word } of places) {
    text += source.slice(last, index);
    gold.push({ ...slip, file: name, start: text.length, end: text.length + slip.wrong.length });
    text += slip.wrong;
    last = index + word.length;
  }
  return { name, text: text + source.slice(last), gold, ignored: [] };
}
