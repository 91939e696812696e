/** ESLint's configuration and ours: the same findings under plain ESLint, and its settings taken over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { openSettings, type Choices, type Settings } from '../../src/config/settings.ts';
import { vilint as runProgram } from '../cli/run.ts';
import { folderWith } from './folder.ts';

const PLUGIN = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;
const IMPORT = `import vilint, { readWords } from ${JSON.stringify(PLUGIN)};\n`;
const TEXT = 'Xã làm nông nghiệpp , sạch.\n';

const settingsIn = (folder: string, file: string, choices: Choices = {}): Promise<Settings> =>
  openSettings(choices, folder)(join(folder, file));

/** Findings of plain ESLint in the folder. */
async function eslintFindings(folder: string, file: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: folder }).lintFiles([join(folder, file)]);
  return result!.messages.map(({ ruleId, severity, line, column, message }) => `${line}:${column} ${severity} ${ruleId} ${message}`);
}

async function programFindings(folder: string, file: string, ...args: string[]): Promise<string[]> {
  const { out, error } = await runProgram([...args, '-f', 'json', file], { cwd: folder });
  expect(error).toBe('');
  const [result] = JSON.parse(out) as { messages: { ruleId: string; severity: number; line: number; column: number; message: string }[] }[];
  return (result?.messages ?? []).map(
    ({ ruleId, severity, line, column, message }) => `${line}:${column} ${severity} ${ruleId} ${message}`,
  );
}

describe('an eslint.config.js with the plugin', () => {
  const files = {
    'eslint.config.mjs': `${IMPORT}export default [
      { ignores: ['draft/**'] },
      ...vilint.configs.recommended,
      { files: ['**/*.txt'], languageOptions: { locale: 'en', words: readWords(${'`${import.meta.dirname}/words.txt`'}) } },
      { files: ['soft/**'], rules: { 'vi/space-before-punctuation': 'warn', 'vi/non-syllable': 'off' } },
      { files: ['sport/**'], languageOptions: { words: ['sạch'] } },
    ];`,
    'words.txt': 'nghiệpp # a name\n',
    'a.txt': TEXT,
    'a.md': TEXT,
    'soft/a.txt': TEXT,
    'sport/a.txt': TEXT,
    'draft/a.txt': TEXT,
  };

  it.each(['a.txt', 'a.md', 'soft/a.txt', 'sport/a.txt'])('gives the same findings to eslint and to vilint: %s', async (file) => {
    const folder = folderWith(files);
    const findings = await eslintFindings(folder, file);
    expect(findings).not.toEqual([]);
    expect(await programFindings(folder, file)).toEqual(findings);
  });

  it('sets rules, locale and dictionary of a file', async () => {
    const { lint, sources } = await settingsIn(folderWith(files), 'soft/a.txt');
    expect(lint).toMatchObject({ locale: 'en', words: ['nghiệpp'] });
    expect(lint.rules).toMatchObject({ 'vi/space-before-punctuation': ['warn'], 'vi/non-syllable': 'off', 'vi/figure-consistency': 'off' });
    expect(sources.map((path) => path.slice(-17))).toEqual(['eslint.config.mjs']);
  });

  it('ignores files for both', async () => expect((await settingsIn(folderWith(files), 'draft/a.txt')).ignored).toBe(true));

  it('yields to the command line', async () => {
    const { lint } = await settingsIn(folderWith(files), 'soft/a.txt', { preset: 'ci', locale: 'vi', rules: { 'vi/dot-row': 'off' } });
    expect(lint).toMatchObject({ preset: 'ci', locale: 'vi', rules: { 'vi/dot-row': 'off' } });
  });

  it('yields to a vilint.config.json, however far up', async () => {
    const folder = folderWith({
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`b/${name}`, text])),
      'vilint.config.json': '{}',
    });
    expect((await settingsIn(folder, 'b/soft/a.txt')).lint.rules).toEqual({});
  });
});

describe('an eslint.config.js is left alone', () => {
  it('if it does not name the plugin: it is not even run', async () => {
    const folder = folderWith({ 'eslint.config.mjs': 'throw new Error("run");' });
    expect((await settingsIn(folder, 'a.txt')).sources).toEqual([]);
  });
  it('for files that it has no configuration for', async () => {
    const folder = folderWith({ 'eslint.config.mjs': `${IMPORT}export default vilint.configs.ci.slice(1);` });
    expect(await settingsIn(folder, 'a.txt')).toMatchObject({ ignored: false, lint: { preset: 'recommended', rules: {} } });
  });
  it('for files of a kind that no configuration is for, such as documents', async () => {
    const folder = folderWith({ 'eslint.config.mjs': `${IMPORT}export default [{ ignores: ['b/'] }, ...vilint.configs.ci];` });
    expect(await settingsIn(folder, 'a.docx')).toMatchObject({ ignored: false, lint: { preset: 'recommended' } });
    expect((await settingsIn(folder, 'b/a.docx')).ignored).toBe(true);
  });
});

it('an eslint.config.js with the plugin that cannot run is a mistake', async () => {
  const folder = folderWith({ 'eslint.config.mjs': 'throw new Error("no vilint");' });
  await expect(settingsIn(folder, 'a.txt')).rejects.toThrow('eslint.config.mjs: Cannot be loaded: no vilint');
});

it.each([
  ['a rule', `rules: { 'vi/dot-rwo': 'error' }`, 'dot-row'],
  ['an option', `languageOptions: { wrds: [] }`, 'words'],
])('the right name of %s is told', async (_what, wrong, right) => {
  const config = `${IMPORT}export default [...vilint.configs.ci, { files: ['**/*.txt'], ${wrong} }];`;
  await expect(settingsIn(folderWith({ 'eslint.config.mjs': config }), 'a.txt')).rejects.toThrow(
    new RegExp(`^eslint.config.mjs: .*Did you mean .${right}.\\?`),
  );
});

it('readWords throws with the place of a bad entry', async () => {
  const { readWords } = await import('../../src/index.ts');
  const folder = folderWith({ 'w.txt': 'a\nb [no-rule]\n' });
  expect(readFileSync(join(folder, 'w.txt'), 'utf8')).toContain('no-rule');
  expect(() => readWords(join(folder, 'w.txt'))).toThrow(/w\.txt:2: Unknown rule “no-rule”/);
});
