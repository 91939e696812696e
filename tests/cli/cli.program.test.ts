/** The built program, end to end. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import rules from '../../rules/index.ts';
import { vilint } from './run.ts';

const RULE = 'vi/space-before-punctuation';
const ONLY = ['--preset', 'ci', ...Object.keys(rules).flatMap((id) => (`vi/${id}` === RULE ? [] : ['--rule', `${id}: off`]))];
const BAD = 'Vốn đầu tư , tăng.\n';
const FIXED = 'Vốn đầu tư, tăng.\n';
const GOOD = 'Vốn đầu tư tăng.\n';

let cwd: string;
const write = (name: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const run = (args: string[], options: { input?: string | Uint8Array; env?: Record<string, string> } = {}) =>
  vilint(args, { cwd, ...options });
const check = (args: string[], options: { input?: string | Uint8Array; env?: Record<string, string> } = {}) =>
  run([...ONLY, ...args], options);
const compactNames = async (args: string[]): Promise<string[]> =>
  (await check(['-f', 'compact', ...args])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(':')[0]!);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vilint-cli-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('exit codes', () => {
  it('0 for a clean file, 1 for errors', async () => {
    write('good.txt', GOOD);
    write('bad.txt', BAD);
    expect(await check(['good.txt'])).toMatchObject({ code: 0, error: '' });
    expect(await check(['good.txt', 'bad.txt'])).toMatchObject({ code: 1, error: '' });
  });

  it('0 for warnings, 1 if they are more than --max-warnings', async () => {
    write('bad.txt', BAD + BAD);
    const warn = ['--rule', `${RULE}: warn`, 'bad.txt'];
    expect((await check(warn)).code).toBe(0);
    expect((await check(['--max-warnings', '2', ...warn])).code).toBe(0);
    expect((await check(['--max-warnings', '1', ...warn])).code).toBe(1);
    expect((await check(['--quiet', '-f', 'compact', ...warn])).out).toBe('');
  });

  it.each([
    [['--fomat', 'json', 'a.txt'], '--fomat', '--format'],
    [['--format', 'jsn', 'a.txt'], 'jsn', 'json'],
    [['--format'], '--format', ''],
    [['--preset', 'recommendd', 'a.txt'], 'recommendd', 'recommended'],
    [['--locale', 'fr', 'a.txt'], 'fr', 'vi, en'],
    [['--rule', 'vi/spce-before-punctuation: off', 'a.txt'], 'spce-before-punctuation', '“space-before-punctuation”'],
    [['--rule', `${RULE}: eror`, 'a.txt'], 'eror', '“error”'],
    [['--rule', 'nonsense', 'a.txt'], 'nonsense', ''],
    [['--max-warnings', 'many', 'a.txt'], 'many', ''],
    [['--fix', '--diff', 'a.txt'], '--fix', '--diff'],
    [['--fix', '-'], '--fix', '--fix-dry-run'],
    [['explain', 'dot-rwo'], 'dot-rwo', 'dot-row'],
    [['explain'], 'rule', ''],
  ])('2 for %j, in one line', async (args, name, hint) => {
    write('a.txt', GOOD);
    for (const locale of args.includes('--locale') ? [[]] : [[], ['--locale', 'en']]) {
      const { code, out, error } = await run([...locale, ...args]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toMatch(/^[^\n]+\n$/);
      expect(error).toContain(name);
      expect(error).toContain(hint);
    }
  });

  it('2 and the help without arguments, 0 with --help and --version', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '' });
    expect((await run([])).error).toContain('Cách dùng: vilint');
    const help = await run(['--help', '--locale', 'en']);
    expect(help.code).toBe(0);
    for (const option of [
      '--format',
      '--fix',
      '--fix-dry-run',
      '--diff',
      '--preset',
      '--rule',
      '--max-warnings',
      '--quiet',
      '--stdin-filename',
      '--locale',
      '--no-context',
      '--no-color',
      '--no-progress',
    ]) {
      expect(help.out).toContain(option);
    }
    expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('bad input: one line, exit 2, the other files still checked', () => {
  const expectOneLine = async (args: string[], ...parts: string[]): Promise<void> => {
    write('bad.txt', BAD);
    const { code, out, error } = await check(['-f', 'compact', ...args, 'bad.txt']);
    expect(error).toMatch(/^[^\n]+\n$/);
    for (const part of parts) expect(error).toContain(part);
    expect(out).toContain('bad.txt:1:11: error: ');
    expect(code).toBe(2);
  };

  it('a key that no house style has', async () => {
    write('toa-soan.json', '{ "tonePlacment": "old" }');
    write('good.txt', GOOD);
    const { code, out, error } = await check(['--locale', 'en', '--house-style', 'toa-soan.json', 'good.txt']);
    expect(error).toMatch(/^toa-soan\.json: .*“tonePlacment”.*Did you mean “tonePlacement”\?\n$/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
  it('a missing file', () => expectOneLine(['nofile.txt'], 'nofile.txt'));
  it('a pattern that matches nothing', () => expectOneLine(['no/**/*.txt'], 'no/**/*.txt'));
  it('a folder without text', async () => {
    mkdirSync(join(cwd, 'empty'));
    write('empty/a.expected', 'x');
    await expectOneLine(['empty'], 'empty', '.txt');
  });
  it('a broken link', async () => {
    symlinkSync('nowhere', join(cwd, 'link.txt'));
    await expectOneLine(['link.txt'], 'link.txt');
  });
  it('a broken link in a folder', async () => {
    write('d/a.txt', GOOD);
    symlinkSync('nowhere', join(cwd, 'd/link.txt'));
    await expectOneLine(['d'], 'd/link.txt');
  });
  it('a file of 600 MB', async () => {
    write('huge.txt', '');
    truncateSync(join(cwd, 'huge.txt'), 600 * 1024 * 1024);
    await expectOneLine(['huge.txt'], 'huge.txt', '600 MB');
  });
  it('bytes that are not UTF-8, untouched under --fix', async () => {
    const bytes = Buffer.from([...Buffer.from('Xin , ch'), 0xff, ...Buffer.from(' a')]);
    write('bytes.txt', bytes);
    await expectOneLine(['bytes.txt'], 'bytes.txt:1:9', '0xff', ' 8 ');
    expect((await check(['--fix', 'bytes.txt'])).code).toBe(2);
    expect(readFileSync(join(cwd, 'bytes.txt')).equals(bytes)).toBe(true);
  });
  it('UTF-16 that breaks off', async () => {
    write('wide.txt', Buffer.from('\ufeffXin', 'utf16le').subarray(0, 7));
    await expectOneLine(['wide.txt'], 'wide.txt', 'UTF-16');
  });
  it.skipIf(process.getuid?.() === 0)('an unreadable file (not tried as root, who may read anything)', async () => {
    write('secret.txt', GOOD);
    chmodSync(join(cwd, 'secret.txt'), 0);
    await expectOneLine(['secret.txt'], 'secret.txt', 'EACCES');
  });
  it.skipIf(process.platform === 'win32')('a device', () => expectOneLine(['/dev/zero'], '/dev/zero'));
});

describe('what is checked', () => {
  it('folders: text files by extension, in order; no dot folders, no node_modules', async () => {
    for (const name of [
      'b.txt',
      'a.md',
      'sub/c.HTML',
      'z.markdown',
      'y.htm',
      'x.js',
      'n.expected',
      '.git/a.txt',
      'node_modules/a.txt',
      '.h.txt',
    ])
      write(name, BAD);
    expect(await compactNames(['.'])).toEqual(['a.md', 'b.txt', 'sub/c.HTML', 'y.htm', 'z.markdown']);
  });
  it('files by name whatever their extension if that is asked for, each once', async () => {
    write('ban-tin', BAD);
    write('a.log', BAD);
    expect(await compactNames(['--as', 'text', 'a.log', 'ban-tin', './a.log'])).toEqual(['a.log', 'ban-tin']);
  });
  it('patterns', async () => {
    for (const name of ['d/1.txt', 'd/e/2.txt', 'd/e/3.md']) write(name, BAD);
    expect(await compactNames(['d/**/*.txt'])).toEqual(['d/1.txt', 'd/e/2.txt']);
  });
  it('a file whose name looks like a pattern', async () => {
    write('[a].txt', BAD);
    expect(await compactNames(['[a].txt'])).toEqual(['[a].txt']);
  });
  it('files outside the working directory', async () => {
    write('out/a.txt', BAD);
    mkdirSync(join(cwd, 'in'));
    const { out, code } = await vilint([...ONLY, '-f', 'compact', '../out'], { cwd: join(cwd, 'in') });
    expect([out.split(':')[0], code]).toEqual(['../out/a.txt', 1]);
  });
  it('standard input, as the language of its name', async () => {
    expect((await check(['-f', 'compact', '-'], { input: BAD })).out).toMatch(/^<stdin>:1:11: /);
    const markdown = { input: 'Xin `chào , anh` nhé.\n' };
    expect((await check(['-'], markdown)).code).toBe(1);
    expect((await check(['-', '--stdin-filename', 'x/a.md'], markdown)).code).toBe(0);
  });
});

describe('--fix', () => {
  it('writes fixed files only, keeping mode, byte order mark and line ends, and leaves nothing behind', async () => {
    write('bad.txt', `\ufeff${BAD.trim()}\r\n`);
    write('good.txt', GOOD);
    chmodSync(join(cwd, 'bad.txt'), 0o640);
    const { mtimeMs, ino } = statSync(join(cwd, 'good.txt'));
    expect((await check(['--fix', '.'])).code).toBe(0);
    expect(read('bad.txt')).toBe(`\ufeff${FIXED.trim()}\r\n`);
    expect(statSync(join(cwd, 'bad.txt')).mode & 0o777).toBe(0o640);
    expect(statSync(join(cwd, 'good.txt'))).toMatchObject({ mtimeMs, ino });
    expect(readdirSync(cwd).sort()).toEqual(['bad.txt', 'good.txt']);
  });
  it('changes the file that a link points to', async () => {
    write('real/a.txt', BAD);
    symlinkSync('real/a.txt', join(cwd, 'link.txt'));
    await check(['--fix', 'link.txt']);
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(read('real/a.txt')).toBe(FIXED);
  });
  it('--fix-dry-run gives the outcome and writes nothing', async () => {
    write('bad.txt', BAD);
    const { code, out } = await check(['--fix-dry-run', '-f', 'json', 'bad.txt']);
    expect([code, JSON.parse(out)[0].output, read('bad.txt')]).toEqual([0, FIXED, BAD]);
  });
  it('--diff shows the words and writes nothing', async () => {
    write('bad.txt', BAD);
    const { code, out } = await check(['--diff', 'bad.txt']);
    expect(out).toContain('1:11  Vốn đầu tư[- -], tăng.');
    expect([code, read('bad.txt')]).toEqual([1, BAD]);
    write('bad.txt', FIXED);
    expect(await check(['--diff', 'bad.txt'])).toMatchObject({ code: 0, out: '' });
  });
});

describe('formats', () => {
  it('json is what ESLint gives, and names the habit that a finding belongs to', async () => {
    for (const name of ['a.txt', 'b.md', 'c.html', 'd.txt']) write(name, name === 'd.txt' ? GOOD : `${BAD}\nÔng đi ( nhanh ).\n`);
    const { code, out } = await run(['-f', 'json', '--rule', `${RULE}: error`, '.']);
    const eslint = new ESLint({
      cwd,
      overrideConfigFile: true,
      overrideConfig: [...plugin.configs.recommended, { rules: { [RULE]: 'error' } }],
    });
    const plain = JSON.parse(out, (key, value: unknown) => (key === 'habit' ? undefined : value));
    expect(plain).toEqual(JSON.parse(JSON.stringify(await eslint.lintFiles(['a.txt', 'b.md', 'c.html', 'd.txt']))));
    expect(out).toContain('"habit":"vi/space-before-punctuation-1"');
    expect(code).toBe(1);
  });
  it('json is one valid document when files fail or there are none', async () => {
    write('b.txt', new Uint8Array([0xff]));
    expect(JSON.parse((await check(['-f', 'json', 'nofile', 'b.txt'])).out)).toMatchObject([
      { fatalErrorCount: 1, messages: [{ fatal: true, line: 1, column: 1 }] },
    ]);
    expect(JSON.parse((await check(['-f', 'json', 'nofile'])).out)).toEqual([]);
  });
  it('pretty, in both languages', async () => {
    write('bad.txt', BAD);
    const vi = (await check(['bad.txt'])).out;
    expect(vi).toContain(`  1:11  lỗi  Thừa dấu cách trước “,”.  ${RULE}\n      Vốn đầu tư , tăng.\n                ^\n`);
    expect(vi).toContain('1 lỗi, 0 cảnh báo trong 1/1 tệp; 1 chỗ sửa được bằng --fix.');
    expect((await check(['--locale', 'en', 'bad.txt'])).out).toContain('1 error, 0 warnings in 1 of 1 file; 1 can be fixed with --fix.');
  });
  it('colours only when asked for, and never against NO_COLOR', async () => {
    write('bad.txt', BAD);
    expect((await check(['bad.txt'])).out).not.toContain('\x1b[');
    expect((await check(['bad.txt'], { env: { FORCE_COLOR: '1' } })).out).toContain('\x1b[31m');
    expect((await check(['bad.txt'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain('\x1b[');
    expect((await check(['--no-color', 'bad.txt'], { env: { FORCE_COLOR: '1' } })).out).not.toContain('\x1b[');
  });
});

describe('rules and explain', () => {
  it('rules --format json lists every rule', async () => {
    const list = JSON.parse((await run(['rules', '--format', 'json'])).out);
    expect(list.map(({ id }: { id: string }) => id)).toEqual(Object.keys(rules));
    for (const rule of list) {
      const { authority } = rules[rule.id as string]!.vilint;
      const keys = ['id', 'category', 'level', 'fixable', 'fix', 'needsModel', 'description', 'rationale'];
      expect(Object.keys(rule)).toEqual(authority === undefined ? keys : [...keys, 'authority']);
    }
  });
  it('rules lists them for people, in both languages', async () => {
    for (const locale of ['vi', 'en'] as const) {
      const { out } = await run(['rules', '--locale', locale]);
      for (const [id, { vilint: meta }] of Object.entries(rules)) expect(out).toMatch(new RegExp(`^  ${id} .*${meta.level}`, 'm'));
      expect(out).toContain(rules['space-before-punctuation']!.vilint.description[locale]);
    }
  });
  it('speak the language of the environment, of the configuration over that, of --locale over both', async () => {
    const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' };
    write('bad.txt', BAD);
    write('vi.json', '{ "locale": "vi" }');
    const { description } = rules['space-before-punctuation']!.vilint;
    expect((await run(['explain', RULE], { env })).out).toContain(description.en);
    expect((await run(['--help'], { env })).out).toContain('Usage:');
    expect((await check(['bad.txt'], { env })).out).toContain('can be fixed with --fix');
    expect((await run(['explain', RULE, '--config', 'vi.json'], { env })).out).toContain(description.vi);
    expect((await check(['--config', 'vi.json', 'bad.txt'], { env })).out).not.toContain('can be fixed');
    expect((await run(['explain', RULE, '--config', 'vi.json', '--locale', 'en'], { env })).out).toContain(description.en);
  });
  it.each([RULE, 'space-before-punctuation'])('explain %s', async (name) => {
    const { code, out } = await run(['explain', name, '--locale', 'en']);
    const meta = rules['space-before-punctuation']!.vilint;
    for (const part of [RULE, meta.category, meta.level, meta.description.en, meta.rationale.en, meta.authority!, meta.examples.valid[0]!])
      expect(out).toContain(part);
    expect(code).toBe(0);
  });
});
