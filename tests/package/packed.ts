/** The package as npm would publish it, and a folder in which it is installed, without asking any registry. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' } as const;

export interface Packed {
  /** The tarball. */
  path: string;
  bytes: number;
  files: { path: string; size: number }[];
}

/** Packs what was built. Scripts do not run: another build would pull the program from under other tests. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'vilint-pack-'));
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options);
  const [{ filename, size, files }] = JSON.parse(told) as [{ filename: string; size: number; files: Packed['files'] }];
  return { path: join(folder, basename(filename)), bytes: size, files };
}

/**
 * An empty project with the package in it: the unpacked tarball and copies of those packages that it declares, nothing of
 * what only the development needs. `npm install` does the same from a registry; `.ci/run` does that.
 */
export function install({ path }: Packed): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'vilint-installed-')));
  const own = join(project, 'node_modules/vilint');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', path, '--strip-components=1', '-C', own]);
  const [, ...needed] = execFileSync('npm', ['ls', '--all', '--omit=dev', '--parseable'], options).trim().split('\n');
  for (const folder of needed) cpSync(folder, join(project, relative(root, folder)), { recursive: true });
  linkProgram(project, 'vilint');
  linkProgram(project, 'eslint');
  return project;
}

/** What npm does with the key "bin". */
function linkProgram(project: string, name: string): void {
  const { bin } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join('..', name, bin[name]!), join(project, 'node_modules/.bin', name));
}
