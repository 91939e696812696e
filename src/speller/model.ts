/** A loaded model: vocabulary, n-gram counts, context vectors, judge. No fs: the bytes come from the caller. */
import { ErrorModel } from './candidates.ts';
import { CaseCounts } from './case-counts.ts';
import { ContestedPairs } from './contested.ts';
import { ModelError, Section, unpackModel, type Sections } from './format.ts';
import { indexErrors, openErrorIndex, type ErrorIndex } from './error-index.ts';
import { gram, hash2, hash3, hash4 } from './hash.ts';
import { parseSyllable } from '../text/syllable.ts';
import { PairCache } from './pair-cache.ts';
import { LONG_COUNTS, lookup12, lookup16, PAIR_STEPS, type StaticCounts } from './static-counts.ts';

/** Ids of what is no word. Words follow, the most frequent first. */
export const Unknown = 0;
export const NumberId = 1;
export const Comma = 2;
export const Break = 3;
export const FIRST_WORD = 4;
/** Stands for "any word" in the middle of a skip pair. */
export const ANY = 0xffff;
/** Steps of the stored word counts per doubling. */
export const WORD_STEPS = 6;
/** Where among counts that share a value their mean lies, on a logarithmic scale. */
const COMMON = 0.3;
/** Syllables seen less often are never proposed. */
const MIN_PROPOSED = 12;

const pairTimes = Float64Array.from({ length: 65 }, (_, v) => (v === 0 ? 0 : 2 ** ((v - 1) / PAIR_STEPS)));
const longTimes = Float64Array.from([0, ...LONG_COUNTS.map((c, i) => (i < 4 ? c : Math.sqrt(c * (LONG_COUNTS[i + 1] ?? 60000))))]);
const wordTimes = Float64Array.from({ length: 256 }, (_, v) => (v === 0 ? 0 : 2 ** ((v - 1) / WORD_STEPS)));

/** What each stored value stands for where its last `lost` bits are gone: nearer the smaller count, which is more common. */
function coarser(times: Float64Array, lost: number): Float64Array {
  if (lost === 0) return times;
  return times.map((_, v) => {
    if (v === 0) return 0;
    const first = (((v - 1) >> lost) << lost) + 1;
    const last = Math.min(first + (1 << lost), times.length) - 1;
    return times[first] ** (1 - COMMON) * times[last] ** COMMON;
  });
}

/** How much larger than the count itself a stored one may be. */
const ROUNDING = 2;
/** Different neighbours grow more slowly than the corpus. */
const TYPES_POWER = 0.6;

/** What would be left of a count in a smaller corpus; the hash in `gram` takes the place of chance. */
function thinned(times: number, share: number): number {
  const left = times * share;
  if (left > 30) return left;
  const chance = (Math.imul(gram.high ^ gram.low, 0x2545f491) >>> 8) / 0x1000000;
  return left < 1 ? (chance < left ? 1 : 0) : Math.round(left + (chance - 0.5) * 2 * Math.sqrt(left));
}

function f32(sections: Sections, tag: number): Float32Array {
  const bytes = sections.get(tag) ?? new Uint8Array(0);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

export class Model {
  readonly keys: readonly string[];
  /** Times each id was seen in training. */
  counts: Float32Array;
  total: number;
  /** Different words seen before each id, and after it, in training. */
  before: Float32Array;
  after: Float32Array;
  /** Different pairs in training. */
  pairTypes: number;
  /** 1 for the ids that may be proposed as corrections. */
  readonly meant: Uint8Array;
  readonly context: Int8Array;
  readonly contextScale: Float32Array;
  readonly positions: Float32Array;
  readonly target: Int8Array;
  readonly targetScale: Float32Array;
  readonly bias: Float32Array;
  readonly contested: ContestedPairs;
  /** The judge (src/verdict/judge.ts), as packed; empty in a model that only ranks. */
  readonly judge: Uint8Array;
  /** What tells a missing syllable (src/verdict/missing-syllables.ts), as packed; empty in a model that does not look for them. */
  readonly gaps: Uint8Array;
  readonly cases: CaseCounts;
  /** What tells a word in an unusual case (src/casing/unusual-case.ts), as packed; empty in a model that does not look for them. */
  readonly caseTrees: Uint8Array;
  /** See `pretend`. */
  share = 1;
  readonly #lower: Uint8Array;
  readonly #capital: Uint8Array;
  readonly #pairs: StaticCounts;
  readonly #long: StaticCounts;
  readonly #known = new PairCache();
  /** Counts by stored value. */
  readonly #pairTimes: Float64Array;
  readonly #longTimes: Float64Array;
  #ids: Map<string, number> | undefined;
  readonly #errorIndex: ErrorIndex | undefined;
  #errors: ErrorModel | undefined;

  /** Opens a model file. Throws ModelError (see format.ts). */
  constructor(bytes: Uint8Array) {
    const sections = unpackModel(bytes);
    const get = (tag: number): Uint8Array => sections.get(tag) ?? new Uint8Array(0);
    this.keys = new TextDecoder().decode(get(Section.Keys)).split('\n');
    this.counts = f32(sections, Section.Counts);
    this.before = f32(sections, Section.Before);
    this.after = f32(sections, Section.After);
    this.pairTypes = this.before.reduce((sum, types) => sum + types, 0);
    this.#lower = get(Section.Lower);
    this.#capital = get(Section.Capital);
    const shapes = get(Section.Shapes);
    const [pairSegments, pairBits, pairValueBits, longSegments, longBits, longValueBits, total, ...lost] = new Uint32Array(
      shapes.buffer,
      shapes.byteOffset,
      shapes.length >> 2,
    );
    const pairs = get(Section.Pairs);
    this.total = total;
    this.#pairs = {
      cells: new Uint16Array(pairs.buffer, pairs.byteOffset, pairs.length >> 1),
      segments: pairSegments,
      segmentBits: pairBits,
      valueBits: pairValueBits,
      mask: -1 << (lost[0] ?? 0),
    };
    this.#long = {
      cells: get(Section.Long),
      segments: longSegments,
      segmentBits: longBits,
      valueBits: longValueBits,
      mask: -1 << (lost[2] ?? 0),
    };
    this.#pairTimes = coarser(pairTimes, lost[1] ?? 0);
    this.#longTimes = coarser(longTimes, lost[3] ?? 0);
    const i8 = (tag: number): Int8Array => new Int8Array(get(tag).buffer, get(tag).byteOffset, get(tag).length);
    this.context = i8(Section.Context);
    this.contextScale = f32(sections, Section.ContextScale);
    this.positions = f32(sections, Section.Positions);
    this.target = i8(Section.Target);
    this.targetScale = f32(sections, Section.TargetScale);
    this.bias = f32(sections, Section.Bias);
    this.contested = new ContestedPairs(get(Section.Contested));
    this.judge = get(Section.Judge);
    this.gaps = get(Section.Gaps);
    this.cases = new CaseCounts(get(Section.Cases));
    this.caseTrees = get(Section.CaseTrees);
    this.meant = sections.get(Section.Meant) ?? this.#findMeant();
    if (this.meant.length !== this.keys.length) throw new ModelError('model file is damaged: its words are not as many as it says');
    const index = sections.get(Section.ErrorIndex);
    this.#errorIndex = index && openErrorIndex(index, this.keys.length);
  }

  #findMeant(): Uint8Array {
    const isMeant = (key: string, id: number): boolean =>
      id >= FIRST_WORD && this.counts[id] >= MIN_PROPOSED && parseSyllable(key) !== undefined;
    return Uint8Array.from(this.keys, (key, id) => (isMeant(key, id) ? 1 : 0));
  }

  /**
   * Makes the model forget part of its counts, 1 for none. Only for training: the judge must also learn how a text of
   * another domain looks, where right words lack evidence too.
   */
  pretend(share: number): void {
    const scale = share / this.share;
    const types = scale ** TYPES_POWER;
    this.counts = this.counts.map((count) => count * scale);
    this.total *= scale;
    this.before = this.before.map((n) => n * types);
    this.after = this.after.map((n) => n * types);
    this.pairTypes *= types;
    this.share = share;
  }

  /** Id of a canonical key, Unknown if the model does not know it. */
  idOf(key: string): number {
    this.#ids ??= new Map(this.keys.map((word, id) => [word, id]));
    return this.#ids.get(key) ?? Unknown;
  }

  /** The error model of this vocabulary, made on first use. */
  get errors(): ErrorModel {
    return (this.#errors ??= new ErrorModel(this.keys, this.#errorIndex ?? indexErrors(this.keys, this.meant)));
  }

  /** Times a word was seen in lower case. */
  lower(id: number): number {
    return wordTimes[this.#lower[id]] * this.share;
  }

  /** True of a word that is capitalised less often than this share of its other uses, and of one that nobody knows. */
  isNamedBelow(id: number, share: number): boolean {
    return id === Unknown || this.capital(id) < share * this.lower(id);
  }

  /** Times a word was seen capitalised where no sentence begins. */
  capital(id: number): number {
    return wordTimes[this.#capital[id]] * this.share;
  }

  /** Times that chance alone would bring two words together. */
  chance(a: number, b: number): number {
    return (this.counts[a] * this.counts[b]) / this.total;
  }

  /** Times two ids were seen in a row; 0 if less often than the model keeps. */
  pair(a: number, b: number): number {
    if (this.share === 1) {
      const known = this.#known.find(a, b);
      if (known >= 0) return this.#pairTimes[known];
    }
    hash2(a, b);
    let value = lookup16(this.#pairs);
    // A pair that was never stored may pass for another one, which shows if it is more frequent than its words.
    if (this.#pairTimes[value] * this.share > ROUNDING * Math.min(this.counts[a], this.counts[b])) value = 0;
    return this.share === 1 ? this.#pairTimes[this.#known.keep(value)] : thinned(this.#pairTimes[value], this.share);
  }

  /** Times three ids were seen in a row. */
  triple(a: number, b: number, c: number): number {
    hash3(a, b, c);
    const times = this.#longTimes[lookup12(this.#long)];
    return this.share === 1 ? times : thinned(times, this.share);
  }

  /** Times four ids were seen in a row. */
  quad(a: number, b: number, c: number, d: number): number {
    hash4(a, b, c, d);
    const times = this.#longTimes[lookup12(this.#long)];
    return this.share === 1 ? times : thinned(times, this.share);
  }
}
