/** How many syllables come back right when the diacritics of a sentence are taken away and restored. */
import { statSync } from 'node:fs';
import { parseSyllable, syllableKey } from '../../text/syllable.ts';
import { TextDocument } from '../../text/document.ts';
import { articles } from '../../train/corpus.ts';
import { Random } from '../../train/random.ts';
import type { MarkLoss } from './mark-loss.ts';
import { readSet } from './set.ts';

/** Shorter ones are titles of sections, by-lines and figures. */
const SHORTEST = 4;
/** Stands for the characters of a known error. */
const ERROR = '\ufffc';

/** Sentences of a text that hold some syllables. */
export function* sentencesOf(text: string): Generator<string> {
  const { tokens, sentences } = new TextDocument(text);
  for (let s = 0; s < sentences.count; s++) {
    const sentence = text.slice(tokens.start[sentences.start[s]], tokens.end[sentences.end[s] - 1]).trim();
    if (syllablesOf(sentence).length >= SHORTEST) yield sentence;
  }
}

/** Spans of the legal syllables. */
function syllablesOf(text: string): { start: number; end: number }[] {
  const document = new TextDocument(text);
  const { start, end, count } = document.tokens;
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; i < count; i++) {
    if (document.isWord(i) && parseSyllable(document.formOf(i)) !== undefined) spans.push({ start: start[i], end: end[i] });
  }
  return spans;
}

/**
 * A sample of the sentences of a corpus file, or of a set without those that hold a known or debatable error, each
 * equally likely; the same file and seed give the same sample.
 */
export async function sampleSentences(path: string, count: number, seed = 1): Promise<string[]> {
  const random = new Random(seed);
  const sample: string[] = [];
  let seen = 0;
  for await (const sentence of statSync(path).isDirectory() ? rightSentences(path) : corpusSentences(path)) {
    const place = seen < count ? seen : random.below(seen + 1);
    if (place < count) sample[place] = sentence;
    seen++;
  }
  return sample;
}

async function* corpusSentences(file: string): AsyncGenerator<string> {
  for await (const { paragraphs } of articles(file)) yield* sentencesOf(paragraphs.join('\n'));
}

function* rightSentences(folder: string): Generator<string> {
  for (const { text, gold, ignored } of readSet(folder).texts) {
    // What replaces an error is no letter, so that no sentence of the set has it.
    const marked = [...gold, ...ignored].reduce(
      (rest, { start, end }) => rest.slice(0, start) + ERROR.repeat(end - start) + rest.slice(end),
      text,
    );
    for (const sentence of sentencesOf(marked.normalize('NFC'))) if (!sentence.includes(ERROR)) yield sentence;
  }
}

export interface Restoration {
  readonly sentences: number;
  readonly syllables: number;
  readonly right: number;
  /** How often a syllable came back as another one: "written → restored". */
  readonly mistakes: ReadonlyMap<string, number>;
}

/** Compares the syllables of NFC sentences, case and style of tone placement aside. Every syllable counts, marked or not. */
export function scoreRestoration(sentences: readonly string[], lose: MarkLoss, restore: (text: string) => string): Restoration {
  const mistakes = new Map<string, number>();
  let syllables = 0;
  let right = 0;
  for (const sentence of sentences) {
    const restored = restore(lose(sentence));
    for (const { start, end } of syllablesOf(sentence)) {
      const meant = syllableKey(sentence.slice(start, end));
      const got = syllableKey(restored.slice(start, end));
      syllables++;
      if (got === meant) right++;
      else mistakes.set(`${meant} → ${got}`, (mistakes.get(`${meant} → ${got}`) ?? 0) + 1);
    }
  }
  return { sentences: sentences.length, syllables, right, mistakes };
}
