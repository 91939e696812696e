/** The hooks for pre-commit, run on the files that pre-commit would give them. `.ci/installs` runs pre-commit itself. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BAD, FIXED, GOOD, Project } from '../cli/project.ts';
import { PROGRAM } from '../program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
interface Hook {
  id: string;
  entry: string;
  language: string;
  files: string;
  require_serial: boolean;
}
const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

let project: Project;
beforeEach(() => {
  project = new Project();
  project.git('init', '--quiet', '--initial-branch', 'main');
  project.write('cũ.txt', BAD + GOOD);
  project.write('mã.js', BAD);
  project.commit();
  // The program as npm installs it: by its name in PATH.
  mkdirSync(project.path('.git/bin'));
  project.write('.git/bin/vilint', `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(project.path('.git/bin/vilint'), 0o755);
});
afterEach(() => project.remove());

/** Stages everything and runs a hook on the staged files that are its own; undefined if there are none. */
function commitWith(id: string): Promise<{ code: number; out: string } | undefined> {
  const { entry, files } = hooks.find((hook) => hook.id === id)!;
  project.git('add', '--all');
  const staged = project.git('diff', '--cached', '--name-only', '-z').split('\0').filter(Boolean);
  const names = staged.filter((name) => new RegExp(files).test(name));
  if (names.length === 0) return Promise.resolve(undefined);
  const [program, ...args] = [...entry.split(' '), ...names];
  const env = { ...process.env, PATH: `${project.path('.git/bin')}${delimiter}${process.env.PATH}` };
  return new Promise((resolve) => {
    execFile(program!, args, { cwd: project.folder, env }, (error, out) => {
      resolve({ code: error === null ? 0 : Number(error.code), out });
    });
  });
}

it('are programs of this package, and run once for all files', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['vilint', 'vilint-changed', 'vilint-fix', 'vilint-words']);
  for (const hook of hooks) expect(hook).toMatchObject({ language: 'node', require_serial: true, entry: /^vilint / });
});

describe('vilint', () => {
  it('checks the texts of a commit, of every kind', async () => {
    project.write('cũ.txt', BAD + GOOD + GOOD);
    project.write('tin/mới.md', BAD);
    project.write('tin/x.js', BAD);
    expect(await commitWith('vilint')).toMatchObject({ code: 1, out: expect.stringMatching(/cũ\.txt\n[^]*mới\.md\n/) as string });
    expect((await commitWith('vilint'))!.out).not.toContain('x.js');
  });
  it('does not run for a commit without texts', async () => {
    project.write('tin/x.js', BAD);
    expect(await commitWith('vilint')).toBeUndefined();
  });
});

describe('vilint-changed', () => {
  it('leaves the old lines alone', async () => {
    project.write('cũ.txt', BAD + GOOD + GOOD);
    expect(await commitWith('vilint-changed')).toMatchObject({ code: 0, out: expect.not.stringContaining('cũ.txt') as string });
    project.write('cũ.txt', BAD + GOOD + BAD);
    expect(await commitWith('vilint-changed')).toMatchObject({ code: 1, out: expect.stringContaining(' 3:11') as string });
  });
});

describe('vilint-fix', () => {
  it('mends the new lines', async () => {
    project.write('cũ.txt', BAD + GOOD + BAD);
    expect(await commitWith('vilint-fix')).toMatchObject({ code: 0 });
    expect(project.read('cũ.txt')).toBe(BAD + GOOD + FIXED);
  });
});

describe('vilint-words', () => {
  it('checks a dictionary', async () => {
    project.write('.vilint/words.txt', 'Nậm Pồ\nBản Lầu\n');
    expect(await commitWith('vilint-words')).toMatchObject({ code: 1, out: expect.stringContaining('words.txt') as string });
    project.write('.vilint/words.txt', 'Bản Lầu\nNậm Pồ\n');
    expect(await commitWith('vilint-words')).toMatchObject({ code: 0 });
  });
});
