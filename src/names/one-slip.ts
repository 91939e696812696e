/** Words that differ by one slip of the hand: a letter added, lost, changed, or two that changed places. */
import { goOn } from '../lexicon/name-table.ts';
import { HASH_SEED, hashStep } from '../text/vocabulary.ts';

/** Where and how two words differ, in UTF-16 units from their beginnings. */
export interface OneSlip {
  /** First place where they differ. */
  readonly at: number;
  /** What the first word has there, and the second. */
  readonly written: string;
  readonly meant: string;
}

/** The slip that leads from `meant` to `written`; undefined if it takes more than one, or none. */
export function oneSlip(written: string, meant: string): OneSlip | undefined {
  if (Math.abs(written.length - meant.length) > 1 || written === meant) return undefined;
  let at = 0;
  while (written[at] === meant[at]) at++;
  let fromEnd = 0;
  const most = Math.min(written.length, meant.length) - at;
  while (fromEnd < most && written.at(-1 - fromEnd) === meant.at(-1 - fromEnd)) fromEnd++;
  const slip = { at, written: written.slice(at, written.length - fromEnd), meant: meant.slice(at, meant.length - fromEnd) };
  return Math.max(slip.written.length, slip.meant.length) === 1 || isSwap(slip) ? slip : undefined;
}

/** True if two neighbouring letters changed places. */
export function isSwap({ written, meant }: Pick<OneSlip, 'written' | 'meant'>): boolean {
  return written.length === 2 && meant.length === 2 && written[0] === meant[1] && written[1] === meant[0];
}

/** Finds the words one slip away from another in time that grows with its length, not with the number of words. */
export class SlipIndex<T> {
  /** Words by the hash of what is left of them when one letter, or none, is taken away. */
  readonly #byRest = new Map<number, T[]>();

  add(word: string, value: T): void {
    for (const rest of restsOf(word)) {
      const known = this.#byRest.get(rest);
      if (known === undefined) this.#byRest.set(rest, [value]);
      else known.push(value);
    }
  }

  /** Values of all words that may be one slip away, or none; `oneSlip` tells which are. */
  near(word: string): ReadonlySet<T> {
    let found: Set<T> | undefined;
    for (const rest of restsOf(word)) {
      const known = this.#byRest.get(rest);
      if (known === undefined) continue;
      found ??= new Set();
      for (const value of known) found.add(value);
    }
    return found ?? NONE;
  }
}

const NONE: ReadonlySet<never> = new Set<never>();

/** Hashes of a word and of what is left of it, each made from that of its beginning. */
function restsOf(word: string): number[] {
  const rests = [goOn(HASH_SEED, word, 0)];
  for (let i = 0, before = HASH_SEED; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (i === 0 || code !== word.charCodeAt(i - 1)) rests.push(goOn(before, word, i + 1));
    before = hashStep(before, code);
  }
  return rests;
}
