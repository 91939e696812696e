/** Confusable words whose neighbours tell that the other one was meant (class C of the confusable pairs). */
import { straddles } from '../analysis/straddle.ts';
import { contextualPairs, type ContextualPair, type Trigger } from '../lexicon/contextual.ts';
import { Strength } from '../lexicon/strength.ts';
import { Flag, perDocument, TokenKind, type TextDocument } from '../text/document.ts';
import { FormIndex } from '../text/form-index.ts';

export interface Contextual {
  /** Tokens of the syllables, in order. */
  readonly words: readonly number[];
  readonly pair: ContextualPair;
}

const single = new FormIndex(
  contextualPairs.filter(({ wrong }) => wrong.length === 1),
  ({ wrong }) => wrong,
);
const compound = new FormIndex(
  contextualPairs.filter(({ wrong }) => wrong.length > 1),
  ({ wrong }) => wrong,
);

/** Every such word of the document, in order: in quotations too, which are written down by whoever hears them. */
export const findContextual = perDocument((document): readonly Contextual[] => {
  const words = collect(document, single);
  const compounds = collect(document, compound);
  const inCompound = new Set(compounds.flatMap(({ words }) => words));
  return [...words.filter(({ words: [at] }) => !inCompound.has(at)), ...compounds].sort((a, b) => a.words[0] - b.words[0]);
});

function collect(document: TextDocument, pairs: FormIndex<ContextualPair>): Contextual[] {
  const found: Contextual[] = [];
  for (const i of pairs.in(document)) {
    if (found.at(-1)?.words.includes(i)) continue;
    for (const { entry: pair, words } of pairs.at(document, i)) {
      if (
        words.some((at) => document.hasFlag(at, APART)) ||
        !pair.triggers.some((trigger) => fits(document, words, trigger)) ||
        isSaidSo(document, words, pair) ||
        straddles(document, words, CLAIMED, pair.right)
      )
        continue;
      found.push({ words, pair });
      break;
    }
  }
  return found;
}

/** Trọng tài | khoảng 11.000 người: a firm word with a neighbour, firmer than with what was meant. */
const CLAIMED = Strength.firm;

const APART = Flag.Protected | Flag.Name;

/** So many words behind it. */
const NEARBY = 6;

/** What follows speaks for the form as it is written. */
function isSaidSo(document: TextDocument, words: readonly number[], { unless }: ContextualPair): boolean {
  let at = words[words.length - 1];
  for (let step = 0; step < NEARBY && unless.size > 0; step++) {
    at = document.next(at);
    if (at < 0) return false;
    if (unless.has(document.formOf(at))) return true;
  }
  return false;
}

function fits(document: TextDocument, words: readonly number[], { before, after }: Trigger): boolean {
  let at = words[0];
  for (let i = before.length - 1; i >= 0; i--) {
    if (before[i] === '^') {
      if (!document.hasFlag(at, Flag.SentenceStart)) return false;
      break;
    }
    at = stepBack(document, at, before[i]);
    if (at < 0) return false;
  }
  at = words[words.length - 1];
  for (const part of after) {
    at = stepOn(document, at, part);
    if (at < 0) return false;
  }
  return true;
}

/** The token before `at` if it is `part`, a syllable, a figure, a comma or a colon; else -1. */
function stepBack(document: TextDocument, at: number, part: string): number {
  const previous = document.kindOf(at - 1) === TokenKind.Space ? at - 2 : at - 1;
  return isPart(document, previous, part) ? previous : -1;
}

function stepOn(document: TextDocument, at: number, part: string): number {
  const next = document.kindOf(at + 1) === TokenKind.Space ? at + 2 : at + 1;
  return isPart(document, next, part) ? next : -1;
}

function isPart(document: TextDocument, index: number, part: string): boolean {
  if (part === ',' || part === ':') return document.codeOf(index) === part.charCodeAt(0);
  if (document.kindOf(index) === TokenKind.Number) return document.textOf(index) === part;
  return document.kindOf(index) === TokenKind.Word && document.formOf(index) === part && !document.hasFlag(index, Flag.Name);
}
