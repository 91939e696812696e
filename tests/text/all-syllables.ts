import { TONES } from '../../src/text/letters.ts';
import { SHAPES } from '../../src/text/syllable-shapes.ts';
import { spellWithTone } from '../../src/text/tone-placement.ts';

/** Every legal spelling in the old style, each once. */
export function allSyllables(): string[] {
  return Array.from(SHAPES.keys(), (toneless) => TONES.flatMap((tone) => spellWithTone(toneless, tone) ?? [])).flat();
}
