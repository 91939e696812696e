/** Pieces of a text around a place, as people read them. */
import type { Part } from '../../formats/file.ts';
import { Sentences, visible } from '../../reporters/sentence.ts';
import type { Proposal } from '../../findings/located.ts';
import type { Spot } from './spot.ts';

const LONGEST_WORD = 60;
/** So much of a text around a place is divided into sentences. */
const NEIGHBOURHOOD = 3000;

/** The sentence of a place, or what can be said of it: [start, end) in the text. */
export function sentenceAt(text: string, { start, end }: Pick<Spot, 'start' | 'end'>): { start: number; end: number } {
  const from = Math.max(0, start - NEIGHBOURHOOD);
  const sentence = new Sentences(text.slice(from, end + NEIGHBOURHOOD)).at(start - from);
  return { start: from + Math.min(sentence.start, start - from), end: from + Math.max(sentence.end, end - from) };
}

/** What the marked words become. Where a correction reaches beyond them, with the words that it reaches. */
export function outcome(spot: Spot, part: Part, { start, end, text }: Proposal): string {
  const shown = part.shown ?? part.text;
  const { from, to } = reach(spot, { start, end });
  return visible(shown.slice(from, start) + text + shown.slice(end, to));
}

/** A correction told in words: what stands there, and what comes to stand there. */
export function described(spot: Spot, part: Part, correction: Proposal): { was: string; becomes: string } {
  const shown = part.shown ?? part.text;
  const { from, to } = reach(spot, correction);
  const becomes = outcome(spot, part, correction);
  const was = visible(shown.slice(from, to));
  if (/\p{L}/u.test(was + becomes)) return { was, becomes };
  const { before, after } = neighbours(spot, part, correction);
  return { was: before + was + after, becomes: before + becomes + after };
}

/** The words on both sides: marks and spaces alone say little. */
export function neighbours(spot: Spot, part: Part, correction: Pick<Proposal, 'start' | 'end'>): { before: string; after: string } {
  const shown = part.shown ?? part.text;
  const { from, to } = reach(spot, correction);
  const around = beside(shown, from, to);
  return { before: visible(shown.slice(around.start, from)), after: visible(shown.slice(to, around.end)) };
}

/** What is edited for a place: the words marked, or if there are none the words beside it. */
export function wordsAt(text: string, { start, end }: Pick<Spot, 'start' | 'end'>): { start: number; end: number } {
  return /\p{L}/u.test(text.slice(start, end)) ? { start, end } : beside(text, start, end);
}

function beside(text: string, start: number, end: number): { start: number; end: number } {
  const before = /(?<!\S)\S*[^\S\n]?$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))![0];
  const after = /^[^\S\n]?\S*/u.exec(text.slice(end, end + LONGEST_WORD))![0];
  return { start: start - before.length, end: end + after.length };
}

function reach(spot: Spot, { start, end }: Pick<Proposal, 'start' | 'end'>): { from: number; to: number } {
  return { from: Math.min(start, spot.start), to: Math.max(end, spot.end) };
}
