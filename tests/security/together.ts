/** Runs of the program that begin at the same moment, on whatever machine: each waits for a file that is made when all are there. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vilint, type Outcome } from '../cli/run.ts';

const BARRIER = new URL('./barrier.js', import.meta.url).href;

/** What came of each. @param cwd where they run */
export async function together(cwd: string, runs: readonly (readonly string[])[]): Promise<Outcome[]> {
  const barrier = mkdtempSync(join(tmpdir(), 'vilint-barrier-'));
  const env = { NODE_OPTIONS: `--import ${BARRIER}`, VILINT_BARRIER: barrier };
  const outcomes = runs.map((args) => vilint(['--locale', 'en', ...args], { cwd, env }));
  while (readdirSync(barrier).length < runs.length) await new Promise((resolve) => setTimeout(resolve, 5));
  writeFileSync(join(barrier, 'go'), '');
  try {
    return await Promise.all(outcomes);
  } finally {
    rmSync(barrier, { recursive: true });
  }
}
