/** Files that several runs write at once: nothing is lost, whoever comes first, whoever is killed. */
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, Project } from '../cli/project.ts';
import { missing } from '../missing.ts';
import { PROGRAM } from '../program.ts';
import { together } from './together.ts';

const TWENTY = Array.from({ length: 20 }, (_, i) => `Bản Mẫu ${String.fromCharCode(0x41 + i)}`);

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

/** Locks and files that were written aside. */
const leftovers = (folder: string): string[] =>
  readdirSync(join(project.folder, folder)).filter((name) => /\.(?:lock|tmp|clearing)$/.test(name));
const codes = (outcomes: readonly { code: number; error: string }[]): unknown => outcomes.map(({ code, error }) => [code, error]);

describe('twenty at once', { timeout: 300_000 }, () => {
  it('add a word each', async () => {
    const outcomes = await together(
      project.folder,
      TWENTY.map((name) => ['words', 'add', '--project', name]),
    );
    expect(codes(outcomes)).toEqual(TWENTY.map(() => [0, '']));
    expect(project.read('.vilint/words.txt').split('\n').filter(Boolean)).toEqual(TWENTY);
    expect(leftovers('.vilint')).toEqual([]);
  });

  it('suppress the findings of an article each', async () => {
    const names = TWENTY.map((_, i) => `bai-${i}.txt`);
    for (const name of names) project.write(name, BAD);
    const outcomes = await together(
      project.folder,
      names.map((name) => ['--no-context', '--suppress-all', name]),
    );
    expect(codes(outcomes)).toEqual(names.map(() => [0, '']));
    expect(Object.keys(project.json('vilint-suppressions.json') as object).sort()).toEqual([...names].sort());
    expect(leftovers('.')).toEqual([]);
  });

  it('remember the results of an article each', async () => {
    const names = TWENTY.map((_, i) => `bai-${i}.txt`);
    for (const name of names) project.write(name, BAD);
    await together(
      project.folder,
      names.map((name) => ['--no-context', '--cache-location', 'nho', name]),
    );
    const known = project.read('nho').split('\n').slice(1, -1);
    expect(known.map((line) => JSON.parse(line.split('\t')[1]!) as string).sort()).toEqual([...names].sort());
  });
});

describe('an output of vilint stream', () => {
  it('is written by one run; another is told who has it', async () => {
    project.write('i.jsonl', `${JSON.stringify({ text: BAD })}\n`.repeat(20_000));
    const outcomes = await together(
      project.folder,
      [1, 2].map(() => ['stream', '--no-context', '--restart', '-o', 'o.jsonl', 'i.jsonl']),
    );
    expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(outcomes.map(({ error }) => error).join('')).toMatch(/o\.jsonl: another run is using it \(process \d+\).*o\.jsonl\.lock/);
    expect(project.read('o.jsonl').split('\n')).toHaveLength(20_001);
    expect(leftovers('.')).toEqual([]);
  });
});

describe('a lock', () => {
  const lock = (content: string): void => project.write('.vilint/words.txt.lock', content);
  const add = () => project.run(['words', 'add', '--project', 'Bản Mẫu']);

  it('of a process that is no more holds nobody up', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    lock(JSON.stringify({ pid, began: '', host: hostname() }));
    expect(await add()).toMatchObject({ code: 0, error: '' });
    expect(leftovers('.vilint')).toEqual([]);
  });

  it('that a process made and never filled holds nobody up', async () => {
    lock('');
    utimesSync(join(project.folder, '.vilint/words.txt.lock'), 0, 0);
    expect(await add()).toMatchObject({ code: 0, error: '' });
    expect(leftovers('.vilint')).toEqual([]);
  });

  it.skipIf(missing(process.platform === 'linux', 'a number that lives again', 'Linux'))(
    'of a process whose number lives again holds nobody up',
    async () => {
      lock(JSON.stringify({ pid: process.pid, began: 'another boot 1', host: hostname() }));
      expect(await add()).toMatchObject({ code: 0, error: '' });
    },
  );

  it.skipIf(missing(process.platform === 'linux', 'a process that waits to be buried', 'Linux'))(
    'of a process that was killed, and whose parent has not asked for it, is no obstacle',
    async () => {
      // What the shell becomes has no idea that it is the parent of another process.
      const parent = spawn('sh', ['-c', 'sleep 600 & echo $!; exec sleep 601'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const told = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8');
      try {
        const [line] = (await once(parent.stdout, 'data')) as [Buffer];
        const pid = Number(line);
        await expect.poll(() => told(parent.pid!, 'comm'), { timeout: 60_000 }).toBe('sleep\n');
        process.kill(pid, 'SIGKILL');
        await expect.poll(() => told(pid, 'stat'), { timeout: 60_000 }).toContain(') Z ');
        lock(JSON.stringify({ pid, began: '', host: hostname() }));
        expect(await add()).toMatchObject({ code: 0, error: '' });
      } finally {
        parent.kill();
      }
    },
  );

  it('of a process on another machine is waited for, then named', { timeout: 120_000 }, async () => {
    lock(JSON.stringify({ pid: 1, began: '', host: 'noi-khac' }));
    expect(await add()).toMatchObject({ code: 2, error: expect.stringContaining('words.txt.lock') as string });
    expect(project.has('.vilint/words.txt')).toBe(false);
  });
});

describe.skipIf(missing(process.platform !== 'win32', 'a limit on file size', 'a POSIX shell'))('a disk that takes no more', () => {
  it.each([
    ['there already', 'Nậm Pồ\n'],
    ['new', undefined],
  ])('leaves a dictionary that is %s as it was', (_what, before) => {
    if (before !== undefined) project.write('.vilint/words.txt', before);
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`,
        process.execPath,
        PROGRAM,
        '--locale',
        'en',
        'words',
        'add',
        '--project',
        'Bản Mẫu',
      ],
      { cwd: project.folder, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/words\.txt: Cannot be written \(EFBIG\)/) as string });
    expect(project.has('.vilint/words.txt') ? project.read('.vilint/words.txt') : undefined).toBe(before);
    expect(leftovers('.vilint')).toEqual([]);
  });
});

describe('the token of vilint serve', () => {
  it('is the same for servers that begin at once', async () => {
    // A port that cannot be had ends each server after it has its token.
    const outcomes = await together(
      project.folder,
      TWENTY.slice(0, 8).map(() => ['serve', '--no-context', '--port', '1', '--host', '192.0.2.1', '--token-file', 'ma']),
    );
    expect(outcomes.map(({ code }) => code)).toEqual(outcomes.map(() => 2));
    expect(project.read('ma')).toMatch(/^[\w-]{24}\n$/);
    writeFileSync(project.path('khac'), 'mot-ma-cua-nguoi-khac\n');
    await project.run(['serve', '--port', '1', '--host', '192.0.2.1', '--token-file', 'khac']);
    expect(project.read('khac')).toBe('mot-ma-cua-nguoi-khac\n');
  });
});
