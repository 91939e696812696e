/**
 * What one change in an editor costs: `npm run bench:editor -- --corpus news.jsonl.gz` (Linux). Milliseconds of the
 * server's processor time from the change to its findings, over standard input and output, on average.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from '../../../tests/lsp/client.ts';
import { givenCorpus } from './corpus.ts';

const SIZES = [5_000, 10_000, 100_000, 250_000, 1_000_000];
const CHANGES = 40;
const WARM_UP = 20;
/** Milliseconds in a tick of /proc. */
const TICK = 10;

const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
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

console.log('characters | whole text | first answer near the change');
for (const size of SIZES) {
  const text = news.slice(0, size);
  const puller = await Client.start({ folder, args: ['--no-config'] });
  await puller.open('a.txt', text);
  await puller.pull('a.txt');
  const whole = await cost(puller, () => puller.pull('a.txt'));
  await puller.stop();
  const pushed = await Client.start({ folder, args: ['--no-config'], initializationOptions: { debounce: 0 } });
  await pushed.open('a.txt', text);
  await pushed.pushed('a.txt');
  const first = size < 150_000 ? undefined : await cost(pushed, () => pushed.pushed('a.txt'));
  await pushed.stop();
  console.log(`${size} | ${whole.toFixed(1)} ms | ${first === undefined ? '' : `${first.toFixed(1)} ms`}`);
}
rmSync(folder, { recursive: true, force: true });
