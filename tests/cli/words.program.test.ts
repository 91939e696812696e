/** `vilint words`, dictionaries in a check, `--print-config`: the built program. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../config/folder.ts';
import { vilint } from './run.ts';

const TEXT = 'Xã làm nông nghiệpp sạch.\n';

interface Place {
  folder: string;
  run: (args: string[], env?: Record<string, string>) => ReturnType<typeof vilint>;
  read: (name: string) => string;
}

/** A project with a home of its own. */
function project(files: Record<string, string> = {}): Place {
  const folder = folderWith({ 'p/a.txt': TEXT, ...files });
  return {
    folder,
    run: (args, env = {}) =>
      vilint([...args, '--locale', 'en'], { cwd: join(folder, 'p'), env: { XDG_CONFIG_HOME: join(folder, 'home'), CI: '', ...env } }),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
  };
}

describe('words add', () => {
  it('into the dictionary of the project, which the next check uses', async () => {
    const { run, read } = project();
    expect((await run(['a.txt'])).code).toBe(1);
    const path = join('.vilint', 'words.txt');
    expect(await run(['words', 'add', 'nghiệpp', 'Lò Văn Chén Nguyên'])).toEqual({
      code: 0,
      out: `${path}: added “nghiệpp”.\n${path}: added “Lò Văn Chén Nguyên”.\n`,
      error: '',
    });
    expect(read('p/.vilint/words.txt')).toBe('Lò Văn Chén Nguyên\nnghiệpp\n');
    expect(await run(['a.txt'])).toMatchObject({ code: 0, error: '' });
    expect((await run(['words', 'add', 'nghiệpp'])).out).toBe(`${path}: has “nghiệpp” already.\n`);
  });

  it.each<[string, Record<string, string>, string]>([
    ['the nearest one upwards', { '.vilint/words.txt': 'a\n', '.git/HEAD': '' }, '.vilint/words.txt'],
    ['a new one beside the configuration', { 'vilint.config.json': '{}' }, '.vilint/words.txt'],
    ['a new one at the top of the repository', { '.git/HEAD': '' }, '.vilint/words.txt'],
  ])('into %s', async (_name, files, target) => {
    const { run, read } = project(files);
    expect((await run(['words', 'add', 'b'])).code).toBe(0);
    expect(read(target)).toContain('b\n');
  });

  it('into the personal dictionary: used here, not in CI', async () => {
    const { run, read } = project();
    expect((await run(['words', 'add', '--personal', 'Nghiệpp', '--any-case'])).code).toBe(0);
    expect(read('home/vilint/words.txt')).toBe('nghiệpp\n');
    expect((await run(['a.txt'])).code).toBe(0);
    expect((await run(['a.txt'], { CI: 'true' })).code).toBe(1);
    expect((await run(['--no-words', 'a.txt'])).code).toBe(1);
    expect((await run(['--no-config', 'a.txt'])).code).toBe(1);
  });

  it('for rules', async () => {
    const { run, read } = project();
    await run(['words', 'add', '--rule', 'vi/non-syllable', '--rule', 's-x', 'nghiệpp']);
    expect(read('p/.vilint/words.txt')).toBe('nghiệpp [non-syllable, s-x]\n');
  });

  it('into a dictionary that is named', async () => {
    const { run, read } = project({ 'team.txt': '# team\na\n' });
    expect((await run(['words', 'add', '--words', '../team.txt', 'b'])).code).toBe(0);
    expect(read('team.txt')).toBe('# team\na\nb\n');
  });

  it('warns of a known misspelling', async () => {
    expect((await project().run(['words', 'add', 'xử dụng'])).error).toContain(
      'words.txt:1: warning: “xử dụng” is a known misspelling of “sử dụng”.',
    );
  });

  it.each<[string[], string]>([
    [['add', 'a [b'], '“a [b”: Rules stand at the end'],
    [['add', 'ok', '…'], '“…”: “…” holds no letter.'],
    [['add', ''], 'holds no word'],
    [['add', 'a [non-sylable]'], 'Did you mean “non-syllable”?'],
    [['add', 'a', '--rule', 'non-sylable'], 'Did you mean “non-syllable”?'],
    [['add', 'a', '--project', '--personal'], '--personal and --project cannot be used together'],
    [['add'], 'needs “entry”'],
    [['ad'], 'Unknown command “ad”. Did you mean “add”?'],
    [['check', 'no.txt'], 'no.txt: Cannot be read (ENOENT)'],
    [['list', '--format', 'xml'], 'pretty, json'],
  ])('words %j: one line, exit code 2, nothing written', async (args, message) => {
    const { folder, run } = project();
    const { code, out, error } = await run(['words', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(message);
    expect(existsSync(join(folder, 'p/.vilint'))).toBe(false);
  });

  it('leaves a dictionary with a bad line as it is', async () => {
    const { run, read } = project({ 'p/.vilint/words.txt': 'a [b\n' });
    expect(await run(['words', 'add', 'c'])).toMatchObject({ code: 2, error: expect.stringContaining('words.txt:1: ') });
    expect(read('p/.vilint/words.txt')).toBe('a [b\n');
  });
});

describe('words list', () => {
  const files = { 'p/.vilint/words.txt': 'b\nC [s-x] # why\n', 'home/vilint/words.txt': 'a\n' };
  it('for people', async () => {
    const { folder, run } = project(files);
    expect((await run(['words', 'list'])).out).toBe(`${folder}/home/vilint/words.txt\n  a\n\n.vilint/words.txt\n  b\n  C [s-x]\n`);
    expect((await run(['words', 'list', '--no-config'])).out).toBe('No dictionary is used here.\n');
  });
  it('for programs', async () => {
    const { out } = await project(files).run(['words', 'list', '--format', 'json']);
    expect((JSON.parse(out) as object[])[1]).toEqual({
      file: join('.vilint', 'words.txt'),
      entries: [
        { text: 'b', rules: [], line: 1 },
        { text: 'C', rules: ['s-x'], line: 2 },
      ],
    });
  });
});

describe('words check', () => {
  it('1 for what has to be put right, 0 after --fix', async () => {
    const { run, read } = project({ 'p/.vilint/words.txt': 'b\na\nb\n' });
    const { code, out } = await run(['words', 'check']);
    expect(code).toBe(1);
    expect(out).toContain('words.txt:2: error: “a” belongs before “b”.');
    expect(await run(['words', 'check', '--fix'])).toEqual({ code: 0, out: '', error: '' });
    expect(read('p/.vilint/words.txt')).toBe('a\nb\n');
  });
  it('0 for warnings alone', async () => {
    expect(await project({ 'p/w.txt': 'xử dụng\n' }).run(['words', 'check', 'w.txt'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('warning'),
    });
  });
});

describe('a bad configuration or dictionary: one line, exit code 2, nothing checked', () => {
  it.each<[Record<string, string>, string]>([
    [{ 'p/vilint.config.json': '{ "presset": "ci" }' }, 'vilint.config.json:1:3: Unknown key “presset”.'],
    [{ 'p/.vilint/words.txt': 'a\nb [c d!]\n' }, 'words.txt:2: “d!” is no name of a rule.'],
    [{ 'p/vilint.config.mjs': 'export default (' }, 'vilint.config.mjs: Cannot be loaded'],
  ])('%j', async (files, message) => {
    const { code, out, error } = await project(files).run(['a.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(message);
  });
});

describe('a configuration', () => {
  it('ignores files, whether found or named', async () => {
    const { folder, run } = project({ 'p/vilint.config.json': '{ "ignores": ["draft"] }' });
    mkdirSync(join(folder, 'p/draft'));
    writeFileSync(join(folder, 'p/draft/b.txt'), TEXT);
    expect((await run(['-f', 'compact', '.'])).out).not.toContain('draft');
    expect(await run(['draft/b.txt', '-f', 'compact'])).toEqual({
      code: 0,
      out: '',
      error: 'The configuration ignores every file that was named.\n',
    });
  });
  it('holds for standard input by its name', async () => {
    const { folder } = project({
      'p/vilint.config.json': '{ "overrides": [{ "files": "soft/**", "rules": { "non-syllable": "warn" } }] }',
    });
    const options = { cwd: join(folder, 'p'), input: TEXT };
    expect((await vilint(['-'], options)).code).toBe(1);
    expect((await vilint(['--stdin-filename', 'soft/a.txt', '-'], options)).code).toBe(0);
  });
  it('sets the language of the report', async () => {
    const { folder } = project({ 'p/vilint.config.json': '{ "locale": "en" }' });
    expect((await vilint(['a.txt', '-f', 'compact'], { cwd: join(folder, 'p') })).out).toContain('is no Vietnamese syllable');
  });
  it('is shown with where it comes from', async () => {
    const { run } = project({
      'p/vilint.config.json': '{ "preset": "ci", "dictionaries": "team.txt", "rules": { "dot-row": "off" } }',
      'p/team.txt': 'a\nb\n',
    });
    const { code, out } = await run(['--print-config', 'news/x.txt', '--no-context']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      file: 'news/x.txt',
      ignored: false,
      sources: ['vilint.config.json'],
      preset: 'ci',
      rules: { 'vi/dot-row': 'off' },
      locale: 'en',
      context: false,
      dictionaries: ['team.txt'],
      words: 2,
    });
  });
});
