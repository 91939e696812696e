/** The language model that a command works with: the one that ships with the package, or the user's own. */
import { readModel, shippedModel } from '../node-resources.ts';
import { ModelError, type Model } from '../speller/index.ts';
import { Problem } from './problem.ts';

/** Opens a model file, or the shipped one. Throws a Problem naming the file if it is no model that this version reads. */
export function openModel(path: string | undefined): Model {
  try {
    return path === undefined ? shippedModel() : readModel(path);
  } catch (error) {
    if (error instanceof ModelError) throw new Problem('badModel', { message: error.message });
    throw error;
  }
}
