/** The most probable words of a passage of which each has several readings: beam search, then a look from both sides. */
import { MARGIN } from './model-ids.ts';
import { ANY, Break, type Model } from './model.ts';
import { quickLog } from './quick-math.ts';
import { mix, pairBackward, pairProbability, type Scorer, SMOOTH } from './score.ts';

/** A word that may stand in a place. */
export interface Option {
  readonly id: number;
  /** Weighted log P(what is written there | word). */
  readonly prior: number;
}

/** Options of each place of a passage, none empty. */
export type Lattice = readonly (readonly Option[])[];

/** Weights of the evidence: natural logarithms, of counts plus one where they are counts. */
export interface Weights {
  /** The n-grams read from left to right, and from right to left. */
  readonly forward: number;
  readonly backward: number;
  /** Pairs with any word between them. */
  readonly skips: number;
  readonly vector: number;
}

const BEAM = 12;
/** Times that a word is looked at again at most. */
const ROUNDS = 3;
/** Places after a passage until its last word has been read from right to left. */
const TAIL = 3;
const BEYOND: Lattice = Array.from({ length: TAIL }, () => [{ id: Break, prior: 0 }]);

interface Path {
  readonly id: number;
  readonly score: number;
  readonly back: Path | undefined;
  /** Counts of the pair and the triple that end here. */
  readonly pair: number;
  readonly triple: number;
}

/**
 * Ids of the most probable words, place by place. Linear in the length of the passage.
 * @param before the ids of the three places before the passage
 */
export function mostProbable(scorer: Scorer, lattice: Lattice, before: readonly number[], weights: Weights): number[] {
  return lookAgain(scorer, lattice, search(scorer.model, lattice, before, weights), weights);
}

function search(model: Model, lattice: Lattice, before: readonly number[], weights: Weights): number[] {
  let beam = before.reduce<Path[]>(([back], id) => [{ id, score: 0, back, pair: 0, triple: 0 }], []);
  for (const options of [...lattice, ...BEYOND]) {
    const byState = new Map<number, Path>();
    for (const path of beam) {
      for (const next of continued(model, path, options, weights)) {
        // What follows hardly depends on more than two words, so of paths that share them the best is enough.
        const state = path.id * 0x10000 + next.id;
        const rival = byState.get(state);
        if (!rival || rival.score < next.score) byState.set(state, next);
      }
    }
    beam = [...byState.values()].sort((x, y) => y.score - x.score).slice(0, BEAM);
  }
  const ids: number[] = [];
  for (let path: Path | undefined = beam[0]; ids.length < lattice.length + TAIL && path; path = path.back) ids.push(path.id);
  return ids.reverse().slice(0, lattice.length);
}

/** A path with each of the options after it. From right to left the word three places back is read, as all after it are known. */
function* continued(model: Model, path: Path, options: readonly Option[], weights: Weights): Generator<Path> {
  const a = path.id;
  const b = path.back?.id ?? Break;
  const c = path.back?.back?.id ?? Break;
  const backward = mix(path.triple, pairBackward(model, c, b, path.back?.pair ?? 0), path.pair, SMOOTH.triple);
  for (const { id, prior } of options) {
    const pair = model.pair(a, id);
    const triple = pair > 0 && a !== Break ? model.triple(b, a, id) : 0;
    const quad = triple > 0 && b !== Break ? model.quad(c, b, a, id) : 0;
    const skips = b > Break ? model.triple(b, ANY, id) : 0;
    const shorter = mix(triple, pairProbability(model, a, id, pair), path.pair, SMOOTH.triple);
    const score =
      path.score +
      weights.forward * quickLog(mix(quad, shorter, path.triple, SMOOTH.quad)) +
      weights.backward * quickLog(mix(quad, backward, triple, SMOOTH.quad)) +
      weights.skips * quickLog(1 + skips) +
      prior;
    yield { id, score, back: path, pair, triple };
  }
}

/** Looks at each word once more, now that both sides of its context are known, and again where its context changes by that. */
function lookAgain(scorer: Scorer, lattice: Lattice, ids: readonly number[], weights: Weights): number[] {
  const line = new Int32Array(ids.length + 2 * MARGIN).fill(Break);
  line.set(ids, MARGIN);
  let changed: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const near = round === 0 ? undefined : surroundings(changed);
    changed = [];
    lattice.forEach((options, i) => {
      if (options.length < 2 || near?.has(i) === false) return;
      scorer.move(line, MARGIN + i);
      const best = bestOf(scorer, options, weights);
      if (best !== line[MARGIN + i]) changed.push(i);
      line[MARGIN + i] = best;
    });
  }
  return Array.from(line.subarray(MARGIN, MARGIN + ids.length));
}

/** Places whose context one of the given places belongs to. */
function surroundings(places: readonly number[]): Set<number> {
  return new Set(places.flatMap((place) => Array.from({ length: 2 * MARGIN + 1 }, (_, i) => place + i - MARGIN)));
}

/** The word that fits best where the scorer stands. */
function bestOf(scorer: Scorer, options: readonly Option[], weights: Weights): number {
  let best = options[0].id;
  let bestScore = -Infinity;
  for (const { id, prior } of options) {
    scorer.fitOf(id);
    const { left, right, far, backward, skips, vector } = scorer.last;
    const score =
      weights.forward * (left + right + far) +
      weights.backward * backward +
      weights.skips * quickLog(1 + skips) +
      weights.vector * vector +
      prior;
    if (score > bestScore) {
      bestScore = score;
      best = id;
    }
  }
  return best;
}
