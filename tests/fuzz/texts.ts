/** Texts to fuzz with: articles with damage, pieces of every kind in any order, arbitrary UTF-16. */
import { readdirSync, readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { repetitions } from '../security/shapes.ts';

const folder = new URL('../../seeds/', import.meta.url);
const namesIn = (path: string): string[] => readdirSync(new URL(path, folder)).filter((name) => name.endsWith('.txt'));

/** The sample articles, with errors and without. */
export const articles: readonly string[] = [...namesIn('.'), ...namesIn('clean').map((name) => `clean/${name}`)]
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const paragraphs = articles.flatMap((text) => text.split(/\n+/)).filter((line) => line.length > 20);

const WORDS = [
  'hội',
  'nghị',
  'Đảng',
  'đng',
  'nứơc',
  'thuở',
  'quốc',
  'Nguyễn Văn A',
  'TP.HCM',
  'ASEAN',
  'ký',
  'kĩ',
  'hòa',
  'hoà',
  'ý trí',
  'của của',
  'nghành',
  'cong tac',
  'file',
  'the quick brown',
];
const FIGURES = [
  '12',
  '1.500.000',
  '1,500',
  '12,5%',
  '30/2/2024',
  'thứ hai ngày 1/1/2024',
  '25h30',
  '9:30 PM',
  '500k',
  '$5 triệu',
  'VNĐ',
  '20-15%',
  'XIII',
  '°C',
  '10 km/h',
  '²',
  '①',
  '٣',
];
const MARKS = [
  ',',
  '.',
  '…',
  '...',
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '-',
  '–',
  '—',
  '/',
  '%',
  '&',
  '*',
  '_',
  '~',
  '`',
  '|',
  '#',
  '>',
  '<',
  '\\',
  '@',
  '=',
  '+',
  '$',
];
const BLANKS = [
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u2003',
  '\u3000',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\n\n\n\n',
];
const DAMAGE = [
  '\u0301',
  '\u0323',
  '\u0302\u0301',
  'e\u0323\u0302',
  'Ð',
  'ð',
  'о',
  'ɑ',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\0',
  '\u0007',
  '\u0080',
  '\ufffd',
  '?',
  '□',
  'Viá»‡t Nam',
  'ViÃªt',
  'TiÕng ViÖt',
  '&nbsp;',
  '&#7879;',
  '&amp;amp;',
  '&lt;b&gt;',
];
const ODD = [
  '\ud800',
  '\udc00',
  '\ud83d',
  '😀',
  '👨‍👩‍👧',
  '🇻🇳',
  '\u{1d400}',
  '\u{20bb7}',
  '\u{10ffff}',
  '\ufdd0',
  '\ufdd1',
  '\ufdd2',
  '\ufdd3',
  '\uffff',
  '\ufffe',
  '\ue000',
  'İ',
  'ı',
  'ß',
  'ŉ',
  'ﬁ',
  'ǅ',
  'ẞ',
  '각',
  '\u1100\u1161',
  'ไทย',
  '漢字',
  'עברית',
  'Ω',
  'Å',
  '\u0345',
  '\u0f73',
  '\u09cb',
  '\u034f',
  '\u180e',
  '\ufe0f',
];
const MARKUP = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br/>',
  '<a href="x">',
  '</a>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<div class=',
  '<style>',
  '</style',
  '<pre>',
  '<table><tr><td>',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '```',
  '~~~',
  '---',
  '===',
  '| a | b |',
  '|---|',
  '[x](y)',
  '![',
  '](',
  '[^1]:',
  '[a]: b',
  '**',
  '__',
  '`` ` ``',
  '    ',
  '\\*',
  'http://a.vn/b?c=d',
  'www.x.com',
  'a@b.vn',
  '#tag',
  '@ten',
];
const DIRECTIVES = [
  '<!-- eslint-disable -->',
  '<!-- eslint-enable -->',
  '<!-- eslint-disable-next-line vi/repeated-word -- lý do -->',
  '<!-- eslint vi/dot-row: off -->',
  '<!-- eslint vi/dot-row: ["error", {"a":1}] -->',
  '<!-- eslint -->',
  '// eslint-disable-line\n',
  '<!-- eslint-disable',
  'eslint',
];
const LINES = [
  '\nChia sẻ bài viết\n',
  '\n.....\n',
  '\nTheo TTXVN\n',
  '\nẢnh: TTXVN\n',
  '\n17/11/2024 08:30\n',
  '\n***\n',
  '\nXem thêm: Giá vàng hôm nay\n',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 5, arbitrary: fc.constantFrom(...BLANKS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 2, arbitrary: fc.constantFrom(...DAMAGE) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 1, arbitrary: fc.constantFrom(...DIRECTIVES) },
  { weight: 1, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

/** Pieces of every kind in any order. */
export const pieces: Arbitrary<string> = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));

/** Any UTF-16 units, half pairs among them. */
export const units: Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.nat(0xffff) }, { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }) }), {
    maxLength: 40,
  })
  .map((codes) => String.fromCharCode(...codes));

/** A stretch of sample text with a few places replaced. */
function damaged(from: readonly string[], most: number): Arbitrary<string> {
  return fc
    .tuple(fc.nat(from.length - 1), fc.nat(10_000), fc.array(fc.tuple(fc.nat(10_000), fc.nat(6), piece), { maxLength: 6 }))
    .map(([which, start, changes]) => {
      const whole = from[which]!;
      const at = whole.length <= most ? 0 : start % (whole.length - most);
      let text = whole.slice(at, at + most);
      for (const [place, length, added] of changes) {
        const cut = place % (text.length + 1);
        text = text.slice(0, cut) + added + text.slice(cut + length);
      }
      return text;
    });
}

/** A stretch of a paragraph, damaged. */
export const sentences: Arbitrary<string> = damaged(paragraphs, 160);

/** A long stretch of an article, damaged. */
export const passages: Arbitrary<string> = damaged(articles, 2500);

/** One piece very often, after another: what a naive search is slow on. */
export const repeats: Arbitrary<string> = fc
  .tuple(piece, piece, fc.integer({ min: 2, max: 120 }), piece)
  .map(([before, one, times, after]) => before + one.repeat(times) + after);

/** What lines and whole texts are made of, again and again: what a search within a search is slow on. */
export const shaped: Arbitrary<string> = fc
  .tuple(fc.constantFrom(...repetitions), fc.integer({ min: 2, max: 150 }), piece)
  .map(([shape, times, after]) => shape.build(times).toString() + after);

/** Short texts of all kinds: most cases of a long run. */
export const texts: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: pieces },
  { weight: 4, arbitrary: sentences },
  { weight: 2, arbitrary: units },
  { weight: 1, arbitrary: repeats },
  { weight: 1, arbitrary: shaped },
);
