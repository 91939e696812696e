/** Data files of the lexicon: sets sorted, each entry once, no contradiction between them. */
import { describe, expect, it } from 'vitest';
import { bodies } from '../src/lexicon/bodies.ts';
import { brands } from '../src/lexicon/brands.ts';
import { commonAbbreviations } from '../src/lexicon/common-abbreviations.ts';
import { confusables } from '../src/lexicon/confusables.ts';
import { districts } from '../src/lexicon/districts.ts';
import { placeNames } from '../src/lexicon/place-names.ts';
import { currentProvinces, mergedInto } from '../src/lexicon/provinces.ts';
import { renamedBodies } from '../src/lexicon/renamed-bodies.ts';
import { reversedPhrases } from '../src/lexicon/reversed-phrases.ts';
import { rareSurnames } from '../src/lexicon/rare-surnames.ts';
import { rareWords } from '../src/lexicon/rare-words.ts';
import { surnames } from '../src/lexicon/surnames.ts';
import { rowsOf } from '../src/lexicon/table.ts';
import { foreignPlaces, worldPlaces } from '../src/lexicon/world-places.ts';
import { variants } from '../src/lexicon/variants.ts';
import { dialectSpellings, oldSpellings } from '../src/lexicon/variant-syllables.ts';
import { useFileResources } from '../src/resources/node-resources.ts';
import { lexicon } from '../src/resources/resources.ts';
import { parseSyllable, syllableKey } from '../src/text/syllable.ts';
import { readFileSync, readdirSync } from 'node:fs';

useFileResources();
const folder = new URL('../src/lexicon/', import.meta.url);

/** Entries as they stand in the file: a set would hide a repetition. */
const entries = (file: string): string[] => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  return [...source.matchAll(/`\n([^`]*)\n`/g)].flatMap(([, list]) => list!.split(/, |,\n/));
};

/** What reads the lexicon and the lists; the other files hold what they say. */
const READERS = ['count-steps.ts', 'lexicon.ts', 'name-sections.ts', 'name-table.ts', 'strength.ts', 'table.ts'];

it.each([
  ['src/lexicon/README.md', '## Lists', '`tests/lexicon-data.test.ts`'],
  ['docs/data.md', '## In the package', '## What each corpus brings'],
])('%s says where every list comes from', (page, from, to) => {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  const section = text.slice(text.indexOf(from), text.indexOf(to));
  const lists = readdirSync(folder).filter((name) => name.endsWith('.ts') && !READERS.includes(name));
  expect(lists.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
});

describe.each([
  ['surnames.ts', surnames],
  ['common-abbreviations.ts', commonAbbreviations],
  ['place-names.ts', placeNames],
] as const)('%s', (file, load) => {
  it('is sorted, NFC and free of repetitions', () => {
    const list = entries(file);
    expect(list).toEqual([...list].sort((a, b) => (a < b ? -1 : 1)));
    expect(new Set(list).size).toBe(list.length);
    expect(list.join()).toBe(list.join().normalize('NFC'));
    expect([...load()]).toEqual(list);
    expect(list.length).toBeGreaterThan(50);
  });
});

describe('surnames', () => {
  it('are canonical keys of legal syllables', () => {
    for (const name of surnames()) expect([name, parseSyllable(name) !== undefined, syllableKey(name)]).toEqual([name, true, name]);
    for (const name of ['nguyễn', 'trần', 'lê', 'phạm', 'huỳnh', 'đỗ']) expect(surnames().has(name)).toBe(true);
  });
});

it.each([
  ['brands', brands],
  ['places of the world', worldPlaces],
  ['foreign places', foreignPlaces],
])('%s are NFC, and each name stands once', (_, names) => {
  const forms = names.map((name) => name.toLowerCase());
  expect(new Set(forms).size).toBe(forms.length);
  expect(names.join()).toBe(names.join().normalize('NFC'));
});

it('rare surnames are sorted keys of legal syllables that are no usual surnames', () => {
  const list = [...rareSurnames];
  expect(list).toEqual([...list].sort((a, b) => (a < b ? -1 : 1)));
  for (const name of list)
    expect([name, parseSyllable(name) !== undefined, syllableKey(name), surnames().has(name)]).toEqual([name, true, name, false]);
});

describe.each([
  ['rare words', rareWords],
  ['old spellings', oldSpellings],
  ['spellings of dialects', dialectSpellings],
])('%s', (_, list) => {
  it('are pairs of legal syllables, sorted in the file', () => {
    const pairs = [...list];
    expect(pairs).toEqual([...pairs].sort((a, b) => (a < b ? -1 : 1)));
    for (const pair of pairs) {
      const syllables = pair.split(' ');
      expect([pair, syllables.length, syllables.every((one) => parseSyllable(one) !== undefined && syllableKey(one) === one)]).toEqual([
        pair,
        2,
        true,
      ]);
    }
  });
});

describe('tables with an entry a line', () => {
  it('name the line that is written in another way, and their file', () => {
    const read = (line: string) => () => rowsOf('pairs.ts', `\na b < c d\n${line}\n`, /^(\S+ \S+) < (\S+ \S+)$/, 'right < wrong');
    expect(read('e f < g h')()).toEqual([
      ['a b', 'c d'],
      ['e f', 'g h'],
    ]);
    expect(read('e f, g h')).toThrow('src/lexicon/pairs.ts: the line “e f, g h” is not “right < wrong”');
  });
});

it('confusables and variants are several words each, in lower case and NFC', () => {
  for (const form of [...confusables.flatMap(({ wrong, right }) => [wrong.join(' '), right]), ...variants.flat()])
    expect(form).toMatch(/^\p{Ll}+( \p{Ll}+)+$/u);
});

describe('abbreviations', () => {
  it('are in capitals and hold those that need no explanation', () => {
    for (const word of commonAbbreviations()) expect(word).toMatch(/^[A-ZĐƯ]{2,8}$/);
    for (const word of ['UBND', 'HĐND', 'TNHH', 'THPT', 'GDP', 'TAND']) expect(commonAbbreviations().has(word)).toBe(true);
  });
});

describe('places', () => {
  it('have several words with capitals and are no common words', () => {
    for (const name of placeNames()) expect(name).toMatch(/^\p{Lu}\p{L}*( \p{Lu}\p{L}*)+$/u);
    for (const word of ['Cao Bằng', 'Thanh Xuân', 'Hòa Bình', 'Hoà Bình', 'Hoàn Thành']) expect(placeNames().has(word)).toBe(false);
  });

  it('tell one place one spelling', () => {
    const keys = [...placeNames()].map((name) => name.split(' ').map(syllableKey).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('provinces', () => {
  it('are 34 now, made of 63', () => {
    const now = currentProvinces.size;
    expect(now).toBe(34);
    expect(now + mergedInto.size).toBe(63);
    for (const dissolved of mergedInto.keys()) expect(currentProvinces.has(dissolved)).toBe(false);
  });
});

describe('districts', () => {
  it('are sorted within each kind and named once', () => {
    for (const [unit, names] of districts()) {
      const list = [...names];
      expect([unit, list]).toEqual([unit, [...list].sort((a, b) => (a < b ? -1 : 1))]);
      expect(list.join()).toBe(list.join().normalize('NFC'));
    }
    expect(entries('districts.ts')).toHaveLength([...districts().values()].reduce((sum, names) => sum + names.size, 0));
  });
});

describe('bodies', () => {
  it('have one right case each', () => {
    const forms = bodies.map(({ name }) => name.toLowerCase());
    expect(new Set(forms).size).toBe(forms.length);
    for (const { name } of bodies) expect(name).toMatch(/^\p{Lu}/u);
  });

  it('are not named by a name they lost', () => {
    const former = renamedBodies.flatMap((body) => body.former);
    expect(new Set(former).size).toBe(former.length);
    for (const { now } of renamedBodies) expect(former).not.toContain(now);
  });
});

describe('reversed phrases', () => {
  it('are hardly ever words as they stand', () => {
    const wrongs = reversedPhrases.map(([wrong]) => wrong);
    expect(new Set(wrongs).size).toBe(wrongs.length);
    for (const [wrong, right] of reversedPhrases) {
      expect(wrongs).not.toContain(right);
      const [first, second, third] = wrong.split(' ').map(syllableKey);
      if (third !== undefined) continue;
      expect([wrong, lexicon().pairStrength(first!, second!)]).toEqual([wrong, 0]);
      expect(lexicon().pairStrength(second!, first!)).toBeGreaterThan(0);
    }
  });
});

it('the lists stay small', () => {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const bytes = lists.reduce((sum, name) => sum + readFileSync(new URL(name, folder)).length, 0);
  expect(bytes).toBeLessThan(300_000);
});
