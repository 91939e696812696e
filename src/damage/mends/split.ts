/** Syllables with white space, a mark or a line end inside: đượ c, ch ủ, c ơ bản, phả.i, nghi-⏎ệp; and a rime written again: chao ào. */
import { lexicon } from '../../resources/resources.ts';
import { rewritten } from '../../text/diagnose/keystrokes.ts';
import { splits } from '../../text/diagnose/neighbours.ts';
import { Flag, TokenKind, type TextDocument } from '../../text/document.ts';
import { isVowelLetter } from '../../text/letters.ts';
import { parseSyllable, syllableKey } from '../../text/syllable.ts';
import { WordList } from '../../text/word-list.ts';
import { isAmongCapitals, isOwn, typedCase } from './place.ts';
import type { Meaning, Proposal } from './proposal.ts';

/** Natural logs by which the joined words must be likelier than the parts, by what the parts are. */
const NEEDED = { fragment: 10, syllables: 18, name: 16, lineEnd: 2 };
/** A syllable seen less often is no word. */
const KNOWN_COUNT = 100;
/** A syllable that begins with a vowel is no word of its own if it is rarer: ủ, ều, ộ. */
const RARE = 2500;
const LONGEST = 14;
const HYPHEN = 0x2d;
/** Marks of keys that are struck for another one, or beside it. */
const MARKS = new Set(['.', ',', ';', "'", '/', '\\']);

/** What is hardly a word: no syllable, a lone letter, a rime without its onset. */
const fragments = new WordList(
  (form, word, forms) =>
    form.length <= LONGEST &&
    (form.length === 1 || !forms.isSyllable(word) || (isVowelLetter(form.charCodeAt(0)) && lexicon().lowerCount(syllableKey(form)) < RARE)),
);

/** Proposals for every fragment with the word before it, the one after it, or both. */
export function splitWords(document: TextDocument): Proposal[] {
  return fragments.in(document).flatMap((at) => {
    const before = document.previous(at);
    const after = document.next(at);
    const found = [proposalOf(document, before, at), proposalOf(document, at, after)];
    if (before >= 0) found.push(proposalOf(document, before, after));
    found.push(aroundMark(document, at - 2, at), aroundMark(document, at, at + 2));
    found.push(brokenLine(document, at - 3, at), brokenLine(document, at, at + 3));
    return found.filter((proposal) => proposal !== undefined);
  });
}

function proposalOf(document: TextDocument, first: number, last: number): Proposal | undefined {
  if (first < 0 || last < 0) return undefined;
  for (let at = first; at <= last; at += 2) if (!isOwn(document, at) || document.hasFlag(at, Flag.MixedCase)) return undefined;
  for (let at = first + 2; at <= last; at += 2) if (isCapital(document, at)) return undefined;
  const parts = partsOf(document, first, last);
  const joined = parts.join('');
  if (joined.length > LONGEST) return undefined;
  const meanings = meaningsOf(parts, joined);
  if (meanings.length === 0) return undefined;
  const needed = parts.every(isSyllable) ? NEEDED.syllables : document.hasFlag(first, Flag.Name) ? NEEDED.name : NEEDED.fragment;
  return { first, last, kind: 'split', meanings, needed, inCase: typedCase(document.textOf(first, last)) };
}

/** A capital that begins a word of its own: what goes on with a syllable has one only in a line of capitals. */
function isCapital(document: TextDocument, at: number): boolean {
  return document.hasFlag(at, Flag.Capitalised) && !isAmongCapitals(document, at);
}

function partsOf(document: TextDocument, first: number, last: number): string[] {
  const parts: string[] = [];
  for (let at = first; at <= last; at += 2) parts.push(document.formOf(at));
  return parts;
}

/** Meanings by their parts: the same foreign words and initials stand side by side again and again. */
const known = new Map<string, readonly Meaning[]>();
const MOST_KNOWN = 20_000;

function meaningsOf(parts: readonly string[], joined: string): readonly Meaning[] {
  const key = parts.join(' ');
  let meanings = known.get(key);
  if (meanings === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (meanings = findMeanings(parts, joined)));
  }
  return meanings;
}

/** One syllable, the syllable under a rime that was written again, or two syllables parted elsewhere. */
function findMeanings(parts: readonly string[], joined: string): Meaning[] {
  const whole = isSyllable(joined) ? [joined] : parts.length === 2 ? rewritten(joined) : [];
  const parted = splits(joined).filter((words) => {
    const [left, right] = words.split(' ');
    return left !== parts[0] && right !== parts.at(-1);
  });
  return [...new Set([...whole, ...parted])].filter((words) => words.split(' ').every(isKnown)).map((words) => ({ words }));
}

function isKnown(word: string): boolean {
  const { lowerCount, capitalCount } = lexicon();
  return lowerCount(syllableKey(word)) + capitalCount(syllableKey(word)) >= KNOWN_COUNT;
}

function isSyllable(form: string): boolean {
  return parseSyllable(form) !== undefined;
}

/** "phả.i", "k,hi": a key beside the one that was meant; `first` and `last` are the parts. One letter beside another is a label. */
function aroundMark(document: TextDocument, first: number, last: number): Proposal | undefined {
  if (!MARKS.has(document.textOf(first + 1)) || !isOwn(document, first) || !isOwn(document, last)) return undefined;
  if (document.hasFlag(first, Flag.MixedCase) || document.hasFlag(last, Flag.MixedCase) || isCapital(document, last)) return undefined;
  const isLetter = (at: number): boolean => document.lengthOf(at) === 1;
  if (isLetter(first) && (isLetter(last) || document.hasFlag(first, Flag.Capitalised))) return undefined;
  const joined = document.formOf(first) + document.formOf(last);
  if (!isSyllable(joined) || !isKnown(joined)) return undefined;
  const text = document.textOf(first) + document.textOf(last);
  return { first, last, kind: 'split', meanings: [{ words: joined }], needed: NEEDED.fragment, inCase: typedCase(text) };
}

/** "nghi-⏎ệp": a word that a hyphen cut at the end of a line; `first` and `last` are its two parts. */
function brokenLine(document: TextDocument, first: number, last: number): Proposal | undefined {
  if (document.codeOf(first + 1) !== HYPHEN || document.kindOf(first + 2) !== TokenKind.Break) return undefined;
  if (!isOwn(document, first) || !isOwn(document, last) || document.hasFlag(last, Flag.Capitalised)) return undefined;
  const joined = document.formOf(first) + document.formOf(last);
  if (!isSyllable(joined)) return undefined;
  const text = document.textOf(first) + document.textOf(last);
  return { first, last, kind: 'split', meanings: [{ words: joined }], needed: NEEDED.lineEnd, inCase: typedCase(text) };
}
