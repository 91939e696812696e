/** Examines one place of a document: is the written syllable suspicious, and what else could stand there? */
import { Flag, TokenKind, type TokenTable } from '../text/scan.ts';
import { formTableOf, FormKind } from '../text/forms.ts';
import { describe, INPUTS, type Choice, type Place } from './evidence.ts';
import { Facts } from './facts.ts';
import { SLIP_PRIOR } from './kinds.ts';
import { FIRST_WORD, type Model, Unknown } from './model.ts';
import { Fit, Scorer } from './score.ts';
import { keyOf, MARGIN, type Stream } from './stream.ts';

/** Candidates that the gate sees. */
export const CHOICES = 6;
const MAX_LENGTH = 9;
/** A pair seen this often, and this firm (natural log), speaks for the written word. */
const SEEN = 25;
const FIRM = 0.5;
/** The best candidate must come this near to the written word, natural log. */
const NEAR = -1;
const QUICK_NEAR = -5;
/** What an unknown form loses: it is one of many unknown forms. */
const UNKNOWN_SHARE = Math.log(30_000);

/** Looks at the places of one document, one after the other. */
export class Examiner {
  readonly choices: Choice[] = [];
  readonly evidence = new Float32Array(CHOICES * INPUTS);
  /** How many of `choices` are filled. */
  count = 0;
  readonly #model: Model;
  readonly #scorer: Scorer;
  readonly #written = new Fit();
  readonly #pool: { id: number; kind: number; quick: number }[] = [];
  #pairs = new Float32Array(0);
  #table!: TokenTable;
  #stream!: Stream;
  #facts!: Facts;
  #place!: Place;

  constructor(model: Model) {
    this.#model = model;
    this.#scorer = new Scorer(model);
    for (let i = 0; i < CHOICES; i++) this.choices.push({ id: 0, kind: 0, fit: new Fit(), rank: 0 });
  }

  open(table: TokenTable, stream: Stream): void {
    this.#table = table;
    this.#stream = stream;
    this.#facts = new Facts(stream, table, MARGIN);
    this.#place = { ids: stream.ids, at: 0, word: 0, form: '', flags: 0, before: 0, after: 0, syllable: false, foreign: 0, strange: 0 };
    this.#readPairs();
  }

  /** Counts of all neighbouring pairs, and the share of the unseen among them. */
  #readPairs(): void {
    const { ids, count } = this.#stream;
    if (this.#pairs.length < ids.length) this.#pairs = new Float32Array(ids.length * 2);
    let words = 0;
    let unseen = 0;
    for (let i = 1; i <= count; i++) {
      const times = this.#model.pair(ids[i - 1], ids[i]);
      this.#pairs[i] = times;
      if (ids[i] < FIRST_WORD || ids[i - 1] < FIRST_WORD) continue;
      words++;
      if (times === 0) unseen++;
    }
    this.#place.strange = (unseen + 1) / (words + 30);
  }

  /** True if the place needs no further look: no word, or its neighbours vouch for it. */
  passes(at: number): boolean {
    const token = this.#stream.tokens[at];
    if (token < 0 || this.#table.kind[token] !== TokenKind.Word) return true;
    if ((this.#table.flags[token] & (Flag.Protected | Flag.OtherScript)) !== 0) return true;
    const ids = this.#stream.ids;
    const id = ids[at];
    if (id < FIRST_WORD) return false;
    const m = this.#model;
    const a = ids[at - 1];
    const b = ids[at + 1];
    const left = this.#pairs[at];
    if (left < SEEN) return false;
    const right = this.#pairs[at + 1];
    if (right < SEEN) return false;
    const x = (left * m.total) / m.counts[a] / m.counts[id];
    const y = (right * m.total) / m.counts[b] / m.counts[id];
    // Firm on one side and not odd on the other, or seen as a triple.
    if (Math.log(x) + Math.log(y) > FIRM && x > 0.3 && y > 0.3) return m.triple(a, id, b) >= 4 || (x > 3 && y > 3);
    return m.triple(a, id, b) >= 20;
  }

  /**
   * Fills `choices` and `evidence` for a place that did not pass.
   * @returns false if no candidate comes near the written form
   */
  examine(at: number): boolean {
    this.count = 0;
    const token = this.#stream.tokens[at];
    const flags = this.#table.flags[token];
    const word = this.#table.word[token];
    const form = keyOf(this.#table.vocabulary.forms[word]);
    const id = this.#stream.ids[at];
    const syllable = formTableOf(this.#table.vocabulary).kindOf(word) === FormKind.Syllable;
    if (form.length === 1 && (flags & Flag.Capitalised) !== 0) return false;
    if ((flags & Flag.AllCaps) !== 0 && form.length < 4 && !this.#shouts(at)) return false;
    if (this.#isHyphened(token)) return false;
    if (form.length > MAX_LENGTH || (!syllable && (flags & (Flag.AllCaps | Flag.MixedCase)) !== 0 && form.length < 7)) return false;
    const found = this.#model.errors.of(form);
    if (found.ids.length === 0) return false;
    const place = this.#place;
    const scorer = this.#scorer;
    scorer.move(this.#stream.ids, at);
    const own = scorer.quick(id) - (id === Unknown ? UNKNOWN_SHARE : 0);
    this.#shortlist(found.ids, found.kinds, own);
    if (this.#pool.length === 0) return false;
    place.at = at;
    place.word = word;
    place.form = form;
    place.flags = flags;
    place.syllable = syllable;
    place.foreign = this.#foreignAround(at);
    place.before = this.#flagsAt(at - 1);
    place.after = this.#flagsAt(at + 1);
    scorer.fit(id, this.#written);
    if (id === Unknown) {
      this.#written.left -= UNKNOWN_SHARE;
      this.#written.vector = 0;
    }
    return this.#rank(id);
  }

  /** True between other words in capitals: a headline, not an abbreviation. */
  #shouts(at: number): boolean {
    return (this.#flagsAt(at - 1) & this.#flagsAt(at + 1) & Flag.AllCaps) !== 0;
  }

  /** True for a part of a hyphened word: a transcribed name, a compound. */
  #isHyphened(token: number): boolean {
    const { kind, start, text } = this.#table;
    const joins = (t: number, beyond: number): boolean =>
      kind[t] === TokenKind.Punctuation && text[start[t]] === '-' && kind[beyond] === TokenKind.Word;
    return joins(token - 1, token - 2) || joins(token + 1, token + 2);
  }

  #foreignAround(at: number): number {
    const { ids, tokens } = this.#stream;
    let foreign = 0;
    for (let i = at - 4; i <= at + 4; i++) {
      if (i === at || tokens[i] < 0) continue;
      if (ids[i] === Unknown || (ids[i] >= FIRST_WORD && this.#model.meant[ids[i]] === 0)) foreign++;
    }
    return Math.min(1, foreign / 4);
  }

  #flagsAt(at: number): number {
    const token = this.#stream.tokens[at];
    return token < 0 ? 0 : this.#table.flags[token];
  }

  #shortlist(ids: Uint16Array, kinds: Uint8Array, own: number): void {
    const pool = this.#pool;
    pool.length = 0;
    for (let i = 0; i < ids.length; i++) {
      const quick = this.#scorer.quick(ids[i]) + SLIP_PRIOR[kinds[i]] + 0.3 * this.#scorer.vector(ids[i]);
      pool.push({ id: ids[i], kind: kinds[i], quick });
    }
    pool.sort((a, b) => b.quick - a.quick);
    let keep = 0;
    while (keep < pool.length && keep < CHOICES && pool[keep].quick > own + QUICK_NEAR - 3) keep++;
    pool.length = keep;
  }

  #rank(id: number): boolean {
    const scorer = this.#scorer;
    const written = this.#written;
    const mine = written.total + 0.5 * written.vector;
    let best = -Infinity;
    const { choices } = this;
    this.#pool.forEach((from, i) => {
      const choice = choices[i];
      choice.id = from.id;
      choice.kind = from.kind;
      scorer.fit(from.id, choice.fit);
      choice.rank = choice.fit.total + 0.5 * choice.fit.vector + SLIP_PRIOR[from.kind];
      best = Math.max(best, choice.rank);
    });
    if (best < mine + NEAR) return false;
    this.count = this.#pool.length;
    for (let i = 1; i < this.count; i++) {
      for (let j = i; j > 0 && choices[j].rank > choices[j - 1].rank; j--) [choices[j], choices[j - 1]] = [choices[j - 1], choices[j]];
    }
    for (let i = 0; i < this.count; i++) {
      const other = i === 0 ? (this.count > 1 ? choices[1].rank : mine) : choices[0].rank;
      describe(this.evidence, i * INPUTS, this.#model, scorer, this.#facts, this.#place, written, id, choices[i], i, other);
    }
    return true;
  }
}
