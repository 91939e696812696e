/** Names of bodies and places that the lexicon lists, wherever a document has them, in whatever case. */
import { PhraseFinder, type PhraseMatch } from '../analysis/phrase-finder.ts';
import { bodies, unitOffices, type BodyName } from '../lexicon/bodies.ts';
import { placeNames } from '../lexicon/place-names.ts';
import { currentProvinces, mergedInto } from '../lexicon/provinces.ts';
import { worldPlaces } from '../lexicon/world-places.ts';
import { perDocument, type TextDocument } from '../text/document.ts';

export interface ListedPlace {
  /** Its words in their right case. */
  readonly models: readonly string[];
  /** Believed without a word before it that announces a place. */
  readonly famous: boolean;
}

const bodyFinder = new PhraseFinder<BodyName>(() => bodies.map((body) => [body.name, body] as const));

const officeFinder = new PhraseFinder<string>(() => unitOffices.map((office) => [office, office.split(' ')[0]] as const));

const asEntry = (name: string, famous: boolean): readonly [string, ListedPlace] => [name, { models: name.split(' '), famous }];
const isProvince = (name: string): boolean => mergedInto.has(name) || currentProvinces.has(name);

const placeFinder = new PhraseFinder<ListedPlace>(function* () {
  for (const name of worldPlaces) yield asEntry(name, true);
  for (const name of placeNames()) yield asEntry(name, isProvince(name));
});

/** Every listed body of a document, in order. */
export const listedBodies = perDocument((document: TextDocument): readonly PhraseMatch<BodyName>[] => bodyFinder.find(document));

/** Every office of a unit, in order, with its first word in its right case. */
export const listedOffices = perDocument((document: TextDocument): readonly PhraseMatch<string>[] => officeFinder.find(document));

/** Every listed place of a document, in order. */
export const listedPlaces = perDocument((document: TextDocument): readonly PhraseMatch<ListedPlace>[] => placeFinder.find(document));
