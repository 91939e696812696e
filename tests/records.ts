/** Records for tests and benches: articles put together from the seeds, with damage of every kind, the same ones every time. */
import { readdirSync, readFileSync } from 'node:fs';
import { Random } from '../src/train/random.ts';

/** How long an article of Vietnamese news is on average, in bytes of UTF-8. */
const ARTICLE_BYTES = 3500;

const BOILERPLATE = ['Chia sẻ', 'Bình luận', 'Xem thêm:', 'Theo dõi chúng tôi trên Facebook', 'Tin liên quan'];
const ENGLISH = 'The ministry said on Monday that the new line would open to passengers before the end of the year.';

const folder = new URL('../seeds/clean/', import.meta.url);

/** Paragraphs of the clean seeds. */
function paragraphs(): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
}

/** What may happen to an article: a change of one of its words, or of its paragraphs. */
const SLIPS: readonly ((word: string, random: Random) => string)[] = [
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => word.normalize('NFD'),
  (word, random) => word.slice(0, random.below(word.length)) + word.slice(1 + random.below(word.length)),
  (word) => ` ${word}`,
  (word) => `${word} ,`,
  (word) => `${word} ${word}`,
  (word) => Buffer.from(word).toString('latin1'),
  (word) => `<b>${word}</b>`,
];

function spoiled(lines: string[], random: Random): string[] {
  const changed = [...lines];
  for (let slips = random.below(8); slips > 0; slips--) {
    const at = random.below(changed.length);
    const words = changed[at]!.split(' ');
    const word = random.below(words.length);
    words[word] = SLIPS[random.below(SLIPS.length)]!(words[word]!, random);
    changed[at] = words.join(' ');
  }
  if (random.below(10) === 0) changed.push(changed[random.below(changed.length)]!);
  if (random.below(10) === 0) changed.splice(random.below(changed.length), 0, BOILERPLATE[random.below(BOILERPLATE.length)]!);
  if (random.below(50) === 0) changed.push(ENGLISH.repeat(1 + random.below(20)));
  return changed;
}

/**
 * Makes records, one line of JSON each, without end. They differ from each other as articles do.
 * @param bytes of an article, about
 * @param page characters of something else in each record
 */
export function* records(seed = 1, bytes = ARTICLE_BYTES, page = 0): Generator<string> {
  const random = new Random(seed);
  const all = paragraphs();
  for (let id = 0; ; id++) {
    const lines: string[] = [];
    const wanted = bytes / 2 + random.below(bytes);
    for (let length = 0; length < wanted;) {
      const line = all[random.below(all.length)]!;
      lines.push(line);
      length += Buffer.byteLength(line);
    }
    const text = spoiled(lines, random).join('\n');
    yield JSON.stringify({ id, title: lines[0]!.slice(0, 60), text, ...(page > 0 && { page: '<>'.repeat(page / 2) }) });
  }
}

/** The first `count` records as a file has them. */
export function jsonLines(count: number, seed = 1, bytes = ARTICLE_BYTES, page = 0): string {
  const source = records(seed, bytes, page);
  return Array.from({ length: count }, () => `${source.next().value as string}\n`).join('');
}
