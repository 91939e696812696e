/** Whatever goes wrong while files are written: each is as it was or as it should be, and the user is told. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { PROGRAM } from '../program.ts';
import { BAD, FIXED, Project } from './project.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const LONG_BAD = BAD.repeat(400);
const LONG_FIXED = FIXED.repeat(400);

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

/** Hidden files beside the articles: what a write that broke off would leave. */
const leftovers = (folder = project.folder): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe.skipIf(missing(process.platform !== 'win32', 'a limit on file size', 'a POSIX shell'))('a disk that takes no more', () => {
  /** Runs the program where no file may grow beyond so many blocks of 1024 bytes. */
  const limited = (blocks: number, ...args: string[]) =>
    spawnSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, PROGRAM, '--no-context', '--locale', 'en', ...args],
      {
        cwd: project.folder,
        encoding: 'utf8',
      },
    );

  it('leaves the article as it was under --fix', () => {
    project.write('a.txt', LONG_BAD);
    project.write('b.txt', BAD);
    const { status, stderr } = limited(4, '--fix', '.');
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'a.txt: cannot be written (EFBIG).\n' });
    expect(project.read('a.txt')).toBe(LONG_BAD);
    expect(project.read('b.txt')).toBe(FIXED);
    expect(leftovers()).toEqual([]);
  });
  it('leaves the backup of an earlier time', () => {
    project.write('a.txt', LONG_BAD.repeat(2).replace(/ ,/g, ',') + BAD);
    project.write('a.txt.bak', 'bản cũ\n');
    const before = project.read('a.txt');
    expect(limited(4, '--fix', '--backup', 'a.txt').status).toBe(2);
    expect(project.read('a.txt')).toBe(before);
    expect(project.read('a.txt.bak')).toBe('bản cũ\n');
    expect(leftovers()).toEqual([]);
  });
  it('leaves the report of an earlier time, and says so', () => {
    project.write('a.txt', LONG_BAD);
    project.write('r.json', '[]');
    expect(limited(1, '--output', 'json=r.json', 'a.txt').status).toBe(2);
    expect(project.read('r.json')).toBe('[]');
    expect(leftovers()).toEqual([]);
  });
  it('leaves the suppressions of an earlier time', () => {
    project.write('a.txt', BAD);
    project.write('vilint-suppressions.json', '{}');
    for (let i = 0; i < 30; i++) project.write(`${'tin'.repeat(20)}${i}.txt`, BAD);
    expect(limited(1, '--suppress-all', '.').status).toBe(2);
    expect(project.read('vilint-suppressions.json')).toBe('{}');
  });
  it.skipIf(missing(existsSync('/dev/full'), 'a full device', '/dev/full'))('is told when the report cannot be printed', () => {
    project.write('a.txt', BAD);
    const { status, stderr } = spawnSync('bash', ['-c', '"$0" "$@" > /dev/full', process.execPath, PROGRAM, '--locale', 'en', 'a.txt'], {
      cwd: project.folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: '<stdout>: cannot be written (ENOSPC).\n' });
  });
});

/** A file system of 64 KB; undefined where none can be made. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'vilint-disk-'));
  if (isRoot && process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'vilint', folder]).status === 0)
    return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}
const disk = smallDisk();
describe.skipIf(missing(disk !== undefined, 'a full disk', 'root on Linux, who can make a small one'))('a full disk', () => {
  afterEach(() => {
    spawnSync('umount', [disk!]);
    rmSync(disk!, { recursive: true, force: true });
  });
  it('leaves the article as it was under --fix', () => {
    const text = BAD.repeat(1500);
    writeFileSync(join(disk!, 'a.txt'), text);
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, '--no-context', '--locale', 'en', '--fix', 'a.txt'], {
      cwd: disk!,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'a.txt: cannot be written (ENOSPC).\n' });
    expect(readFileSync(join(disk!, 'a.txt'), 'utf8')).toBe(text);
    expect(leftovers(disk)).toEqual([]);
  });
});

/** Runs the program as somebody whom permissions bind; undefined if the program cannot be reached by nobody. */
function bound(...args: string[]): { status: number | null; stderr: string } {
  const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, '--no-context', '--locale', 'en', ...args], {
    cwd: project.folder,
    encoding: 'utf8',
    ...who,
  });
  return { status, stderr };
}
const cannotBind =
  process.platform === 'win32' ||
  (isRoot && spawnSync(process.execPath, [PROGRAM, '--version'], { cwd: '/', uid: NOBODY, gid: NOBODY }).status !== 0);
describe.skipIf(missing(!cannotBind, 'what may not be written', 'somebody whom permissions bind'))('what may not be written', () => {
  beforeEach(() => chmodSync(project.folder, 0o777));
  afterEach(() => chmodSync(project.folder, 0o755));

  it('a folder: the article stays, the user is told', () => {
    project.write('a.txt', BAD);
    chmodSync(project.path('a.txt'), 0o666);
    chmodSync(project.folder, 0o555);
    expect(bound('--fix', 'a.txt')).toEqual({ status: 2, stderr: 'a.txt: cannot be written (EACCES).\n' });
    expect(project.read('a.txt')).toBe(BAD);
    expect(bound('--output', 'json=r.json', 'a.txt').status).toBe(2);
    expect(bound('--cache', 'a.txt')).toMatchObject({ status: 1, stderr: expect.stringContaining('EACCES') as string });
  });
  it('a file: it stays, though its folder may be written', () => {
    project.write('a.txt', BAD);
    chmodSync(project.path('a.txt'), 0o444);
    expect(bound('--fix', 'a.txt')).toEqual({ status: 2, stderr: 'a.txt: cannot be written (EACCES).\n' });
    expect(project.read('a.txt')).toBe(BAD);
    expect(leftovers()).toEqual([]);
  });
});

describe('links', () => {
  it('that go in a circle are told, or not followed', async () => {
    mkdirSync(project.path('d'));
    symlinkSync('.', project.path('d/self'));
    symlinkSync('b.txt', project.path('d/a.txt'));
    symlinkSync('a.txt', project.path('d/b.txt'));
    project.write('d/c.txt', BAD);
    const { code, out, error } = await project.run(['d']);
    expect(code).toBe(2);
    expect(out.split('\n').filter(Boolean)).toHaveLength(1);
    expect(error.split('\n').filter(Boolean)).toHaveLength(2);
  });
  it('two names of one file are fixed once', async () => {
    project.write('a.txt', BAD);
    symlinkSync('a.txt', project.path('b.txt'));
    for (const threads of ['1', '2']) {
      project.write('a.txt', BAD);
      expect((await project.run(['--fix', '--concurrency', threads, 'a.txt', 'b.txt'])).error).toBe('');
      expect(project.read('a.txt')).toBe(FIXED);
    }
    expect(realpathSync(project.path('b.txt'))).toBe(project.path('a.txt'));
  });
});

const hasPipes = spawnSync('mkfifo', ['--version']).error === undefined;
describe.skipIf(missing(hasPipes, 'an article that changes meanwhile', 'mkfifo'))(
  'an article that somebody saves while it is checked',
  () => {
    it('keeps what was saved; the user is told', async () => {
      project.write('a.txt', BAD);
      // The second file is a pipe, for which the program waits when it has read the first and a thread checks it.
      spawnSync('mkfifo', [project.path('0.txt')]);
      const child = spawn(process.execPath, [PROGRAM, '--no-context', '--locale', 'en', '--fix', '--concurrency', '2', 'a.txt', '0.txt'], {
        cwd: project.folder,
      });
      let error = '';
      child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
      const saved = 'Bản mới , vừa lưu.\n';
      // Opening the other end of the pipe waits for the program to come to it.
      spawnSync('bash', ['-c', 'exec 3> 0.txt; printf "%s" "$1" > a.txt; printf "x" >&3', 'bash', saved], { cwd: project.folder });
      expect(await ended).toBe(2);
      expect(error).toBe('a.txt: the file changed while it was checked and was not written. Run again.\n');
      expect(project.read('a.txt')).toBe(saved);
    });
  },
);

describe('kill -9 at any moment of --fix', () => {
  it('leaves every article whole, and the next run finishes the work', { timeout: 300_000 }, async () => {
    const names = Array.from({ length: 60 }, (_, i) => `bai-${i}.txt`);
    const fill = (): void => names.forEach((name) => project.write(name, LONG_BAD));
    fill();
    const run = (): ReturnType<typeof spawn> =>
      spawn(process.execPath, [PROGRAM, '--no-context', '--fix', '--backup', '--no-progress', '-f', 'compact', '.'], {
        cwd: project.folder,
        stdio: 'ignore',
      });
    const ended = (child: ReturnType<typeof spawn>): Promise<unknown> => new Promise((resolve) => child.on('exit', resolve));
    let caught = 0;
    for (let round = 0; round < 8; round++) {
      const child = run();
      const exit = ended(child);
      // Moments are told by how far the work has come, so that they lie within it on any machine.
      const goal = Math.floor((names.length * round) / 8);
      while (child.exitCode === null && names.filter((name) => statSync(project.path(name)).size === LONG_FIXED_SIZE).length < goal)
        await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 4));
      child.kill('SIGKILL');
      await exit;
      if (child.signalCode === 'SIGKILL') caught++;
      for (const name of names) {
        expect([LONG_BAD, LONG_FIXED]).toContain(project.read(name));
        if (project.has(`${name}.bak`)) expect(project.read(`${name}.bak`)).toBe(LONG_BAD);
      }
    }
    expect(caught).toBeGreaterThan(0);
    await ended(run());
    for (const name of names) expect(project.read(name)).toBe(LONG_FIXED);
  });
});
const LONG_FIXED_SIZE = Buffer.byteLength(LONG_FIXED);
