/** The small parts of a review: keys, the line that is edited, patches, marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedEntry } from '../../../src/cli/review/dictionary.ts';
import { actionOf, type Key } from '../../../src/cli/review/keys.ts';
import { breakOf, fromLine, toLine } from '../../../src/cli/review/line.ts';
import { patchBetween, takenBack } from '../../../src/cli/review/patch.ts';
import { movedMarks, spotsOf } from '../../../src/cli/review/spot.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import type { Part } from '../../../src/formats/file.ts';
import type { Finding } from '../../../src/lint/lint.ts';

describe('keys', () => {
  it.each<[Key, object | undefined]>([
    [
      { name: 'return', sequence: '\r' },
      { do: 'accept', number: 1, all: false },
    ],
    [
      { name: 'a', sequence: 'a' },
      { do: 'accept', number: 1, all: false },
    ],
    [
      { name: 'a', sequence: 'A' },
      { do: 'accept', number: 1, all: true },
    ],
    [
      { name: '3', sequence: '3' },
      { do: 'accept', number: 3, all: false },
    ],
    [{ name: '0', sequence: '0' }, undefined],
    [
      { name: 'e', sequence: 'E' },
      { do: 'edit', sentence: true },
    ],
    [
      { name: 'space', sequence: ' ' },
      { do: 'skip', all: false },
    ],
    [{ name: 'left', sequence: '\x1b[D' }, { do: 'back' }],
    [{ name: 'c', ctrl: true, sequence: '\x03' }, { do: 'quit' }],
    [{ name: 'd', ctrl: true, sequence: '\x04' }, { do: 'quit' }],
    [{ name: 'z', ctrl: true, sequence: '\x1a' }, { do: 'suspend' }],
    [{ name: 'a', ctrl: true, sequence: '\x01' }, undefined],
    [{ name: 'q', meta: true, sequence: '\x1bq' }, undefined],
    [{ name: 'escape', sequence: '\x1b' }, undefined],
    [{ name: 'backspace', sequence: '\x7f' }, undefined],
    [{ sequence: 'ạ' }, { do: 'accept', number: 1, all: false }],
    [{ sequence: 'constructor' }, undefined],
    [{}, undefined],
    // Telex makes these of dd and ee.
    [{ sequence: 'đ' }, { do: 'word', personal: false }],
    [{ sequence: 'Ê' }, { do: 'edit', sentence: true }],
  ])('%j', (key, action) => expect(actionOf(key)).toEqual(action));
});

describe('a text as one line', () => {
  it.each([
    ['khả năng', 'khả năng'],
    ['một\nhai\r\nba', 'một⏎hai⏎ba'],
    ['10\u00a0km', '10⟨U+00A0⟩km'],
    ['ch\u200bo', 'ch⟨U+200B⟩o'],
    ['\x1b[31mđỏ\x07', '⟨U+001B⟩[31mđỏ⟨U+0007⟩'],
    ['a\tb', 'a⟨U+0009⟩b'],
    ['⟨⏎⟩', '⟨U+27E8⟩⟨U+23CE⟩⟩'],
    ['\u009b2J', '⟨U+009B⟩2J'],
    ['ho\u0300a'.normalize('NFD'), 'hòa'],
  ])('%j', (text, line) => expect(toLine(text)).toBe(line));

  it('comes back as it was, in NFC', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a\t\n⏎⟨⟩\u00a0\u200b]*$/));
    fc.assert(fc.property(text, (one) => void expect(fromLine(toLine(one))).toBe(one.normalize('NFC').replace(/\r\n?/g, '\n'))));
  });

  it('keeps the line breaks of the text, and takes letters in pieces', () => {
    expect(fromLine('a⏎b', breakOf('x\r\ny'))).toBe('a\r\nb');
    expect(fromLine('hoa\u0300')).toBe('hoà');
    expect(fromLine('⟨U+110000⟩ ⟨U+ZZ⟩')).toBe('⟨U+110000⟩ ⟨U+ZZ⟩');
  });
});

describe('a patch', () => {
  const bytes = fc.uint8Array({ maxLength: 20 });
  it('gives the file back as it was, byte for byte', () => {
    fc.assert(
      fc.property(bytes, bytes, (before, after) => {
        expect(Buffer.from(takenBack(after, patchBetween(before, after))!)).toEqual(Buffer.from(before));
      }),
    );
  });
  it('gives nothing back in a file that is another', () => {
    const patch = patchBetween(Buffer.from('abc'), Buffer.from('axc'));
    expect(takenBack(Buffer.from('axcd'), patch)).toBeUndefined();
    expect(takenBack(Buffer.from('axc'), { ...patch, was: undefined })).toBeUndefined();
  });
});

describe('marks', () => {
  const part = (text: string): Part => ({ text, language: 'text', toView: (at) => at, toViewEdits: (edits) => [...edits] });
  const spotsIn = (text: string, word: string) =>
    spotsOf(
      [part(text)],
      [
        [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): Finding => ({
          ruleId: 'vi/x',
          severity: 2,
          message: 'm',
          line: 1,
          column: index + 1,
          endLine: 1,
          endColumn: index + 1 + word.length,
        })),
      ],
      'en',
    );

  it('stay when the text changes elsewhere, and tell equal places apart', () => {
    const text = `${'Mở đầu bài viết. '.repeat(4)}sai ở đây.${' Đoạn giữa dài.'.repeat(4)} rồi sai ở kia.`;
    const before = spotsIn(text, 'sai').map(({ mark }) => mark);
    expect(new Set(before).size).toBe(2);
    expect(spotsIn(`Thêm. ${text}`, 'sai').map(({ mark }) => mark)).toEqual(before);
    const twice = spotsIn('sai '.repeat(40), 'sai').map(({ mark }) => mark);
    expect(new Set(twice).size).toBe(40);
  });

  it('are followed through an edit beside them', () => {
    const text = 'một sai hai sai ba';
    const edits = [{ start: 0, end: 3, text: 'mười' }];
    const [before, after] = [spotsIn(text, 'sai'), spotsIn(applyEdits(text, edits), 'sai')];
    expect(movedMarks(before, after, edits)).toEqual(before.map(({ mark }, i) => [mark, after[i].mark]));
  });
});

describe('the entry that is offered for a dictionary', () => {
  it.each([
    ['Anh ở ⟦nghiệpp⟧ cũ', 'non-syllable', 'nghiệpp'],
    ['xã Nậm ⟦Pồ⟧ ở xa', 'non-syllable', 'Nậm Pồ'],
    ['ông Lò Văn ⟦Chén⟧ Nguyên nói', 's-x', 'Lò Văn Chén Nguyên'],
    ['giá tăng⟦ ,⟧ nhưng', 'space-before-punctuation', ', [space-before-punctuation]'],
  ])('%s', (marked, rule, entry) => {
    const start = marked.indexOf('⟦');
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(suggestedEntry(text, { start, end: marked.indexOf('⟧') - 1, rule: `vi/${rule}` })).toBe(entry);
  });
});
