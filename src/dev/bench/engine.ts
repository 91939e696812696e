/**
 * The half of the bench that runs inside one process: what start-up and compilation hide. Bundled and run by bench.ts;
 * takes a folder of texts, prints rows of a table.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeEngines } from '../../engine/node-engine.ts';
import { shippedModel } from '../../resources/node-resources.ts';

const REPEATS = 7;
const WORST_MEGABYTES = 5;

const least = (times: number, run: () => void): number =>
  Math.min(
    ...Array.from({ length: times }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
const row = (name: string, value: string): void => console.log(`${name.padEnd(58)} ${value.padStart(12)}`);

row('model: read, verified, opened (least of 7)', `${least(REPEATS, () => shippedModel()).toFixed(0)} ms`);

const engine = nodeEngines()();
const folder = process.argv[2]!;
const texts = readdirSync(folder)
  .slice(0, 200)
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const size = (list: readonly string[]): number => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const lintAll = (list: readonly string[], useModel = true): void => list.forEach((text) => engine.lintText(text, { useModel }));

for (const [name, useModel] of [
  ['recommended, compiled code', true],
  ['--no-context, compiled code', false],
] as const)
  row(
    `${name} (${size(texts).toFixed(1)} MB, least of 7)`,
    `${((1000 * size(texts)) / least(REPEATS, () => lintAll(texts, useModel))).toFixed(2)} MB/s`,
  );
const article = texts.find((text) => Math.abs(Buffer.byteLength(text) - 10_000) < 500) ?? texts[0]!;
row('one article of 10 kB, warm', `${least(REPEATS, () => lintAll([article])).toFixed(1)} ms`);

// Every twentieth word loses its marks: what a word with corrections costs over one without.
let words = 0;
const slips = (text: string): string =>
  text.replace(/\p{Ll}*[ăâđêôơư\u1ea0-\u1ef9]\p{Ll}*/gu, (word) =>
    ++words % 20 === 0 ? word.normalize('NFD').replace(/\p{M}/gu, '') : word,
  );
const slipped = texts.map(slips);
const planted = Math.floor(words / 20);
const extra = least(3, () => lintAll(slipped)) - least(3, () => lintAll(texts));
row(`corrections, per misspelt word (${planted} planted)`, `${(extra / planted).toFixed(2)} ms`);

/** Numbers in a fixed order, so that every run reads the same nonsense. */
function random(): () => number {
  let state = 1;
  return () => (state = Math.imul(state, 48271) & 0x7fffffff);
}
const next = random();
const pick = (list: readonly string[]): string => list[next() % list.length]!;
const sentences = (word: () => string): string => {
  let text = '';
  while (text.length < WORST_MEGABYTES * 600_000) text += `${Array.from({ length: 20 }, word).join(' ')}.\n`;
  return text;
};
const onsets = 'b c ch d đ g gh h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rimes = 'ac âm ẳng ập eo ẻng êch ỉu oai ốp ơn uân ụt ưng ươc iêm yêt'.split(' ');
const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ'];
const normal = sentencesOf(texts);
function sentencesOf(list: readonly string[]): string {
  const all = list.join('\n');
  return all.repeat(Math.ceil((WORST_MEGABYTES * 600_000) / all.length)).slice(0, WORST_MEGABYTES * 600_000);
}
const perByte = (text: string): number => {
  const started = performance.now();
  engine.lintText(text);
  return (performance.now() - started) / Buffer.byteLength(text);
};
const usual = perByte(normal);
for (const [name, text] of [
  ['syllables at random', sentences(() => pick(onsets) + pick(rimes))],
  ['one syllable repeated', sentences(() => 'nghiêng')],
  ['letters at random', sentences(() => Array.from({ length: 1 + (next() % 7) }, () => pick(letters)).join(''))],
] as const)
  row(`${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB of ${name}, time per byte against news`, `${(perByte(text) / usual).toFixed(2)} x`);
