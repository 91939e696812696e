/** Finds phrases of a list in a document: syllables with one space between, whatever their case. */
import { Flag, type TextDocument } from '../text/document.ts';

export interface FoundPhrase {
  readonly phrase: string;
  readonly first: number;
  readonly last: number;
}

/** Every phrase of `phrases` (lower case) in the document, in order; quotations, names and protected spans are left alone. */
export function findPhrases(document: TextDocument, phrases: Iterable<string>): FoundPhrase[] {
  const { tokens } = document;
  const byFirst = new Map<number, (readonly string[])[]>();
  for (const phrase of phrases) {
    const syllables = phrase.split(' ');
    const id = tokens.vocabulary.internForm(syllables[0]);
    byFirst.set(id, [...(byFirst.get(id) ?? []), syllables]);
  }
  // A longer phrase wins over its beginning.
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const starts = new Uint8Array(tokens.vocabulary.size);
  for (const id of byFirst.keys()) starts[id] = 1;
  const found: FoundPhrase[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (starts[tokens.word[i]] !== 1) continue;
    for (const syllables of byFirst.get(tokens.word[i])!) {
      const last = endOf(document, i, syllables);
      if (last < 0) continue;
      found.push({ phrase: syllables.join(' '), first: i, last });
      i = last;
      break;
    }
  }
  return found;
}

const APART = Flag.Protected | Flag.Quoted;

function endOf(document: TextDocument, first: number, syllables: readonly string[]): number {
  let at = first;
  for (let s = 0; ; s++) {
    if (document.hasFlag(at, APART) || (document.hasFlag(at, Flag.Name) && !document.hasFlag(at, Flag.AllCaps))) return -1;
    if (s === syllables.length - 1) return at;
    at = document.next(at);
    if (at < 0 || document.formOf(at) !== syllables[s + 1]) return -1;
  }
}

/** The phrase `replacement` in the case of the tokens [first, last]. */
export function inCaseOf(document: TextDocument, first: number, last: number, replacement: string): string {
  if (document.hasFlag(first, Flag.AllCaps) && document.hasFlag(last, Flag.AllCaps)) return replacement.toUpperCase();
  return document.hasFlag(first, Flag.Capitalised) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
