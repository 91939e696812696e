/** The names of a document, each with every place where it is written so. */
import { lexicon } from '../resources/resources.ts';
import { Flag, perDocument, type TextDocument } from '../text/document.ts';

export interface NameUses {
  /** Words of the name as they are written, in NFC. */
  readonly words: readonly string[];
  /** The same words as canonical keys, parted by one space. */
  readonly key: string;
  /** One foreign word; else Vietnamese syllables. */
  readonly foreign: boolean;
  /** Tokens of each use, in order. */
  readonly uses: (readonly number[])[];
}

/** A Vietnamese name of people and places has so many syllables. */
const LEAST_SYLLABLES = 2;
export const MOST_SYLLABLES = 4;
/** A shorter foreign word is mostly an abbreviation. */
const LEAST_LETTERS = 3;
/** A longer one is no name, and looking for slips of it takes the square of its length. */
const MOST_LETTERS = 30;

/** Every name once: single foreign words, and runs of Vietnamese syllables. */
export const nameUses = perDocument((document): readonly NameUses[] => {
  const names = new Map<string, NameUses>();
  const add = (tokens: readonly number[], foreign: boolean): void => {
    const written = document.textOf(tokens[0], tokens[tokens.length - 1]);
    const known = names.get(written);
    if (known !== undefined) known.uses.push(tokens);
    else {
      const words = tokens.map((at) => document.textOf(at).normalize('NFC'));
      names.set(written, { words, key: tokens.map((at) => document.keyOf(at)).join(' '), foreign, uses: [tokens] });
    }
  };
  const { flags, count } = document.tokens;
  for (let at = 0; at < count; at++) {
    if ((flags[at] & Flag.Capitalised) === 0 || !isNameWord(document, at)) continue;
    if (!document.isSyllable(at)) {
      const { length } = document.formOf(at);
      if (length >= LEAST_LETTERS && length <= MOST_LETTERS) add([at], true);
      continue;
    }
    const run = runFrom(document, at);
    at = run[run.length - 1];
    if (run.length < LEAST_SYLLABLES) continue;
    const name = isOpening(document, run[0]) ? run.slice(1) : run;
    if (name.length >= LEAST_SYLLABLES && name.length <= MOST_SYLLABLES) add(name, false);
  }
  return [...names.values()];
});

/** A word with a capital that is no abbreviation, and in Latin letters throughout. */
export function isNameWord(document: TextDocument, at: number): boolean {
  if (at < 0 || !document.isWord(at) || !document.hasFlag(at, Flag.Capitalised)) return false;
  return !document.hasFlag(at, Flag.AllCaps | Flag.Protected | Flag.OtherScript);
}

function isSyllableName(document: TextDocument, at: number): boolean {
  return isNameWord(document, at) && document.isSyllable(at) && !document.hasFlag(at, Flag.MixedCase);
}

/** The run of capitalised syllables that begins here; one that is in mixed case stands alone. */
function runFrom(document: TextDocument, first: number): number[] {
  const run = [first];
  if (document.hasFlag(first, Flag.MixedCase)) return run;
  for (let at = document.next(first); isSyllableName(document, at); at = document.next(at)) run.push(at);
  return run;
}

/** "Ông Nguyễn …", "Theo Trần …": a common word that has its capital from the sentence. */
function isOpening(document: TextDocument, at: number): boolean {
  if (!document.hasFlag(at, Flag.SentenceStart)) return false;
  const key = document.keyOf(at);
  return lexicon().lowerCount(key) > lexicon().capitalCount(key);
}
