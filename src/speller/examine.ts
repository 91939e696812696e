/** Examines one place of a document: is the written syllable suspicious, and what else could stand there? */
import { Flag, TokenKind, type TokenTable } from '../text/scan.ts';
import { formTableOf } from '../text/forms.ts';
import type { Candidates } from './candidates.ts';
import { Claims, type PartnersOf } from './claims.ts';
import { Side } from './contested.ts';
import { Prefilter } from './prefilter.ts';
import { Evidence, INPUTS, type Choice, type ExaminedPlace } from './evidence.ts';
import { DocumentCounts } from './document-counts.ts';
import { SLIP_FACTOR, SLIP_PRIOR, slipId } from './slips.ts';
import { SeenContexts } from './seen-contexts.ts';
import { flagsAt, foreignAround, isNoText, type View } from './signs.ts';
import { FIRST_WORD, type Model, Unknown } from './model.ts';
import { Fit, Scorer, VECTOR_WEIGHT } from './score.ts';
import { Topic } from './topic.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { keyOf, type ModelIds } from './model-ids.ts';

/** Candidates that are weighed. */
export const CHOICES = 6;
/** A longer form is no syllable, even with letters too many. */
const MOST_LETTERS = 9;
/** The best candidate must come this near to the written word: by its neighbours (a factor), by all evidence (natural log). */
const QUICK_NEAR_FACTOR = Math.exp(-0.5);
const QUICK_LEAST_FACTOR = Math.exp(-4);
const NEAR_LOG = 2.5;
/** The same for what the judge learns from. */
const LEARNT_NEAR_LOG = 0.5;
const NEAR_UNKNOWN_LOG = -0.5;
/** Candidates so far behind the best are no choice: by the neighbours, by all evidence. */
const BEHIND_FACTOR = Math.exp(-9);
const BEHIND_LOG = 5;
/** Words capitalised less often than this share are not meant by a capitalised word inside a sentence … */
export const RARELY_NAMED_SHARE = 0.03;
/** … or, where that word is no name itself (Triễn lãm), than this one. */
const NEVER_NAMED_SHARE = 0.003;
/** From this share of capitals on a word is a name. */
const NAME_SHARE = 0.3;
/** A text that is mostly nonsense is not examined throughout: places looked at, fully weighed, and unknown so far. */
const LOOKS = 2000;
const LOOK_SHARE = 0.35;
const FITS = 1000;
const FIT_SHARE = 0.05;
const UNKNOWNS = 1000;
const UNKNOWN_SHARE = 0.04;
/** What an unknown form loses: it is one of many unknown forms. */
const UNKNOWN_FACTOR = 1 / 30_000;
const UNKNOWN_LOG = -Math.log(UNKNOWN_FACTOR);

/** Looks at the places of one document, one after the other. */
export class Examiner {
  readonly choices: Choice[] = [];
  readonly evidence = new Float32Array(CHOICES * INPUTS);
  /** How many of `choices` are filled. */
  count = 0;
  readonly #model: Model;
  /** What a candidate for a known word must come near by, natural log. */
  readonly #near: number;
  readonly #scorer: Scorer;
  readonly #prefilter: Prefilter;
  readonly #claims: Claims;
  readonly #written = new Fit();
  readonly #poolId = new Int32Array(CHOICES);
  readonly #poolSlip = new Int32Array(CHOICES);
  readonly #poolQuick = new Float64Array(CHOICES);
  #pool = 0;
  #looks = 0;
  #fits = 0;
  #unknown = 0;
  #vocabulary: Vocabulary | undefined;
  /** Canonical key of each word of the vocabulary, and what may have been meant by it, once asked for. */
  #keys: string[] = [];
  #found: Candidates[] = [];
  #pairs = new Float32Array(0);
  #table!: TokenTable;
  #modelIds!: ModelIds;
  /** The ids of the document, with what is surely wrong corrected. */
  #ids = new Int32Array(0);
  readonly #seenContexts = new SeenContexts();
  /** What the document says of itself, read when the first place is examined. */
  readonly documentCounts: DocumentCounts;
  readonly #topic: Topic;
  readonly #measure: Evidence;
  /** Whether both are those of this document. */
  #counted = false;
  /** The document in the eyes of the model, with what is surely wrong corrected. */
  view!: View;
  #place!: ExaminedPlace;

  /**
   * @param partnersOf what stands beside a word (`Lexicon`)
   * @param learning looks at more places than the judge is asked about: those where little speaks for another word show it
   *   what is right
   */
  constructor(model: Model, partnersOf: PartnersOf, learning = false) {
    this.#model = model;
    this.#near = learning ? LEARNT_NEAR_LOG : NEAR_LOG;
    this.#scorer = new Scorer(model);
    this.#prefilter = new Prefilter(model);
    this.#claims = new Claims(model, partnersOf, learning);
    this.documentCounts = new DocumentCounts(model);
    this.#topic = new Topic(model);
    this.#measure = new Evidence(model, this.#scorer, this.documentCounts, this.#topic);
    for (let i = 0; i < CHOICES; i++) this.choices.push({ id: 0, slip: 0, fit: new Fit(), rank: 0 });
  }

  open(table: TokenTable, modelIds: ModelIds): void {
    if (table.vocabulary !== this.#vocabulary) {
      this.#vocabulary = table.vocabulary;
      this.#keys = [];
      this.#found = [];
    }
    this.#table = table;
    this.#modelIds = modelIds;
    this.#ids = modelIds.ids.slice();
    this.view = { model: this.#model, table, ids: this.#ids, tokens: modelIds.tokens };
    this.#counted = false;
    this.#looks = this.#fits = this.#unknown = 0;
    this.#place = { ids: this.#ids, at: 0, word: 0, form: '', flags: 0, before: 0, after: 0, syllable: false, foreign: 0, strange: 0 };
    this.#readPairs();
  }

  /** Counts of all neighbouring pairs, and the share of the unseen among them. */
  #readPairs(): void {
    const ids = this.#ids;
    const { count } = this.#modelIds;
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

  /** Puts what was meant in place of a word that is surely wrong, so that it does not mislead about its neighbours. */
  correct(at: number, id: number): void {
    const ids = this.#ids;
    ids[at] = id;
    this.#pairs[at] = this.#model.pair(ids[at - 1], id);
    this.#pairs[at + 1] = this.#model.pair(id, ids[at + 1]);
  }

  /** True if the place needs no further look: no word, or its neighbours vouch for it. */
  passes(at: number): boolean {
    const token = this.#modelIds.tokens[at];
    if (token < 0 || this.#table.kind[token] !== TokenKind.Word) return true;
    if ((this.#table.flags[token] & (Flag.Protected | Flag.OtherScript)) !== 0) return true;
    const ids = this.#ids;
    if (ids[at] < FIRST_WORD) return false;
    if (!this.#prefilter.passes(ids, at, this.#pairs[at], this.#pairs[at + 1])) return false;
    const { contested } = this.#model;
    if (contested.has(ids[at], ids[at + 1], Side.First) || contested.has(ids[at - 1], ids[at], Side.Second)) return false;
    return !this.#isClaimed(at);
  }

  /** True if a neighbour claims another word in the place, see `Claims`. */
  #isClaimed(at: number): boolean {
    const ids = this.#ids;
    if (this.#model.meant[ids[at]] !== 1) return false;
    return this.#claims.has(ids[at - 1], ids[at], ids[at + 1], this.#pairs[at], this.#pairs[at + 1]);
  }

  /**
   * Fills `choices` and `evidence` for a place that did not pass.
   * @returns false if no candidate comes near the written form: that it is rare says nothing (guard G6)
   */
  examine(at: number): boolean {
    this.count = 0;
    if (this.#looks > LOOKS + LOOK_SHARE * at) return false;
    this.#looks++;
    const token = this.#modelIds.tokens[at];
    const flags = this.#table.flags[token];
    const word = this.#table.word[token];
    const form = (this.#keys[word] ??= keyOf(this.#table.vocabulary.forms[word]));
    const id = this.#ids[at];
    const syllable = formTableOf(this.#table.vocabulary).isSyllable(word);
    const view = this.view;
    if (form.length > MOST_LETTERS || isNoText(view, at, form, syllable)) return false;
    if (id === Unknown && this.#unknown++ > UNKNOWNS + UNKNOWN_SHARE * at) return false;
    const found = (this.#found[word] ??= this.#model.errors.of(form));
    if (id === Unknown && found.ids.length === 0) return false;
    const place = this.#place;
    const scorer = this.#scorer;
    if (this.#fits > FITS + FIT_SHARE * at || !this.#shortlist(at, id, flags, found)) return false;
    this.#fits++;
    scorer.move(this.#ids, at);
    place.at = at;
    place.word = word;
    place.form = form;
    place.flags = flags;
    place.syllable = syllable;
    place.foreign = foreignAround(view, at);
    place.before = flagsAt(view, at - 1);
    place.after = flagsAt(view, at + 1);
    scorer.fit(id, this.#written);
    if (id === Unknown) {
      this.#written.left -= UNKNOWN_LOG;
      this.#written.vector = 0;
    }
    return this.#rank(id);
  }

  /** The likeliest candidates by their neighbours; false if none comes near the written word. */
  #shortlist(at: number, id: number, flags: number, { ids, slips }: Candidates): boolean {
    const named = (flags & (Flag.Capitalised | Flag.SentenceStart | Flag.AllCaps)) === Flag.Capitalised;
    const share = !named ? 0 : this.#model.isNamedBelow(id, NAME_SHARE) ? NEVER_NAMED_SHARE : RARELY_NAMED_SHARE;
    const a = this.#ids[at - 1];
    const b = this.#ids[at + 1];
    const known = id !== Unknown && !named && this.#model.share === 1;
    if (known && this.#seenContexts.has(a, id, b)) return false;
    const scorer = this.#scorer;
    const own = scorer.quick(a, id, b) * (id === Unknown ? UNKNOWN_FACTOR : 1);
    const quicks = this.#poolQuick;
    const near = own * QUICK_NEAR_FACTOR;
    const isClaimed = id !== Unknown && this.#isClaimed(at);
    // Most places end here: whether one candidate comes near needs fewer look-ups than which ones do.
    if (!isClaimed && !this.#anyNear(a, b, near, share, ids, slips)) {
      if (known) this.#seenContexts.add(a, id, b);
      return false;
    }
    const need = own * QUICK_LEAST_FACTOR;
    let used = 0;
    const far = isClaimed ? this.#claims.far : [];
    for (let i = 0; i < ids.length + far.length; i++) {
      const other = i < ids.length ? ids[i] : far[i - ids.length];
      const slip = i < ids.length ? slips[i] : slipId.malapropism;
      if (named && this.#model.isNamedBelow(other, share)) continue;
      const quick = scorer.quick(a, other, b, need / SLIP_FACTOR[slip]) * SLIP_FACTOR[slip];
      if (quick === 0) continue;
      if (used === CHOICES && quick <= quicks[CHOICES - 1]) continue;
      let to = used < CHOICES ? used++ : CHOICES - 1;
      for (; to > 0 && quicks[to - 1] < quick; to--) {
        quicks[to] = quicks[to - 1];
        this.#poolId[to] = this.#poolId[to - 1];
        this.#poolSlip[to] = this.#poolSlip[to - 1];
      }
      quicks[to] = quick;
      this.#poolId[to] = other;
      this.#poolSlip[to] = slip;
    }
    while (used > 1 && quicks[used - 1] < quicks[0] * BEHIND_FACTOR) used--;
    this.#pool = used;
    return used > 0;
  }

  /** True if the neighbours make one of the candidates this likely. @param share of capitals that a candidate needs; 0 for none */
  #anyNear(a: number, b: number, near: number, share: number, ids: Uint16Array, slips: Uint8Array): boolean {
    for (let i = 0; i < ids.length; i++) {
      if (share > 0 && this.#model.isNamedBelow(ids[i], share)) continue;
      const need = near / SLIP_FACTOR[slips[i]];
      if (this.#scorer.quick(a, ids[i], b, need) > need) return true;
    }
    return false;
  }

  #rank(id: number): boolean {
    const scorer = this.#scorer;
    const written = this.#written;
    const mine = written.total + VECTOR_WEIGHT * written.vector;
    let best = -Infinity;
    const { choices } = this;
    for (let i = 0; i < this.#pool; i++) {
      const choice = choices[i];
      choice.id = this.#poolId[i];
      choice.slip = this.#poolSlip[i];
      scorer.fit(choice.id, choice.fit);
      choice.rank = choice.fit.total + VECTOR_WEIGHT * choice.fit.vector + SLIP_PRIOR[choice.slip];
      best = Math.max(best, choice.rank);
    }
    if (best < mine + (id === Unknown ? NEAR_UNKNOWN_LOG : this.#near)) return false;
    this.count = this.#pool;
    if (!this.#counted) {
      this.documentCounts.read(this.#modelIds, this.#table);
      this.#topic.read(this.#ids, this.#modelIds.count);
    }
    this.#counted = true;
    this.#topic.move(this.#ids, this.#modelIds.count, this.#place.at);
    for (let i = 1; i < this.count; i++) {
      for (let j = i; j > 0 && choices[j].rank > choices[j - 1].rank; j--) [choices[j], choices[j - 1]] = [choices[j - 1], choices[j]];
    }
    while (this.count > 2 && choices[this.count - 1].rank < best - BEHIND_LOG) this.count--;
    this.#measure.move(this.#place, written, id);
    for (let i = 0; i < this.count; i++) {
      const other = i === 0 ? (this.count > 1 ? choices[1].rank : mine) : choices[0].rank;
      this.#measure.describe(this.evidence, i * INPUTS, choices[i], i, other);
    }
    return true;
  }
}
