import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  baseOf,
  composed,
  composeLetter,
  formOf,
  hasVietnameseOnlyLetter,
  isVietnameseLetter,
  isVowelLetter,
  letterTone,
  Mark,
  markOf,
  stripDiacritics,
  stripTones,
  Tone,
  tonelessLetter,
  toneOf,
  withLetterTone,
} from '../../src/text/letters.ts';

const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const TONED_VOWELS = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ';
const LETTERS = [...new Set(ALPHABET + TONED_VOWELS)];
const BOTH_CASES = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())];
const code = (letter: string): number => letter.charCodeAt(0);

describe('single letters', () => {
  it.each([
    ['ế', 'e', Mark.circumflex, Tone.sac],
    ['Ằ', 'A', Mark.breve, Tone.huyen],
    ['ở', 'o', Mark.horn, Tone.hoi],
    ['ữ', 'u', Mark.horn, Tone.nga],
    ['ỵ', 'y', Mark.none, Tone.nang],
    ['đ', 'd', Mark.stroke, Tone.level],
    ['Đ', 'D', Mark.stroke, Tone.level],
    ['b', 'b', Mark.none, Tone.level],
  ])('%s is %s with mark %i and tone %i', (letter, base, mark, tone) => {
    expect(String.fromCharCode(baseOf(code(letter)))).toBe(base);
    expect(markOf(code(letter))).toBe(mark);
    expect(letterTone(code(letter))).toBe(tone);
  });

  it('puts every letter of the alphabet together again', () => {
    const rebuilt = BOTH_CASES.map((letter) => {
      const at = code(letter);
      return String.fromCharCode(composeLetter(baseOf(at), markOf(at), letterTone(at)));
    });
    expect(rebuilt).toEqual(BOTH_CASES);
  });

  it('numbers the tones as Unicode composes them', () => {
    const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
    const spelled = tones.map((_, tone) => String.fromCharCode(withLetterTone(code('ê'), tone as Tone)));
    expect(spelled).toEqual(tones.map((mark) => `ê${mark}`.normalize('NFC')));
  });

  it('composes nothing that Vietnamese lacks', () => {
    expect(composeLetter(code('e'), Mark.breve)).toBe(0);
    expect(composeLetter(code('b'), Mark.none, Tone.sac)).toBe(0);
    expect(composeLetter(code('ñ'), Mark.none)).toBe(0);
    expect(withLetterTone(code('b'), Tone.sac)).toBe(0);
    expect(withLetterTone(code('7'), Tone.level)).toBe(0);
  });

  it('leaves other characters alone', () => {
    for (const other of ['ñ', 'ü', '7', ' ', 'Ж', '中', '\u0301']) {
      expect([baseOf(code(other)), markOf(code(other)), letterTone(code(other))]).toEqual([0, 0, 0]);
      expect(tonelessLetter(code(other))).toBe(code(other));
    }
  });

  it('knows the 29 letters of the alphabet, toned or not, in both cases, and no other', () => {
    expect(BOTH_CASES.filter((letter) => !isVietnameseLetter(code(letter)))).toEqual([]);
    expect([...'fjwzFJWZñöçß1-中'].filter((letter) => isVietnameseLetter(code(letter)))).toEqual([]);
  });

  it('tells vowels from consonants', () => {
    expect([...TONED_VOWELS, ...TONED_VOWELS.toUpperCase()].filter((letter) => !isVowelLetter(code(letter)))).toEqual([]);
    expect([...'bcdđghklmnpqrstvxfjwzñö'].filter((letter) => isVowelLetter(code(letter)))).toEqual([]);
  });
});

describe('forms', () => {
  it.each([
    ['Nguyễn', Tone.nga, 'Nguyên', 'Nguyen'],
    ['ĐƯỜNG', Tone.huyen, 'ĐƯƠNG', 'DUONG'],
    ['đảng', Tone.hoi, 'đang', 'dang'],
    ['ba', Tone.level, 'ba', 'ba'],
    ['señor', Tone.level, 'señor', 'señor'],
    ['', Tone.level, '', ''],
  ])('%s has tone %i, is %s without tones and %s without diacritics', (form, tone, toneless, bare) => {
    for (const written of [form.normalize('NFC'), form.normalize('NFD')]) {
      expect(toneOf(written)).toBe(tone);
      expect(stripTones(written)).toBe(toneless);
      expect(stripDiacritics(written)).toBe(bare);
    }
  });

  it('reports the first of several tones', () => {
    expect(toneOf('ngừời')).toBe(Tone.huyen);
    expect(toneOf('đựớc')).toBe(Tone.nang);
  });

  it.each([
    ['đ', true],
    ['ta', false],
    ['tá', true],
    ['Ư', true],
    ['naïve', false],
    ['señor', false],
  ])('%s holds a Vietnamese-only letter: %s', (form, expected) => {
    expect(hasVietnameseOnlyLetter(form)).toBe(expected);
    expect(hasVietnameseOnlyLetter(form.normalize('NFD'))).toBe(expected);
  });

  it('normalises only where a combining mark asks for it', () => {
    expect(composed('u\u031b\u0300')).toBe('ừ');
    expect(composed('ê\u0323')).toBe('ệ');
    expect(composed('\u212b')).toBe('\u212b');
    expect(formOf('VIE\u0302\u0323T')).toBe('việt');
  });

  it('treats NFC and NFD alike for any string of letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BOTH_CASES, 'w', 'ñ', '5', '-')), (letters) => {
        const text = letters.join('');
        for (const f of [toneOf, stripTones, stripDiacritics, hasVietnameseOnlyLetter, formOf]) {
          expect(f(text.normalize('NFD'))).toEqual(f(text));
        }
      }),
    );
  });

  it('strips to letters that have nothing left to strip', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BOTH_CASES)), (letters) => {
        const text = letters.join('');
        expect(toneOf(stripTones(text))).toBe(Tone.level);
        expect(hasVietnameseOnlyLetter(stripDiacritics(text))).toBe(false);
        expect(stripDiacritics(text)).toMatch(/^[a-z]*$/i);
        expect(stripTones(text)).toHaveLength(text.length);
      }),
    );
  });
});
