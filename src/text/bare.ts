/** Vietnamese written without diacritics: which plain words could be syllables that lost their marks. */
import { stripDiacritics } from './letters.ts';
import { SHAPES } from './syllable-shapes.ts';

let skeletons: ReadonlySet<string> | undefined;

/** True for a lower-case form of plain letters that some Vietnamese syllable becomes without its diacritics: nguoi, dan. */
export function isBareSyllable(form: string): boolean {
  skeletons ??= new Set(Array.from(SHAPES.keys(), stripDiacritics));
  return skeletons.has(form);
}
