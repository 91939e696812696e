/**
 * The model as the web page fetches it, in two packed parts (src/speller/split.ts). The published package has the model
 * once, prepared for its own use; the parts are made of what it was before when somebody first opens the page, in a third of a second.
 */
import { readFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';
import { modelBytes } from '../../resources/node-resources.ts';
import { plainModel } from '../../speller/prepare.ts';
import { SPLIT, splitModel } from '../../speller/split.ts';

/** Names of the parts that a built page asks for, the first part first: they stand in its service worker. */
export function partNames(serviceWorker: string): string[] {
  return [...new Set(readFileSync(serviceWorker, 'utf8').match(/model-[12]\.[\da-f]{12}\.bin/g))].sort();
}

/** Numbers of one byte each hold no repetitions worth looking for. */
const pack = (part: Uint8Array): Uint8Array => gzipSync(part, { memLevel: 9, strategy: constants.Z_HUFFMAN_ONLY });

let made: readonly [first: Uint8Array, second: Uint8Array] | undefined;

/** The first or second part (0 or 1). */
export function modelPart(index: number): Uint8Array {
  if (made === undefined) {
    const { first, rest } = splitModel(plainModel(new Uint8Array(modelBytes())), SPLIT);
    made = [pack(first), pack(rest)];
  }
  return made[index]!;
}
