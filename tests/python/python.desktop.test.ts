/**
 * The Python package as users get it: built as a wheel, installed into a clean environment, tried there by the test_*.py
 * beside this file. Skipped without a Python that has its packages; `.ci/run` makes one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { vilint } from '../cli/run.ts';
import { missing } from '../missing.ts';
import { hasPackages, installed, makeWheel } from './python.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const TESTS = readdirSync(HERE).filter((name) => /^test_.*\.py$/.test(name));
const PACKAGES = ['pandas', 'pyarrow', 'datasets', 'pytest', 'mypy', 'hatchling'];

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** Nothing that hangs may hold up the tests after it. */
const LIMIT = 300_000;

describe.skipIf(missing(hasPackages(PACKAGES), 'the Python package', `${PACKAGES.join(', ')}: VILINT_PYTHON`))('the wheel', () => {
  let folder: string;
  let python: string;
  let wheel: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-python-'));
    wheel = makeWheel(join(folder, 'wheel'));
    python = installed(wheel, join(folder, 'environment'));
    const { out } = await vilint(['--format', 'json', '--locale', 'en', 'seeds'], { cwd: ROOT });
    writeFileSync(join(folder, 'cli.json'), out);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: string[]): { status: number | null; output: string } {
    const env = {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: '1',
      VILINT_CLI_JSON: join(folder, 'cli.json'),
      VILINT_DOCS: join(ROOT, 'docs'),
    };
    // Not in the folder of the sources: what is tried is what was installed.
    const cwd = join(folder, 'work');
    mkdirSync(cwd, { recursive: true });
    const { status, stdout, stderr, error } = spawnSync(python, args, { cwd, env, encoding: 'utf8', timeout: LIMIT });
    return { status, output: `${stdout}${stderr}${error?.message ?? ''}` };
  }

  it.each(TESTS)('%s', (name) => {
    const { status, output } = run('-m', 'pytest', '-q', '-p', 'no:cacheprovider', '-W', 'error::ResourceWarning', join(HERE, name));
    expect(status, output).toBe(0);
  });

  it.each([
    ['hold', ['-p', 'vilint']],
    ['are found from outside', [join(HERE, 'usage.py')]],
  ])('its types %s', (_what, what) => {
    const options = ['--config-file', join(ROOT, 'src/python/pyproject.toml'), '--cache-dir', join(folder, 'mypy')];
    const { status, output } = run('-m', 'mypy', ...options, ...what);
    expect(status, output).toBe(0);
  });

  it('is the same, byte by byte, when it is made again', () => {
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(hash(makeWheel(join(folder, 'again')))).toBe(hash(wheel));
  });

  it('is the whole command line too', () => {
    const { status, output } = run('-m', 'vilint', '--locale', 'en', join(ROOT, 'seeds/0001-thoi-su.txt'));
    expect(status).toBe(1);
    expect(output).toMatch(/vi\/[a-z-]+/);
  });
});
