/** Bytes to text in every encoding, and the guess. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/formats/decode.ts';
import { ENCODINGS, encodingNamed, FormatError } from '../../src/formats/file.ts';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { LEGACY_ENCODINGS } from '../../src/text/legacy/index.ts';
import { legacyBytes } from './legacy-bytes.ts';

const TEXT = 'Sở Giáo dục và Đào tạo đã quyết định khen thưởng 12 học sinh giỏi , tổng cộng 30 triệu đồng.\r\nHết.\r\n';
const AT = TEXT.indexOf(' ,');
const FIX = [{ start: AT, end: AT + 1, text: '' }];
const FIXED = TEXT.replace(' ,', ',');

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const failure = (run: () => unknown): FormatError => {
  try {
    run();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('no failure');
};

beforeAll(() => useFileResources(undefined));

describe.each([
  ['utf-8', 'auto', Buffer.from(TEXT), Buffer.from(FIXED)],
  ['utf-8 with its mark', 'auto', Buffer.from(`\ufeff${TEXT}`), Buffer.from(`\ufeff${FIXED}`)],
  ['utf-16le with its mark', 'auto', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), Buffer.from(`\ufeff${FIXED}`, 'utf16le')],
  ['utf-16be with its mark', 'auto', swapped(`\ufeff${TEXT}`), swapped(`\ufeff${FIXED}`)],
  ['utf-16le', 'utf-16le', Buffer.from(TEXT, 'utf16le'), Buffer.from(FIXED, 'utf16le')],
  ['utf-16be', 'utf-16be', swapped(TEXT), swapped(FIXED)],
  ...LEGACY_ENCODINGS.flatMap(({ name }) =>
    (['auto', encodingNamed(name)!] as const).map(
      (encoding) => [name, encoding, legacyBytes(name, TEXT), legacyBytes(name, FIXED)] as const,
    ),
  ),
] as const)('%s read as %s', (name, encoding, bytes, fixed) => {
  it('gives the text', () => expect(decodeBytes(bytes, encoding).text).toBe(TEXT));
  it('is written back byte by byte', () => expect(Buffer.from(decodeBytes(bytes, encoding).save([])).equals(bytes)).toBe(true));
  it('keeps encoding, mark and line ends around an edit', () =>
    expect(Buffer.from(decodeBytes(bytes, encoding).save(FIX)).equals(fixed)).toBe(true));
  it('says so if the encoding was guessed', () =>
    expect(decodeBytes(bytes, encoding).guessed).toBe(
      encoding === 'auto' && LEGACY_ENCODINGS.some((one) => one.name === name) ? name : undefined,
    ));
});

describe('auto', () => {
  const seeds = new URL('../../seeds/', import.meta.url);
  const articles = readdirSync(new URL('clean/', seeds)).filter((name) => name.endsWith('.txt'));
  it.each(LEGACY_ENCODINGS.map(({ name }) => name))('knows %s in every clean seed', (name) => {
    for (const article of articles) {
      const text = readFileSync(new URL(`clean/${article}`, seeds), 'utf8').normalize('NFC');
      const sure = Array.from(text, (letter) => (/[^\u0000-\u007f]/.test(letter) && !/\p{L}/u.test(letter) ? ' ' : letter)).join('');
      expect([article, decodeBytes(legacyBytes(name, sure), 'auto').guessed]).toEqual([article, name]);
    }
  });

  it.each([
    ['plain ASCII', 'Tin nhanh 24h'],
    ['French', 'Le café est déjà fermé, garçon.'],
    ['legacy text that was saved as UTF-8', 'ViÖt Nam §¶ng bé tØnh ®Þa ph\u00ad¬ng céng hßa x· héi chñ nghÜa'],
    ['a single letter', 'đ'],
  ])('takes valid UTF-8 for nothing else: %s', (_, text) => {
    expect(decodeBytes(Buffer.from(text), 'auto')).toMatchObject({ text });
    expect(decodeBytes(Buffer.from(text), 'auto').guessed).toBeUndefined();
  });

  it.each([
    ['French in Windows-1252', Buffer.from('Le café est déjà fermé à l’été, garçon. Où êtes-vous allés, élève?', 'latin1')],
    ['UTF-8 with one bad byte', Buffer.concat([Buffer.from('Sở Giáo dục và Đào tạo đã quyết định '), Buffer.from([0xff])])],
    ['two words', legacyBytes('TCVN3', 'Việt Nam')],
    ['random bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 2654435761) >>> 24))],
  ])('refuses what it is not sure of: %s', (_, bytes) => {
    expect(failure(() => decodeBytes(bytes, 'auto'))).toMatchObject({ key: 'notUtf8NorLegacy', at: { line: 1 } });
  });
});

describe('a file in a legacy encoding', () => {
  it('keeps the bytes of words that no edit touches, however they were typed', () => {
    // VNI typists leave the mark small after a capital: Aù and AÙ are both Á.
    const bytes = Buffer.from('A\xf9nh v\xe0 A\xd9nh , xong', 'latin1');
    const { text, save } = decodeBytes(bytes, 'vni');
    expect(text).toBe('Ánh v\u00e0 Ánh , xong'.replace('\u00e0', text[5]));
    const at = text.indexOf(' ,');
    expect(Buffer.from(save([{ start: at, end: at + 1, text: '' }])).toString('latin1')).toBe('A\xf9nh v\xe0 A\xd9nh, xong');
  });

  it.each(['TCVN3', 'VNI', 'VISCII', 'VPS', 'Windows-1258'])('cannot take a letter that %s lacks', (name) => {
    const { save } = decodeBytes(legacyBytes(name, TEXT), encodingNamed(name)!);
    expect(failure(() => save([{ start: 0, end: 2, text: 'Ω' }]))).toMatchObject({
      key: 'notInEncoding',
      data: { letter: 'Ω', code: 'U+03A9', encoding: name },
    });
  });

  it('takes several edits in a word, and deletes over words', () => {
    const bytes = legacyBytes('TCVN3', 'một hai ba bốn');
    const saved = decodeBytes(bytes, 'tcvn3').save([
      { start: 0, end: 1, text: 'M' },
      { start: 2, end: 3, text: 'T' },
      { start: 5, end: 10, text: '' },
      { start: 14, end: 14, text: '.' },
    ]);
    expect(decodeBytes(saved, 'tcvn3').text).toBe('MộT h bốn.');
  });
});

describe('an encoding that was asked for', () => {
  it.each([
    ['utf-8', Buffer.from([0x41, 0xff]), 'notUtf8'],
    ['utf-16le', Buffer.from([0x41, 0, 0]), 'notUtf16'],
    ['utf-16be', Buffer.from([0xd8, 0x00, 0, 0x41]), 'notUtf16'],
  ] as const)('%s must hold', (encoding, bytes, key) => {
    expect(failure(() => decodeBytes(bytes, encoding)).key).toBe(key);
  });

  it('is one of those listed', () =>
    expect(LEGACY_ENCODINGS.map(({ name }) => ENCODINGS.includes(encodingNamed(name)!))).not.toContain(false));
});
