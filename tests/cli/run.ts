/** Runs the built program as a user would. */
import { execFile } from 'node:child_process';
import { PROGRAM } from '../program.ts';

export interface Outcome {
  code: number;
  out: string;
  error: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Exit code and output of `vilint <args>`. Colours are off unless `env` asks for them. */
export function vilint(args: readonly string[], { cwd, input, env = {} }: RunOptions = {}): Promise<Outcome> {
  const clean = { ...process.env };
  delete clean.FORCE_COLOR;
  delete clean.NO_COLOR;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd, env: { ...clean, ...env }, maxBuffer: 1 << 28 },
      (error, out, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, error: stderr });
      },
    );
    child.stdin!.on('error', () => undefined);
    child.stdin!.end(input ?? '');
  });
}
