/** The speller: finds wrong Vietnamese syllables by their context. No fs here: the bytes come from the caller. */
import { Model } from './model.ts';

export type { DocumentCounts } from './document-counts.ts';
export { EVIDENCE, evidenceIndex, MARGIN_UNIT } from './evidence.ts';
export { Examiner, RARELY_NAMED_SHARE } from './examine.ts';
export { ModelError } from './format.ts';
export { MARGIN, type ModelIds, modelIdsOf } from './model-ids.ts';
export { SIGNS, signsOf } from './signs.ts';
export { SLIPS, type Slip } from './slips.ts';
export { caseCode, Written } from './case-counts.ts';
export { areNeighbours } from './letters.ts';
export { ANY, Break, Comma, FIRST_WORD, type Model } from './model.ts';
export { correctionsFor, rank, type Ranked } from './rank.ts';
export { restore } from './restore.ts';
export { Fit, Scorer } from './score.ts';
export { Stretch } from './sequence.ts';

/** Opens a model from its bytes. Throws ModelError for a wrong, truncated, damaged or newer file. */
export function loadModel(bytes: Uint8Array): Model {
  return new Model(bytes);
}
