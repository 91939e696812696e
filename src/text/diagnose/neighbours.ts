import { Tone, TONES } from '../letters.ts';
import { allowsTone, type Shape, SHAPES } from '../syllable-shapes.ts';
import { inStyle, spellWithTone } from '../tone-placement.ts';
import { type Clue, clueOf, isLegal, spellings } from './clue.ts';
import { insertions, otherEdits } from './edits.ts';
import { misplacedTone } from './tone.ts';

/** The longest syllable (nghiêng) and one letter too many. */
const LONGEST = 8;

/** Legal syllables one inserted, deleted, substituted or swapped letter away; a toneless vowel may bring a tone. */
export function neighbours(clue: Clue): string[] {
  const { toneless, tones } = clue;
  if (toneless.length > LONGEST) return [];
  const found = new Set<string>();
  for (const edit of [...insertions(toneless), ...otherEdits(toneless)]) {
    const shape = SHAPES.get(edit.shape) as Shape;
    const level = edit.vowel ? TONES : [Tone.level];
    for (const tone of tones.length === 0 ? level : tones) {
      const spelling = allowsTone(shape, tone) ? spellWithTone(edit.shape, tone) : undefined;
      if (spelling !== undefined) found.add(spelling);
    }
  }
  return [...found];
}

/** y for i after an onset that has only i: trý → trí. */
export function misusedY(clue: Clue): string[] {
  return clue.toneless.endsWith('y') ? spellings([clue.toneless.slice(0, -1) + 'i'], clue.tones) : [];
}

/** Letters that no syllable has. */
const NO_SYLLABLE = /[fjwz]/;

/** Two syllables of two letters or more, run together, the tone of each on whichever of its letters: nghiệpsẽ → nghiệp sẽ. */
export function splits(form: string): string[] {
  const found: string[] = [];
  if (NO_SYLLABLE.test(form)) return found;
  for (let i = Math.max(2, form.length - LONGEST + 1); i <= Math.min(LONGEST - 1, form.length - 2); i++) {
    const left = asSyllable(form.slice(0, i));
    const right = left === undefined ? undefined : asSyllable(form.slice(i));
    if (right !== undefined) found.push(`${left} ${right}`);
  }
  return found;
}

/** The syllable that a form is, or would be but for the place of its tone. */
function asSyllable(form: string): string | undefined {
  const clue = clueOf(form);
  return isLegal(clue) ? inStyle(form, 'old') : misplacedTone(clue)[0];
}
