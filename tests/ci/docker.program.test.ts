/** The Dockerfile, as far as it can be tried without an engine: what it copies is there, and the package is built of that alone. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pack, type Packed } from '../package/packed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
/** Instructions with their lines joined, without comments. */
const instructions = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean)
  .map((line) => /^(\S+)\s+(.*)$/.exec(line)!.slice(1) as [string, string]);
const argumentsOf = (name: string): string[] => instructions.filter(([own]) => own === name).map(([, value]) => value);

it('uses the oldest Node that is supported, for all its stages', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const major = /\d+/.exec(engines.node)![0];
  for (const image of argumentsOf('FROM')) expect(image).toMatch(new RegExp(`^node:${major}-`));
});

it('ends with the program, run by nobody special', () => {
  expect(argumentsOf('ENTRYPOINT')).toEqual(['["vilint"]']);
  expect(argumentsOf('USER')).toEqual(['1000:1000']);
});

it('builds the package out of what .dockerignore lets through', () => {
  const context = mkdtempSync(join(tmpdir(), 'vilint-image-'));
  let published: Packed | undefined;
  try {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const name of allowed) cpSync(join(root, name), join(context, name), { recursive: true });
    for (const files of argumentsOf('COPY').filter((value) => !value.startsWith('--from')))
      for (const name of files.split(' ').slice(0, -1)) expect([name, existsSync(join(context, name))]).toEqual([name, true]);
    // What `npm ci` would bring.
    symlinkSync(join(root, 'node_modules'), join(context, 'node_modules'));
    const [install, build, , use] = argumentsOf('RUN');
    expect(install).toMatch(/^npm ci /);
    execFileSync('bash', ['-ec', build!], { cwd: context, stdio: 'pipe' });
    const packed = execFileSync('tar', ['-tzf', join(context, 'vilint.tgz')], { encoding: 'utf8' });
    const names = packed.trim().split('\n').sort();
    published = pack();
    expect(names).toEqual(published.files.map(({ path }) => `package/${path}`).sort());
    expect(argumentsOf('COPY').at(-1)).toBe('--from=build /build/vilint.tgz /tmp/');
    expect(use).toMatch(/^npm install --global .* \/tmp\/vilint\.tgz /);
  } finally {
    rmSync(context, { recursive: true, force: true });
    if (published !== undefined) rmSync(dirname(published.path), { recursive: true, force: true });
  }
});
