/**
 * What opening and one change cost in an editor: `npm run bench:editor -- --corpus news.jsonl.gz` (Linux), over standard
 * input and output. Of opening an article in a server that has just started, milliseconds and those of processor time until
 * its findings, the median; of a change the processor time from it to the findings, on average. `--program CLI.js` measures
 * another version.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '../../../tests/lsp/client.ts';
import { givenCorpus } from './corpus.ts';
import { median } from './measure.ts';

const SIZES = [5_000, 10_000, 100_000, 250_000, 1_000_000];
/** Characters of an article that is opened, and how often. */
const ARTICLE = 8_000;
const OPENINGS = 9;
const CHANGES = 40;
const WARM_UP = 20;
/** Milliseconds in a tick of /proc. */
const TICK = 10;

const { values } = parseArgs({ options: { corpus: { type: 'string' }, program: { type: 'string' } } });
const command = values.program === undefined ? {} : { command: [resolve(values.program), 'lsp', '--stdio'] };
const folder = mkdtempSync(join(tmpdir(), 'vilint-editor-'));
const files = await givenCorpus(join(tmpdir(), 'vilint-bench'), values.corpus);
const news = files
  .slice(0, 200)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Processor time of a program so far, in milliseconds. */
function spent(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Cost of a change of one letter, anywhere in the text. */
async function cost(client: Client, answer: () => Promise<unknown>): Promise<number> {
  let begun = 0;
  for (let i = 0; i < WARM_UP + CHANGES; i++) {
    if (i === WARM_UP) begun = spent(client.process.pid!);
    const document = client.document('a.txt');
    const position = document.positionAt(Math.floor(((i * 0.37) % 1) * document.getText().length));
    await client.change('a.txt', [{ range: { start: position, end: position }, text: 'x' }]);
    await answer();
  }
  return (spent(client.process.pid!) - begun) / CHANGES;
}

/** Milliseconds until a fresh server has its first findings of an article, and those of its processor time. */
async function opening(text: string): Promise<{ clock: number; processor: number }> {
  const client = await Client.start({ folder, ...command, args: ['--no-config'], initializationOptions: { debounce: 0 } });
  const [began, begun] = [performance.now(), spent(client.process.pid!)];
  await client.open('a.txt', text);
  await client.pushed('a.txt');
  const taken = { clock: performance.now() - began, processor: spent(client.process.pid!) - begun };
  await client.stop();
  return taken;
}

const openings: { clock: number; processor: number }[] = [];
for (let i = 0; i < OPENINGS; i++) openings.push(await opening(news.slice(i * ARTICLE, (i + 1) * ARTICLE)));
const [clock, processor] = [median(openings.map((taken) => taken.clock)), median(openings.map((taken) => taken.processor))];
console.log(
  `${Buffer.byteLength(news.slice(0, ARTICLE)) >> 10} kB opened: findings after ${clock.toFixed(0)} ms, ${processor} ms of processor time\n`,
);
console.log('characters | whole text | first answer near the change');
for (const size of SIZES) {
  const text = news.slice(0, size);
  const puller = await Client.start({ folder, ...command, args: ['--no-config'] });
  await puller.open('a.txt', text);
  await puller.pull('a.txt');
  const whole = await cost(puller, () => puller.pull('a.txt'));
  await puller.stop();
  const pushed = await Client.start({ folder, ...command, args: ['--no-config'], initializationOptions: { debounce: 0 } });
  await pushed.open('a.txt', text);
  await pushed.pushed('a.txt');
  const first = size < 150_000 ? undefined : await cost(pushed, () => pushed.pushed('a.txt'));
  await pushed.stop();
  console.log(`${size} | ${whole.toFixed(1)} ms | ${first === undefined ? '' : `${first.toFixed(1)} ms`}`);
}
rmSync(folder, { recursive: true, force: true });
