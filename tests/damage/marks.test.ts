/** Moves, doubles and loses marks and spaces of sound paragraphs and demands the repair; sound paragraphs stay silent. */
import { describe, expect, it } from 'vitest';
import { corrected, reported } from '../kinds/kind.ts';
import { expectMost, MARKED, tally } from './sentences.ts';

/** What a place becomes: each match of the expression by itself. */
type Damage = readonly [place: RegExp, becomes: string];

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a space before a comma': [/(?<=\p{L}),(?= )/gu, ' ,'],
  'a space before a full stop': [/(?<=\p{L})\.(?= |$)/gu, ' .'],
  'no space after a comma': [/(?<=\p{L}), (?=\p{Ll})/gu, ','],
  'the space of a comma before it': [/(?<=\p{L}), (?=\p{L})/gu, ' ,'],
  'no space after a full stop': [/(?<=\p{L}{2})\. (?=\p{Lu})/gu, '.'],
  'two spaces': [/(?<=\p{L}) (?=\p{L})/gu, '  '],
  'a comma twice': [/(?<=\p{L}),(?= )/gu, ',,'],
  'a comma twice after a space': [/(?<=\p{L}),(?= )/gu, ' ,,'],
  'a full stop twice': [/(?<=\p{Ll}{2})\.(?= \p{Lu}|$)/gu, '..'],
  'a full stop twice with a space': [/(?<=\p{Ll}{2})\.(?= \p{Lu}|$)/gu, '. .'],
  'a comma before a full stop': [/(?<=\p{Ll}{2})\.(?= \p{Lu}|$)/gu, ',.'],
  'a full stop after an exclamation': [/!(?=$)/gu, '!.'],
  'a full stop after an ellipsis': [/…$/gu, '….'],
  'an ellipsis of four dots': [/…$/gu, '....'],
  'a space after an opening mark': [/“/gu, '“ '],
  'a space before a closing mark': [/”/gu, ' ”'],
  'a space on the wrong side of an opening mark': [/ “/gu, '“ '],
  'no space before an opening mark': [/(?<=\p{L}) “/gu, '“'],
  'no space after a closing mark': [/” (?=\p{L})/gu, '”'],
  'a quotation closed by a straight mark': [/”/gu, '"'],
  'a space inside a bracket': [/\(/gu, '( '],
  'a space before a closing bracket': [/\)/gu, ' )'],
  'no space before a bracket': [/ \(/gu, '('],
  'spaces around a decimal comma': [/(?<=\d),(?=\d)/gu, ' , '],
  'a space before a decimal comma': [/(?<=\d),(?=\d)/gu, ' ,'],
  'spaces around the stop of a thousand': [/(?<=\d)\.(?=\d)/gu, ' . '],
  'spaces around the colon of a time': [/(?<=\d):(?=\d)/gu, ' : '],
  'a figure glued to the next word': [/(?<=\d) (?=\p{Ll}{3})/gu, ''],
};

/** The paragraphs with one place of each damaged at a time. */
function damaged([place, becomes]: Damage): (readonly [string, string])[] {
  return MARKED.flatMap((sound) =>
    [...sound.matchAll(place)].map(
      ({ 0: { length }, index }) => [sound.slice(0, index) + becomes + sound.slice(index + length), sound] as const,
    ),
  );
}

describe('marks, spaces and figures', () => {
  it.each(Object.entries(DAMAGES))('%s', (_, damage) => {
    expectMost(tally(damaged(damage), corrected), 2);
  });

  it.each(MARKED)('leaves %s alone', (paragraph) => {
    expect(reported(paragraph)).toBe(paragraph);
  });
});
