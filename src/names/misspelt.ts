/** Foreign words that the news do not know, one slip away from a name that they do. */
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isJoined } from '../text/ties.ts';
import { bond, companionsOf, isSealed, nearBeside, SHORT_LETTERS } from './companions.ts';
import { nameDeviations } from './deviations.ts';
import { isClearSwap, isClose, isLongSlip, isPlain, isRepeatedSlip, LONG_LETTERS, speaksForItself, TOLD_RATIO } from './fame.ts';
import { isVariant } from './foreign-slips.ts';
import { misspeltBrands } from './misspelt-brands.ts';
import { misspeltFullNames } from './misspelt-full-names.ts';
import { misspeltPlaces } from './misspelt-places.ts';
import { misspeltTerms } from './misspelt-terms.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { isNamedAsSlip } from './named-slip.ts';
import { oneSlip } from './one-slip.ts';
import { sharedPlace } from './places.ts';
import { dominant } from './rivals.ts';
import { nameIndex } from './slips.ts';
import { typedName } from './typed-names.ts';
import { nameUses, type NameUses } from './uses.ts';

/** A name in fewer articles is not known well enough to be what was meant. */
const KNOWN_ARTICLES = 8;
/** The written name stands so many times more seldom than the meant one; or so many, beside a companion that seals it. */
const DWARFED_RATIO = 20;
const SEALED_DWARFED_RATIO = 5;
/** A slip is hardly ever printed more often. */
const MOST_ARTICLES = 60;
/** A short name that the document has too is in so many. */
const RENOWNED_ARTICLES = 500;

/** Every misspelt name, in text order; what the document itself spells otherwise is name-consistency's. */
export const misspeltNames = perDocument((document): readonly MisspeltName[] => {
  const told = new Set(nameDeviations(document).map(({ first }) => first));
  const found: MisspeltName[] = [];
  for (const name of [misspeltBrands, misspeltPlaces, misspeltTerms, misspeltFullNames].flatMap((find) => find(document))) {
    if (told.has(name.token)) continue;
    told.add(name.token);
    found.push(name);
  }
  const names = nameUses(document).filter(({ foreign }) => foreign);
  const byKey = new Map(names.map((name) => [name.key, name] as const));
  for (const name of names) {
    const right = meantBy(document, name, byKey);
    if (right === undefined) continue;
    for (const [token] of name.uses)
      if (!told.has(token) && !isNamedAsSlip(document, token)) found.push({ token, right: capitalised(right) });
  }
  return found.sort((a, b) => a.token - b.token);
});

const capitalised = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** The key of the only name that was meant; undefined if there is none. */
function meantBy(document: TextDocument, name: NameUses, byKey: ReadonlyMap<string, NameUses>): string | undefined {
  const { key, uses } = name;
  const { names, lowerCount, capitalCount } = lexicon();
  const own = names.articles(key);
  if (own > MOST_ARTICLES || uses.some(([at]) => document.hasFlag(at, Flag.MixedCase) || isJoined(document, at))) return undefined;
  const companions = companionsOf(document, name);
  const isUnknown = (own === 0 || isRepeatedSlip(key, own)) && lowerCount(key) + capitalCount(key) === 0;
  const typed = isUnknown ? typedName(key) : undefined;
  if (typed !== undefined) return typed;
  if (!isUnknown && companions.length === 0 && !isTwice(document, key)) return undefined;
  const least = Math.max(KNOWN_ARTICLES, own * DWARFED_RATIO);
  const near = names.near(key).filter((other) => {
    if (key.length >= SHORT_LETTERS && names.articles(other) >= least && !isVariant(key, other)) return true;
    return names.articles(other) >= own * SEALED_DWARFED_RATIO && companions.some((companion) => isSealed(key, other, companion));
  });
  if (near.length === 0) near.push(...nearBeside(key, companions));
  if (near.length === 0) return undefined;
  const beside = near.map((other) => ({ other, weight: Math.max(0, ...companions.map((companion) => bond(key, other, companion))) }));
  const bound = beside.filter(({ weight }) => weight > 0);
  if (bound.length > 0) return dominant(bound);
  const alone = near.filter((other) => !differsAtEnd(key, other));
  const rivals = alone.map((other) => ({ other, weight: names.articles(other) }));
  const here = rivals.filter(({ other }) => isHere(document, name, byKey.get(other)));
  // What the news know a little must be long, and a slip that leaves no doubt.
  if (!isUnknown)
    return dominant(
      here.filter(({ other }) => key.length >= LONG_LETTERS && isClose(key, other) && names.articles(other) >= own * TOLD_RATIO),
    );
  if (here.length > 0)
    return companions.some(({ foreign }) => foreign) ? dominant(here.filter(({ other }) => isClose(key, other))) : dominant(here);
  const told = (speaks: (key: string, other: string, articles: number) => boolean): string | undefined =>
    dominant(rivals.filter(({ other, weight }) => speaks(key, other, weight) || isLongSlip(document, key, other, weight)));
  if (companions.some(({ foreign, opens }) => foreign && !opens)) return told(isClearSwap);
  if (companions.some(({ opens }) => !opens)) return told(isPlain);
  return told(speaksForItself);
}

/** The document has a foreign name one slip away. */
function isTwice(document: TextDocument, key: string): boolean {
  return [...nameIndex(document).near(key)].some((other) => other.foreign && oneSlip(key, other.key) !== undefined);
}

/** The document has the other name too; a short one is near to many others. */
function isHere(document: TextDocument, name: NameUses, other: NameUses | undefined): boolean {
  if (other === undefined || sharedPlace(document, name, other) === 'clash') return false;
  return other.key.length > SHORT_LETTERS || lexicon().names.articles(other.key) >= RENOWNED_ARTICLES;
}

/** Norberta, Norbert; Indonesie, Indonesia; Badiyah, Badiya; Henrique, Henriquez: the last letter tells the language or the sex. */
function differsAtEnd(key: string, other: string): boolean {
  const { at, written, meant } = oneSlip(key, other)!;
  return /^[aeiouhz]{1,2}$/.test(written + meant) && at + written.length === key.length && at + meant.length === other.length;
}
