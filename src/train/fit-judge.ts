/** Fits the judge and says how well it is calibrated. */
import { FEATURES } from '../verdict/features.ts';
import { Judge, LEAF, packJudge, type Forest, type Levels } from '../verdict/judge.ts';
import { fitTrees, type TreeSettings } from './fit-trees.ts';
import { Source, type JudgeSamples } from './judge-samples.ts';

const SETTINGS: TreeSettings = {
  trees: 640,
  leaves: 48,
  rate: 0.05,
  ridge: 3,
  leastHessian: 3,
  featureShare: 0.4,
  placeShare: 0.6,
  seed: 3,
};
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

/** Fits the trees: twice, the second time without the slips that the papers made and nobody has read. */
export function fitJudge(samples: JudgeSamples, progress: (done: number) => void): Forest {
  const skip = ownSlips(samples, (done) => progress(0.3 * done));
  return softened(fitTrees(samples, { ...SETTINGS, progress: (done) => progress(0.3 + 0.7 * done) }, skip));
}

function ownSlips(samples: JudgeSamples, progress: (done: number) => void): Set<number> {
  const judge = judgeFrom(fitTrees(samples, { ...SETTINGS, trees: FIRST_TREES, progress }));
  const skip = new Set<number>();
  for (let place = 0; place < samples.label.length; place++) {
    if (samples.source[place] === Source.Unread && wrongAt(judge, samples, place) > OWN_SLIP_PROBABILITY) skip.add(place);
  }
  return skip;
}

const NO_LEVELS: Levels = { error: 1, warning: 1 };

function judgeFrom(forest: Forest): Judge {
  return new Judge(packJudge(forest, NO_LEVELS));
}

/** Probability that the written word of a sample is wrong. */
function wrongAt(judge: Judge, { rows, start }: JudgeSamples, place: number): number {
  const ids = new Uint16Array(start[place + 1] - start[place]);
  const own = rows.subarray(start[place] * FEATURES.length, start[place + 1] * FEATURES.length);
  return judge.probabilities({ rows: own, ids }).reduce((sum, p) => sum + p, 0);
}

/** A place that people have read, judged by trees that were fitted without its article. */
export interface Judged {
  readonly probability: number;
  readonly isSlip: boolean;
}

/** Every read place, judged by cross-validation over articles. */
export function crossValidate(samples: JudgeSamples, progress: (done: number) => void): Judged[] {
  const own = ownSlips(samples, () => undefined);
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (place: number): boolean => samples.article[place] % FOLDS === fold;
    const places = samples.label.map((_, place) => place);
    const judge = judgeFrom(softened(fitTrees(samples, SETTINGS, new Set([...own, ...places.filter(isHeldOut)]))));
    for (const place of places) {
      if (isHeldOut(place) && samples.source[place] === Source.Read)
        judged.push({ probability: wrongAt(judge, samples, place), isSlip: samples.label[place] > 0 });
    }
    progress((fold + 1) / FOLDS);
  }
  return judged.sort((a, b) => b.probability - a.probability);
}
