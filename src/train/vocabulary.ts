/** Which non-syllables of a corpus are words of their own: names, loans, abbreviations, and not common slips. */
import { takeTone } from '../speller/letters.ts';

/** How often a key was seen. */
export interface KeyCount {
  readonly key: string;
  readonly syllable: boolean;
  lower: number;
  /** Capitalised where no sentence begins. */
  capital: number;
  total: number;
}

const MIN_TIMES = 20;
/** A marked non-syllable is a slip if a syllable with the same letters is this many times as frequent. */
const MARKED_RATIO = 300;
const PLAIN_RATIO = 2000;

const bareOf = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Keys of known foreign words. A form one letter or some marks away from a far more frequent word is none. */
export function foreignKeys(counts: readonly KeyCount[]): Set<string> {
  const byKey = new Map(counts.map((k) => [k.key, k]));
  const byBare = new Map<string, number>();
  for (const k of counts) if (k.syllable) byBare.set(bareOf(k.key), Math.max(byBare.get(bareOf(k.key)) ?? 0, k.lower));
  const foreign = new Set<string>();
  for (const k of counts) {
    if (k.syllable || k.total < MIN_TIMES || k.key.length < 2) continue;
    const { letters } = takeTone(k.key);
    const marked = bareOf(k.key) !== k.key;
    let rival = marked ? (byBare.get(bareOf(k.key)) ?? 0) : 0;
    for (let i = 0; i < k.key.length; i++) {
      rival = Math.max(rival, byKey.get(k.key.slice(0, i) + k.key.slice(i + 1))?.lower ?? 0);
      if (marked) rival = Math.max(rival, byBare.get(bareOf(letters.slice(0, i) + letters.slice(i + 1))) ?? 0);
    }
    const named = k.total - k.lower > 4 * k.lower;
    if (marked ? rival < k.total * MARKED_RATIO : named || k.total > 300 || rival < k.total * PLAIN_RATIO) foreign.add(k.key);
  }
  return foreign;
}
