/** Toneless legal shapes one letter away from a form, found without trying letters where no shape can fit. */
import { isVowelLetter } from '../letters.ts';
import { SHAPES } from '../syllable-shapes.ts';

const VOWELS = 'aăâeêioôơuưy';
const CONSONANTS = 'bcdđghklmnpqrstvx';
const LETTERS = [...VOWELS, ...CONSONANTS];

/** One edit of a toneless form that leads to a legal shape. */
export interface Edit {
  readonly shape: string;
  /** Index of the inserted or substituted letter in the shape; -1 for a deletion or a swap. */
  readonly at: number;
  /** Inserted or substituted letter is a vowel, so it may have brought a tone. */
  readonly vowel: boolean;
}

const starts = new Set<string>();
const ends = new Set<string>();
for (const shape of SHAPES.keys()) {
  // With a beginning the shorter ones are known, and so are those of an ending.
  for (let i = shape.length; i >= 0 && !starts.has(shape.slice(0, i)); i--) starts.add(shape.slice(0, i));
  for (let i = 0; i <= shape.length && !ends.has(shape.slice(i)); i++) ends.add(shape.slice(i));
}

function replacing(start: string, end: string, letters: Iterable<string>): Edit[] {
  const found: Edit[] = [];
  if (!starts.has(start) || !ends.has(end)) return found;
  for (const letter of letters) {
    const shape = start + letter + end;
    if (SHAPES.has(shape)) found.push({ shape, at: start.length, vowel: isVowelLetter(letter.charCodeAt(0)) });
  }
  return found;
}

/** Every legal shape made by inserting one letter. */
export function insertions(toneless: string, letters: Iterable<string> = LETTERS): Edit[] {
  const found: Edit[] = [];
  for (let i = 0; i <= toneless.length; i++) found.push(...replacing(toneless.slice(0, i), toneless.slice(i), letters));
  return found;
}

/** Every legal shape made by inserting one vowel letter. */
export function vowelInsertions(toneless: string): Edit[] {
  return insertions(toneless, VOWELS);
}

/** Every legal shape one substitution, deletion or swap of neighbours away. */
export function otherEdits(toneless: string): Edit[] {
  const found: Edit[] = [];
  for (let i = 0; i < toneless.length; i++) {
    const start = toneless.slice(0, i);
    const end = toneless.slice(i + 1);
    found.push(...replacing(start, end, LETTERS));
    const swapped = start + end.charAt(0) + toneless.charAt(i) + end.slice(1);
    for (const shape of [start + end, swapped]) {
      if (SHAPES.has(shape)) found.push({ shape, at: -1, vowel: false });
    }
  }
  return found;
}
