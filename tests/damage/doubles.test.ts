/** Writes words, compounds and paragraphs twice and demands that once is enough; sound texts stay silent. */
import { describe, expect, it } from 'vitest';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { lexicon } from '../../src/resources/resources.ts';
import { Strength } from '../../src/lexicon/strength.ts';
import { stripTones } from '../../src/text/letters.ts';
import { syllableKey } from '../../src/text/syllable.ts';
import { corrected, reported } from '../kinds/kind.ts';
import { expectMost, MARKED, SENTENCES, tally } from './sentences.ts';

useFileResources();

/** The words of a sentence without its full stop. */
const wordsOf = (sentence: string): string[] => sentence.slice(0, -1).split(' ');
const isPlain = (word: string): boolean => /^\p{L}+$/u.test(word);
const joins = (one: string, two: string): boolean =>
  isPlain(one) && isPlain(two) && lexicon().pairStrength(syllableKey(one.toLowerCase()), syllableKey(two.toLowerCase())) >= Strength.firm;

type Damaged = readonly [damaged: string, sound: string];

/** Each pair of words that make a compound, and what it becomes. */
function compounds(damage: (one: string, two: string) => readonly string[]): Damaged[] {
  return SENTENCES.flatMap((sound) => {
    const words = wordsOf(sound);
    return words.slice(1).flatMap((two, i) => {
      // A sentence begins with a capital, which is not written twice.
      if (i === 0 || !joins(words[i], two)) return [];
      return [[`${[...words.slice(0, i), ...damage(words[i], two), ...words.slice(i + 2)].join(' ')}.`, sound] as const];
    });
  });
}

const FUNCTION_WORDS = new Set('các những và của cho với được đã đang sẽ trong phải'.split(' '));

const KINDS: Readonly<Record<string, () => readonly Damaged[]>> = {
  'the last syllable of a compound': () => compounds((one, two) => [one, two, two]),
  'the first syllable of a compound': () => compounds((one, two) => [one, one, two]),
  'a compound': () => compounds((one, two) => [one, two, one, two]),
  'a syllable, first without its tone': () =>
    compounds((one, two) => (stripTones(two) === two ? [one, two, two] : [one, stripTones(two), two])),
  'a function word': () =>
    SENTENCES.flatMap((sound) => {
      const words = wordsOf(sound);
      // dành cho | cho vay
      const isDoubled = (word: string, i: number): boolean => FUNCTION_WORDS.has(word) && words[i + 1] !== 'vay';
      return words.flatMap((word, i): Damaged[] => (isDoubled(word, i) ? [[`${words.toSpliced(i, 0, word).join(' ')}.`, sound]] : []));
    }),
};

describe('written twice', () => {
  it.each(Object.entries(KINDS))('%s', (_, damaged) => {
    expectMost(tally(damaged(), corrected), 10);
  });

  it('a paragraph, however far below', () => {
    const article = [...SENTENCES, ...MARKED].map((sentence, i, all) => `${sentence} ${all[(i + 7) % all.length]}`);
    for (let i = 0; i < article.length - 4; i += 3) {
      const twice = article.toSpliced(i + 4, 0, article[i]).join('\n');
      expect(reported(twice), article[i]).not.toBe(twice);
    }
  });

  it.each(SENTENCES)('leaves %s alone', (sentence) => {
    expect(reported(sentence)).toBe(sentence);
  });
});
