/**
 * Builds the name lists of src/lexicon from corpus counts: `tsx src/train/names.ts CORPUS PLACES.TSV`.
 * Writes surnames.ts, common-abbreviations.ts and place-names.ts; what is in them: src/lexicon/README.md.
 * PLACES.TSV has a header and the columns name, unit, level, valid, province.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseSyllable, syllableKey } from '../text/syllable.ts';
import { articles, corpusFiles, SeenParagraphs } from './corpus.ts';

const MIN_SURNAME = 25;
const MIN_ABBREVIATION_ARTICLES = 40;
/** An abbreviation that most articles explain is none that every reader knows. */
const MAX_EXPLAINED = 0.3;
const MIN_PLACE = 40;
/** A name that is met in lower case more often than a slip would be is a common word too. */
const MAX_LOWER = 0.004;

interface PlaceCount {
  readonly name: string;
  capital: number;
  lower: number;
  half: number;
}

const WORD = /[\p{L}\p{M}\d]+|[^\s]/gu;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const isAllCaps = (word: string): boolean => /^\p{Lu}{2,8}$/u.test(word);

function bump<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Names of two or more syllables by their first key. */
function readPlaces(path: string): Map<string, { keys: string[]; count: PlaceCount }[]> {
  const byFirst = new Map<string, { keys: string[]; count: PlaceCount }[]>();
  const seen = new Set<string>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const name = line.split('\t')[0].normalize('NFC');
    const syllables = name.split(' ');
    if (syllables.length < 2 || !syllables.every((syllable) => LETTERS.test(syllable))) continue;
    const keys = syllables.map(syllableKey);
    if (seen.has(keys.join(' '))) continue;
    seen.add(keys.join(' '));
    byFirst.set(keys[0], [...(byFirst.get(keys[0]) ?? []), { keys, count: { name, capital: 0, lower: 0, half: 0 } }]);
  }
  return byFirst;
}

const [corpus, placesPath] = process.argv.slice(2);
if (corpus === undefined || placesPath === undefined) throw new Error('usage: tsx src/train/names.ts CORPUS PLACES.TSV');

const surnames = new Map<string, number>();
const inArticles = new Map<string, number>();
const explainedIn = new Map<string, number>();
const places = readPlaces(placesPath);
const keyOf = new Map<string, string>();

function key(word: string): string {
  let known = keyOf.get(word);
  if (known === undefined) keyOf.set(word, (known = syllableKey(word)));
  return known;
}

function countPlaces(words: readonly string[], at: number): void {
  for (const { keys, count } of places.get(key(words[at])) ?? []) {
    if (!keys.every((wanted, i) => words[at + i] !== undefined && key(words[at + i]) === wanted)) continue;
    const part = words.slice(at, at + keys.length);
    const capitals = part.filter(isCapitalised).length;
    if (capitals === part.length) count.capital++;
    else if (capitals === 0) count.lower++;
    else if (at > 0 && LETTERS.test(words[at - 1])) count.half++;
  }
}

function countSurname(words: readonly string[], at: number): void {
  if (words[at] !== 'Văn' && words[at] !== 'Thị') return;
  const [before, first, last] = [words[at - 2], words[at - 1], words[at + 1]];
  if (first === undefined || last === undefined || !isCapitalised(first) || !isCapitalised(last)) return;
  if (isAllCaps(first) || (before !== undefined && isCapitalised(before))) return;
  if (parseSyllable(first.toLowerCase()) !== undefined) bump(surnames, key(first));
}

function countArticle(paragraphs: readonly string[]): void {
  const abbreviated = new Set<string>();
  const explained = new Set<string>();
  for (const text of paragraphs) {
    const words = text.match(WORD) ?? [];
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!LETTERS.test(word)) continue;
      if (places.has(key(word))) countPlaces(words, i);
      countSurname(words, i);
      if (!isAllCaps(word) || isAllCaps(words[i - 1] ?? '') || isAllCaps(words[i + 1] ?? '')) continue;
      if (/[^A-ZĐƯ]/u.test(word) || (word.length > 2 && parseSyllable(word.toLowerCase()) !== undefined)) continue;
      abbreviated.add(word);
      if ((words[i - 1] === '(' && words[i + 1] === ')') || words[i + 1] === '(') explained.add(word);
    }
  }
  for (const word of abbreviated) bump(inArticles, word);
  for (const word of explained) bump(explainedIn, word);
}

const seenParagraphs = new SeenParagraphs();
for (const file of corpusFiles(corpus, /\.jsonl(?:\.gz)?$/).filter((file) => file === corpus || file.includes('train'))) {
  for await (const { paragraphs } of articles(file)) countArticle(paragraphs.filter((text) => !seenParagraphs.repeated(text)));
}

/** Lines of at most 120 characters, cut after commas. */
function wrap(text: string): string {
  let lines = '';
  let length = 0;
  for (const item of text.split(/(?<=,) /)) {
    const fits = length > 0 && length + 1 + item.length <= 119;
    lines += `${length === 0 ? '' : fits ? ' ' : '\n'}${item}`;
    length = fits ? length + 1 + item.length : item.length;
  }
  return lines;
}

function write(name: string, comment: string, constant: string, lines: readonly string[]): void {
  const sorted = [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
  const body = wrap(sorted.join(', '));
  const text = `/** ${comment} Made by src/train/names.ts; how: README.md. */\nimport { once } from '../text/once.ts';\n\nconst list = \`\n${body}\n\`;\n\n/** The set, split at first use. */\nexport const ${constant} = once((): ReadonlySet<string> => new Set(list.trim().split(/, |,\\n/)));\n`;
  writeFileSync(new URL(`../lexicon/${name}`, import.meta.url), text);
  console.log(`${name}: ${sorted.length} entries`);
}

const often = (counts: Map<string, number>, least: number): string[] =>
  [...counts].filter(([, count]) => count >= least).map(([entry]) => entry);

write('surnames.ts', 'Surnames of Vietnamese people, as canonical keys.', 'surnames', often(surnames, MIN_SURNAME));
write(
  'common-abbreviations.ts',
  'Abbreviations that newspapers use without explaining them.',
  'commonAbbreviations',
  often(inArticles, MIN_ABBREVIATION_ARTICLES).filter((word) => (explainedIn.get(word) ?? 0) < MAX_EXPLAINED * inArticles.get(word)!),
);
const safe = [...places.values()]
  .flat()
  .filter(({ count }) => count.capital >= MIN_PLACE && count.lower + count.half <= MAX_LOWER * count.capital);
write(
  'place-names.ts',
  'Names of administrative units that are no common words, with their capitals.',
  'placeNames',
  safe.map(({ count }) => count.name),
);
