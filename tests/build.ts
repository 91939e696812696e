/** Builds the program before the tests that use it as users get it, unless `dist/` is newer than all that it is made of. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const SOURCES = ['src', 'rules', 'docs/rules', 'package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
/** The first file that a build writes: what changed while it went on is newer. */
const FIRST = 'dist/cli.js';

/** Milliseconds of the last change in a file or folder, which is older than everything where there is none. */
function changedAt(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  const entries = stats.isDirectory() ? readdirSync(path) : [];
  return Math.max(stats.mtimeMs, ...entries.map((name) => changedAt(join(path, name))));
}

export default function build(): void {
  if (SOURCES.every((path) => changedAt(join(root, path)) < changedAt(join(root, FIRST)))) return;
  execFileSync(process.execPath, ['src/dev/build.js'], { cwd: root, stdio: 'inherit' });
}
