/** Which settings hold for which file. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openSettings, type Choices, type Settings } from '../../src/config/settings.ts';
import { folderWith } from './folder.ts';

const settingsIn = (folder: string, file: string, choices: Choices = {}): Promise<Settings> =>
  openSettings(choices, folder)(join(folder, file));
const json = (config: object): string => JSON.stringify(config);

describe('without a configuration', () => {
  it('the recommended preset holds and nothing is read', async () => {
    vi.stubEnv('CI', '');
    expect(await settingsIn(folderWith({}), 'a.txt')).toEqual({
      lint: { preset: 'recommended', locale: 'vi', useModel: true, rules: {}, words: [], maxFindings: 10_000 },
      model: undefined,
      ignored: false,
      sources: [],
      dictionaries: [],
      personalDictionary: true,
    });
  });
});

describe('a configuration is found', () => {
  const named = (preset: string): string => json({ preset });
  it.each([
    ['in the folder of the file', 'a/b/x.txt', { 'a/b/vilint.config.json': named('ci') }],
    ['in a folder above', 'a/b/x.txt', { 'vilint.config.json': named('ci') }],
    ['the nearest alone', 'a/b/x.txt', { 'vilint.config.json': named('editorial'), 'a/vilint.config.json': named('ci') }],
    [
      'as .js of a package of modules',
      'x.txt',
      { 'vilint.config.js': 'export default { preset: "ci" };', 'package.json': '{ "type": "module" }' },
    ],
    ['as .mjs', 'x.txt', { 'vilint.config.mjs': 'export default { preset: "ci" };' }],
    ['for a file that is not there', 'a/new.txt', { 'vilint.config.json': named('ci') }],
    ['with a byte order mark', 'x.txt', { 'vilint.config.json': `\ufeff${named('ci')}` }],
    ['with comments and a comma too many', 'x.txt', { 'vilint.config.json': '{\n  // the desk\n  "preset": "ci",\n}' }],
  ])('%s', async (_name, file, files) => {
    expect((await settingsIn(folderWith(files as Record<string, string>), file)).lint.preset).toBe('ci');
  });

  it('or named; a missing one is a mistake', async () => {
    const folder = folderWith({ 'vilint.config.json': named('editorial'), 'desk/ci.json': named('ci') });
    expect((await settingsIn(folder, 'a.txt', { config: 'desk/ci.json' })).lint.preset).toBe('ci');
    await expect(settingsIn(folder, 'a.txt', { config: 'desk/no.json' })).rejects.toThrow(join('desk', 'no.json') + ': No such file.');
  });

  it('unless it must not be', async () => {
    const folder = folderWith({ 'vilint.config.json': named('ci'), '.vilint/words.txt': 'Pồz\n' });
    expect((await settingsIn(folder, 'a.txt', { config: false })).lint).toMatchObject({ preset: 'recommended', words: [] });
  });
});

describe('what wins', () => {
  const files = {
    'vilint.config.json': json({
      preset: 'editorial',
      locale: 'en',
      context: false,
      rules: { 'dot-row': 'off', 'vi/l-n': 1, 's-x': ['error'] },
      houseStyle: { iy: 'y' },
      overrides: [
        { files: 'sport/**', preset: 'ci', rules: { 'dot-row': 'warn' }, context: true },
        { files: ['*.md'], rules: { 'dot-row': 'error' } },
      ],
    }),
  };
  it.each<[string, string, Choices, object]>([
    ['the configuration over the default', 'a.txt', {}, { preset: 'editorial', locale: 'en', useModel: false }],
    ['an override over the configuration', 'sport/a.txt', {}, { preset: 'ci', useModel: true, locale: 'en' }],
    [
      'the command line over both',
      'sport/a.txt',
      { preset: 'editorial', useModel: false, locale: 'vi' },
      { preset: 'editorial', useModel: false, locale: 'vi' },
    ],
  ])('%s', async (_name, file, choices, expected) => {
    expect((await settingsIn(folderWith(files), file, choices)).lint).toMatchObject(expected);
  });
  it.each<[string, string, Choices, string]>([
    ['the configuration', 'a.txt', {}, 'off'],
    ['an override', 'sport/a.txt', {}, 'warn'],
    ['a later override', 'sport/a.md', {}, 'error'],
    ['the command line', 'sport/a.md', { rules: { 'vi/dot-row': 'off' } }, 'off'],
  ])('rules: %s', async (_name, file, choices, severity) => {
    const { rules } = (await settingsIn(folderWith(files), file, choices)).lint;
    expect(rules).toMatchObject({ 'vi/dot-row': severity, 'vi/l-n': 'warn', 'vi/s-x': 'error' });
  });
  it('a severity alone keeps the options given before', async () => {
    const { rules } = (await settingsIn(folderWith(files), 'a.txt', { rules: { 'vi/house-style': 'error' } })).lint;
    expect(rules['vi/house-style']).toEqual(['error', expect.objectContaining({ iy: 'y' })]);
  });
});

describe('the language of messages', () => {
  it.each([
    ['the environment', {}, {}, 'en'],
    ['a client', { clientLocale: 'vi' }, {}, 'vi'],
    ['a configuration', { clientLocale: 'en' }, { locale: 'vi' }, 'vi'],
    ['the command line', { locale: 'en' }, { locale: 'vi' }, 'en'],
  ] as const)('of %s', async (_, choices, config, locale) => {
    vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
    expect((await settingsIn(folderWith({ 'vilint.config.json': json(config) }), 'a.txt', choices)).lint.locale).toBe(locale);
  });
});

describe('a configuration extends others', () => {
  it('theirs first, its own over them; their paths count from their folder, their globs from the configuration found', async () => {
    const folder = folderWith({
      'team/base.json': json({
        preset: 'ci',
        dictionaries: 'words.txt',
        ignores: ['draft/'],
        overrides: [{ files: '*.md', preset: 'editorial' }],
      }),
      'team/words.txt': 'Nậm Pồ\n',
      'desk/vilint.config.json': json({ extends: '../team/base.json', locale: 'en', rules: { 'dot-row': 'off' } }),
    });
    const settings = await settingsIn(folder, 'desk/a.txt');
    expect(settings.lint).toEqual({
      preset: 'ci',
      locale: 'en',
      useModel: true,
      rules: { 'vi/dot-row': 'off' },
      words: ['Nậm Pồ'],
      maxFindings: 10_000,
    });
    expect(settings.sources).toEqual([resolve(folder, 'team/base.json'), resolve(folder, 'desk/vilint.config.json')]);
    expect(settings.dictionaries).toEqual([resolve(folder, 'team/words.txt')]);
    expect((await settingsIn(folder, 'desk/deep/a.md')).lint.preset).toBe('editorial');
    expect((await settingsIn(folder, 'desk/draft/a.txt')).ignored).toBe(true);
  });
});

it('the examples of the documentation are right', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  const [, example] = /```jsonc\n([\s\S]*?)```/.exec(page)!;
  const files = { 'p/vilint.config.json': example!, 'desk/words.txt': 'Nậm Pồ\n', 'p/house-style.json': '{ "iy": "y" }' };
  expect((await settingsIn(folderWith(files), 'p/archive/a.md')).lint).toMatchObject({ preset: 'ci', words: ['Nậm Pồ'] });
  const [, module] = /(export default \{\n {2}preset[\s\S]*?)```/.exec(page)!;
  expect((await settingsIn(folderWith({ 'vilint.config.mjs': module! }), 'a.txt')).lint.preset).toBe(process.env.CI ? 'ci' : 'editorial');
});

describe('globs', () => {
  it.each<[string, string[], string, boolean]>([
    ['without /: in every folder', ['*.md'], 'a/b/x.md', true],
    ['with /: from the folder of the configuration', ['a/*.md'], 'b/a/x.md', false],
    ['a folder holds for all in it', ['draft'], 'a/draft/b/x.txt', true],
    ['a folder with /', ['draft/'], 'draft/x.txt', true],
    ['with ./', ['./draft/**'], 'draft/x.txt', true],
    ['dot files too', ['a/**'], 'a/.x/y.txt', true],
    ['one of several', ['a/**', 'b/**'], 'b/x.txt', true],
    ['! takes back', ['archive/**', '!archive/2025/**'], 'archive/2025/x.txt', false],
    ['Vietnamese names', ['thể thao/**'], 'thể thao/x.txt', true],
    ['braces', ['{a,b}/*.txt'], 'b/x.txt', true],
  ])('%s', async (_name, ignores, file, ignored) => {
    expect((await settingsIn(folderWith({ 'vilint.config.json': json({ ignores }) }), file)).ignored).toBe(ignored);
  });

  it('of an override with exceptions', async () => {
    const folder = folderWith({ 'vilint.config.json': json({ overrides: [{ files: 'a/**', ignores: 'a/b/**', preset: 'ci' }] }) });
    expect((await settingsIn(folder, 'a/x.txt')).lint.preset).toBe('ci');
    expect((await settingsIn(folder, 'a/b/x.txt')).lint.preset).toBe('recommended');
  });

  it('of a configuration named on the command line count from the working folder', async () => {
    const folder = folderWith({ 'shared/desk.json': json({ ignores: ['draft/**'] }) });
    expect((await settingsIn(folder, 'draft/a.txt', { config: 'shared/desk.json' })).ignored).toBe(true);
  });
});

describe('dictionaries', () => {
  const files = {
    'vilint.config.json': json({ dictionaries: ['team.txt'], overrides: [{ files: 'sport/**', dictionaries: ['sport.txt'] }] }),
    'team.txt': 'Nậm Pồ # a district\n',
    'sport.txt': 'Văn Tuyn\n',
    '.vilint/words.txt': '\ufeffkplong\r\nNậm Pồ\r\n',
    'more.txt': 'Pồz [vi/non-syllable]\n',
    'home/vilint/words.txt': 'riêng\n',
  };
  const words = async (
    file: string,
    choices: Choices = {},
    env: Record<string, string> = { CI: '' },
    given: Record<string, string> = files,
  ) => {
    const folder = folderWith(given);
    for (const [name, value] of Object.entries({ XDG_CONFIG_HOME: join(folder, 'home'), ...env })) vi.stubEnv(name, value);
    try {
      return (await settingsIn(folder, file, choices)).lint.words;
    } finally {
      vi.unstubAllEnvs();
    }
  };
  it('of the person, the team and the project, each entry once', async () => {
    expect(await words('a.txt')).toEqual(['riêng', 'Nậm Pồ', 'kplong']);
  });
  it('of a folder', async () => expect(await words('sport/a.txt')).toContain('Văn Tuyn'));
  it('named on the command line', async () => expect(await words('a.txt', { words: ['more.txt'] })).toContain('Pồz [non-syllable]'));
  it('none if so said', async () => expect(await words('a.txt', { words: false })).toEqual([]));
  it.each([
    ['true', false],
    ['1', false],
    ['false', true],
    ['', true],
  ])('the personal one with CI=%j: %j', async (CI, used) => expect((await words('a.txt', {}, { CI })).includes('riêng')).toBe(used));
  it('the personal one never if the configuration says so', async () => {
    const config = { ...files, 'vilint.config.json': json({ personalDictionary: false }) };
    expect(await words('a.txt', {}, { CI: '' }, config)).not.toContain('riêng');
  });
  it('a missing one that is named is a mistake', () =>
    expect(words('a.txt', { words: ['no.txt'] })).rejects.toThrow('no.txt: No such file.'));
  it.each([
    ['Pồz [non-sylable]', 'Unknown rule “non-sylable”. Did you mean “non-syllable”?'],
    ['Pồz [non-syllable', 'in one pair of [ ]'],
    ['Pồz []', 'hold no rule'],
    ['…', 'no letter'],
  ])('a bad line is a mistake with its place: %s', (line, message) =>
    expect(words('a.txt', {}, {}, { '.vilint/words.txt': `# names\n${line}\n` })).rejects.toThrow(
      new RegExp(`words\\.txt:2: .*${message.replace(/[[\]?.]/g, '\\$&')}`),
    ),
  );
});

it('files with the same settings share one plain object', async () => {
  const folder = folderWith({ 'vilint.config.json': json({ overrides: [{ files: 'b/**', preset: 'ci' }] }), '.vilint/words.txt': 'Pồz\n' });
  const settingsFor = openSettings({}, folder);
  const [a, c, b] = await Promise.all(['a/x.txt', 'c/y.txt', 'b/z.txt'].map((name) => settingsFor(join(folder, name))));
  expect(a).toBe(c);
  expect(a).not.toBe(b);
  expect(structuredClone(b)).toEqual(b);
});
