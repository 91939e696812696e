/** Reads the file of `--house-style`. */
import { readFileSync } from 'node:fs';
import { HouseStyleError, parseHouseStyle, type HouseStyle } from '../analysis/house-style.ts';
import { errorCode, Problem } from './problem.ts';

export type HouseStyleEntry = readonly ['warn', HouseStyle];

/** The setting of the rule house-style; none without a file. Throws a Problem that names file and key. */
export function houseStyle(file: string | undefined): Record<string, HouseStyleEntry> {
  if (file === undefined) return {};
  try {
    return { 'vi/house-style': ['warn', parseHouseStyle(JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')), file)] };
  } catch (error) {
    if (error instanceof HouseStyleError) throw new Problem('badHouseStyle', { name: file, key: error.key, known: error.known }, error.hint);
    if (error instanceof SyntaxError) throw new Problem('badJson', { name: file, message: error.message });
    throw new Problem('unreadable', { name: file, code: errorCode(error) });
  }
}
