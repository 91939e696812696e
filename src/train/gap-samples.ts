/** What tells a missing syllable from none: articles with syllables left out, and places that people have read. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Strength } from '../lexicon/strength.ts';
import { lexicon } from '../resources/resources.ts';
import { MARGIN, modelIdsOf, type Model } from '../speller/index.ts';
import { Flag, TextDocument } from '../text/document.ts';
import { GAP_FEATURES, Gaps } from '../verdict/gaps.ts';
import { isGapInText } from '../verdict/missing-syllables.ts';
import { heldOutArticles, type SampleOptions } from './held-out.ts';
import { Random } from './random.ts';
import { READ_WEIGHT, Samples, Source } from './samples.ts';
import type { ReadPlace } from './verdict-file.ts';

/** One syllable in so many is left out. */
const EVERY = 250;
/** … and one in so many of those that make a word with a neighbour: people lose halves of words. */
const EVERY_HALF = 65;
const SEED = 29;

export class GapSamples extends Samples {
  /** Syllables left out, words in all. */
  leftOut = 0;
  words = 0;
  readonly #model: Model;
  readonly #gaps: Gaps;

  constructor(model: Model, lexicon: Lexicon) {
    super(GAP_FEATURES.length);
    this.#model = model;
    this.#gaps = new Gaps(model, lexicon);
  }

  /**
   * Adds every gap of an article that is worth a look. A place where another syllable is missing teaches nothing.
   * @param known by the offset of the word after the gap
   */
  add(text: string, known: ReadonlyMap<number, ReadPlace>, source: number): void {
    const document = new TextDocument(text);
    const modelIds = modelIdsOf(this.#model, document.tokens);
    const { tokens } = modelIds;
    this.words += modelIds.count - MARGIN;
    for (const { at, missing, features } of this.#gaps.in(document.tokens, modelIds)) {
      if (!isGapInText(document, tokens[at - 1], tokens[at])) continue;
      const truth = known.get(document.tokens.start[tokens[at]]);
      if (truth === undefined) this.push(features, { label: 0, source: Source.Unread, weight: 1 });
      else if (!truth.isSlip || truth.meant === this.#model.keys[missing])
        this.push(features, { label: truth.isSlip ? 1 : 0, source, weight: source === Source.Read ? READ_WEIGHT : 1 });
    }
  }
}

/** Samples of all articles. Deterministic. */
export async function sampleGaps(model: Model, lexicon: Lexicon, options: SampleOptions): Promise<GapSamples> {
  const random = new Random(SEED);
  const samples = new GapSamples(model, lexicon);
  for await (const { article, read } of heldOutArticles(options)) {
    samples.nextArticle();
    const text = article.paragraphs.join('\n');
    if (read !== undefined) samples.add(text, read, Source.Read);
    else {
      const { left, missing } = leaveOut(text, random);
      samples.leftOut += missing.size;
      samples.add(left, missing, Source.Planted);
    }
  }
  return samples;
}

/** The text with some syllables left out, and what they were by the offset of the word after them. */
function leaveOut(text: string, random: Random): { left: string; missing: ReadonlyMap<number, ReadPlace> } {
  const document = new TextDocument(text);
  const { start, count } = document.tokens;
  const missing = new Map<number, ReadPlace>();
  let left = '';
  let done = 0;
  for (let at = 0; at < count; at++) {
    const next = document.next(at);
    if (next < 0 || document.previous(at) < 0) continue;
    if (random.below(isHalf(document, at) ? EVERY_HALF : EVERY) !== 0) continue;
    if (!document.isSyllable(at) || document.hasFlag(at, Flag.Capitalised | Flag.Protected)) continue;
    // Which one of two alike is left out cannot be told.
    if ([document.previous(at), next].some((other) => document.keyOf(other) === document.keyOf(at))) continue;
    left += text.slice(done, start[at]);
    done = start[next];
    missing.set(left.length, { isSlip: true, meant: document.keyOf(at) });
  }
  return { left: left + text.slice(done), missing };
}

/** The syllable makes a word with one beside it. */
function isHalf(document: TextDocument, at: number): boolean {
  const { pairStrength } = lexicon();
  const [before, own, after] = [document.previous(at), at, document.next(at)].map((token) => document.keyOf(token));
  return Math.max(pairStrength(before, own), pairStrength(own, after)) >= Strength.phrase;
}
