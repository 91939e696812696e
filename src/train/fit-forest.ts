/** Fits the trees of the judge, of missing syllables and of unusual cases, and says how well the first two are calibrated. */
import { FEATURES } from '../verdict/features.ts';
import { GAP_FEATURES } from '../verdict/gaps.ts';
import { Judge } from '../verdict/judge.ts';
import { LEAF, packTrees, Trees, type Forest, type Levels } from '../verdict/trees.ts';
import { fitTrees, type TreeSettings } from './fit-trees.ts';
import { Source, type Samples } from './samples.ts';

/** What is fitted. */
export interface Fitting {
  readonly settings: TreeSettings;
  /** What trees say of a place, by the rows of its candidates: the probability that the text is wrong there. */
  wrong(forest: Forest): (rows: Float32Array) => number;
}

const NO_LEVELS: Levels = { error: 1, warning: 1 };

export const JUDGE: Fitting = {
  settings: { trees: 640, leaves: 48, rate: 0.05, ridge: 3, leastHessian: 3, featureShare: 0.4, placeShare: 0.6, seed: 3 },
  wrong: (forest) => {
    const judge = new Judge(packTrees(forest, FEATURES.length, NO_LEVELS));
    return (rows) => {
      const ids = new Uint16Array(rows.length / FEATURES.length);
      return judge.probabilities({ rows, ids }).reduce((sum, p) => sum + p, 0);
    };
  },
};

/** Fewer and smaller trees: there is less to know, and less to learn from. */
export const GAPS: Fitting = {
  settings: { trees: 240, leaves: 32, rate: 0.05, ridge: 3, leastHessian: 3, featureShare: 0.5, placeShare: 0.7, seed: 3 },
  wrong: (forest) => {
    const trees = new Trees(packTrees(forest, GAP_FEATURES.length, NO_LEVELS), GAP_FEATURES.length);
    return (rows) => trees.probability(rows);
  },
};

/** Nothing is planted, so nobody's slips are left out: what the papers do now and then makes the trees no surer than they should be. */
const CASES: TreeSettings = { trees: 160, leaves: 32, rate: 0.08, ridge: 3, leastHessian: 3, featureShare: 0.6, placeShare: 0.6, seed: 3 };

/** Fits what tells the usual case of a word. */
export function fitCases(samples: Samples): Forest {
  return fitTrees(samples, CASES);
}

/** The first fit only tells which unread places are slips of the paper's own; fewer trees do. */
const FIRST_TREES = 100;
const OWN_SLIP_PROBABILITY = 0.6;
const FOLDS = 5;

/**
 * Trees are surer of places they have not seen than they should be. By cross-validation over the places that people have
 * read this share of their log odds is what they are worth (`npm run reliability`).
 */
const SHARPNESS = 0.9;

function softened(forest: Forest): Forest {
  const value = Array.from(forest.value, (own, node) => (forest.feature[node] === LEAF ? own * SHARPNESS : own));
  return { ...forest, value };
}

/** Fits trees: twice, the second time without the slips that the papers made and nobody has read. */
export function fitForest(samples: Samples, fitting: Fitting, progress: (done: number) => void): Forest {
  const skip = ownSlips(samples, fitting, (done) => progress(0.3 * done));
  return softened(fitTrees(samples, { ...fitting.settings, progress: (done) => progress(0.3 + 0.7 * done) }, skip));
}

function ownSlips(samples: Samples, { settings, wrong }: Fitting, progress: (done: number) => void): Set<number> {
  const wrongIn = wrong(fitTrees(samples, { ...settings, trees: FIRST_TREES, progress }));
  const skip = new Set<number>();
  for (let place = 0; place < samples.label.length; place++) {
    if (samples.source[place] === Source.Unread && wrongIn(samples.rowsOf(place)) > OWN_SLIP_PROBABILITY) skip.add(place);
  }
  return skip;
}

/** A place judged by trees that were fitted without its article. */
export interface Judged {
  readonly probability: number;
  readonly isSlip: boolean;
  /** One of `Source`. */
  readonly source: number;
}

/** Every place, judged by cross-validation over articles; the most probable first. */
export function crossValidate(samples: Samples, fitting: Fitting, progress: (done: number) => void): Judged[] {
  const own = ownSlips(samples, fitting, () => undefined);
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (place: number): boolean => samples.article[place] % FOLDS === fold;
    const places = samples.label.map((_, place) => place);
    const wrongIn = fitting.wrong(softened(fitTrees(samples, fitting.settings, new Set([...own, ...places.filter(isHeldOut)]))));
    for (const place of places.filter(isHeldOut)) {
      const source = samples.source[place];
      judged.push({ probability: wrongIn(samples.rowsOf(place)), isSlip: samples.label[place] > 0, source });
    }
    progress((fold + 1) / FOLDS);
  }
  return judged.sort((a, b) => b.probability - a.probability);
}
