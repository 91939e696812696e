/** Node only: finds bytes that ESLint decoded to U+FFFD, so that a fix never writes replacement characters back. */
import { readFileSync } from 'node:fs';
import { diskPath } from '../files/names.ts';
import { decodeProblem } from '../text/decode.ts';
import type { ByteGuard } from './language.ts';

export const guardBytes: ByteGuard = (file) => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(diskPath(file.physicalPath));
  } catch {
    // Text from standard input or an editor has no file behind it.
    return undefined;
  }
  return decodeProblem(bytes);
};
