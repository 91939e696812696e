import { type Tone, TONES } from '../letters.ts';
import { allowsTone, type Shape, SHAPES } from '../syllable-shapes.ts';
import { spellWithTone, toneIndexOf } from '../tone-placement.ts';
import { type Clue } from './clue.ts';
import { type Edit, vowelInsertions } from './edits.ts';

/** Shorter plain forms without a vowel are abbreviations and units: km, tp, vn. */
const SHORTEST_PLAIN = 3;

function tonesAfter(clue: Clue, edit: Edit, shape: Shape): readonly Tone[] {
  const legalPlaces = [toneIndexOf(shape, 'old'), toneIndexOf(shape, 'new')];
  if (clue.toneAt >= 0) {
    const moved = clue.toneAt >= edit.at ? clue.toneAt + 1 : clue.toneAt;
    return legalPlaces.includes(moved) ? clue.tones : [];
  }
  return legalPlaces.includes(edit.at) ? TONES : [TONES[0]];
}

/**
 * A vowel letter vanished with its mark and tone, as some exports lose precomposed letters: đng → đảng, bưc → bước.
 * Every repair inserts exactly one letter and leaves the rest, tone included, where it is.
 */
export function droppedLetter(clue: Clue): string[] {
  if (!clue.allLetters || clue.toneAt === -2) return [];
  if (clue.plain && (clue.hasVowel || clue.form.length < SHORTEST_PLAIN)) return [];
  const found = new Set<string>();
  for (const edit of vowelInsertions(clue.toneless)) {
    const shape = SHAPES.get(edit.shape) as Shape;
    for (const tone of tonesAfter(clue, edit, shape)) {
      const spelling = allowsTone(shape, tone) ? spellWithTone(edit.shape, tone) : undefined;
      if (spelling !== undefined) found.add(spelling);
    }
  }
  return [...found];
}
