/** What a dictionary keeps quiet in a check, and what it does not. */
import { describe, expect, it } from 'vitest';
import { fixText, lintText, type LintOptions } from '../../src/index.ts';

/** The texts that are reported. */
function reported(text: string, words: string[], options: LintOptions = {}): string[] {
  const lines = text.split('\n');
  return lintText(text, { words, ...options }).findings.map(({ line, column, endColumn }) =>
    lines[line - 1]!.slice(column - 1, endColumn! - 1),
  );
}

const TEXT = 'Xã làm nông nghiệpp sạch.';

describe('an entry', () => {
  it.each<[string, string[], string[]]>([
    ['none', [], ['nghiệpp']],
    ['of the word', ['nghiệpp'], []],
    ['of a phrase with the word', ['nông nghiệpp'], []],
    ['among others', ['Nậm Pồ', 'nghiệpp # tên', 'Lò Văn Chén Nguyên'], []],
    ['of a phrase that is not there', ['lâm nghiệpp'], ['nghiệpp']],
    ['that the word contains', ['nghiệp', 'ệp'], ['nghiệpp']],
    ['with capitals', ['Nghiệpp'], ['nghiệpp']],
  ])('%s', (_name, words, expected) => expect(reported(TEXT, words)).toEqual(expected));

  it('holds for what the language model suspects too', () => {
    expect(reported('Nghiệpp đoàn họp.', [])).toEqual(['Nghiệpp']);
    expect(reported('Nghiệpp đoàn họp.', ['Nghiệpp đoàn'])).toEqual([]);
  });

  it('never hides a finding that is larger', () => {
    const text = 'Anh xử dụng máy.';
    expect(reported(text, ['xử', 'dụng'])).toEqual(['xử dụng']);
    expect(reported(text, ['xử dụng'])).toEqual([]);
  });

  it('holds across markup', () => {
    const text = '<p>Xã làm nông <b>nghi</b>ệpp sạch.</p>';
    expect(reported(text, [], { filename: 'a.html' })).toEqual(['nghi</b>ệpp']);
    expect(reported(text, ['nông nghiệpp'], { filename: 'a.html' })).toEqual([]);
  });

  it('keeps the fix away with the finding', () => {
    expect(fixText('Anh xử dụng máy.', { words: ['xử dụng'] })).toMatchObject({ fixed: false, findings: [] });
  });
});

describe('rules', () => {
  it.each<[string, string, string[], string[]]>([
    ['white space and marks are not about words', 'Làm nông  nghiệpp , sạch.', ['nông nghiệpp , sạch'], ['  ', ' ']],
    ['unless they are named', 'Làm nông nghiệpp , sạch.', ['nghiệpp , sạch [space-before-punctuation]'], ['nghiệpp']],
    ['named ones alone', TEXT, ['nghiệpp [dropped-letter]'], ['nghiệpp']],
    ['several named', TEXT, ['nghiệpp [dropped-letter, vi/non-syllable]'], []],
    ['repeated words are not about words', 'Tổ chức của của bà.', ['của của'], ['của của']],
    ['unless the rule is named', 'Tổ chức của của bà.', ['của của [repeated-word]'], []],
  ])('%s', (_name, text, words, expected) => expect(reported(text, words)).toEqual(expected));
});

describe('bad entries are refused', () => {
  it.each<[unknown, string]>([
    [['Nậm', 'a [b'], 'words[1]'],
    [['…'], 'words[0]'],
    [['a [non-sylable]'], '“a [non-sylable]”: Unknown rule “non-sylable”. Did you mean “non-syllable”?'],
    ['a', 'must be a list of strings'],
    [[1], 'must be a list of strings'],
  ])('%j', (words, message) => expect(() => lintText('a', { words: words as string[] })).toThrow(message));
});
