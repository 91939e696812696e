/** Vietnamese written without diacritics: which plain words could be syllables that lost their marks. */
import { stripDiacritics } from './letters.ts';
import { once } from './once.ts';
import { SHAPES } from './syllable-shapes.ts';

const skeletons = once(() => new Set(Array.from(SHAPES.keys(), stripDiacritics)));

/** True for a lower-case form of plain letters that some Vietnamese syllable becomes without its diacritics: nguoi, dan. */
export function isBareSyllable(form: string): boolean {
  return skeletons().has(form);
}
