/** --output: several reports of one run, each in its file, whole or not at all. */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { vilint, type RunOptions } from './run.ts';

const BAD = 'Vốn đầu tư , tăng.\n';
/** Variables of the CI system that these tests may run in. */
const NO_CI = { GITHUB_WORKSPACE: '', CI_PROJECT_DIR: '', WORKSPACE: '' };

let cwd: string;
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const run = (args: string[], options: RunOptions = {}) =>
  vilint(['--no-context', ...args], { cwd, ...options, env: { ...NO_CI, ...options.env } });
const leftovers = (): string[] => readdirSync(cwd).filter((name) => name.endsWith('.tmp'));

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vilint-output-'));
  writeFileSync(join(cwd, 'a.txt'), BAD);
});
afterEach(() => {
  expect(leftovers()).toEqual([]);
  rmSync(cwd, { recursive: true, force: true });
});

it('writes every format at once, beside what --format prints', async () => {
  const outputs = FORMATS.flatMap((format) => ['--output', `${format}=out/${format}`]);
  const { code, out, error } = await run([...outputs, '-f', 'compact', 'a.txt']);
  expect({ code, error }).toEqual({ code: 1, error: '' });
  expect(out).toMatch(/^a\.txt:1:11: error: .*\n$/);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...FORMATS].sort());
  expect(read('out/compact')).toBe(out);
  for (const format of FORMATS) {
    const printed = await run(['-f', format, 'a.txt']);
    const undated = (text: string): string => text.replace(/<header>.*/, '');
    expect(undated(read(`out/${format}`))).toBe(undated(printed.out));
  }
});

it('has no colours in files, whatever the terminal has', async () => {
  await run(['--color', '--output', 'pretty=report', 'a.txt'], { env: { FORCE_COLOR: '1' } });
  expect(read('report')).not.toContain('\u001b');
});

it.each([
  ['GITHUB_WORKSPACE', 'tin/a.txt'],
  ['CI_PROJECT_DIR', 'tin/a.txt'],
])('names files from the root that %s names', async (variable, path) => {
  mkdirSync(join(cwd, 'tin'));
  writeFileSync(join(cwd, 'tin/a.txt'), BAD);
  const options = { cwd: join(cwd, 'tin'), env: { [variable]: cwd } };
  const { out } = await run(['-f', 'gitlab', 'a.txt'], options);
  expect(JSON.parse(out)).toMatchObject([{ location: { path } }]);
});

describe('a report', () => {
  it('replaces an older one, through a link too', async () => {
    writeFileSync(join(cwd, 'old.json'), '[]\n');
    symlinkSync('old.json', join(cwd, 'link.json'));
    await run(['-o', 'json=link.json', 'a.txt']);
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(read('old.json'))).toHaveLength(1);
  });

  it('is not checked as an article, nor is one of an earlier run', async () => {
    const args = ['-o', 'html=report.html', '-f', 'compact', '.'];
    const first = await run(args);
    expect((await run(args)).out).toBe(first.out);
    expect((await run(['-f', 'compact', '.'])).out).toBe(first.out);
  });

  it('tells of files that are missing or unreadable', async () => {
    writeFileSync(join(cwd, 'b.txt'), new Uint8Array([0x61, 0xff, 0x80, 0x0a]));
    const { code } = await run(['-o', 'sarif=r.sarif', '-f', 'compact', 'a.txt', 'b.txt', 'c.txt']);
    const { runs } = JSON.parse(read('r.sarif'));
    expect(code).toBe(2);
    expect(runs[0].invocations[0].toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
      expect.stringMatching(/^b\.txt:/),
      expect.stringMatching(/^c\.txt: /),
    ]);
    expect(runs[0].results).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('into a pipe is written through', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const reading = readFile(join(cwd, 'pipe'), 'utf8');
    const { out } = await run(['-o', 'compact=pipe', '-f', 'compact', 'a.txt']);
    expect(await reading).toBe(out);
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
  });
});

describe('mistakes: one line, exit 2, nothing written', () => {
  it.each([
    [['-o', 'jsn=x'], 'jsn', '“json”'],
    [['-o', 'x.html'], 'x.html', 'html='],
    [['-o', 'html='], 'html=', ''],
    [['-o', 'html=x', '-o', 'sarif=./x'], './x', ''],
    [['-o', 'html=x', '-o', 'sarif=.'], '.', 'EISDIR'],
    [['-o', 'html=x', '-o', 'sarif=a.txt/y'], 'a.txt/y', ''],
  ])('%j', async (args, name, hint) => {
    const { code, out, error } = await run([...args, 'a.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(name);
    expect(error).toContain(hint);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
    expect(read('a.txt')).toBe(BAD);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    const { code, error } = await run(['-o', 'html=/dev/full', '-f', 'compact', 'a.txt']);
    expect(code).toBe(2);
    expect(error).toContain('/dev/full');
  });
});
