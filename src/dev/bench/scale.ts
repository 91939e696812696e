/**
 * `npm run scale [-- --sizes 1,10,100,1000] [--kills 5] [--concurrency 2] [--args "--no-context"] [--folder F] [--price
 * 0.05]`: `vilint stream` on 1 MB to 1 GB of JSONL: time, memory, slope, and what a million articles cost. The records are
 * those of tests/records.ts. Beside them stands `vilint` on the same texts in 1,000 files, 10 MB, as `npm run bench`
 * measures it: the stream must not be more than 15 % slower. With --kills the largest run is made once more, killed with
 * -9 so often at random moments and continued, and both outputs are compared. Exit code 1 if something does not hold.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { records } from '../../../tests/records.ts';
import { measure, type Usage } from './measure.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,10,100,1000' },
    kills: { type: 'string', default: '0' },
    concurrency: { type: 'string', default: 'off' },
    args: { type: 'string', default: '' },
    folder: { type: 'string', default: join(tmpdir(), 'vilint-scale') },
    price: { type: 'string', default: '0.05' },
  },
});
const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(root, 'dist/cli.js');
const folder = values.folder;
const extra = values.args.split(' ').filter((arg) => arg !== '');
/** Files of the comparison, and their bytes in all. */
const [FILES, BYTES] = [1000, 10_000_000];
const MEGABYTE = 1_000_000;

/** An output is about so many times as long as its input. */
const OUTPUT_RATIO = 1.5;
/** How much slower than `vilint` on files the stream may be. */
const MOST_SLOWER = 0.15;

function used(args: readonly string[]): Usage {
  return measure(['node', program, ...args, ...extra], 1, folder);
}

/** Refuses to begin what would fill the disk. */
function checkDisk(sizes: readonly number[], kills: number): void {
  const inputs = sizes.filter((size) => !existsSync(recordsPath(size))).reduce((sum, size) => sum + size, 0);
  const needed = (inputs + (kills > 0 ? 2 : 1) * OUTPUT_RATIO * Math.max(...sizes)) * MEGABYTE + 4 * BYTES;
  const { bavail, bsize } = statfsSync(folder);
  const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);
  if (bavail * bsize < needed)
    throw new Error(
      `${folder}: ${gigabytes(needed)} GB are needed, ${gigabytes(bavail * bsize)} GB are free; --folder names another place`,
    );
}

const recordsPath = (megabytes: number): string => join(folder, `${megabytes}.jsonl`);

function recordsFile(megabytes: number): string {
  const path = recordsPath(megabytes);
  if (!existsSync(path)) {
    const args = ['tsx', join(root, 'src/dev/bench/write-records.ts'), `${path}.new`, String(megabytes)];
    if (spawnSync('npx', args, { stdio: 'inherit' }).status !== 0) throw new Error(`${path} could not be written`);
    renameSync(`${path}.new`, path);
  }
  return path;
}

const streamArgs = (input: string, output: string): string[] => [
  'stream',
  ...['--concurrency', values.concurrency, '--no-progress', '--restart', '-o', output],
  input,
];

/** The texts of the first records as files, and as one file of records. */
function asFiles(): { texts: string; lines: string } {
  const [texts, lines] = [join(folder, 'files'), join(folder, 'files.jsonl')];
  if (!existsSync(lines)) {
    rmSync(texts, { recursive: true, force: true });
    mkdirSync(texts, { recursive: true });
    const source = records(2, BYTES / FILES);
    let all = '';
    for (let i = 0; i < FILES; i++) {
      const { text } = JSON.parse(source.next().value as string) as { text: string };
      writeFileSync(join(texts, `${String(i).padStart(4, '0')}.txt`), `${text}\n`);
      all += `${JSON.stringify({ text })}\n`;
    }
    writeFileSync(lines, all);
  }
  return { texts, lines };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Runs it to the end with kills where the output has a random length. */
async function killed(input: string, output: string, size: number, kills: number): Promise<number> {
  const args = streamArgs(input, output).map((arg) => (arg === '--restart' ? '--resume' : arg));
  for (const name of [output, `${output}.partial`, `${output}.journal`]) rmSync(name, { force: true });
  const moments = Array.from({ length: kills }, () => randomInt(size)).sort((a, b) => a - b);
  let done = 0;
  for (const moment of [...moments, Infinity]) {
    const child = spawn(process.execPath, [program, ...args, ...extra], { stdio: ['ignore', 'ignore', 'inherit'] });
    const watch = setInterval(() => {
      const length = statSync(`${output}.partial`, { throwIfNoEntry: false })?.size ?? 0;
      if (length >= moment) child.kill('SIGKILL');
    }, 20);
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    clearInterval(watch);
    if (signal === 'SIGKILL') console.log(`killed after ${(moment / MEGABYTE).toFixed(1)} MB of the output (${++done} of ${kills})`);
    else if (status === null || status > 1) throw new Error(`the continued run ended with ${signal ?? status}`);
  }
  return done;
}

mkdirSync(folder, { recursive: true });
const sizes = values.sizes.split(',').map(Number);
const kills = Number(values.kills);
checkDisk(sizes, kills);
console.log(
  `vilint stream ${['--concurrency', values.concurrency, ...extra].join(' ')}, node ${process.version}, ${cpus()[0]?.model ?? ''} x ${cpus().length}`,
);
console.log(
  `${'JSONL'.padStart(9)} ${'records'.padStart(9)} ${'wall'.padStart(9)} ${'CPU'.padStart(9)} ${'MB/CPU s'.padStart(9)} ${'memory'.padStart(8)}`,
);
const results = sizes.map((megabytes) => {
  const input = recordsFile(megabytes);
  const output = join(folder, `${megabytes}.out.jsonl`);
  const usage = used(streamArgs(input, output));
  const count = Number(spawnSync('wc', ['-l', input], { encoding: 'utf8' }).stdout.trim().split(' ')[0]);
  const result = { megabytes, count, bytes: statSync(input).size, ...usage, output, input };
  if (megabytes !== sizes.at(-1)) rmSync(output);
  const { wall, cpu, memory, bytes } = result;
  const cells = [
    `${megabytes} MB`,
    String(count),
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    (bytes / MEGABYTE / cpu).toFixed(2),
    `${memory.toFixed(0)} MB`,
  ];
  console.log(cells.map((cell, i) => cell.padStart(i === 5 ? 8 : 9)).join(' '));
  return result;
});

const [first, last] = [results[0]!, results.at(-1)!];
if (results.length > 1) {
  const slope = (last.cpu - first.cpu) / ((last.bytes - first.bytes) / MEGABYTE);
  const article = last.bytes / last.count;
  const seconds = (slope * article * 1e6) / MEGABYTE;
  console.log(`slope: ${slope.toFixed(3)} CPU s per MB from ${first.megabytes} MB to ${last.megabytes} MB`);
  // As many bytes as one has, so many MB have a million.
  const bytes = article.toFixed(0);
  console.log(
    `a million articles of ${bytes} bytes: ${bytes} MB · ${slope.toFixed(3)} s = ${(seconds / 3600).toFixed(2)} CPU hours, at ${values.price} USD an hour ${((seconds / 3600) * Number(values.price)).toFixed(2)} USD`,
  );
}
const { texts, lines } = asFiles();
const asBench = used(['--concurrency', values.concurrency, '--no-progress', '--format', 'compact', texts]);
const [rate, benchRate] = [last.bytes / MEGABYTE / last.cpu, statSync(lines).size / MEGABYTE / asBench.cpu];
const slower = 1 - rate / benchRate;
console.log(
  `speed: vilint on ${FILES} files as in npm run bench ${benchRate.toFixed(2)} MB per CPU second, vilint stream on ${last.megabytes} MB ${rate.toFixed(2)}: ${Math.abs(100 * slower).toFixed(0)} % ${slower > 0 ? 'slower' : 'faster'}, ${slower <= MOST_SLOWER ? 'within' : 'NOT WITHIN'} ${100 * MOST_SLOWER} %`,
);
if (slower > MOST_SLOWER) process.exitCode = 1;
const files = used(['--concurrency', 'off', '--no-progress', '--format', 'json', texts]);
const sameOutput = join(folder, 'files.out.jsonl');
const same = used(['stream', '--concurrency', 'off', '--no-progress', lines, '--restart', '-o', sameOutput]);
console.log(
  `the same 10 MB: vilint on ${FILES} files ${files.cpu.toFixed(2)} CPU s, vilint stream ${same.cpu.toFixed(2)} CPU s (${((100 * same.cpu) / files.cpu - 100).toFixed(0)} %)`,
);
rmSync(sameOutput);

if (kills > 0) {
  const output = join(folder, 'killed.jsonl');
  const done = await killed(last.input, output, statSync(last.output).size, kills);
  const equal = (await hashOf(output)) === (await hashOf(last.output));
  console.log(`${last.megabytes} MB, killed ${done} times: the output is ${equal ? 'the same, byte by byte' : 'ANOTHER'}`);
  if (equal) rmSync(output);
  else process.exitCode = 1;
}
rmSync(last.output);
