import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Filler } from '../../src/text/filler.ts';
import { Flag, scan, TokenKind, type TokenTable } from '../../src/text/scan.ts';
import { fold, Vocabulary } from '../../src/text/vocabulary.ts';

const KIND_NAMES = Object.fromEntries(Object.entries(TokenKind).map(([name, value]) => [value, name]));

/** "Word:Hà Space: Word:Nội": what the scanner saw. */
function show(table: TokenTable): string {
  const tokens: string[] = [];
  for (let i = 0; i < table.count; i++) {
    const text = table.text.slice(table.start[i], table.end[i]);
    tokens.push(table.kind[i] === TokenKind.Space ? '_' : `${KIND_NAMES[table.kind[i]!]}:${JSON.stringify(text).slice(1, -1)}`);
  }
  return tokens.join(' ');
}

describe('tokens', () => {
  it.each([
    ['Hà Nội, 2026.', 'Word:Hà _ Word:Nội Punctuation:, _ Number:2026 Punctuation:.'],
    ['9h30 H5N1 d9a3ng', 'Alnum:9h30 _ Alnum:H5N1 _ Alnum:d9a3ng'],
    ['chờ… ... ,, ()', 'Word:chờ Punctuation:… _ Punctuation:... _ Punctuation:,, _ Punctuation:( Punctuation:)'],
    ['a\r\nb\rc\nd', 'Word:a Break:\\r\\n Word:b Break:\\r Word:c Break:\\n Word:d'],
    ['hội\u200bnghị', 'Word:hội\u200bnghị'],
    ['a \u200b b', 'Word:a _ Invisible:\u200b _ Word:b'],
    ['gia \u0301', 'Word:gia _ Symbol:\u0301'],
    ['😀👍🏽', 'Symbol:😀 Symbol:👍 Symbol:🏽'],
    ['5 °C', 'Number:5 _ Symbol:° Word:C'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(show(scan(text))).toBe(expected);
  });

  it('cover the text but for transparent fillers between tokens, whatever it holds', () => {
    const anything = fc.string({
      unit: fc.oneof(fc.constantFrom(...'ađệ 1.,…"\n\r\u0301\u200b\u00ad\ufeff\ud83d\ude00\ufdd0\ufdd3Đ'), fc.string({ unit: 'binary' })),
    });
    fc.assert(
      fc.property(anything, (text) => {
        const table = scan(text);
        let at = 0;
        for (let i = 0; i < table.count; i++) {
          expect(text.slice(at, table.start[i])).toMatch(/^[\ufdd0\ufdd1]*$/);
          expect(table.end[i]).toBeGreaterThan(table.start[i]!);
          at = table.end[i]!;
        }
        expect(text.slice(at)).toMatch(/^[\ufdd0\ufdd1]*$/);
      }),
    );
  });
});

describe('markup', () => {
  const T = String.fromCharCode(Filler.Transparent);
  const R = String.fromCharCode(Filler.Reference);

  it.each([
    ['around a word belongs to no token', `${T}${T}Hà${T} ${T}Nội${T}.`, 'Word:Hà _ Word:Nội Punctuation:.'],
    ['inside a word belongs to it', `ti${T}${T}ếng`, `Word:ti${T}${T}ếng`],
    ['alone is nothing', `a ${T} b`, 'Word:a _ _ Word:b'],
    [
      'of a character reference belongs to its character',
      `“${R}${R}à${R}o…${R} ${R}b`,
      `Punctuation:“${R}${R} Word:à${R}o Punctuation:…${R} _ Word:b`,
    ],
    ['of an invisible reference inside a word belongs to it', `a\u00ad${R}${R}b`, `Word:a\u00ad${R}${R}b`],
  ])('%s', (_, text, expected) => {
    expect(show(scan(text))).toBe(expected);
  });

  it('keeps the lines of the source', () => {
    expect([...scan(`a ${R}b`, undefined, 'a\r\nb').lineStart]).toEqual([0, 3]);
  });
});

describe('word forms', () => {
  const formOf = (text: string) => {
    const table = scan(text, new Vocabulary());
    return table.vocabulary.forms[table.word[0]!];
  };

  it.each([
    ['Đảng', 'đảng'],
    ['ĐẢNG', 'đảng'],
    ['Đảng'.normalize('NFD'), 'đảng'],
    ['hội\u200bnghị', 'hộinghị'],
    [`đ${String.fromCharCode(Filler.Transparent)}ảng`, 'đảng'],
    ['İstanbul', 'İstanbul'],
  ])('%j folds to %j', (text, form) => {
    expect(formOf(text)).toBe(form);
  });

  it('gives one id to all spellings of a form, and others to others', () => {
    const vocabulary = new Vocabulary();
    const id = (text: string) => scan(text, vocabulary).word[0];
    expect(id('Đảng')).toBe(id('đảng'.normalize('NFD')));
    expect(id('đảng')).not.toBe(id('đáng'));
  });

  it('interns like a map of folded strings', () => {
    const vocabulary = new Vocabulary();
    const map = new Map<string, number>();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abđĐếẾ'), minLength: 1, maxLength: 6 }), (word) => {
        const id = scan(word, vocabulary).word[0]!;
        const known = map.get(fold(word));
        if (known !== undefined) expect(id).toBe(known);
        map.set(fold(word), id);
        expect(vocabulary.forms[id]).toBe(fold(word));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('flags', () => {
  it.each([
    ['hà', 0],
    ['Hà', Flag.Capitalised],
    ['HÀ', Flag.Capitalised | Flag.AllCaps],
    ['H', Flag.Capitalised],
    ['THông', Flag.Capitalised | Flag.MixedCase],
    ['iPhone', Flag.MixedCase],
    ['xеm', Flag.OtherScript],
    ['hà'.normalize('NFD'), Flag.Composite],
  ])('%s', (text, flags) => {
    expect(scan(text).flags[0]).toBe(flags);
  });
});

it('knows where lines start', () => {
  expect([...scan('a\r\nb\rc\n\nd').lineStart]).toEqual([0, 3, 5, 7, 8]);
});
