/** Counts how often each word is capitalised beside its neighbours, inside sentences. */
import { MOST_CAPITALS, startsSentence } from '../casing/places.ts';
import {
  CASE_VALUE_BITS,
  caseCode,
  hashAfter,
  hashBefore,
  hashBetween,
  packCaseCounts,
  SHARE_STEPS,
  Written,
} from '../speller/case-counts.ts';
import { gram } from '../speller/hash.ts';
import { Break, FIRST_WORD } from '../speller/model.ts';
import { parseSyllable } from '../text/syllable.ts';
import type { Encoded } from './encode.ts';
import { buildStatic } from './static-builder.ts';

/** Seen so often, a share is kept: beside one neighbour, between two. */
const LEAST_BESIDE = 10;
const LEAST_BETWEEN = 8;
/** Between two neighbours a share is kept from here on. */
const LEAST_BETWEEN_SHARE = 0.6;
/** So many sightings at the usual share are added, so that few tell little. */
const FEW_TIMES = 4;
const USUAL_SHARE = 0.1;
const SLOT_BITS = 25;

/** Sightings of one kind: hashes of places where a capital was seen, and the times of both cases. */
class Sightings {
  readonly #high = new Int32Array(1 << SLOT_BITS);
  readonly #low = new Int32Array(1 << SLOT_BITS);
  readonly #times = new Uint32Array(1 << SLOT_BITS);
  readonly #capital = new Uint32Array(1 << SLOT_BITS);
  #used = 0;

  /** Counts a capital at the place whose hash is in `gram`. */
  capital(): void {
    const slot = this.#slot();
    if (this.#times[slot] === 0 && ++this.#used > 0.9 * (1 << SLOT_BITS)) throw new Error('too many places with capitals');
    this.#high[slot] = gram.high;
    this.#low[slot] = gram.low;
    this.#times[slot]++;
    this.#capital[slot]++;
  }

  /** Counts a word in lower case, if the place has seen capitals. */
  lower(): void {
    const slot = this.#slot();
    if (this.#times[slot] > 0) this.#times[slot]++;
  }

  #slot(): number {
    const mask = (1 << SLOT_BITS) - 1;
    let slot = Math.imul(gram.low ^ (gram.high >>> 11), 0x9e3779b1) >>> (32 - SLOT_BITS);
    while (this.#times[slot] !== 0 && (this.#high[slot] !== gram.high || this.#low[slot] !== gram.low)) slot = (slot + 1) & mask;
    return slot;
  }

  /** Every place that was seen often enough and has at least such a share. */
  *kept(leastTimes: number, leastShare: number): Generator<{ high: number; low: number; share: number }> {
    for (let slot = 0; slot < this.#times.length; slot++) {
      const times = this.#times[slot];
      if (times < leastTimes) continue;
      const share = (this.#capital[slot] + FEW_TIMES * USUAL_SHARE) / (times + FEW_TIMES);
      if (share >= leastShare) yield { high: this.#high[slot] >>> 0, low: this.#low[slot] >>> 0, share };
    }
  }
}

/** Counts a corpus and packs the shares for the model file. */
export function countCases(encoded: Encoded): Uint8Array {
  const isSyllable = Uint8Array.from(encoded.keys, (key, id) => (id >= FIRST_WORD && parseSyllable(key) !== undefined ? 1 : 0));
  const beside = new Sightings();
  const between = new Sightings();
  // Capitals first: a place that never sees one is not kept.
  for (const capitals of [true, false]) {
    for (const codes of encoded.cased(2)) {
      markStarts(codes);
      const loud = loudPlaces(codes);
      for (let at = 1; at < codes.length - 1; at++) {
        const id = codes[at] & 0xffff;
        const written = codes[at] >>> 16;
        if (loud[at] === 1 || isSyllable[id] === 0 || written !== (capitals ? Written.Capital : Written.Lower)) continue;
        const see = (sightings: Sightings): void => (capitals ? sightings.capital() : sightings.lower());
        const [before, after] = [codes[at - 1], codes[at + 1]];
        hashAfter(before, id);
        see(beside);
        hashBefore(id, after);
        see(beside);
        hashBetween(before, id, after);
        see(between);
      }
    }
  }
  const entries = [...beside.kept(LEAST_BESIDE, SHARE_STEPS[0]), ...between.kept(LEAST_BETWEEN, LEAST_BETWEEN_SHARE)];
  return packCaseCounts(
    buildStatic(
      {
        count: entries.length,
        high: Uint32Array.from(entries, ({ high }) => high),
        low: Uint32Array.from(entries, ({ low }) => low),
        value: Uint8Array.from(entries, ({ share }) => SHARE_STEPS.findLastIndex((from) => share >= from)),
      },
      12,
      CASE_VALUE_BITS,
    ),
  );
}

/** A capital at the start of a sentence says nothing of the word. */
function markStarts(codes: Int32Array): void {
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] >>> 16 !== Written.Capital) continue;
    if (startsSentence(codes, at)) codes[at] = caseCode(codes[at] & 0xffff, Written.Start);
  }
}

/** 1 for the tokens of sentences that are mostly in capitals. */
function loudPlaces(codes: Int32Array): Uint8Array {
  const loud = new Uint8Array(codes.length);
  for (let from = 0; from < codes.length;) {
    let end = from;
    let words = 0;
    let capitals = 0;
    for (; end < codes.length && codes[end] !== Break; end++) {
      if ((codes[end] & 0xffff) < FIRST_WORD) continue;
      words++;
      if (codes[end] >>> 16 !== Written.Lower) capitals++;
    }
    if (capitals > MOST_CAPITALS * words) loud.fill(1, from, end);
    from = end + 1;
  }
  return loud;
}
