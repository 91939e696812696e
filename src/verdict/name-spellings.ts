/** The document's spellings of the people it names: one form a person. */
import type { TwoWays } from '../analysis/conventions.ts';
import { surnames } from '../lexicon/surnames.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { syllableKey } from '../text/syllable.ts';
import { WordList } from '../text/word-list.ts';

export interface NameDeviation extends TwoWays {
  /** Tokens of the name, in order. */
  readonly words: readonly number[];
}

interface Person {
  readonly syllables: readonly string[];
  readonly uses: (readonly number[])[];
}

/** A full name has three or four syllables. */
const LEAST_SYLLABLES = 3;
const MOST_SYLLABLES = 4;
/** The majority is used this often; one use against two may be two people. */
const MANY_USES = 3;

const surnameWords = new WordList((form) => surnames().has(syllableKey(form)));

/** Names used once that differ in one letter from a name used often. */
export const nameDeviations = perDocument((document): readonly NameDeviation[] => {
  const people = collect(document);
  const often = people.filter(({ uses }) => uses.length >= MANY_USES);
  if (often.length === 0) return [];
  const found: NameDeviation[] = [];
  for (const rare of people) {
    if (rare.uses.length !== 1) continue;
    const near = often.filter((person) => isSlipOf(rare.syllables, person.syllables) && !areTwo(document, rare, person));
    if (near.length !== 1) continue;
    found.push({
      words: rare.uses[0],
      minority: rare.syllables.join(' '),
      majority: near[0].syllables.join(' '),
      minorityCount: 1,
      majorityCount: near[0].uses.length,
    });
  }
  return found;
});

function collect(document: TextDocument): Person[] {
  const people = new Map<string, Person>();
  let done = -1;
  for (const i of surnameWords.in(document)) {
    if (i <= done || !document.hasFlag(i, Flag.Name) || !document.isWord(i)) continue;
    const words = nameFrom(document, i);
    if (words === undefined) continue;
    const syllables = words.map((at) => document.textOf(at).normalize('NFC'));
    const key = syllables.join(' ');
    const person = people.get(key);
    if (person === undefined) people.set(key, { syllables, uses: [words] });
    else person.uses.push(words);
    done = words[words.length - 1];
  }
  return [...people.values()];
}

/** The run of capitalised syllables from a surname on, if it is a name in length. */
function nameFrom(document: TextDocument, first: number): number[] | undefined {
  const before = document.previous(first);
  // "Bệnh viện Nguyễn Tri Phương", "Trần Nguyễn…": only a title may stand before with a capital.
  if (before >= 0 && document.hasFlag(before, Flag.Capitalised) && !document.hasFlag(before, Flag.SentenceStart)) return undefined;
  const words: number[] = [];
  for (let at = first; at >= 0 && isSyllableName(document, at); at = document.next(at)) words.push(at);
  return words.length >= LEAST_SYLLABLES && words.length <= MOST_SYLLABLES ? words : undefined;
}

function isSyllableName(document: TextDocument, at: number): boolean {
  if (!document.hasFlag(at, Flag.Capitalised) || document.hasFlag(at, Flag.AllCaps | Flag.MixedCase | Flag.Protected)) return false;
  return document.isSyllable(at);
}

/** The same name but for one letter, mark, tone or tone placement of one syllable. */
function isSlipOf(rare: readonly string[], often: readonly string[]): boolean {
  if (rare.length !== often.length) return false;
  const different = rare.findIndex((syllable, i) => syllable !== often[i]);
  if (rare.some((syllable, i) => i > different && syllable !== often[i])) return false;
  const [a, b] = [rare[different], often[different]];
  if (a.charAt(0) !== b.charAt(0)) return false;
  return syllableKey(a) === syllableKey(b) || editDistanceIsOne(a, b);
}

function editDistanceIsOne(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let fromEnd = 0;
  while (fromEnd < a.length - from && fromEnd < b.length - from && a.at(-1 - fromEnd) === b.at(-1 - fromEnd)) fromEnd++;
  return Math.max(a.length, b.length) - from - fromEnd === 1;
}

/** Named side by side, introduced with an age or a bracket of its own, or called by the given name alone: two people. */
function areTwo(document: TextDocument, rare: Person, often: Person): boolean {
  const [words] = rare.uses;
  const last = words[words.length - 1];
  const [near, far] = [words[0] - NEAR_TOKENS, last + NEAR_TOKENS];
  if (often.uses.some((use) => use[0] > near && use[0] < far)) return true;
  if (isIntroduced(document, last)) return true;
  const given = document.tokens.word[last];
  if (given === document.tokens.word[often.uses[0][words.length - 1]]) return false;
  const { word } = document.tokens;
  for (let i = word.indexOf(given); i >= 0; i = word.indexOf(given, i + 1)) {
    if (i !== last && document.hasFlag(i, Flag.Capitalised) && !isMiddle(document, i)) return true;
  }
  return false;
}

/** Tokens around a name within which a like one is somebody else's: brothers and sisters are named together. */
const NEAR_TOKENS = 40;

function isIntroduced(document: TextDocument, last: number): boolean {
  const at = document.kindOf(last + 1) === TokenKind.Space ? last + 2 : last + 1;
  return document.codeOf(at) === 0x28;
}

function isMiddle(document: TextDocument, at: number): boolean {
  const next = document.next(at);
  return next >= 0 && document.hasFlag(next, Flag.Capitalised);
}
