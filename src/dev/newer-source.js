// Tells whether the built program is up to date. The program itself asks it, where it runs among its sources.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'rules', 'docs/rules', 'package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];
/** The first file that a build writes: what changed while it went on is newer. */
const FIRST = 'dist/program.cjs';

/** The last change in a file or folder, which is older than everything where there is none. */
function lastChange(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return { path, time: 0 };
  const names = stats.isDirectory() ? readdirSync(join(root, path)) : [];
  const changes = names.map((name) => lastChange(root, `${path}/${name}`));
  return changes.reduce((last, change) => (change.time >= last.time ? change : last), { path, time: stats.mtimeMs });
}

export function newerSource(root) {
  const built = lastChange(root, FIRST).time;
  return SOURCES.map((path) => lastChange(root, path)).find(({ time }) => time >= built)?.path;
}
