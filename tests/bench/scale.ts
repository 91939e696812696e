/**
 * `npm run scale [-- --sizes 1,10,100,1000] [--kills 5] [--args "--no-context"] [--folder F] [--price 0.05]`: `vilint
 * stream` on 1 MB to 1 GB of JSONL: time, memory, slope, and what a million articles cost. The records are those of
 * tests/records.ts. Beside them stands `vilint` on the same texts in 1,000 files, 10 MB. With --kills the largest run is
 * made once more, killed with -9 so often at random moments and continued, and both outputs are compared.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { records } from '../records.ts';

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
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/cli.js');
const folder = values.folder;
const usageFile = join(folder, 'usage.json');
const extra = values.args.split(' ').filter((arg) => arg !== '');
/** Files of the comparison, and their bytes in all. */
const [FILES, BYTES] = [1000, 10_000_000];
const MEGABYTE = 1_000_000;

interface Usage {
  wall: number;
  cpu: number;
  memory: number;
}

const preload = ['--import', pathToFileURL(join(root, 'tests/bench/usage.js')).href];
const environment = { ...process.env, VILINT_BENCH_USAGE: usageFile };

function measure(args: readonly string[]): Usage {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...preload, program, ...args, ...extra], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === null || status > 1) throw new Error(stderr);
  return { wall: (performance.now() - started) / 1000, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'wall'>) };
}

function recordsFile(megabytes: number): string {
  const path = join(folder, `${megabytes}.jsonl`);
  if (!existsSync(path)) {
    const { status } = spawnSync('npx', ['tsx', join(root, 'tests/bench/write-records.ts'), path, String(megabytes)], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${path} could not be written`);
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
    const child = spawn(process.execPath, [program, ...args, ...extra], { stdio: 'ignore' });
    const watch = setInterval(() => {
      const length = statSync(`${output}.partial`, { throwIfNoEntry: false })?.size ?? 0;
      if (length >= moment) child.kill('SIGKILL');
    }, 20);
    const [, signal] = (await once(child, 'close')) as [number | null, string | null];
    clearInterval(watch);
    if (signal === 'SIGKILL') done++;
  }
  return done;
}

mkdirSync(folder, { recursive: true });
const sizes = values.sizes.split(',').map(Number);
console.log(
  `vilint stream ${['--concurrency', values.concurrency, ...extra].join(' ')}, node ${process.version}, ${cpus()[0]?.model ?? ''} x ${cpus().length}`,
);
console.log(
  `${'JSONL'.padStart(9)} ${'records'.padStart(9)} ${'wall'.padStart(9)} ${'CPU'.padStart(9)} ${'MB/CPU s'.padStart(9)} ${'memory'.padStart(8)}`,
);
const results = sizes.map((megabytes) => {
  const input = recordsFile(megabytes);
  const output = join(folder, `${megabytes}.out.jsonl`);
  const usage = measure(streamArgs(input, output));
  const count = Number(spawnSync('wc', ['-l', input], { encoding: 'utf8' }).stdout.trim().split(' ')[0]);
  const result = { megabytes, count, bytes: statSync(input).size, ...usage, output, input };
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
const files = measure(['--concurrency', 'off', '--no-progress', '--format', 'json', texts]);
const same = measure(['stream', '--concurrency', 'off', '--no-progress', lines, '--restart', '-o', join(folder, 'files.out.jsonl')]);
console.log(
  `the same 10 MB: vilint on ${FILES} files ${files.cpu.toFixed(2)} CPU s, vilint stream ${same.cpu.toFixed(2)} CPU s (${((100 * same.cpu) / files.cpu - 100).toFixed(0)} %)`,
);

const kills = Number(values.kills);
if (kills > 0) {
  const output = join(folder, 'killed.jsonl');
  const done = await killed(last.input, output, statSync(last.output).size, kills);
  const equal = (await hashOf(output)) === (await hashOf(last.output));
  console.log(`${last.megabytes} MB, killed ${done} times: the output is ${equal ? 'the same, byte by byte' : 'ANOTHER'}`);
  if (!equal) process.exitCode = 1;
}
