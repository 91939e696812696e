/** Node only: the data files that ship with the package, or a model of the user's own. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../lexicon/lexicon.ts';
import { once, setResources, type Resources } from './resources.ts';
import { loadModel, ModelError, type Model } from '../speller/index.ts';
import { readWhole } from '../files/read.ts';

/** The built program has its data beside it; the sources have it in their folders. */
function pathOf(name: string, sourceFolder: string): string {
  const beside = new URL(`./${name}`, import.meta.url);
  return fileURLToPath(existsSync(beside) ? beside : new URL(`../${sourceFolder}/${name}`, import.meta.url));
}

/** Path of the model to use: the one that ships unless another is named. */
export function modelPath(path?: string): string {
  return path ?? pathOf('model.bin', 'speller');
}

/** Bytes of a model file. */
export function modelBytes(path?: string): Uint8Array {
  return readWhole(modelPath(path));
}

/** Bytes of lexicon.bin. */
export function lexiconBytes(): Uint8Array {
  return readFileSync(pathOf('lexicon.bin', 'lexicon'));
}

/** The model that ships with the package. */
export function shippedModel(): Model {
  return loadModel(modelBytes());
}

const shipped: Resources = { lexicon: once(() => openLexicon(lexiconBytes())), model: once(shippedModel) };

/** The data in the package's files. @param model instead of the one that ships */
export function fileResources(model?: () => Model): Resources {
  return model === undefined ? shipped : { lexicon: shipped.lexicon, model };
}

/** Gives the package's data to whatever asks for it outside an engine: ESLint, a tool. @param model instead of the one that ships */
export function useFileResources(model?: Model): void {
  setResources(fileResources(model && (() => model)));
}

/** Opens a model file. Throws ModelError with the path in it when the file is missing or unusable. */
export function readModel(path: string): Model {
  let bytes: Uint8Array;
  try {
    bytes = readWhole(path);
  } catch (error) {
    throw new ModelError(`${path}: ${(error as Error).message}`);
  }
  try {
    return loadModel(bytes);
  } catch (error) {
    throw new ModelError(`${path}: ${(error as Error).message}`);
  }
}
