/** Words that hardly anybody prints, one slip from a country, a city or a state that everybody knows: Bankok, Indonexia. */
import { foreignPlaces } from '../lexicon/world-places.ts';
import { once } from '../resources/resources.ts';
import { perDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import { isDwarfed, LEAST_LETTERS } from './dwarfed.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { SlipIndex } from './one-slip.ts';
import { nameUses } from './uses.ts';

const index = once(() => {
  const known = new SlipIndex<string>();
  for (const name of foreignPlaces) if (name.length >= LEAST_LETTERS) known.add(name.toLowerCase(), name);
  return known;
});

/** Every misspelt place, each name's uses together. */
export const misspeltPlaces = perDocument((document): readonly MisspeltName[] => {
  const found: MisspeltName[] = [];
  for (const name of nameUses(document)) {
    if (!name.foreign || name.key.length < LEAST_LETTERS - 1) continue;
    const [right, ...others] = [...index().near(name.key)].filter((place) => isDwarfed(document, name, place.toLowerCase()));
    if (right === undefined || others.length > 0) continue;
    for (const [token] of name.uses) if (!isJoined(document, token)) found.push({ token, right });
  }
  return found;
});
