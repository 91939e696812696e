/** What a program that was loaded throws when nobody waits for it any more: a configuration's timer, a promise it dropped. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../messages/locale.ts';
import { reasonOf } from '../messages/reason.ts';
import { Problem } from './problem.ts';

/** A file and a line in a stack; a loaded configuration has its time in its address. */
const FRAME = /^(file:[^?]*?)(?:\?[\d.]+)?:(\d+):\d+$/;

/** Says in one line what was thrown, and where, and ends the process with code 2. */
export function endOnStray(locale: Locale): void {
  process.on('uncaughtException', (error: unknown) => {
    if (process.env.VILINT_DEBUG) console.error(error);
    process.stderr.write(`${strayProblem(error).line(locale)}\n`);
    process.exit(2);
  });
}

function strayProblem(error: unknown): Problem {
  const message = reasonOf(error);
  const [, address, line] = firstFrame(stackOf(error)) ?? [];
  // The program lies in one folder, whether built or not.
  if (address === undefined || address.startsWith(new URL('.', import.meta.url).href)) return new Problem('fault', { message });
  return new Problem('threw', { name: `${relative('', fileURLToPath(address))}:${line}`, message });
}

/** The first file that a stack names, with the line in it. */
function firstFrame(stack: string): RegExpExecArray | undefined {
  for (const part of stack.split(/[\s()]/)) {
    const frame = part.startsWith('file:') ? FRAME.exec(part) : null;
    if (frame !== null) return frame;
  }
  return undefined;
}

function stackOf(error: unknown): string {
  try {
    return String((error as Error).stack);
  } catch {
    return '';
  }
}
