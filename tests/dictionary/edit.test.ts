/** Changes to dictionaries. */
import { describe, expect, it } from 'vitest';
import { aboutWords } from '../../src/config/review-dictionaries.ts';
import { addEntry, tidy } from '../../src/dictionary/edit.ts';
import { parseEntry } from '../../src/dictionary/entry.ts';

const add = (text: string, line: string): string => addEntry(text, parseEntry(line, 'x')!, aboutWords);

describe('an added entry', () => {
  it.each<[string, string, string, string]>([
    ['is the first', '', 'Nậm Pồ', 'Nậm Pồ\n'],
    ['stands in Vietnamese order', 'An\năn\nẤt\n', 'Ân', 'An\năn\nÂn\nẤt\n'],
    ['comes last', 'a\n', 'b', 'a\nb\n'],
    ['comes after a line without an end', 'a', 'b', 'a\nb\n'],
    ['joins the last block', '# one\nz\n\n# two\na\nc\n', 'b', '# one\nz\n\n# two\na\nb\nc\n'],
    ['stands under a comment at the end', '# names\n', 'b', '# names\nb\n'],
    ['keeps CRLF', 'a\r\nc\r\n', 'b', 'a\r\nb\r\nc\r\n'],
    ['keeps the byte order mark', '\ufeffa\n', 'b', '\ufeffa\nb\n'],
    ['changes nothing if it is there', 'b\na # why\n\n', 'a', 'b\na # why\n\n'],
    ['changes nothing if a wider one is there', 'pồ\n', 'Pồ [non-syllable]', 'pồ\n'],
    ['replaces a narrower one, with its comment', 'Pồ [non-syllable] # a hill\n', 'Pồ', 'Pồ # a hill\n'],
    ['replaces one with capitals', 'Pồ\n', 'pồ', 'pồ\n'],
    ['joins the rules of the same word', 'Pồ [s-x] # a hill\n', 'Pồ [l-n]', 'Pồ [l-n, s-x] # a hill\n'],
    ['stands beside one for other rules', 'chôm\n', 'chôm [repeated-word]', 'chôm\nchôm [repeated-word]\n'],
    ['stands beside one with other capitals', 'iphone X\n', 'iPhone X', 'iphone X\niPhone X\n'],
  ])('%s', (_name, before, line, after) => expect(add(before, line)).toBe(after));

  it('twice is the same as once', () => expect(add(add('b\n', 'a'), 'a')).toBe('a\nb\n'));
});

describe('tidied', () => {
  it.each<[string, string, string]>([
    ['an empty text', '', ''],
    ['a block', 'c\nb # x\na\n', 'a\nb # x\nc\n'],
    ['each block by itself', '# two\nz\ny\n\n# one\nb\na', '# two\ny\nz\n\n# one\na\nb\n'],
    ['the same entry again', 'a # one\nb\na # two\n', 'a # one\nb\n'],
    ['the same entry in another block', 'a\n\nb\na\n', 'a\n\nb\n'],
    ['with CRLF', 'b\r\na\r\n', 'a\r\nb\r\n'],
  ])('%s', (_name, before, after) => {
    expect(tidy(before)).toBe(after);
    expect(tidy(after)).toBe(after);
  });
});
