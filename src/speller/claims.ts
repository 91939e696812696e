/**
 * What the neighbours of a word claim in its place: "hình" claims "truyền" before it, so "huyền hình" is worth a look,
 * however well "huyền" fits on its other side. A writer who takes one word for another mostly keeps its sound: the error
 * model (candidates.ts) has what is one slip away; farther off a word must share the rime or nearly all letters.
 */
import { stripDiacritics } from '../text/letters.ts';
import { takeTone } from './letters.ts';
import { FIRST_WORD, type Model } from './model.ts';
import { PairCache } from './pair-cache.ts';

/** Keys that stand beside a key in at least such a share of its places. */
export type PartnersOf = (key: string, share: number) => { readonly after: readonly string[]; readonly before: readonly string[] };

/** A neighbour claims what makes up this share of what stands beside it … */
const CLAIMED_SHARE = 0.05;
/** … so many times as often as chance would bring the two together … */
const CHANCE_FACTOR = 20;
/** … and was seen there so often, where the written word never was. */
const CLAIMED_TIMES = 100;
/** Letters without marks in which words of one tone may differ, where the shorter has so many. */
const MOST_EDITS = 2;
const LEAST_LETTERS = 3;

const VOWEL = /[aeiouy]/;

/** A word that another one claims beside it, and how often it stands there. */
interface Claimed {
  readonly id: number;
  readonly times: number;
}
/** What is claimed on one side, by the id of who claims it. */
type Side = (readonly Claimed[] | undefined)[];

/** Whether one word may be taken for another, and whether the error model has it. */
const Likeness = { None: 0, Near: 1, Far: 2 } as const;

/** Finds claims among the ids of one model. */
export class Claims {
  /** Ids farther off than a slip that the last place's neighbours claim. */
  readonly far: number[] = [];
  readonly #model: Model;
  readonly #partnersOf: PartnersOf;
  readonly #learning: boolean;
  #after: Side = [];
  #before: Side = [];
  /** Of the counts, as far as they are known (`Model.pretend`). */
  #share = 1;
  readonly #likeness = new PairCache();

  /** @param learning hears weak claims too: in any company, and against a written word that was seen there, if only seldom */
  constructor(model: Model, partnersOf: PartnersOf, learning = false) {
    this.#model = model;
    this.#partnersOf = partnersOf;
    this.#learning = learning;
  }

  /**
   * True if a neighbour that was never seen beside the written word claims one that it may be taken for. Fills `far`.
   * @param left times the written word was seen after a; @param right before b
   */
  has(a: number, written: number, b: number, left: number, right: number): boolean {
    this.far.length = 0;
    if (left > 0 && right > 0 && !this.#learning) return false;
    if (this.#model.share !== this.#share) this.#forget();
    const after = a >= FIRST_WORD && this.#add((this.#after[a] ??= this.#read(a, true)), written, left);
    const before = b >= FIRST_WORD && this.#add((this.#before[b] ??= this.#read(b, false)), written, right);
    return after || before;
  }

  /** Whenever the model pretends to know less, or more again. */
  #forget(): void {
    this.#share = this.#model.share;
    this.#after = [];
    this.#before = [];
  }

  #add(claimed: readonly Claimed[], written: number, own: number): boolean {
    if (own > 0 && !this.#learning) return false;
    let found = false;
    for (const { id, times } of claimed) {
      if (times < CLAIMED_TIMES * (own + 1)) continue;
      const likeness = this.#likenessOf(written, id);
      if (likeness === Likeness.None) continue;
      found = true;
      if (likeness === Likeness.Far && !this.far.includes(id)) this.far.push(id);
    }
    return found;
  }

  #read(id: number, after: boolean): readonly Claimed[] {
    const model = this.#model;
    const partners = this.#partnersOf(model.keys[id], CLAIMED_SHARE);
    return (after ? partners.after : partners.before)
      .map((key) => model.idOf(key))
      .filter((other) => model.meant[other] === 1)
      .map((other) => ({ id: other, times: after ? model.pair(id, other) : model.pair(other, id) }))
      .filter(({ id: other, times }) => this.#learning || times >= CHANCE_FACTOR * model.chance(id, other));
  }

  #likenessOf(written: number, claimed: number): number {
    const known = this.#likeness.find(written, claimed);
    if (known >= 0) return known;
    const { keys, errors } = this.#model;
    if (errors.of(keys[written]).ids.includes(claimed)) return this.#likeness.keep(Likeness.Near);
    return this.#likeness.keep(areAlike(keys[written], keys[claimed]) ? Likeness.Far : Likeness.None);
  }
}

/** True for words of the same letters without marks, or of the same tone with the same rime or nearly the same letters. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [takeTone(one), takeTone(other)];
  const [bareA, bareB] = [stripDiacritics(a.letters), stripDiacritics(b.letters)];
  if (bareA === bareB) return one !== other;
  if (a.tone !== b.tone) return false;
  if (a.letters.slice(bareA.search(VOWEL)) === b.letters.slice(bareB.search(VOWEL))) return true;
  return Math.min(bareA.length, bareB.length) >= LEAST_LETTERS && edits(bareA, bareB) <= MOST_EDITS;
}

/** Letters to insert, delete or replace (Levenshtein distance). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length];
}
