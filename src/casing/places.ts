/** Words inside sentences whose case can be told from what stands beside them, each with what speaks for a capital. */
import { lexicon } from '../resources/resources.ts';
import { Break, caseCode, Comma, FIRST_WORD, MARGIN, type Model, type ModelIds, modelIdsOf, Written } from '../speller/index.ts';
import { Flag, type TextDocument } from '../text/document.ts';

/**
 * What is known of the case of a word x with a before it and b after: shares of capitals (0 where too little was seen),
 * logs of counts (1 added), how a and b are written (`Written`; NONE if no word stands there).
 */
export const CASE_FEATURES = [
  'afterA', 'beforeB', 'between', 'own', 'ofA', 'ofB',
  'ax', 'xb', 'axb', 'x',
  'writtenA', 'writtenB',
  // Words with capitals in a row on either side; how firmly x belongs to each.
  'capitalsLeft', 'capitalsRight', 'firmA', 'firmB',
  // Times the document writes the word with a capital inside other sentences.
  'elsewhere',
  'quoted',
] as const; // prettier-ignore

/** A place whose case is worth a look. */
export interface CasePlace {
  readonly token: number;
  /** In the order of `CASE_FEATURES`. */
  readonly features: Float32Array;
}

/** Share of capitals from which one is expected. */
const EXPECTED = 0.6;
/** Seen so often together, and hardly ever with a capital, two words tell that none is. */
const OFTEN = 30;
/** A word that has a capital less often than this is never part of a name. */
export const LEAST_NAMED = 0.002;
/** The same of a word with no capital near it. */
const OFTEN_NAMED = 0.05;
/** Words of the name of a body before the one that is looked at: Tổng công ty | điện lực. */
const REACH = 3;
const MOST_IN_A_ROW = 4;
/** In a sentence with more capitals than this nothing is usual: headlines, names of songs. */
export const MOST_CAPITALS = 0.6;
export const NONE = 4;

/**
 * Every word of a document that its neighbours want written otherwise, in order. Linear in its length.
 * @param all also those that are written as they want it
 */
export function casePlaces(document: TextDocument, counts: Model, all = false): readonly CasePlace[] {
  if (!counts.cases.isKnown) return [];
  const modelIds = modelIdsOf(counts, document.tokens);
  const reader = new Reader(document, counts, modelIds, all);
  const places: CasePlace[] = [];
  let loudUntil = 0;
  for (let at = MARGIN; at < modelIds.count; at++) {
    if (at >= loudUntil && modelIds.ids[at - 1] === Break) {
      const { end, isLoud } = reader.sentence(at);
      if (isLoud) loudUntil = end;
    }
    if (at < loudUntil) continue;
    const features = reader.features(at);
    if (features !== undefined) places.push({ token: modelIds.tokens[at], features });
  }
  return places;
}

class Reader {
  readonly #document: TextDocument;
  readonly #counts: Model;
  readonly #ids: Int32Array;
  readonly #tokens: Int32Array;
  readonly #count: number;
  readonly #all: boolean;
  #capitals: ReadonlyMap<number, number> | undefined;

  constructor(document: TextDocument, counts: Model, { ids, tokens, count }: ModelIds, all: boolean) {
    this.#document = document;
    this.#counts = counts;
    this.#ids = ids;
    this.#tokens = tokens;
    this.#count = count;
    this.#all = all;
  }

  /** Where the sentence that begins at a place ends, and whether it is mostly in capitals. */
  sentence(from: number): { end: number; isLoud: boolean } {
    let words = 0;
    let capitals = 0;
    let end = from;
    for (; end < this.#count && this.#ids[end] !== Break; end++) {
      const written = this.#written(end);
      if (written === NONE) continue;
      words++;
      if (written !== Written.Lower) capitals++;
    }
    return { end, isLoud: capitals > MOST_CAPITALS * words };
  }

  /** What speaks for a capital at a place; undefined where nothing speaks against the case that it has, or that is not free. */
  features(at: number): Float32Array | undefined {
    const { cases } = this.#counts;
    const x = this.#ids[at];
    if (x < FIRST_WORD || !this.#isFree(at)) return undefined;
    const isCapital = this.#written(at) === Written.Capital;
    const own = this.#namedShare(x);
    if (!isCapital && own < (this.#all || this.#isNearCapital(at) ? LEAST_NAMED : OFTEN_NAMED)) return undefined;
    const [a, b] = [this.#ids[at - 1], this.#ids[at + 1]];
    const [codeA, codeB] = [this.#code(at - 1), this.#code(at + 1)];
    const afterA = cases.after(codeA, x);
    const beforeB = cases.before(x, codeB);
    const isExpected = afterA >= EXPECTED || beforeB >= EXPECTED;
    if (!isExpected && !isCapital && !this.#all) return undefined;
    const [ax, xb] = [this.#counts.pair(a, x), this.#counts.pair(x, b)];
    const isUnexpected = (afterA === 0 && ax >= OFTEN) || (beforeB === 0 && xb >= OFTEN);
    if (!isUnexpected && (!isExpected || (isCapital && !this.#all))) return undefined;
    const { pairStrength } = lexicon();
    const [keyA, key, keyB] = [a, x, b].map((id) => (id < FIRST_WORD ? '' : this.#counts.keys[id]));
    return Float32Array.of(
      afterA,
      beforeB,
      cases.between(codeA, x, codeB),
      own,
      this.#namedShare(a),
      this.#namedShare(b),
      Math.log1p(ax),
      Math.log1p(xb),
      Math.log1p(this.#counts.triple(a, x, b)),
      Math.log1p(this.#counts.counts[x]),
      this.#written(at - 1),
      this.#written(at + 1),
      this.#inARow(at, -1),
      this.#inARow(at, 1),
      pairStrength(keyA, key),
      pairStrength(key, keyB),
      this.#elsewhere(at),
      this.#document.hasFlag(this.#tokens[at], Flag.Quoted) ? 1 : 0,
    );
  }

  /** A syllable of the text itself, neither first in its sentence nor in other letters than small ones behind the first. */
  #isFree(at: number): boolean {
    const token = this.#tokens[at];
    const fixed = Flag.SentenceStart | Flag.Protected | Flag.AllCaps | Flag.MixedCase | Flag.OtherScript;
    return !startsSentence(this.#ids, at) && this.#document.isSyllable(token) && !this.#document.hasFlag(token, fixed);
  }

  /** A name may go on here, or begin. */
  #isNearCapital(at: number): boolean {
    for (let near = at - REACH; near <= at + 1; near++) if (near !== at && this.#written(near) === Written.Capital) return true;
    return false;
  }

  /** The word of a place as training counted it beside others. */
  #code(at: number): number {
    const written = this.#written(at);
    return caseCode(this.#ids[at], written === NONE ? 0 : written);
  }

  #written(at: number): number {
    const token = this.#tokens[at];
    if (token < 0 || !this.#document.isWord(token)) return NONE;
    if (this.#document.hasFlag(token, Flag.AllCaps | Flag.MixedCase)) return Written.Other;
    if (!this.#document.hasFlag(token, Flag.Capitalised)) return Written.Lower;
    return startsSentence(this.#ids, at) ? Written.Start : Written.Capital;
  }

  #inARow(at: number, step: number): number {
    let many = 0;
    while (many < MOST_IN_A_ROW && this.#written(at + step * (many + 1)) === Written.Capital) many++;
    return many;
  }

  #namedShare(id: number): number {
    const capital = this.#counts.capital(id);
    return capital / (capital + this.#counts.lower(id) + 1);
  }

  #elsewhere(at: number): number {
    const token = this.#tokens[at];
    const own = this.#written(at) === Written.Capital ? 1 : 0;
    this.#capitals ??= capitalsOf(this.#document);
    return Math.log1p((this.#capitals.get(this.#document.tokens.word[token]) ?? 0) - own);
  }
}

/** Whether a sentence begins at a place, perhaps with a sign before it. */
export function startsSentence(ids: Int32Array, at: number): boolean {
  return (ids[at - 1] === Comma ? ids[at - 2] : ids[at - 1]) === Break;
}

/** Times that each word of a document has a capital inside a sentence. */
function capitalsOf(document: TextDocument): ReadonlyMap<number, number> {
  const { flags, word, count } = document.tokens;
  const times = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    if ((flags[at] & (Flag.Capitalised | Flag.AllCaps | Flag.MixedCase | Flag.SentenceStart)) !== Flag.Capitalised) continue;
    times.set(word[at], (times.get(word[at]) ?? 0) + 1);
  }
  return times;
}
