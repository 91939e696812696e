/** Places that trees are fitted on, in flat lists, with the truth about each. */
import type { TreeSamples } from './fit-trees.ts';

/** Where the truth about a place comes from. `unread` is taken for right, but may be a slip of the paper's own. */
export const Source = { Planted: 0, Unread: 1, Read: 2 } as const;

/** What a place that people have read weighs beside one that was made: it is rarer, read once, and as people make them. */
export const READ_WEIGHT = 6;

/** The truth about one place. */
export interface Truth {
  /** 0 where the text is right, else 1 + the candidate that is. */
  readonly label: number;
  /** One of `Source`. */
  readonly source: number;
  readonly weight: number;
}

export class Samples implements TreeSamples {
  readonly features: number;
  rows = new Float32Array(1 << 20);
  readonly start: number[] = [0];
  readonly label: number[] = [];
  readonly weight: number[] = [];
  readonly source: number[] = [];
  /** Number of the article of each place: what is fitted on an article is not tested on it. */
  readonly article: number[] = [];
  #articles = 0;

  /** @param features of one row */
  constructor(features: number) {
    this.features = features;
  }

  /** What is added from here on is of another article. */
  nextArticle(): void {
    this.#articles++;
  }

  /** Adds a place: the rows of its candidates one after the other. */
  push(rows: Float32Array, { label, source, weight }: Truth): void {
    const from = this.start[this.label.length] * this.features;
    while (from + rows.length > this.rows.length) {
      const grown = new Float32Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.rows.set(rows, from);
    this.start.push(this.start[this.label.length] + rows.length / this.features);
    this.label.push(label);
    this.weight.push(weight);
    this.source.push(source);
    this.article.push(this.#articles);
  }

  /** The rows of one place. */
  rowsOf(place: number): Float32Array {
    return this.rows.subarray(this.start[place] * this.features, this.start[place + 1] * this.features);
  }
}
