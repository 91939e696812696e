/** Reads a model file from disk. Node only; browsers pass the bytes to `loadModel` themselves. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModel, ModelError, type Model } from './index.ts';

/** The model that ships with vilint, beside this module. */
export const defaultModelPath = (): string => fileURLToPath(new URL('model.bin', import.meta.url));

/** Opens a model file. Throws ModelError with the path in it when the file is missing or unusable. */
export function loadModelFile(path: string = defaultModelPath()): Model {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new ModelError(`cannot read model ${path}: ${(error as Error).message}`);
  }
  try {
    return loadModel(bytes);
  } catch (error) {
    throw new ModelError(`${path}: ${(error as Error).message}`);
  }
}
