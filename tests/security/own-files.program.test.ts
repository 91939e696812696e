/** What is written, and what never is: inputs, files of somebody else, attributes and names of files. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { BAD, FIXED, GOOD, Project } from '../cli/project.ts';
import { missing } from '../missing.ts';
import { PROGRAM } from '../program.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.write('bai.txt', BAD);
  project.write('khac.txt', GOOD);
});
afterEach(() => project.remove());

const IS_INPUT = 'is an input, and cannot be written over.';
const NOT_OURS = 'was not written by vilint and is left as it is.';

describe('nothing is written over an article', () => {
  it.each<[args: string[], told: string]>([
    [['--cache-location', 'bai.txt', 'bai.txt'], `bai.txt: ${IS_INPUT}`],
    [['--cache-location', 'khac.txt', 'bai.txt'], `khac.txt: ${NOT_OURS}`],
    [['-o', 'json=bai.txt', 'bai.txt'], `bai.txt: ${IS_INPUT}`],
    [['-o', 'json=khac.txt', 'bai.txt'], `khac.txt: ${NOT_OURS}`],
    [['-o', 'html=khac.txt', '.'], `khac.txt: ${NOT_OURS}`],
    [['-o', 'json=lien-ket.txt', 'bai.txt'], `lien-ket.txt: ${IS_INPUT}`],
    [['-o', 'json=cung-tep.txt', 'bai.txt'], `cung-tep.txt: ${IS_INPUT}`],
    [['--suppress-all', '--suppressions-location', 'khac.txt', 'bai.txt'], 'khac.txt:1:1: Not valid JSON'],
    [['train', '--corpus', 'bai.txt', '--out', 'bai.txt'], `bai.txt: ${IS_INPUT}`],
    [['train', '--corpus', 'bai.txt', '--out', 'khac.txt'], `khac.txt: ${NOT_OURS}`],
    [['stream', '-o', 'bai.txt', 'bai.txt'], `bai.txt: ${IS_INPUT}`],
    [['stream', '-o', 'khac.txt', 'bai.txt'], `khac.txt: ${NOT_OURS}`],
    [['stream', '-o', 'x', 'x.partial'], `x.partial: ${IS_INPUT}`],
    [['stream', '-o', 'y', '--rejects', 'khac.txt', 'bai.txt'], `khac.txt: ${NOT_OURS}`],
  ])('%j', async (args, told) => {
    symlinkSync('bai.txt', project.path('lien-ket.txt'));
    linkSync(project.path('bai.txt'), project.path('cung-tep.txt'));
    project.write('x.partial', '{"text":"Chào."}\n');
    const { code, error } = await project.run(args[0] === 'stream' ? [...args, '-f', 'pretty'] : args);
    expect({ code, error: error.includes(told) ? told : error }).toEqual({ code: 2, error: told });
    expect([project.read('bai.txt'), project.read('khac.txt'), project.read('x.partial')]).toEqual([BAD, GOOD, '{"text":"Chào."}\n']);
  });

  it.each(FORMATS)('a report of an earlier run makes room for one in %s', async (format) => {
    for (const earlier of FORMATS) {
      project.write('bao-cao', '');
      expect((await project.run(['-o', `${earlier}=bao-cao`, 'bai.txt'])).code).toBe(1);
      expect((await project.run(['-o', `${format}=bao-cao`, 'bai.txt'])).error).toBe('');
    }
  });

  it('a backup takes the name of no other file', async () => {
    project.write('bai.txt.bak', 'của người khác\n');
    expect((await project.run(['--fix', '--backup', 'bai.txt'])).error).toBe('');
    expect([project.read('bai.txt'), project.read('bai.txt.bak'), project.read('bai.txt.bak2')]).toEqual([FIXED, 'của người khác\n', BAD]);
  });
});

/** What is said of formats that programs save as one that vilint knows. */
const ADVICE: Readonly<Record<string, string>> = {
  'a.fodt': 'vilint reads .docx and .odt.',
  'a.tsv': 'save the table as .csv',
};

describe('only formats that vilint knows are fixed', () => {
  it.each(['a.xhtml', 'a.xml', 'a.fodt', 'a.tsv', 'a.py', 'a.js', 'a.yaml', 'a.tex', 'a.srt', 'a.TXT~', '.gitignore', 'Makefile'])(
    '%s',
    async (name) => {
      project.write(name, BAD);
      const refused = await project.run(['--fix', name]);
      expect(refused).toMatchObject({
        code: 2,
        out: '',
        error: expect.stringContaining(`${name}: ${ADVICE[name] ?? 'not a format that vilint knows.'}`) as string,
      });
      const asked = await project.run(['--fix', '--as', 'text', name]);
      expect(asked).toMatchObject({ code: 1, error: `${name}: not a format that vilint knows, so it is only checked and never fixed.\n` });
      expect(asked.out).toContain(`${name}:1:11: error:`);
      expect(project.read(name)).toBe(BAD);
    },
  );
  it('a text on standard input is plain text', async () => {
    expect(await project.run(['--diff', '-'], { input: BAD })).toMatchObject({ code: 1, error: '' });
    expect(await project.run(['-', '--stdin-filename', 'a.py'], { input: BAD })).toMatchObject({ code: 2, out: '' });
  });
});

describe.skipIf(missing(process.platform !== 'win32', 'links and attributes', 'a POSIX system'))('a file that is fixed', () => {
  it('keeps its mode, and other names of it are told of', async () => {
    linkSync(project.path('bai.txt'), project.path('ten-khac.txt'));
    execFileSync('chmod', ['640', project.path('bai.txt')]);
    const { error } = await project.run(['--fix', 'bai.txt']);
    expect(error).toBe('bai.txt: the file has other names (hard links), which keep the old text.\n');
    expect(statSync(project.path('bai.txt')).mode & 0o777).toBe(0o640);
    expect([project.read('bai.txt'), project.read('ten-khac.txt')]).toEqual([FIXED, BAD]);
  });

  const python = (code: string) => spawnSync('python3', ['-c', `import os; ${code}`], { cwd: project.folder, encoding: 'utf8' });
  it('keeps its extended attributes', async (context) => {
    const set = python("os.setxattr('bai.txt', 'user.nguon', b'toa soan')");
    if (missing(set.status === 0, 'extended attributes', 'python3 and a file system that has them')) return context.skip();
    expect((await project.run(['--fix', 'bai.txt'])).error).toBe('');
    expect(project.read('bai.txt')).toBe(FIXED);
    expect(python("print(os.getxattr('bai.txt', 'user.nguon').decode())").stdout).toBe('toa soan\n');
  });

  const hasPipes = spawnSync('mkfifo', ['--version']).error === undefined;
  it.skipIf(missing(hasPipes, 'an article that changes meanwhile', 'mkfifo'))(
    'was not saved meanwhile, not even with the size and time it had',
    async () => {
      spawnSync('mkfifo', [project.path('0.txt')]);
      const args = ['--no-context', '--locale', 'en', '--fix', '--concurrency', '2', 'bai.txt', '0.txt'];
      const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: project.folder });
      let error = '';
      child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
      const saved = BAD.replace('tăng', 'giảm').slice(0, -2) + '\n';
      expect(Buffer.byteLength(saved)).toBe(Buffer.byteLength(BAD));
      // Opening the other end of the pipe waits for the program to come to it.
      const save = 'exec 3> 0.txt; touch -r bai.txt mau; cat > bai.txt; touch -r mau bai.txt; printf x >&3';
      spawnSync('bash', ['-c', save], { cwd: project.folder, input: saved });
      expect(await ended).toBe(2);
      expect(error).toBe('bai.txt: the file changed while it was checked and was not written. Run again.\n');
      expect(project.read('bai.txt')).toBe(saved);
    },
  );
});

const takesBytes = process.platform === 'linux';
describe.skipIf(missing(takesBytes, 'names of any bytes', 'Linux'))('names of any bytes', () => {
  const name = Buffer.from([0x62, 0xff, 0xc3, 0xa9, 0x80, 0x2e, 0x74, 0x78, 0x74]);
  const path = (folder: string): Buffer => Buffer.concat([Buffer.from(`${join(project.folder, folder)}/`), name]);
  beforeEach(() => {
    project.write('kho/x', '');
    writeFileSync(path('kho'), BAD);
  });

  it.each([
    ['a folder', ['kho']],
    ['a pattern', ['kho/*.txt']],
  ])('are found in %s', async (_what, args) => {
    expect(await project.run(args)).toMatchObject({
      code: 1,
      error: '',
      out: expect.stringMatching(/^kho\/b⟨U\+DCFF⟩é⟨U\+DC80⟩\.txt:1:11: error/) as string,
    });
  });
  it('are known when named, and fixed with a backup, a cache and suppressions', () => {
    // No argument of Node's own can have such a name.
    const run = (...args: string[]) =>
      spawnSync(
        'bash',
        ['-c', `exec "$0" "$@" kho/$'b\\xff\\xc3\\xa9\\x80.txt'`, process.execPath, PROGRAM, '--no-context', '--locale', 'en', ...args],
        { cwd: project.folder, encoding: 'utf8' },
      );
    expect(run('--suppress-all')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--cache')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--cache', '-f', 'compact', '--suppressions-location', 'vilint-suppressions.json').status).toBe(0);
    project.write('vilint-suppressions.json', '{}');
    expect(run('--fix', '--backup').stderr).not.toContain('cannot be written');
    expect(readFileSync(path('kho'), 'utf8')).toBe(FIXED);
    expect(
      readdirSync(project.path('kho'), 'buffer')
        .map((entry) => entry.toString('latin1'))
        .sort(),
    ).toEqual([`${name.toString('latin1')}`, `${name.toString('latin1')}.bak`, 'x'].sort());
  });
  it.each(FORMATS)('are told in %s', async (format) => {
    expect(await project.run(['-f', format, 'kho'])).toMatchObject({ code: 1, error: '' });
  });
});
