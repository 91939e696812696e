/** Builds the program once before any test, so that the command line is tested as users get it. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function build(): void {
  execFileSync(process.execPath, ['src/dev/build.js'], { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: 'inherit' });
}
