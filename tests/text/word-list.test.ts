import { expect, test } from 'vitest';
import { TextDocument } from '../../src/text/document.ts';
import { WordList } from '../../src/text/word-list.ts';

const colours = new WordList(['đỏ', 'xanh']);
const greens = new WordList(['xanh'], ['lá', 'rêu']);
const long = new WordList((form) => form.length > 4);
const wordsOf = (list: WordList, text: string): string[] => {
  const document = new TextDocument(text);
  return list.in(document).map((at) => document.textOf(at));
};

test.each([
  ['words of a list, in order', colours, 'Xanh rồi đỏ, đỏ rồi xanh.', ['Xanh', 'đỏ', 'đỏ', 'xanh']],
  ['words that pass a test', long, 'Con đường nghiêng nghiêng.', ['đường', 'nghiêng', 'nghiêng']],
  ['a word that another follows', greens, 'Màu xanh lá, xanh rêu, xanh lam.', ['xanh', 'xanh']],
  ['nothing if a mark or a line parts them', greens, 'Xanh, lá; xanh\nlá.', []],
  ['nothing at the end of the text', greens, 'lá xanh', []],
])('finds %s', (_, list, text, expected) => expect(wordsOf(list, text)).toEqual(expected));

test('there may be any number of lists', () => {
  const words = Array.from('bchklmnt', (onset) => Array.from('aeiou', (vowel) => onset + vowel)).flat();
  const lists = words.map((word) => new WordList([word]));
  const pairs = words.map((word) => new WordList([word], ['rêu']));
  const text = words.map((word, i) => (i % 3 === 0 ? `${word} rêu` : word)).join(', ');
  expect(words).toHaveLength(40);
  expect(lists.map((list) => wordsOf(list, text))).toEqual(words.map((word) => [word]));
  expect(pairs.map((list) => wordsOf(list, text))).toEqual(words.map((word, i) => (i % 3 === 0 ? [word] : [])));
});
