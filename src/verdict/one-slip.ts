/** Words that differ by one slip of the hand: a letter added, lost, changed, or two that changed places. */

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
  /** Words by what is left of them when one letter, or none, is taken away. */
  readonly #byRest = new Map<string, Set<T>>();

  add(word: string, value: T): void {
    for (const rest of restsOf(word)) {
      const known = this.#byRest.get(rest);
      if (known === undefined) this.#byRest.set(rest, new Set([value]));
      else known.add(value);
    }
  }

  /** Values of all words that may be one slip away, or none; `oneSlip` tells which are. */
  near(word: string): ReadonlySet<T> {
    const found = new Set<T>();
    for (const rest of restsOf(word)) for (const value of this.#byRest.get(rest) ?? []) found.add(value);
    return found;
  }
}

function restsOf(word: string): string[] {
  const rests = [word];
  for (let i = 0; i < word.length; i++) if (i === 0 || word[i] !== word[i - 1]) rests.push(word.slice(0, i) + word.slice(i + 1));
  return rests;
}
