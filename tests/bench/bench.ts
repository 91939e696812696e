/**
 * `npm run bench [-- --corpus FILE.jsonl.gz] [--runs N]`: speed of vilint beside hunspell, nspell and cspell on the
 * same 10 MB. CPU seconds (user + system) of the whole process are the figure to trust; wall time depends on the load.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { makeCorpus } from './corpus.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const root = fileURLToPath(new URL('../../', import.meta.url));
const key = values.corpus === undefined ? 'seeds' : createHash('sha256').update(values.corpus).digest('hex').slice(0, 8);
const work = join(tmpdir(), 'vilint-bench');
const folder = join(work, key);
const files = makeCorpus(folder, values.corpus);
const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
const article = files.find((file) => Math.abs(statSync(file).size - 10_000) < 500) ?? files[0]!;
const usageFile = join(work, 'usage.json');
const preload = ['--import', pathToFileURL(join(root, 'tests/bench/usage.js')).href];

interface Run {
  wall: number;
  cpu: number;
  memory: number;
}

/** One run of a Node program (usage from inside) or of a native one (usage from the shell's `time`). */
function run(command: string[]): Run {
  rmSync(usageFile, { force: true });
  const native = command[0] !== 'node';
  const started = performance.now();
  const argv = native
    ? ['bash', '-c', `TIMEFORMAT='%U %S'; time "$@" >/dev/null`, 'bash', ...command]
    : [process.execPath, ...preload, ...command.slice(1)];
  const result = spawnSync(argv[0]!, argv.slice(1), {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, VILINT_BENCH_USAGE: usageFile },
  });
  const wall = (performance.now() - started) / 1000;
  if (result.error || (result.status ?? 2) > 1) throw new Error(`${command.slice(0, 3).join(' ')} failed: ${result.stderr.slice(-400)}`);
  if (!native) return { wall, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as { cpu: number; memory: number }) };
  const [user, system] = result.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall, cpu: user! + system!, memory: NaN };
}

const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1]!;

function measure(name: string, command: string[], amount: number): void {
  const results = Array.from({ length: runs }, () => run(command));
  const cpu = median(results.map((result) => result.cpu));
  const row = [
    name.padEnd(36),
    `${median(results.map((result) => result.wall)).toFixed(2)} s`.padStart(9),
    `${cpu.toFixed(2)} s`.padStart(9),
    (amount > 0.1 ? `${(amount / cpu).toFixed(2)} MB/s` : '').padStart(12),
    Number.isNaN(results[0]!.memory) ? '' : `${median(results.map((result) => result.memory)).toFixed(0)} MB`.padStart(8),
  ];
  console.log(row.join(' '));
}

/** Folder of a peer installed from the npm registry, or undefined with one line telling why. */
function peer(name: string, packages: string[]): string | undefined {
  const home = join(work, 'peers', name);
  if (existsSync(join(home, 'node_modules', ...packages[0]!.replace(/(.)@.*/, '$1').split('/')))) return home;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{}');
  const result = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: home });
  if (result.status === 0) return home;
  console.log(`${name.padEnd(36)} skipped: npm could not install it`);
  return undefined;
}

const cli = ['node', join(root, 'dist/cli.js'), '--format', 'compact', '--no-progress'];
console.log(
  `${megabytes.toFixed(2)} MB in ${files.length} files (${values.corpus === undefined ? 'clean seeds repeated' : basename(values.corpus)}), ${runs} runs, median`,
);
console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'} x ${cpus().length}`);
console.log(`${'tool'.padEnd(36)} ${'wall'.padStart(9)} ${'CPU'.padStart(9)} ${'per CPU s'.padStart(12)} ${'memory'.padStart(8)}`);
measure('vilint', [...cli, '--concurrency', 'off', folder], megabytes);
measure('vilint --no-context', [...cli, '--concurrency', 'off', '--no-context', folder], megabytes);
measure('vilint --concurrency 2', [...cli, '--concurrency', '2', folder], megabytes);
const cache = ['--concurrency', 'off', '--cache-location', join(work, 'cache')];
run([...cli, ...cache, folder]);
measure('vilint --cache, second run', [...cli, ...cache, folder], megabytes);
rmSync(join(work, 'cache'));
measure(`vilint, one article of ${(statSync(article).size / 1000).toFixed(0)} kB`, [...cli, article], 0);
measure('vilint --no-context, same article', [...cli, '--no-context', article], 0);

// Bundled beside the data that it reads, as the program is.
const engine = join(root, 'dist/bench-engine.js');
buildSync({
  entryPoints: [join(root, 'tests/bench/engine.ts')],
  outfile: engine,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['eslint'],
});
try {
  spawnSync(process.execPath, [engine, folder], { stdio: 'inherit' });
} finally {
  rmSync(engine);
}

const nspell = peer('nspell', ['nspell@2.1.5', 'dictionary-vi@3.0.0']);
if (nspell !== undefined) {
  const script = join(nspell, 'nspell.mjs');
  writeFileSync(script, readFileSync(join(root, 'tests/bench/nspell.js')));
  measure('nspell 2.1.5 (no suggestions)', ['node', script, folder], megabytes);
}
if (spawnSync('hunspell', ['-d', 'vi_VN', '-l', '/dev/null']).status === 0) {
  measure('hunspell (no suggestions)', ['hunspell', '-d', 'vi_VN', '-i', 'utf-8', '-l', ...files], megabytes);
} else console.log(`${'hunspell'.padEnd(36)} skipped: needs hunspell and its vi_VN dictionary`);
const cspell = peer('cspell', ['cspell@9.8.0', '@cspell/dict-vi-vn@3.0.6']);
if (cspell !== undefined) {
  const config = join(cspell, 'cspell.json');
  writeFileSync(
    config,
    '{"version":"0.2","language":"vi","import":["@cspell/dict-vi-vn/cspell-ext.json"],"minWordLength":1,"maxNumberOfProblems":100000,"loadDefaultConfiguration":false}',
  );
  const program = join(cspell, 'node_modules/cspell/bin.mjs');
  measure(
    'cspell 9.8.0 (no suggestions)',
    [
      'node',
      program,
      'lint',
      '--no-progress',
      '--no-summary',
      '--no-cache',
      '--words-only',
      '--unique',
      // Files outside the root are left out without a word.
      '--root',
      folder,
      '-c',
      config,
      ...files,
    ],
    megabytes,
  );
}
