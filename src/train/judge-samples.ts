/** What the judge learns from: places of articles with planted slips, and places that people have read. */
import type { Model } from '../speller/index.ts';
import { TextDocument } from '../text/document.ts';
import { FEATURES } from '../verdict/features.ts';
import { isNeverText } from '../verdict/guards.ts';
import { Places } from '../verdict/places.ts';
import type { Planted } from './plant.ts';
import type { Random } from './random.ts';
import { READ_WEIGHT, Samples, Source } from './samples.ts';
import type { ReadPlace } from './verdict-file.ts';

/** Of places where hardly anything speaks for another word only some are taken, which weigh for all of them. */
const FAR_MARGIN = 2;
const FAR_SHARE = 0.25;

/** What people have read weighs more here, since every article is planted several times (sample-articles.ts). */
const WEIGHT_BESIDE_PASSES = 1.5 * READ_WEIGHT;

export class JudgeSamples extends Samples {
  /** Slips in all, and those without a sample: nobody doubted them, or the word meant was no candidate. */
  slips = 0;
  lost = 0;
  readonly #finder: Places;
  readonly #model: Model;
  readonly #random: Random;

  constructor(model: Model, random: Random) {
    super(FEATURES.length);
    this.#model = model;
    this.#finder = new Places(model, true);
    this.#random = random;
  }

  /** Adds an article with planted slips. */
  addPlanted(text: string, slips: readonly Planted[]): void {
    const known = new Map(slips.map(({ start, right }) => [start, { isSlip: true, meant: right }]));
    this.#add(text, known, Source.Planted, 1);
  }

  /** Adds an article of which people have read some places. */
  addRead(text: string, read: ReadonlyMap<number, ReadPlace>): void {
    this.#add(text, read, Source.Read, WEIGHT_BESIDE_PASSES);
  }

  #add(text: string, known: ReadonlyMap<number, ReadPlace>, source: number, weight: number): void {
    const document = new TextDocument(text);
    const { start } = document.tokens;
    let found = 0;
    for (const place of this.#finder.in(document)) {
      if (isNeverText(document, place.token)) continue;
      const truth = known.get(start[place.token]);
      if (truth === undefined) {
        if (place.margin >= FAR_MARGIN) this.push(place.rows, { label: 0, source: Source.Unread, weight: 1 });
        else if (this.#random.next() < FAR_SHARE) this.push(place.rows, { label: 0, source: Source.Unread, weight: 1 / FAR_SHARE });
        continue;
      }
      const label = truth.isSlip ? 1 + place.ids.findIndex((id) => this.#model.keys[id] === truth.meant) : 0;
      if (truth.isSlip && label === 0) continue;
      if (truth.isSlip) found++;
      this.push(place.rows, { label, source, weight });
    }
    const slips = [...known.values()].filter(({ isSlip }) => isSlip).length;
    this.slips += slips;
    this.lost += slips - found;
  }
}
