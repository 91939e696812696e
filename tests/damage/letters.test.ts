/** Damages one letter of a word so that no syllable is left, and demands the repair: no shape and no capital hides such a slip. */
import { describe, it } from 'vitest';
import { baseOf, isVowelLetter } from '../../src/text/letters.ts';
import { isExceptionSyllable, parseSyllable } from '../../src/text/syllable.ts';
import { corrected } from '../kinds/kind.ts';
import { expectMost, SENTENCES, tally } from './sentences.ts';

/** Names and first words, with the same damage done to them. */
const CAPITALS = `
Sáng nay, đoàn công tác của Bộ Quốc phòng đã tới thăm tỉnh Thanh Hóa.
Đội tuyển Việt Nam gặp đội tuyển Nhật Bản vào tối thứ bảy.
Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh chủ trì cuộc họp.
Theo Đài tiếng nói Việt Nam, Tổng thống Mỹ sẽ đến Hà Nội.
Ông Nguyễn Văn Hùng là giám đốc Sở Xây dựng tỉnh Quảng Ninh.
Bà Trần Thị Thu dạy học ở huyện Lệ Thủy, tỉnh Quảng Bình.
Thủ tướng Đức và Tổng thống Pháp gặp nhau ở Trung Quốc.
`
  .trim()
  .split('\n');

/** Beside each key, one that the finger strikes with it. */
const BESIDE: Readonly<Record<string, string>> = { a: 's', c: 'v', đ: 'f', e: 'r', g: 'h', h: 'j', i: 'o', n: 'b', o: 'p', t: 'y', u: 'y' };

type Slip = (letters: readonly string[], at: number) => string | undefined;

const SLIPS: Readonly<Record<string, Slip>> = {
  'a vowel lost': (letters, at) => (isVowelLetter(letters[at].charCodeAt(0)) ? without(letters, at) : undefined),
  'a letter lost': (letters, at) => (letters.length > 2 ? without(letters, at) : undefined),
  'two letters swapped': (letters, at) =>
    at + 1 < letters.length ? [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('') : undefined,
  'a key struck with another': (letters, at) => {
    const base = String.fromCharCode(baseOf(letters[at].charCodeAt(0)) || letters[at].charCodeAt(0));
    const key = BESIDE[base] as string | undefined;
    return key && [...letters.slice(0, at), key, ...letters.slice(at)].join('');
  },
};

function without(letters: readonly string[], at: number): string {
  return letters.filter((_, i) => i !== at).join('');
}

/** The sentences with one word of each damaged at a time, at a letter that moves on with the word. */
function damaged(sentences: readonly string[], slip: Slip, suits: (word: string) => boolean): (readonly [string, string])[] {
  return sentences.flatMap((sound) =>
    [...sound.matchAll(/\p{L}{2,}/gu)].flatMap(({ 0: word, index }, nth) => {
      if (!suits(word)) return [];
      const lower = [...word.toLowerCase()];
      const wrong = slip(lower, nth % lower.length);
      if (!wrong || wrong.length < 2 || parseSyllable(wrong) !== undefined || isExceptionSyllable(wrong)) return [];
      const written = word[0] === lower[0] ? wrong : wrong[0].toUpperCase() + wrong.slice(1);
      return [[sound.slice(0, index) + written + sound.slice(index + word.length), sound] as const];
    }),
  );
}

const isCapitalised = (word: string): boolean => word[0] !== word[0].toLowerCase();

describe.each(Object.entries(SLIPS))('%s', (_, slip) => {
  it('in small letters', () => {
    const texts = damaged([...SENTENCES, ...CAPITALS], slip, (word) => !isCapitalised(word));
    expectMost(tally(texts, corrected));
  });

  it('in names and first words', () => {
    expectMost(tally(damaged(CAPITALS, slip, isCapitalised), corrected), 6);
  });
});
