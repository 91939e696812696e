/** The Python that tests use, and a clean environment in which the wheel is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PYTHON = process.env['VILINT_PYTHON'] ?? 'python3';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where `pip` puts packages. */
const purelib = (python: string): string =>
  execFileSync(python, ['-c', "import sysconfig; print(sysconfig.get_path('purelib'))"], { encoding: 'utf8' }).trim();

export function hasPackages(names: readonly string[]): boolean {
  return spawnSync(PYTHON, ['-c', `import ${names.join(', ')}`], { stdio: 'ignore' }).status === 0;
}

/** Makes the wheel in a folder. */
export function makeWheel(folder: string): string {
  execFileSync('npm', ['run', '--silent', 'wheel', '--', folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, readdirSync(folder)[0]!);
}

/**
 * Installs a wheel into an environment of its own, which sees the packages of VILINT_PYTHON too. Nothing is fetched.
 * @param own packages that lie in the environment itself, as far as a link does
 * @returns its Python
 */
export function installed(wheel: string, environment: string, own: readonly string[] = []): string {
  execFileSync(PYTHON, ['-m', 'venv', '--without-pip', environment]);
  const python = join(environment, 'bin/python');
  writeFileSync(join(purelib(python), 'packages.pth'), `${purelib(PYTHON)}\n`);
  for (const name of own) symlinkSync(join(purelib(PYTHON), name), join(purelib(python), name));
  const pip = ['-m', 'pip', '--python', python, 'install', '--quiet', '--disable-pip-version-check', '--no-index', '--no-deps', wheel];
  execFileSync(PYTHON, pip, { stdio: ['ignore', 'ignore', 'inherit'] });
  return python;
}
