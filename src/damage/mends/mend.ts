/**
 * Mends: stretches of tokens that keys or spaces have broken, with what was meant. The parts of such a stretch look like
 * slips of their own, so it is told once, as a whole, and what other rules see there is its echo (`damage.ts`).
 */
import { model } from '../../resources/resources.ts';
import { Stretch } from '../../speller/index.ts';
import { perDocument, type Span, type TextDocument } from '../../text/document.ts';
import type { Correction } from '../../text/correction.ts';
import { syllableKey } from '../../text/syllable.ts';
import { gluedFigures } from './glued-figures.ts';
import { gluedWords } from './glued.ts';
import { keystrokes } from './keys.ts';
import { looseMarks } from './loose-marks.ts';
import { letterSpaced } from './letter-spaced.ts';
import { FIGURE, STOP, type MendKind, type Proposal } from './proposal.ts';
import { splitWords } from './split.ts';

export interface Mend extends Span {
  readonly first: number;
  readonly last: number;
  readonly kind: MendKind;
  /** Best first. */
  readonly corrections: readonly Correction[];
}

const MOST_CORRECTIONS = 3;
/** Meanings that are less likely than the best by more than this are not offered. */
const FAR = 6;

/** Every mend of a document, in order, none overlapping. Nothing where the language model is not to be asked. */
export const findMends = perDocument((document): readonly Mend[] => {
  if (!document.useModel) return [];
  const weighed = [keystrokes, splitWords, gluedWords, gluedFigures, letterSpaced, looseMarks]
    .flatMap((propose) => propose(document))
    .flatMap((proposal) => weigh(document, proposal) ?? []);
  const taken = new Set<number>();
  const found: Mend[] = [];
  for (const { mend } of weighed.sort((a, b) => b.gain - a.gain)) {
    const tokens = Array.from({ length: mend.last - mend.first + 1 }, (_, i) => mend.first + i);
    if (tokens.some((token) => taken.has(token))) continue;
    for (const token of tokens) taken.add(token);
    found.push(mend);
  }
  return found.sort((a, b) => a.start - b.start);
});

/** A proposal with how much likelier its best meaning is than what is written; undefined if that is too little. */
function weigh(document: TextDocument, proposal: Proposal): { mend: Mend; gain: number } | undefined {
  const { first, last, kind, meanings, written, needed, inCase } = proposal;
  const stretch = new Stretch(model(), document.tokens, first, last);
  const asWritten = written === undefined ? stretch.log(stretch.written) : stretch.logOf(written);
  const ranked = meanings
    .map(({ words, prior = 0 }) => ({ words, log: stretch.logOf(words === '' ? [] : words.split(' ').map(keyOf)) + prior }))
    .sort((a, b) => b.log - a.log);
  if (ranked.length === 0) return undefined;
  const gain = ranked[0].log - asWritten - needed;
  if (gain < 0) return undefined;
  const near = ranked.filter(({ log }) => log >= ranked[0].log - FAR).slice(0, MOST_CORRECTIONS);
  const corrections = near.map(({ words }) => ({ text: inCase(words) }));
  return { mend: { ...document.span(first, last), first, last, kind, corrections }, gain };
}

function keyOf(word: string): string {
  return word === STOP || word === FIGURE ? word : syllableKey(word);
}
