/** The doubtful places of a document, with all that the judge looks at. */
import { lexicon } from '../resources/resources.ts';
import { evidenceIndex, Examiner, MARGIN, MARGIN_UNIT, modelIdsOf, type Model } from '../speller/index.ts';
import { TokenKind, type TextDocument } from '../text/document.ts';
import { describeArticle } from './article.ts';
import { describePlace, FEATURES } from './features.ts';
import type { Place } from './place.ts';

/** Finds the doubtful places of one document at a time. */
export class Places {
  readonly #examiner: Examiner;
  readonly #model: Model;
  #document!: TextDocument;
  #words = 0;

  /** @param learning see `Examiner` */
  constructor(model: Model, learning = false) {
    this.#model = model;
    this.#examiner = new Examiner(model, lexicon().partnersOf, learning);
  }

  /** All places of a document, in text order. Linear in its length. */
  in(document: TextDocument): Place[] {
    const modelIds = modelIdsOf(this.#model, document.tokens);
    const { tokens, count } = modelIds;
    // A tone on the wrong letter needs no judge.
    const misplaced = new Set(modelIds.misplaced);
    this.#document = document;
    this.#examiner.open(document.tokens, modelIds);
    this.#words = 0;
    const places: Place[] = [];
    for (let at = MARGIN; at < count; at++) {
      if (tokens[at] >= 0 && document.tokens.kind[tokens[at]] === TokenKind.Word) this.#words++;
      const place = misplaced.has(at) ? undefined : this.#look(at, tokens[at]);
      if (place !== undefined) places.push(place);
    }
    this.#describe(places);
    return places;
  }

  /**
   * The places again, once some words are surely known to be others: their neighbours are looked at anew.
   * @param meant model ids by place (`at`)
   * @param reach how far a word speaks about its neighbours
   */
  again(places: readonly Place[], meant: ReadonlyMap<number, number>, reach: number): Place[] {
    for (const [at, id] of meant) this.#examiner.correct(at, id);
    const isNear = (at: number): boolean => {
      for (let step = -reach; step <= reach; step++) if (meant.has(at + step)) return true;
      return false;
    };
    const seen = places.flatMap((place) => {
      if (meant.has(place.at) || !isNear(place.at)) return [place];
      return this.#look(place.at, place.token) ?? [];
    });
    this.#describe(seen);
    return seen;
  }

  #look(at: number, token: number): Place | undefined {
    const examiner = this.#examiner;
    if (examiner.passes(at) || !examiner.examine(at)) return undefined;
    const choices = examiner.choices.slice(0, examiner.count);
    const rows = new Float32Array(choices.length * FEATURES.length);
    describePlace(examiner, this.#document, at, token, rows);
    return {
      at,
      token,
      word: this.#document.tokens.word[token],
      ids: Uint16Array.from(choices, ({ id }) => id),
      slips: Uint8Array.from(choices, ({ slip }) => slip),
      rows,
      margin: rows[evidenceIndex.margin] * MARGIN_UNIT,
    };
  }

  #describe(places: readonly Place[]): void {
    if (places.length > 0) describeArticle(places, this.#examiner.documentCounts, this.#words);
  }
}
