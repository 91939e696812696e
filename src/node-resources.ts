/** Node only: the data files that ship with the package, or a model of the user's own. */
import { existsSync, readFileSync } from 'node:fs';
import { setResources } from './resources.ts';
import { loadModel, ModelError, type Model } from './speller/index.ts';

/** The built program has its data beside it; the sources have it in their folders. */
function read(name: string, sourceFolder: string): Uint8Array {
  const beside = new URL(`./${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : new URL(`./${sourceFolder}/${name}`, import.meta.url));
}

/** The model that ships with the package. */
export function shippedModel(): Model {
  return loadModel(read('model.bin', 'speller'));
}

/**
 * Makes the rules read their data from the package's files, at first use.
 * @param model instead of the one that ships
 */
export function useFileResources(model?: Model): void {
  setResources({ lexicon: () => read('lexicon.bin', 'lexicon'), model: () => model ?? shippedModel() });
}

/** Opens a model file. Throws ModelError with the path in it when the file is missing or unusable. */
export function readModel(path: string): Model {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new ModelError(`${path}: ${(error as Error).message}`);
  }
  try {
    return loadModel(bytes);
  } catch (error) {
    throw new ModelError(`${path}: ${(error as Error).message}`);
  }
}
