/** The speed of vilint and its peers on the same files. */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { articlesAmong, type Corpus } from './corpus.ts';
import { measure, type Usage } from './measure.ts';
import type { Peer } from './peers.ts';

export interface SpeedRow extends Usage {
  readonly name: string;
  /** Megabytes checked; undefined where the time is that of one article. */
  readonly megabytes: number | undefined;
  readonly isOurs: boolean;
}

/** A figure about the engine alone. */
export type EngineRow = readonly [name: string, value: string];

export interface SpeedOptions {
  readonly corpus: Corpus;
  readonly runs: number;
  readonly work: string;
  readonly peers: readonly Peer[];
  /** Called with each row as it is measured, and with what could not be. */
  report(row: SpeedRow | Error): void;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

export function measureSpeed({ corpus: { folder, files, megabytes }, runs, work, peers, report }: SpeedOptions): SpeedRow[] {
  const cli = ['node', join(root, 'dist/cli.js'), '--format', 'compact', '--no-progress'];
  const [article] = articlesAmong(files, 1) as [string];
  const cache = join(work, 'cache');
  const rows: SpeedRow[] = [];
  const add = (name: string, command: readonly string[], amount: number | undefined, isOurs: boolean): void => {
    try {
      rows.push({ name, ...measure(command, runs, work), megabytes: amount, isOurs });
      report(rows.at(-1)!);
    } catch (error) {
      report(new Error(`${name}: ${(error as Error).message}`));
    }
  };
  const ours = (name: string, ...args: string[]): void => add(name, [...cli, ...args, folder], megabytes, true);
  ours('vilint', '--concurrency', 'off');
  ours('vilint --no-context', '--concurrency', 'off', '--no-context');
  ours('vilint --concurrency 2', '--concurrency', '2');
  rmSync(cache, { force: true });
  try {
    measure([...cli, '--concurrency', 'off', '--cache-location', cache, folder], 1, work);
    ours('vilint --cache, second run', '--concurrency', 'off', '--cache-location', cache);
  } finally {
    rmSync(cache, { force: true });
  }
  const kilobytes = (statSync(article).size / 1000).toFixed(0);
  add(`vilint, one article of ${kilobytes} kB, cold`, [...cli, article], undefined, true);
  add('vilint --no-context, the same article', [...cli, '--no-context', article], undefined, true);
  for (const peer of peers) add(peer.name, peer.command(folder, files), megabytes, false);
  return rows;
}

/** What start-up and compilation hide: figures from inside one process. */
export function measureEngine(folder: string): EngineRow[] {
  // Bundled beside the data that it reads, as the program is.
  const engine = join(root, 'dist/bench-engine.js');
  buildSync({
    entryPoints: [join(root, 'src/dev/bench/engine.ts')],
    outfile: engine,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // As in src/dev/build.js.
    banner: { js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);" },
    logLevel: 'warning',
  });
  try {
    const { status, stdout } = spawnSync(process.execPath, [engine, folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error('the engine alone could not be measured');
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/) as [string, string]);
  } finally {
    rmSync(engine);
  }
}
