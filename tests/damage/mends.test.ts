/** Damages sound sentences in one way at a time and demands the repair, and silence about the sound ones. */
import { describe, expect, it } from 'vitest';
import { findMends } from '../../src/damage/mends/mend.ts';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { TextDocument } from '../../src/text/document.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { baseOf, letterTone, Mark, markOf, stripDiacritics, stripTones, tonelessLetter } from '../../src/text/letters.ts';
import { expectMost, SENTENCES, tally } from './sentences.ts';

useFileResources();

const SIGNS = 'sfrxj';
const DIGITS: Readonly<Record<number, string>> = { [Mark.circumflex]: '6', [Mark.horn]: '7', [Mark.breve]: '8', [Mark.stroke]: '9' };

/** The keys of a word: its letters, those of its marks after each or all at the end, and that of its tone. */
function keysOf(word: string, method: 'telex' | 'vni', marksAtEnd: boolean): string {
  let letters = '';
  let end = '';
  let tone = 0;
  for (const char of word) {
    const code = char.charCodeAt(0);
    tone ||= letterTone(code);
    const base = String.fromCharCode(baseOf(code) || code);
    const mark = markOf(code);
    letters += base;
    if (mark === Mark.none) continue;
    const isTelexLetter = mark === Mark.circumflex || mark === Mark.stroke;
    const key = method === 'vni' ? DIGITS[mark] : isTelexLetter ? base.toLowerCase() : 'w';
    if (marksAtEnd) end += end.includes(key) ? '' : key;
    else letters += key;
  }
  return letters + end + (tone === 0 ? '' : method === 'vni' ? String(tone) : SIGNS[tone - 1]);
}

const consonants = /^(?:ngh|ng|nh|gh|gi|qu|ph|th|tr|ch|kh|[bcdđghklmnprstvx])/i;
const onsetOf = (word: string): string => consonants.exec(word)?.[0] ?? '';
const isMarked = (word: string): boolean => stripDiacritics(word) !== word;
const isToned = (word: string): boolean => stripTones(word) !== word;
const hasOnset = (word: string): boolean => isMarked(word) && onsetOf(word) !== '' && onsetOf(word).length < word.length;

interface Damage {
  /** Words that can be damaged so. */
  readonly suits: (word: string) => boolean;
  readonly damage: (word: string) => string;
}

const vowelAt = (word: string): number => [...word].findIndex((char) => letterTone(char.charCodeAt(0)) > 0);

const DAMAGES: Readonly<Record<string, Damage>> = {
  'Telex, each mark after its letter': { suits: isMarked, damage: (word) => keysOf(word, 'telex', false) },
  'Telex, the marks at the end': { suits: isMarked, damage: (word) => keysOf(word, 'telex', true) },
  'VNI, each mark after its letter': { suits: isMarked, damage: (word) => keysOf(word, 'vni', false) },
  'VNI, the marks at the end': { suits: isMarked, damage: (word) => keysOf(word, 'vni', true) },
  'only the key of the tone left': { suits: isToned, damage: (word) => stripTones(word) + SIGNS[toneOf(word) - 1] },
  'a rime typed again': {
    suits: hasOnset,
    damage: (word) => onsetOf(word) + stripDiacritics(word.slice(onsetOf(word).length)) + word.slice(onsetOf(word).length),
  },
  'a rime typed again after a space': {
    suits: (word) => hasOnset(word) && isToned(word),
    damage: (word) => `${onsetOf(word)}${stripDiacritics(word.slice(onsetOf(word).length))} ${word.slice(onsetOf(word).length)}`,
  },
  'a word typed twice': { suits: (word) => isMarked(word) && word.length > 2, damage: (word) => word + word.toLowerCase() },
  'a digit inside': {
    suits: (word) => isToned(word) && vowelAt(word) < word.length - 1,
    damage: (word) => word.slice(0, vowelAt(word) + 1) + toneOf(word) + word.slice(vowelAt(word) + 1),
  },
  'a space after the onset': { suits: hasOnset, damage: (word) => `${onsetOf(word)} ${word.slice(onsetOf(word).length)}` },
  'a space before the last letter': {
    suits: (word) => isMarked(word) && /[cghmnpt]$/.test(word) && word.length > 2,
    damage: (word) => `${word.slice(0, -1)} ${word.slice(-1)}`,
  },
  'a loose mark': { suits: (word) => isToned(word) && vowelAt(word) < word.length - 1, damage: loosened },
  'a hyphen at a line end': {
    suits: (word) => hasOnset(word) && word.length > 3,
    damage: (word) => `${word.slice(0, vowelAt(word))}-\n${word.slice(vowelAt(word))}`,
  },
};

function toneOf(word: string): number {
  return letterTone(word.charCodeAt(vowelAt(word)));
}

function loosened(word: string): string {
  const at = vowelAt(word);
  const mark = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'][toneOf(word)];
  return `${word.slice(0, at)}${String.fromCharCode(tonelessLetter(word.charCodeAt(at)))} ${mark} ${word.slice(at + 1)}`;
}

/** Damages of neighbours: the words run together; every letter of them set apart. */
const PAIRS: Readonly<Record<string, (first: string, second: string) => string>> = {
  'no space between two words': (first, second) => first + second,
  'a space after each letter': (first, second) => [...(first + second)].join(' '),
};

/** The text after the first correction of each mend. */
function mended(text: string): string {
  const edits = findMends(new TextDocument(text)).map(({ start, end, corrections }) => ({ start, end, text: corrections[0].text }));
  return applyEdits(text, edits);
}

describe('words that keys or spaces have broken', () => {
  it.each(Object.entries(DAMAGES))('%s', (_, { suits, damage }) => {
    const texts = SENTENCES.flatMap((sentence) => {
      const words = sentence.slice(0, -1).split(' ');
      return words.flatMap((word, i) => {
        if (!suits(word) || word.endsWith(',') || damage(word) === word) return [];
        return [[`${words.with(i, damage(word)).join(' ')}.`, sentence] as const];
      });
    });
    expectMost(tally(texts, mended));
  });

  it.each(Object.entries(PAIRS))('%s', (_, damage) => {
    const texts = SENTENCES.flatMap((sentence) => {
      const words = sentence.slice(0, -1).split(' ');
      return words.slice(1).flatMap((word, i) => {
        if (i === 0 || /[^\p{L}]/u.test(words[i] + word) || !isMarked(words[i] + word)) return [];
        return [[`${[...words.slice(0, i), damage(words[i], word), ...words.slice(i + 2)].join(' ')}.`, sentence] as const];
      });
    });
    expectMost(tally(texts, mended));
  });

  it.each(SENTENCES)('leaves %s alone', (sentence) => {
    expect(findMends(new TextDocument(sentence))).toEqual([]);
  });
});
