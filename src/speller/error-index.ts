/** What the error model looks syllables up by: plain data, so that the packed program's model holds it ready made (prepare.ts). */
import { stripDiacritics } from '../text/letters.ts';
import { takeTone } from './letters.ts';

/** Entries of maps; lists keep the order of the vocabulary, the most frequent first. */
export interface ErrorIndex {
  /** Toneless letters, with the ids of their six tones (letters.ts), -1 for none. */
  readonly tones: readonly (readonly [letters: string, ids: readonly number[]])[];
  /** Toneless letters short of one, with the letters that they may come from. */
  readonly shorter: readonly (readonly [letters: string, longer: readonly string[]])[];
  /** Letters without marks, with the toneless letters of them. */
  readonly skeletons: readonly (readonly [plain: string, letters: readonly string[]])[];
}

/** Indexes a vocabulary. @param meant 1 for the ids that may be proposed */
export function indexErrors(keys: readonly string[], meant: Uint8Array): ErrorIndex {
  const tones = new Map<string, number[]>();
  const shorter = new Map<string, string[]>();
  const skeletons = new Map<string, string[]>();
  keys.forEach((key, id) => {
    if (meant[id] !== 1) return;
    const { letters, tone } = takeTone(key);
    let row = tones.get(letters);
    if (row === undefined) {
      tones.set(letters, (row = Array.from({ length: 6 }, () => -1)));
      push(skeletons, stripDiacritics(letters), letters);
      for (let i = 0; i < letters.length; i++) {
        if (i === 0 || letters[i] !== letters[i - 1]) push(shorter, letters.slice(0, i) + letters.slice(i + 1), letters);
      }
    }
    // The vocabulary is sorted by frequency: a rarer spelling of the same syllable never hides it.
    if (row[tone] < 0) row[tone] = id;
  });
  return { tones: [...tones], shorter: [...shorter], skeletons: [...skeletons] };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
