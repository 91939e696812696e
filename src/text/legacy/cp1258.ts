/** Windows-1258: the letters of Windows-1252 but for eight, and the five tones as marks after their letter. */
import type { LegacyEncoding } from './single-byte.ts';

/** What stands at the places that differ, as Windows-1252 shows them. */
const UNITS: readonly (readonly [shown: string, meant: string])[] = [
  ['Ã', 'Ă'],
  ['ã', 'ă'],
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Õ', 'Ơ'],
  ['õ', 'ơ'],
  ['Ý', 'Ư'],
  ['ý', 'ư'],
  ['Ì', '\u0300'],
  ['Ò', '\u0309'],
  ['Þ', '\u0303'],
  ['ì', '\u0301'],
  ['ò', '\u0323'],
  ['þ', '₫'],
];

const meantBy = new Map(UNITS);
const shownFor = new Map(UNITS.map(([shown, meant]) => [meant, shown]));

const letters = new Map<string, string>();
for (const vowel of 'aăâeêioôơuưy') {
  for (const tone of ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']) {
    const letter = (vowel + tone).normalize('NFC');
    if (letter.length > 1 || 'aeiouy'.includes(letter)) continue;
    const written = (shownFor.get(vowel) ?? vowel) + (shownFor.get(tone) ?? '');
    letters.set(letter, written).set(letter.toUpperCase(), written[0].toUpperCase() + written.slice(1));
  }
}
letters.set('đ', 'ð').set('Đ', 'Ð');

export const cp1258: LegacyEncoding = {
  name: 'Windows-1258',
  letters,
  decode: (text) => text.replace(/[^\u0000-\u00bf]/g, (unit) => meantBy.get(unit) ?? unit).normalize('NFC'),
};
