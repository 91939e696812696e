/** What is said of dictionaries. */
import { describe, expect, it } from 'vitest';
import { reviewDictionaries } from '../../src/config/review-dictionaries.ts';

const said = (...texts: string[]): string[] =>
  reviewDictionaries(texts.map((text, i) => ({ name: `${i + 1}.txt`, text }))).map(
    ({ place, level, text }) => `${place} ${level} ${text.en}`,
  );

describe('one dictionary', () => {
  it.each<[string, string, string[]]>([
    ['in order', '# names\nKplong\nLò Văn Chén Nguyên\nNậm Pồ # x\n\nan\nĂn\n', []],
    ['unsorted: once in a block', 'c\nb\na\n\nz\ny\n', ['1.txt:2 error “b” belongs before “c”.', '1.txt:6 error “y” belongs before “z”.']],
    ['twice the same', 'a\nb\n\na # again\n', ['1.txt:4 error “a” stands at 1.txt:1 already.']],
    ['other capitals, one in any case', 'pồ\nPồ\n', ['1.txt:2 error “Pồ” is needless: “pồ” stands at 1.txt:1.']],
    ['the wider one later', 'Pồ [s-x]\n\nPồ\n', ['1.txt:3 error “Pồ” makes “Pồ [s-x]” at 1.txt:1 needless.']],
    ['other capitals', 'iPhone\nIPhone\n', ['1.txt:2 error “IPhone” differs from “iPhone” at 1.txt:1 in its capitals.']],
    ['other rules', 'Pồ [l-n]\nPồ [s-x]\n', ['1.txt:2 error “Pồ” has other rules at 1.txt:1: join them.']],
    ['rules that an entry without brackets lacks', 'chôm\nchôm [repeated-word]\n', []],
    ['a known misspelling', 'xử dụng\n', ['1.txt:1 warning “xử dụng” is a known misspelling of “sử dụng”.']],
    ['a letter of another alphabet', 'сao\n', ['1.txt:1 warning “сao” is a known misspelling of “cao”.']],
    ['what rules merely do not know', 'Đắk R’lấp\nEa H’leo\nnghiệpp\nPồz\n', []],
  ])('%s', (_name, text, remarks) => expect(said(text)).toEqual(remarks));
});

describe('several dictionaries', () => {
  it('may hold the same entry', () => expect(said('a\n', 'a\n')).toEqual([]));
  it('but not with other capitals', () => expect(said('Pồ\n', 'pồ\n')).toEqual(['2.txt:1 error “pồ” makes “Pồ” at 1.txt:1 needless.']));
});
