/** One name of a document in two writings: joined or apart, with a hyphen or a space, in other capitals, I or 1. */
import { bodies } from '../lexicon/bodies.ts';
import { brands } from '../lexicon/brands.ts';
import { Strength } from '../lexicon/strength.ts';
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { stripDiacritics } from '../text/letters.ts';
import { isNameWord } from './uses.ts';

/** Everything written with the same letters in the same order. */
export interface Writing {
  readonly text: string;
  readonly uses: readonly Use[];
}

/** Tokens [first, last] of a name. */
export type Use = readonly [first: number, last: number];

interface Candidate {
  /** What all writings of the name have in common. */
  readonly family: string;
  readonly first: number;
  readonly last: number;
}

/** One of several syllables; sure where all of them have a capital. */
interface Title extends Candidate {
  readonly sure: boolean;
}

const NO_TITLES: readonly Title[] = [];

/** A writing used less often than another of the same name. */
export interface RareWriting {
  readonly rare: Writing;
  readonly often: Writing;
}

/** Shorter names are abbreviations, and syllables that only meet. */
const LEAST_LETTERS = 4;
/** One writing against two of another. */
const LEAST_USES = 3;
/** A writing used more often is meant so: Sa Pa the town, Sapa O’Châu the firm. */
const MOST_RARE = 2;
/** Syllables of a name that is compared capital by capital. */
const LEAST_TITLE = 3;
const MOST_TITLE = 4;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Of these brand-name tells the right writing, whatever the document prefers. */
const brandForms = new Set(brands.map((name) => name.toLowerCase()));

/**
 * Every rare writing, with the usual one. Of two equally frequent ones none is rare, unless one is joined and the other
 * apart: then the first of the text is the usual one.
 */
export const rareWritings = perDocument((document): readonly RareWriting[] => {
  const found: RareWriting[] = [];
  for (const [family, uses] of familiesOf(document)) {
    if (uses.length < LEAST_USES || brandForms.has(family)) continue;
    const [often, ...others] = writingsOf(document, uses).sort((a, b) => b.uses.length - a.uses.length || a.uses[0][0] - b.uses[0][0]);
    for (const rare of others) {
      // Hoà, Hòa: where a tone stands is another rule's matter.
      const isTone = stripDiacritics(rare.text) === stripDiacritics(often.text);
      if (isTone || isOfficial(rare.text, often.text) || isSetInCapitals(rare.text, often.text)) continue;
      const isFew = rare.uses.length <= MOST_RARE && rare.uses.length < often.uses.length;
      if (isFew ? !isSentenceCase(rare.text, often.text) : isOneSpace(rare.text, often.text)) found.push({ rare, often });
    }
  }
  return found;
});

function writingsOf(document: TextDocument, uses: readonly Use[]): Writing[] {
  const writings = new Map<string, Use[]>();
  for (const use of uses) {
    const text = document.textOf(...use).normalize('NFC');
    const known = writings.get(text);
    if (known === undefined) writings.set(text, [use]);
    else known.push(use);
  }
  return Array.from(writings, ([text, alike]) => ({ text, uses: alike }));
}

/** Uses of everything that is the same but for capitals and joints, by what that is. */
function familiesOf(document: TextDocument): Map<string, Use[]> {
  const families = new Map<string, Use[]>();
  const add = (family: string, first: number, last: number): void => {
    const known = families.get(family);
    if (known === undefined) families.set(family, [[first, last]]);
    else known.push([first, last]);
  };
  /** What is a writing only where the document has another, surer one of the same name. */
  const possible: Candidate[] = [];
  /** First tokens of two names side by side: so is a name that stands joined elsewhere. */
  const pairs: number[] = [];
  const { flags, count } = document.tokens;
  for (let at = 0; at < count; at++) {
    if ((flags[at] & Flag.Capitalised) === 0) continue;
    if (isLoneInCapitals(document, at)) possible.push({ family: document.formOf(at), first: at, last: at });
    if (!isNameWord(document, at)) continue;
    for (const title of titlesFrom(document, at)) {
      if (title.sure) add(title.family, title.first, title.last);
      else possible.push(title);
    }
    const form = document.formOf(at);
    if (!document.isSyllable(at) && form.length >= LEAST_LETTERS) add(form, at, at);
    const next = at + 2;
    if (isNameWord(document, next)) {
      if (document.kindOf(at + 1) === TokenKind.Space) pairs.push(at);
      else if (document.codeOf(at + 1) === HYPHEN && isForeignCompound(document, at, next)) add(form + document.formOf(next), at, next);
    }
    const number = numberAfter(document, at);
    if (number !== undefined) add(`${document.keyOf(document.previous(at))} ${document.keyOf(at)} ${number}`, document.previous(at), next);
  }
  const shapes = new Set(Array.from(families.keys(), (family) => shapeOf(family.charCodeAt(0), family.length)));
  for (const first of pairs) {
    const [form, next] = [document.formOf(first), document.formOf(first + 2)];
    // Cheaper than to join them all.
    if (shapes.has(shapeOf(form.charCodeAt(0), form.length + next.length))) possible.push({ family: form + next, first, last: first + 2 });
  }
  for (const { family, first, last } of possible) if (families.has(family)) add(family, first, last);
  return families;
}

/** VINATREE between words in small letters: a name, where the document has it in other capitals. */
function isLoneInCapitals(document: TextDocument, at: number): boolean {
  if (!document.hasFlag(at, Flag.AllCaps) || document.hasFlag(at, Flag.Protected | Flag.OtherScript) || !document.isWord(at)) return false;
  if (document.isSyllable(at) || document.formOf(at).length < LEAST_LETTERS) return false;
  return ![document.previous(at), document.next(at)].some((beside) => beside >= 0 && document.hasFlag(beside, Flag.AllCaps));
}

/** One number for the first letter and the length of a family. */
function shapeOf(letter: number, length: number): number {
  return letter * 1024 + length;
}

const HYPHEN = 0x2d;

/** Names of so many syllables that begin and end with a capital: Khát Vọng Việt; sure where all of them have one. */
function titlesFrom(document: TextDocument, first: number): readonly Title[] {
  const before = document.previous(first);
  if (!document.isSyllable(first) || (isNameWord(document, before) && !document.hasFlag(before, Flag.SentenceStart))) return NO_TITLES;
  let found: Title[] | undefined;
  let sure = true;
  let at = document.next(first);
  for (let words = 2; words <= MOST_TITLE && at >= 0 && document.isSyllable(at); words++) {
    if (!isNameWord(document, at)) sure = false;
    else if (words >= LEAST_TITLE && isTitleEnd(document, at) && (sure || !document.hasFlag(first, Flag.SentenceStart))) {
      (found ??= []).push({ family: keysOf(document, first, at), first, last: at, sure });
    }
    at = document.next(at);
  }
  return found ?? NO_TITLES;
}

/** Keys of the words from the first to the last, which one space parts from each other. */
function keysOf(document: TextDocument, first: number, last: number): string {
  let keys = document.keyOf(first);
  for (let at = document.next(first); at >= 0 && at <= last; at = document.next(at)) keys += ` ${document.keyOf(at)}`;
  return keys;
}

/** No other name word follows, and no common word begins here: Tổng Cục Lâm | nghiệp. */
function isTitleEnd(document: TextDocument, last: number): boolean {
  const after = document.next(last);
  return !isNameWord(document, after) && lexicon().pairStrength(document.keyOf(last), document.keyOf(after)) < Strength.phrase;
}

/** Al-Bab, Vogt-Roberts, and no more parts; not Bắc-Nam, nor what ties two names: Hà Nội-Huế. */
function isForeignCompound(document: TextDocument, first: number, last: number): boolean {
  if (document.isSyllable(first) || document.isSyllable(last)) return false;
  return document.codeOf(first - 1) !== HYPHEN && document.codeOf(last + 1) !== HYPHEN;
}

/** The value of a number that counts a name: Hà Nội I, Hà Nội 1. Not a score, a figure, or the begin of a longer one. */
function numberAfter(document: TextDocument, at: number): number | undefined {
  if (document.kindOf(at + 1) !== TokenKind.Space || !isNameWord(document, document.previous(at))) return undefined;
  if (document.kindOf(at + 2) !== TokenKind.Number && !isNameWord(document, at + 2)) return undefined;
  const text = document.textOf(at + 2);
  const value = ROMAN.indexOf(text) + 1 || (document.kindOf(at + 2) === TokenKind.Number ? Number(text) : 0);
  if (value < 1 || value > ROMAN.length) return undefined;
  const isFollowed = document.kindOf(at + 3) === TokenKind.Space ? document.isWord(at + 4) : /^[.,;)\s]?$/.test(document.textOf(at + 3));
  return isFollowed ? value : undefined;
}

/** Ling Ling, Lingling: nothing but a space, and the capital after it, tells them apart. */
function isOneSpace(rare: string, often: string): boolean {
  return rare.includes(' ') !== often.includes(' ') && rare.replace(' ', '').toLowerCase() === often.replace(' ', '').toLowerCase();
}

/** BARCELONA, Barcelona: a line-up or a heading may have set the name so; VINATREE for VinaTree is another matter. */
function isSetInCapitals(rare: string, often: string): boolean {
  return rare === often.toUpperCase() && often.slice(1) === often.slice(1).toLowerCase();
}

/** The law writes a body as the rare writing does, and not as the usual one: it need not become that. */
export function isOfficial(rare: string, often: string): boolean {
  return bodies.some(({ name }) => rare.includes(name) && !often.includes(name));
}

/** They differ in the first letter only: the sentence has given it its capital. */
function isSentenceCase(rare: string, often: string): boolean {
  return rare.slice(1) === often.slice(1);
}
