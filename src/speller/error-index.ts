/** What the error model looks syllables up by: plain data, so that the packed program's model holds it ready made (prepare.ts). */
import { stripDiacritics } from '../text/letters.ts';
import { ModelError } from './format.ts';
import { takeTone } from './letters.ts';

/** Entries of maps; lists keep the order of the vocabulary, the most frequent first. */
export interface ErrorIndex {
  /** Toneless letters, with the ids of their six tones (letters.ts), -1 for none. */
  readonly tones: readonly (readonly [letters: string, ids: readonly number[]])[];
  /** Toneless letters short of one, or of ươ, with the letters that they may come from. */
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
      if (letters.includes('ươ')) push(shorter, letters.replace('ươ', ''), letters);
    }
    // The vocabulary is sorted by frequency: a rarer spelling of the same syllable never hides it.
    if (row[tone] < 0) row[tone] = id;
  });
  return { tones: [...tones], shorter: [...shorter], skeletons: [...skeletons] };
}

/** The bytes of an index in a model file. */
export function packErrorIndex(index: ErrorIndex): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(index));
}

/** Reads such bytes. Throws a ModelError for others, and for ids that the vocabulary does not have. */
export function openErrorIndex(bytes: Uint8Array, vocabulary: number): ErrorIndex {
  const isId = (id: unknown): boolean => Number.isInteger(id) && (id as number) >= -1 && (id as number) < vocabulary;
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isMap = (entries: unknown, isValue: (value: unknown) => boolean): boolean =>
    Array.isArray(entries) &&
    entries.every((entry) => Array.isArray(entry) && isText(entry[0]) && Array.isArray(entry[1]) && entry[1].every(isValue));
  let index: Partial<ErrorIndex> | null = null;
  try {
    index = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ErrorIndex> | null;
  } catch {
    // Told below.
  }
  if (!isMap(index?.tones, isId) || !isMap(index?.shorter, isText) || !isMap(index?.skeletons, isText))
    throw new ModelError('model file is damaged: its index of syllables cannot be read');
  return index as ErrorIndex;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
