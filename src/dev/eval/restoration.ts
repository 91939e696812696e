/** How many syllables come back right when the diacritics of a sentence are taken away and restored. */
import { stripDiacritics } from '../../text/letters.ts';
import { parseSyllable, syllableKey } from '../../text/syllable.ts';
import { TextDocument } from '../../text/document.ts';
import { articles } from '../../train/corpus.ts';
import { Random } from '../../train/random.ts';

/** Shorter ones are titles of sections, by-lines and figures. */
const SHORTEST = 4;

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

/** A sample of the sentences of a corpus file, each equally likely; the same file gives the same sample. */
export async function sampleSentences(file: string, count: number): Promise<string[]> {
  const random = new Random(1);
  const sample: string[] = [];
  let seen = 0;
  for await (const { paragraphs } of articles(file)) {
    for (const sentence of sentencesOf(paragraphs.join('\n'))) {
      const place = seen < count ? seen : random.below(seen + 1);
      if (place < count) sample[place] = sentence;
      seen++;
    }
  }
  return sample;
}

export interface Restoration {
  readonly sentences: number;
  readonly syllables: number;
  readonly right: number;
  /** How often a syllable came back as another one: "written → restored". */
  readonly mistakes: ReadonlyMap<string, number>;
}

/** Compares the syllables of NFC sentences, case and style of tone placement aside. Every syllable counts, marked or not. */
export function scoreRestoration(sentences: readonly string[], restore: (text: string) => string): Restoration {
  const mistakes = new Map<string, number>();
  let syllables = 0;
  let right = 0;
  for (const sentence of sentences) {
    const restored = restore(stripDiacritics(sentence));
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
