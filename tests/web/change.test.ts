/** What becomes of findings when their text changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, movedItem, movedSpan, trimmed } from '../../src/web/change.ts';
import type { Item } from '../../src/web/item.ts';

describe('the change between two texts', () => {
  it.each([
    ['a letter typed', 'ab', 'axb', { from: 1, to: 1, added: 1 }],
    ['a word replaced', 'một hai ba', 'một bốn ba', { from: 4, to: 7, added: 3 }],
    ['one of two alike removed', 'aa', 'a', { from: 1, to: 2, added: 0 }],
    ['everything new', '', 'abc', { from: 0, to: 0, added: 3 }],
  ])('%s', (_, before, after, change) => expect(changeBetween(before, after)).toEqual(change));

  it('is none for the same text', () => expect(changeBetween('a', 'a')).toBeUndefined());

  it('makes the one of the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        const change = changeBetween(before, after) ?? { from: 0, to: 0, added: 0 };
        const added = after.slice(change.from, change.from + change.added);
        expect(before.slice(0, change.from) + added + before.slice(change.to)).toBe(after);
      }),
    );
  });
});

describe('a finding', () => {
  const item = {
    from: 4,
    to: 7,
    key: 'k',
    message: {} as Item['message'],
    fix: { from: 4, to: 7, insert: 'x' },
    choices: [{ from: 4, to: 7, insert: 'x' }],
  };

  it.each([
    ['moves with what is typed before it', { from: 0, to: 1, added: 3 }, 6],
    ['stays before what is typed behind it', { from: 9, to: 9, added: 2 }, 4],
  ])('%s', (_, change, from) => {
    const moved = movedItem(item, change)!;
    expect([moved.from, moved.to, moved.fix?.from, moved.choices[0]?.from]).toEqual([from, from + 3, from, from]);
  });

  it.each([
    ['inside', { from: 5, to: 5, added: 1 }],
    ['at its beginning', { from: 4, to: 4, added: 1 }],
    ['at its end', { from: 7, to: 7, added: 1 }],
    ['across it', { from: 2, to: 9, added: 0 }],
  ])('goes with a change %s', (_, change) => {
    expect(movedItem(item, change)).toBeUndefined();
    expect(movedSpan(item, change)).toBeUndefined();
  });
});

describe('an edit without what it leaves', () => {
  const text = 'Sở Môi truờng của của tỉnh';
  it.each([
    ['keeps a single word whole', { from: 7, to: 13, insert: 'trường' }, { from: 7, to: 13, insert: 'trường' }],
    ['loses the words before', { from: 3, to: 13, insert: 'Môi trường' }, { from: 7, to: 13, insert: 'trường' }],
    ['loses the words behind', { from: 3, to: 13, insert: 'Mối truờng' }, { from: 3, to: 6, insert: 'Mối' }],
    ['keeps a doubled word whole', { from: 14, to: 21, insert: 'của' }, { from: 14, to: 21, insert: 'của' }],
  ])('%s', (_, edit, expected) => {
    const small = trimmed(text, edit);
    const apply = ({ from, to, insert }: typeof edit): string => text.slice(0, from) + insert + text.slice(to);
    expect(apply(small)).toBe(apply(edit));
    expect(small.to - small.from).toBeLessThanOrEqual(edit.to - edit.from);
    expect(small).toEqual(expected);
  });
});
