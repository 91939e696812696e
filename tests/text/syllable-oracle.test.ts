/**
 * The phonotactic table against an independent list of syllables: the hunspell dictionary in dictionary-vi.
 * The list also holds entries that are no Vietnamese syllables; each is named here under its reason.
 */
import dictionary from 'dictionary-vi';
import { describe, expect, it } from 'vitest';
import { parseSyllable, syllableKey } from '../../src/text/syllable.ts';
import { allSyllables } from './all-syllables.ts';

const NOT_SYLLABLES: Readonly<Record<string, string>> = {
  'abbreviations and names of computing':
    'abc ascii gif hcm hk html hđnd jpeg lhq pdf png tcvn tv telex tp ubnd url unicode viqr viscii vn vni v',
  'foreign words and loans of several syllables': 'basoi email gram internet intranet palăng ping tivi tout web',
  'loans of one syllable outside the rules of onset and tone': 'gen gip ka xit',
  'a tone left out: tết': 'têt',
  'part of a place name, Pác Bó': 'pác',
  'imitated sound with p': 'páp',
  'rare or wrong spellings: giê- without a coda, gỵa for giạ, oa written after qu': 'giê giề gỵa quoàng quoạng quoắt',
};

const entries = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .slice(1)
  .map((line) => line.split('/')[0].trim().toLowerCase())
  .filter((word) => word !== '');

describe('the syllable list of dictionary-vi', () => {
  it('parses but for the entries that are no syllables', () => {
    expect(entries.length).toBeGreaterThan(6_500);
    const rejected = entries.filter((word) => parseSyllable(word) === undefined);
    const excused = Object.values(NOT_SYLLABLES).flatMap((words) => words.split(' '));
    expect([...new Set(rejected)].sort()).toEqual(excused.sort());
  });

  it('is covered by the enumeration of legal syllables', () => {
    const legal = new Set(allSyllables());
    const missing = entries.filter((word) => parseSyllable(word) !== undefined && !legal.has(syllableKey(word)));
    expect(missing).toEqual([]);
  });

  it('knows every rime of the table but uyp, which news text has in tuýp', () => {
    const used = new Set(entries.map((word) => parseSyllable(word)?.rime));
    const unused = new Set(
      allSyllables()
        .map((form) => parseSyllable(form)?.rime)
        .filter((rime) => !used.has(rime)),
    );
    expect([...unused]).toEqual(['uyp']);
  });
});
