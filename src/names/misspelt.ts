/** Foreign words that the news do not know, one slip away from a name that they do. */
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';
import { isOtherForm, isTranscription } from './foreign-slips.ts';
import { isForeign } from '../analysis/foreign.ts';
import { isJoined } from '../text/ties.ts';
import { misspeltBrands } from './misspelt-brands.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { sharedPlace } from './places.ts';
import { nameIndex } from './slips.ts';
import { nameDeviations } from './deviations.ts';
import { nameUses, type NameUses } from './uses.ts';
import { isNamedAsSlip } from './named-slip.ts';
import { isSwap, oneSlip, type OneSlip } from './one-slip.ts';

/** A name in fewer articles is not known well enough to be what was meant. */
const KNOWN_ARTICLES = 8;
/** The written name stands so many times more seldom than the meant one, alone and beside its companion. */
const DWARFED_RATIO = 20;
const TOGETHER_RATIO = 10;
/** A slip is hardly ever printed more often. */
const MOST_ARTICLES = 60;
/** A name stands beside its companion in so many articles, and the written one in hardly any: a slip, however known it is elsewhere. */
const SEALED_ARTICLES = 40;
const SEALED_RATIO = 100;
const SEALED_DWARFED_RATIO = 5;
/** A Vietnamese word or a syllable speaks for a name only if the name hardly stands without it: Theresa May. */
const BOUND_SHARE = 0.5;
/** The article has the other name as well, and the news print that so many times as often. */
const TOLD_RATIO = 50;
const SHORT_LETTERS = 4;
/** Nothing but the name itself speaks for it: it must be long, and one that everybody knows. */
const LONG_LETTERS = 7;
const FAMOUS_ARTICLES = 40;
const RENOWNED_ARTICLES = 500;
/** The name of a paper, a firm, a president: Yohhap, Samssung. */
const HOUSEHOLD_ARTICLES = 1000;
const HOUSEHOLD_LETTERS = 6;
/** With two letters swapped, a name of this fame is known whatever stands beside it: Café Soceity. */
const SWAPPED_ARTICLES = 100;

/** Every misspelt name, in text order; what the document itself spells otherwise is name-consistency's. */
export const misspeltNames = perDocument((document): readonly MisspeltName[] => {
  const brands = misspeltBrands(document);
  const told = new Set([...nameDeviations(document).map(({ first }) => first), ...brands.map(({ token }) => token)]);
  const names = nameUses(document).filter(({ foreign }) => foreign);
  const byKey = new Map(names.map((name) => [name.key, name] as const));
  const found: MisspeltName[] = [...brands];
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
  const isUnknown = own === 0 && lowerCount(key) + capitalCount(key) === 0;
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
  if (companions.some(({ foreign, opens }) => foreign && !opens))
    return dominant(rivals.filter(({ other, weight }) => isClearSwap(key, other, weight)));
  if (companions.some(({ opens }) => !opens)) return dominant(rivals.filter(({ other, weight }) => isPlain(key, other, weight)));
  return dominant(rivals.filter(({ other, weight }) => speaksForItself(key, other, weight)));
}

/** A name so well known, and so plainly the one that was meant, that no Vietnamese word beside it tells otherwise. */
function isPlain(key: string, other: string, articles: number): boolean {
  return isClearSwap(key, other, articles) || (articles >= HOUSEHOLD_ARTICLES && key.length >= HOUSEHOLD_LETTERS);
}

/** Nothing need stand beside it. */
function speaksForItself(key: string, other: string, articles: number): boolean {
  if (isPlain(key, other, articles)) return true;
  // Names are kept as hashes, and one in some hundred unknown words has a slip with the hash of a name.
  return articles >= FAMOUS_ARTICLES && lexicon().capitalCount(other) > 0 && key.length >= lettersFor(key, other);
}

/** The document has a foreign name one slip away. */
function isTwice(document: TextDocument, key: string): boolean {
  return [...nameIndex(document).near(key)].some((other) => other.foreign && oneSlip(key, other.key) !== undefined);
}

/** What the name may have been. */
interface Rival {
  readonly other: string;
  /** Articles that speak for it. */
  readonly weight: number;
}

/** The only one, or the one beside which the others are slips too. */
function dominant(rivals: readonly Rival[]): string | undefined {
  const [first, second] = [...rivals].sort((a, b) => b.weight - a.weight);
  return first !== undefined && (second === undefined || first.weight >= TOGETHER_RATIO * second.weight) ? first.other : undefined;
}

/** The document has the other name too; a short one is near to many others. */
function isHere(document: TextDocument, name: NameUses, other: NameUses | undefined): boolean {
  if (other === undefined || sharedPlace(document, name, other) === 'clash') return false;
  return other.key.length > SHORT_LETTERS || lexicon().names.articles(other.key) >= RENOWNED_ARTICLES;
}

/** Two names of other letters are nearer to each other than those of which one lacks a letter. */
function lettersFor(written: string, meant: string): number {
  return written.length === meant.length && !isSwap(oneSlip(written, meant)!) ? LONG_LETTERS + 1 : LONG_LETTERS;
}

/** Andrew Marton beside a Marlon may be somebody else; with a letter lost, added or swapped, or in a long name, nobody is. */
function isClose(written: string, meant: string): boolean {
  return written.length !== meant.length || written.length > LONG_LETTERS || isSwap(oneSlip(written, meant)!);
}

function isClearSwap(written: string, meant: string, articles: number): boolean {
  return articles >= SWAPPED_ARTICLES && written.length >= HOUSEHOLD_LETTERS && isSwap(oneSlip(written, meant)!);
}

/** A word with a capital beside the name. */
interface Companion {
  readonly key: string;
  /** It stands behind the name. */
  readonly follows: boolean;
  /** Of the same language: Barack Obama, not Ông Obama. */
  readonly foreign: boolean;
  /** Any sentence may begin with it, or any foreign name: no part of this one. */
  readonly opens: boolean;
}

function companionsOf(document: TextDocument, { uses }: NameUses): readonly Companion[] {
  const found: Companion[] = [];
  const add = (at: number, follows: boolean): void => {
    if (at < 0 || !document.hasFlag(at, Flag.Capitalised)) return;
    const key = document.keyOf(at);
    const foreign = isForeign(document, at) && !document.hasFlag(at, Flag.AllCaps);
    found.push({ key, follows, foreign, opens: key === 'the' || (!follows && document.hasFlag(at, Flag.SentenceStart) && isCommon(key)) });
  };
  for (const [at] of uses) {
    add(document.previous(at), false);
    add(document.next(at), true);
  }
  return found;
}

function isCommon(key: string): boolean {
  return lexicon().lowerCount(key) > lexicon().capitalCount(key);
}

/** Articles with the other name beside this companion, and with the written one. */
function together(name: string, { key, follows }: Companion): number {
  const { names } = lexicon();
  return follows ? names.together(name, key) : names.together(key, name);
}

/** The companion has the other name beside it so often, and the written one so seldom, that nothing else can be meant: Deir Ezzor. */
function isSealed(written: string, other: string, companion: Companion): boolean {
  const slip = oneSlip(written, other);
  if (slip === undefined || !(companion.foreign || isSwap(slip)) || isGlide(written, slip)) return false;
  const usual = together(other, companion);
  return usual >= SEALED_ARTICLES && usual >= SEALED_RATIO * together(written, companion);
}

/** Natalya, Natalia: other alphabets have one letter for both. */
function isGlide(key: string, { at, written, meant }: OneSlip): boolean {
  return /^(?:iy|yi)$/.test(written + meant) && /^[aeou]/.test(key.slice(at + 1));
}

/** Moon Jea In: what the news know beside the companion only. */
function nearBeside(key: string, companions: readonly Companion[]): string[] {
  const { names } = lexicon();
  return companions.flatMap((companion) => {
    const near = companion.foreign ? names.nearBeside(key, companion.key, companion.follows) : [];
    return near.filter((other) => !isVariant(key, other) && isSealed(key, other, companion));
  });
}

/** Articles with the other name beside this companion; 0 if they do not speak for it, or have the written one there as well. */
function bond(written: string, other: string, companion: Companion): number {
  const usual = together(other, companion);
  if (usual < TOGETHER_RATIO * together(written, companion)) return 0;
  if (companion.foreign || isSealed(written, other, companion)) return usual;
  return other.length > SHORT_LETTERS && usual >= BOUND_SHARE * lexicon().names.articles(other) ? usual : 0;
}

/** The same name with other accents, in the plural, of another sex or language, or in another transcription. */
function isVariant(written: string, meant: string): boolean {
  const slip = oneSlip(written, meant);
  return slip === undefined || isOtherForm(written, meant, slip) || isTranscription(written, slip);
}

/** Norberta, Norbert; Indonesie, Indonesia; Badiyah, Badiya: the last letter tells the language or the sex. */
function differsAtEnd(key: string, other: string): boolean {
  const { at, written, meant } = oneSlip(key, other)!;
  return /^[aeiouh]{1,2}$/.test(written + meant) && at + written.length === key.length && at + meant.length === other.length;
}
