/** Runs programs and tells what they used. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Usage {
  /** Seconds by the clock, and of CPU (user and system), of the whole process. */
  readonly wall: number;
  readonly cpu: number;
  /** Most memory, in MB; NaN if nobody told. */
  readonly memory: number;
}

const PRELOAD = ['--import', pathToFileURL(fileURLToPath(new URL('usage.js', import.meta.url))).href];
const TIME = '/usr/bin/time';

/**
 * One run of a Node program (usage from inside) or of a native one (usage from `time`). Exit code 1 means findings.
 * @throws Error with the end of what the program said
 */
function run(command: readonly string[], work: string): Usage {
  const usageFile = join(work, 'usage.json');
  rmSync(usageFile, { force: true });
  const isNode = command[0] === 'node';
  const argv = isNode
    ? [process.execPath, ...PRELOAD, ...command.slice(1)]
    : existsSync(TIME)
      ? [TIME, '-f', '%U %S %M', ...command]
      : ['bash', '-c', `TIMEFORMAT='%U %S NaN'; time "$@"`, 'bash', ...command];
  const started = performance.now();
  const result = spawnSync(argv[0]!, argv.slice(1), {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
    env: { ...process.env, VILINT_BENCH_USAGE: usageFile },
  });
  const wall = (performance.now() - started) / 1000;
  if (result.error !== undefined || (result.status ?? 2) > 1) throw new Error(result.error?.message ?? result.stderr.slice(-400));
  if (isNode) return { wall, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as { cpu: number; memory: number }) };
  const [user, system, kilobytes] = result.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall, cpu: user! + system!, memory: kilobytes! / 1024 };
}

export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1]!;

/** The median of several runs, figure by figure. @param work folder for a temporary file */
export function measure(command: readonly string[], runs: number, work: string): Usage {
  const all = Array.from({ length: runs }, () => run(command, work));
  return {
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
    memory: median(all.map(({ memory }) => memory)),
  };
}
