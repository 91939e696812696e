/** Node only: the data files that ship with the package. */
import { existsSync, readFileSync } from 'node:fs';
import { setResources } from './resources.ts';

/** The built program has its data beside it; the sources have it in their folders. */
function read(name: string, sourceFolder: string): Uint8Array {
  const beside = new URL(`./${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : new URL(`./${sourceFolder}/${name}`, import.meta.url));
}

/** Makes the rules read their data from the package's files, at first use. */
export function useFileResources(): void {
  setResources({ lexicon: () => read('lexicon.bin', 'lexicon') });
}
