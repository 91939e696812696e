/** The speller: finds wrong Vietnamese syllables by their context. No fs here: the bytes come from the caller. */
import { Model } from './model.ts';

export { analyse, gateOf, type Correction, type Suspicion } from './analyse.ts';
export { evidenceIndex, type EvidenceName } from './evidence.ts';
export { ModelError } from './format.ts';
export { SLIPS, type Slip } from './slips.ts';
export type { Model } from './model.ts';
export { correctionsFor, rank, type Ranked } from './rank.ts';
export { restore } from './restore.ts';

/** Opens a model from its bytes. Throws ModelError for a wrong, truncated, damaged or newer file. */
export function loadModel(bytes: Uint8Array): Model {
  return new Model(bytes);
}
