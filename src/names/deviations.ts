/** A document's own spellings of the names and foreign words in it, and the places that deviate from them. */
import type { TwoWays } from '../analysis/conventions.ts';
import { perDocument } from '../text/document.ts';
import { halfCapitals } from './half-capitals.ts';
import { nameSlips } from './slips.ts';
import { smallNames } from './small-names.ts';
import { rareWritings, type Writing } from './writings.ts';
import { termSlips } from './term-slips.ts';

export interface NameDeviation extends TwoWays {
  /** Tokens [first, last] of the name. */
  readonly first: number;
  readonly last: number;
}

/** Every place of a rare spelling or writing of a name, and of a rare spelling of a foreign word, in text order. */
export const nameDeviations = perDocument((document): readonly NameDeviation[] => {
  const found = new Map<number, NameDeviation>();
  for (const { rare, often } of nameSlips(document)) {
    const [minority, majority] = [rare, often].map(({ words }) => words.join(' '));
    const counts = { minority, majority, minorityCount: rare.uses.length, majorityCount: often.uses.length };
    for (const use of rare.uses) found.set(use[0], { first: use[0], last: use[use.length - 1], ...counts });
  }
  for (const { rare, often } of rareWritings(document)) addWriting(rare, often);
  const covered = new Set([...found.values()].flatMap(({ first, last }) => [first, last]));
  for (const { rare, often } of halfCapitals(document)) {
    const uses = rare.uses.filter((use) => !use.some((at) => covered.has(at)));
    addWriting({ ...rare, uses }, often, rare.uses.length);
    for (const [first, last] of uses) for (let at = first; at <= last; at++) covered.add(at);
  }
  for (const { name, small } of smallNames(document)) {
    const majority = name.words.join(' ');
    addWriting(
      { text: majority.toLowerCase(), uses: small },
      { text: majority, uses: name.uses.map((use) => [use[0], use[use.length - 1]]) },
    );
  }
  for (const { token, ...counts } of termSlips(document)) found.set(token, { first: token, last: token, ...counts });
  return [...found.values()].sort((a, b) => a.first - b.first);

  function addWriting(rare: Writing, often: Writing, minorityCount = rare.uses.length): void {
    const counts = { minority: rare.text, majority: often.text, minorityCount, majorityCount: often.uses.length };
    for (const [first, last] of rare.uses) found.set(first, { first, last, ...counts });
  }
});

/** Tokens of all deviations. */
export const deviatingTokens = perDocument((document): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const { first, last } of nameDeviations(document)) for (let token = first; token <= last; token++) tokens.add(token);
  return tokens;
});
