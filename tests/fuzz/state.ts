/** What a long run has done so far, in a file, so that the next one goes on from there. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Failure {
  target: string;
  /** Of the piece of the run, as fast-check takes it. */
  seed: number;
  /** The way to the shrunken case; without it the case hung or killed the process. */
  path?: string;
  /** Number of the case in its piece. */
  at: number;
  error: string;
  /** The shrunken case, as source text. */
  shrunk?: string;
}

export interface State {
  seed: number;
  /** By target: cases done and pieces begun. */
  targets: Record<string, { cases: number; pieces: number }>;
  /** Those that still fail. */
  failures: Failure[];
  /** How many failures were found and no longer fail. */
  mended: number;
}

/** The state in a file; a new one if there is none or it is of another seed. */
export function readState(file: string, seed: number | undefined): State {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as State;
    if (seed === undefined || seed === state.seed) return state;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { seed: seed ?? Date.now() % 0x7fffffff, targets: {}, failures: [], mended: 0 };
}

export function writeState(file: string, state: State): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, JSON.stringify(state, null, 1));
  renameSync(`${file}.tmp`, file);
}

/** The seed of a piece of a target's cases. */
export function seedOf(seed: number, target: string, piece: number): number {
  let hash = seed | 0;
  for (const char of `${target}:${piece}`) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}
