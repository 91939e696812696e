/** Which spans lie within an entry. ⟦…⟧ marks the span that a finding would have. */
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/dictionary/dictionary.ts';
import { formatEntry, parseEntry } from '../../src/dictionary/entry.ts';
import { TextDocument } from '../../src/text/document.ts';
import { unmark } from '../marked.ts';

function covers(entries: string | readonly string[], marked: string): boolean {
  const dictionary = new Dictionary([entries].flat().map((line, i) => parseEntry(line, `words:${i + 1}`)!));
  const { text, spans } = unmark(marked);
  return dictionary.covers(new TextDocument(text), spans[0]![0], spans[0]![1], () => true);
}

describe('a span is covered by', () => {
  it.each<[string, string | string[], string]>([
    ['its word', 'pồ', 'xã ⟦pồ⟧ kia'],
    ['its word beside marks', 'pồ', '(⟦pồ⟧), kia'],
    ['a name that it is part of', 'Nậm Pồ', 'xã Nậm ⟦Pồ⟧ kia'],
    ['a name of four words', 'Lò Văn Chén Nguyên', 'ông Lò ⟦Văn Chén⟧ Nguyên kể'],
    ['a name that begins where another word ends', 'Lò Văn Chén Nguyên', 'Lò Lò Văn ⟦Chén⟧ Nguyên'],
    ['the longer of two entries', ['Nậm', 'Nậm Pồ'], 'xã ⟦Nậm Pồ⟧ kia'],
    ['the shorter of two entries', ['Nậm Pồ Luông', 'Nậm Pồ'], 'xã ⟦Nậm Pồ⟧ kia'],
    ['part of a word that is taught', 'nghiệpp', 'nghiệ⟦p⟧p'],
    ['an entry in NFD', 'Nậm Pồ'.normalize('NFD'), 'xã ⟦Nậm⟧ Pồ'],
    ['an entry for a text in NFD', 'Nậm Pồ', 'xã ⟦Nậm⟧ Pồ'.normalize('NFD')],
    ['a name with an apostrophe', "Đắk R'lấp", 'huyện ⟦Đắk R’lấp⟧ xa'],
    ['a name with a hyphen', 'Covid-19', 'dịch ⟦Covid⟧-19 qua'],
    ['a name with a dot', 'TP.HCM', 'ở ⟦TP.HCM⟧ xa'],
    ['a name of letters and digits', 'A80', 'lễ ⟦A80⟧ lớn'],
    ['a name that begins with a mark', '@baonguoivietz', 'theo ⟦@baonguoivietz⟧ viết'],
    ['words with two spaces between', 'Nậm Pồ', 'xã ⟦Nậm  Pồ⟧ kia'],
    ['words with a no-break space between', 'Nậm Pồ', 'xã ⟦Nậm\u00a0Pồ⟧ kia'],
    ['an entry in another script', 'Ngũ 五 Hành', 'sách Ngũ ⟦五⟧ Hành kia'],
  ])('%s', (_name, entry, marked) => expect(covers(entry, marked)).toBe(true));
});

describe('a span is not covered by', () => {
  it.each<[string, string | string[], string]>([
    ['a part of its word', 'pồ', 'xã ⟦pồz⟧ kia'],
    ['a longer word', 'pồz', 'xã ⟦pồ⟧ kia'],
    ['another tone', 'pổ', 'xã ⟦pồ⟧ kia'],
    ['the base letters', 'po', 'xã ⟦pồ⟧ kia'],
    ['another tone placement', 'Thuý', 'bà ⟦Thúy⟧ kể'],
    ['a name whose other words are missing', 'Nậm Pồ', 'xã Bản ⟦Pồ⟧ kia'],
    ['a name with a word between', 'Nậm Pồ', '⟦Nậm⟧ Bản Pồ'],
    ['a name with a comma between', 'Nậm Pồ', '⟦Nậm⟧, Pồ'],
    ['a name on two lines', 'Nậm Pồ', '⟦Nậm⟧\nPồ'],
    ['a name cut off by the end of the text', 'Nậm Pồ', 'xã ⟦Nậm⟧'],
    ['an entry that ends before it does', 'Nậm Pồ', 'xã ⟦Nậm Pồ cũ⟧'],
    ['an entry that begins after it does', 'Pồ', 'xã ⟦Nậm Pồ⟧'],
    ['two entries that meet', ['Nậm', 'Pồ'], 'xã ⟦Nậm Pồ⟧'],
  ])('%s', (_name, entry, marked) => expect(covers(entry, marked)).toBe(false));
});

describe('letter case: an entry without capitals holds in any, one with capitals as written or all in capitals', () => {
  it.each<[entry: string, text: string, covered: boolean]>([
    ['pồz', '⟦pồz⟧', true],
    ['pồz', '⟦Pồz⟧', true],
    ['pồz', '⟦PỒZ⟧', true],
    ['Pồz', '⟦Pồz⟧', true],
    ['Pồz', '⟦PỒZ⟧', true],
    ['Pồz', '⟦pồz⟧', false],
    ['iPhone', '⟦IPhone⟧', false],
    ['iPhone', '⟦IPHONE⟧', true],
    ['Nậm Pồ', '⟦Nậm⟧ pồ', false],
    ['Nậm Pồ', '⟦NẬM⟧ PỒ', true],
    ['Nậm Pồ', '⟦NẬM⟧ Pồ', false],
    ['nậm pồ', '⟦Nậm⟧ Pồ', true],
  ])('%s: %s %j', (entry, text, covered) => expect(covers(entry, text)).toBe(covered));
});

describe('a line', () => {
  it.each<[line: string, entry: { text: string; rules: string[] } | undefined]>([
    ['', undefined],
    ['   # only a comment', undefined],
    ['#tag', undefined],
    ['  Nậm   Pồ  ', { text: 'Nậm Pồ', rules: [] }],
    ['Nậm Pồ # a district', { text: 'Nậm Pồ', rules: [] }],
    ['C# là', { text: 'C# là', rules: [] }],
    ['Pồ [non-syllable]', { text: 'Pồ', rules: ['non-syllable'] }],
    ['Pồ[vi/s-x, l-n l-n] # x', { text: 'Pồ', rules: ['l-n', 's-x'] }],
  ])('%j', (line, entry) => expect(parseEntry(line, 'x:1')).toEqual(entry));

  it('reads back as it is written', () => {
    for (const line of ['Nậm Pồ', 'Pồ [l-n, s-x]']) expect(formatEntry(parseEntry(line, 'x:1')!)).toBe(line);
  });
});
