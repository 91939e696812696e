import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff, type Change } from '../../src/text/word-diff.ts';

function apply(before: string, changes: readonly Change[]): string {
  let text = '';
  let at = 0;
  for (const change of changes) {
    expect(before.slice(change.at, change.at + change.removed.length)).toBe(change.removed);
    text += before.slice(at, change.at) + change.added;
    at = change.at + change.removed.length;
  }
  return text + before.slice(at);
}

describe('word diff', () => {
  it.each([
    ['same', 'same', []],
    ['giành giật', 'dành giật', [{ at: 0, removed: 'giành', added: 'dành' }]],
    ['a , b', 'a, b', [{ at: 1, removed: ' ', added: '' }]],
    [
      'nói ( ảnh ) rồi',
      'nói (ảnh) rồi',
      [
        { at: 5, removed: ' ', added: '' },
        { at: 9, removed: ' ', added: '' },
      ],
    ],
    ['một\n\nhai\n\nba', 'một\n\nba', [{ at: 5, removed: 'hai\n\n', added: '' }]],
    ['', 'a', [{ at: 0, removed: '', added: 'a' }]],
  ])('%j to %j', (before, after, expected) => {
    expect(wordDiff(before, after)).toEqual(expected);
  });

  it('turns any text into any other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.'), maxLength: 60 });
    fc.assert(fc.property(text, text, (before, after) => apply(before, wordDiff(before, after)) === after));
  });
});
