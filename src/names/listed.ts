/** Names of bodies and places that the lexicon lists, wherever a document has them, in whatever case. */
import { PhraseFinder, type PhraseMatch } from '../analysis/phrase-finder.ts';
import { bodies, unitOffices, type BodyName } from '../lexicon/bodies.ts';
import { districts } from '../lexicon/districts.ts';
import { placeNames } from '../lexicon/place-names.ts';
import { currentProvinces, mergedInto } from '../lexicon/provinces.ts';
import { worldPlaces } from '../lexicon/world-places.ts';
import { once } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { syllableKey } from '../text/syllable.ts';
import { WordList } from '../text/word-list.ts';

export interface ListedPlace {
  /** Its words in their right case. */
  readonly models: readonly string[];
  /** Believed without a word before it that announces a place. */
  readonly famous: boolean;
}

const bodyFinder = new PhraseFinder<BodyName>(() => bodies.map((body) => [body.name, body] as const));

const officeFinder = new PhraseFinder<string>(() => unitOffices.map((office) => [office, office.split(' ')[0]] as const));

/** Common words behind their kind too: các huyện duyên hải. */
const COMMON = new Set(['Duyên Hải']);

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

/** Last words of the kinds of districts, with the kind: thị | xã. */
const KINDS: Readonly<Record<string, string>> = { huyện: 'huyện', quận: 'quận', xã: 'thị xã', phố: 'thành phố' };
const MOST_WORDS = 4;
const kindEnds = new WordList(Object.keys(KINDS));

const districtsByKey = once(() => {
  const byKey = new Map<string, ListedPlace>();
  for (const [kind, names] of districts()) {
    for (const name of names) {
      if (COMMON.has(name)) continue;
      const models = name.split(' ');
      byKey.set([kind, ...models.map((word) => syllableKey(word.toLowerCase()))].join(' '), { models, famous: true });
    }
  }
  return byKey;
});

/** Districts behind the word for their kind, where they are believed, be their names common words: huyện ba vì. */
function districtsIn(document: TextDocument): PhraseMatch<ListedPlace>[] {
  return kindEnds.in(document).flatMap((end) => {
    const kind = KINDS[document.formOf(end)];
    if (kind.includes(' ') && document.formOf(document.previous(end)) !== kind.split(' ')[0]) return [];
    const words: number[] = [];
    let found: PhraseMatch<ListedPlace> | undefined;
    let key = kind;
    for (let at = end + 2; words.length < MOST_WORDS && document.next(at - 2) === at; at += 2) {
      words.push(at);
      key += ` ${document.keyOf(at)}`;
      const value = districtsByKey().get(key);
      if (value !== undefined && !document.hasFlag(at, Flag.Protected)) found = { words: [...words], value };
    }
    return found ?? [];
  });
}

/** Every listed place of a document, in order. */
export const listedPlaces = perDocument((document: TextDocument): readonly PhraseMatch<ListedPlace>[] => {
  const named = districtsIn(document);
  if (named.length === 0) return placeFinder.find(document);
  const taken = new Set(named.flatMap(({ words }) => words));
  const others = placeFinder.find(document).filter(({ words }) => !words.some((at) => taken.has(at)));
  return [...named, ...others].sort((a, b) => a.words[0] - b.words[0]);
});
