/** Names of bodies and places that the lexicon lists, wherever a document has them, in whatever case. */
import { PhraseFinder, type PhraseMatch } from '../analysis/phrase-finder.ts';
import { bodies, unitOffices, type BodyName } from '../lexicon/bodies.ts';
import { districts } from '../lexicon/districts.ts';
import { placeNames } from '../lexicon/place-names.ts';
import { currentProvinces, mergedInto } from '../lexicon/provinces.ts';
import { worldPlaces } from '../lexicon/world-places.ts';
import { perDocument, type TextDocument } from '../text/document.ts';

export interface ListedPlace {
  /** Its words in their right case. */
  readonly models: readonly string[];
  /** Believed without a word before it that announces a place. */
  readonly famous: boolean;
  /** Words of its kind that the phrase begins with and the name does not: huyện | Ba Vì. */
  readonly kindWords: number;
}

const bodyFinder = new PhraseFinder<BodyName>(() => bodies.map((body) => [body.name, body] as const));

const officeFinder = new PhraseFinder<string>(() => unitOffices.map((office) => [office, office.split(' ')[0]] as const));

/** Common words behind their kind too: các huyện duyên hải. */
const COMMON = new Set(['Duyên Hải']);

const asEntry = (name: string, famous: boolean, kind?: string): readonly [string, ListedPlace] => [
  kind === undefined ? name : `${kind} ${name}`,
  { models: name.split(' '), famous, kindWords: kind?.split(' ').length ?? 0 },
];
const isProvince = (name: string): boolean => mergedInto.has(name) || currentProvinces.has(name);

const placeFinder = new PhraseFinder<ListedPlace>(function* () {
  for (const name of worldPlaces) yield asEntry(name, true);
  for (const name of placeNames()) yield asEntry(name, isProvince(name));
  // Behind its kind a district is believed, be its name common words: huyện ba vì.
  for (const [kind, names] of districts()) for (const name of names) if (!COMMON.has(name)) yield asEntry(name, true, kind);
});

/** Every listed body of a document, in order. */
export const listedBodies = perDocument((document: TextDocument): readonly PhraseMatch<BodyName>[] => bodyFinder.find(document));

/** Every office of a unit, in order, with its first word in its right case. */
export const listedOffices = perDocument((document: TextDocument): readonly PhraseMatch<string>[] => officeFinder.find(document));

/** Every listed place of a document, in order. */
export const listedPlaces = perDocument((document: TextDocument): readonly PhraseMatch<ListedPlace>[] =>
  placeFinder.find(document).map(({ words, value }) => ({ words: words.slice(value.kindWords), value })),
);
