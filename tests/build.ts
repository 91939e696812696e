/** Builds the program before the tests that use it as users get it, unless it is newer than all that it is made of. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newerSource } from '../src/dev/newer-source.js';

const root = fileURLToPath(new URL('../', import.meta.url));

export default function build(): void {
  if (newerSource(root) === undefined) return;
  execFileSync(process.execPath, ['src/dev/build.js'], { cwd: root, stdio: 'inherit' });
}
