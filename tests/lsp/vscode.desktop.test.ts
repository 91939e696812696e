/** VS Code with the files of docs/editors.md: plain ESLint finds what it should, and so does the ESLint extension's server. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from '../config/folder.ts';
import { missing } from '../missing.ts';
import { Client, MODERN, told } from './client.ts';
import { snippet } from './documented.ts';

const here = fileURLToPath(new URL('../../', import.meta.url));
const settings = JSON.parse(snippet('VS Code', 'json', 'eslint.validate').replace(/^\/\/.*/, '')) as Record<string, unknown>;
const kinds = settings['eslint.validate'] as string[];

/** A project after `npm install`, with the configuration of the page. */
function project(files: Record<string, string> = {}): string {
  const folder = folderWith({
    'package.json': '{ "private": true }',
    'eslint.config.mjs': snippet('VS Code', 'js', 'import vilint'),
    ...files,
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(here, join(folder, 'node_modules/vilint'));
  symlinkSync(join(here, 'node_modules/eslint'), join(folder, 'node_modules/eslint'));
  return folder;
}

const BAD = 'Họ xử dụng máy .';
const GOOD = 'Họ sử dụng máy.';
const FOUND = ['vi/confusable-pair “xử dụng”', 'vi/space-before-punctuation “ ”'];
const DOCUMENTS: Record<string, [name: string, text: (line: string) => string]> = {
  plaintext: ['a.txt', (line) => `${line}\n`],
  markdown: ['a.md', (line) => `# Tin\n\n${line}\n`],
  html: ['a.html', (line) => `<p>\n${line}\n</p>\n`],
};

it('the page names every kind of text', () => {
  expect(kinds).toEqual(Object.keys(DOCUMENTS));
});

describe('plain ESLint', () => {
  it.each(kinds)('checks and fixes %s', async (kind) => {
    const [name, text] = DOCUMENTS[kind];
    const folder = project({ [name]: text(BAD) });
    const [{ messages }] = await new ESLint({ cwd: folder }).lintFiles([name]);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(FOUND.map((one) => one.split(' ')[0]));
    const [{ output }] = await new ESLint({ cwd: folder, fix: true }).lintFiles([name]);
    expect(output).toBe(text(GOOD));
  });

  it.each([
    ['// eslint-disable-next-line vi/confusable-pair', 1],
    ['  // eslint-disable-next-line vi/confusable-pair, vi/space-before-punctuation', 0],
    ['// eslint-disable-next-line', 0],
    ['// eslint-disable vi/confusable-pair', 1],
    ['<!-- eslint-disable-next-line vi/confusable-pair -->', 1],
    ['// một dòng thường.', 2],
  ])('heeds “%s”', async (line, left) => {
    const folder = project({ 'a.txt': `${line}\n${BAD}\n` });
    const [{ messages }] = await new ESLint({ cwd: folder }).lintFiles(['a.txt']);
    expect(messages.filter(({ ruleId }) => FOUND.some((one) => one.startsWith(ruleId!)))).toHaveLength(left);
  });
});

const program = join(process.env.VSCODE_ESLINT ?? '', 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server');
const isThere = process.env.VSCODE_ESLINT !== undefined && existsSync(program);

const server = "the ESLint extension's server";
describe.skipIf(missing(isThere, server, 'VSCODE_ESLINT to name its folder'))(server, () => {
  /** Where the extension's own half, which runs in VS Code, puts the settings for a document. */
  const configuration = (folder: string): unknown => ({
    validate: 'on',
    packageManager: 'npm',
    useESLintClass: true,
    experimental: { useFlatConfig: false },
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workingDirectory: { mode: 'location' },
    workspaceFolder: { name: 'a', uri: pathToFileURL(folder).href },
  });

  it.each(kinds)('shows, fixes and silences findings in %s', async (kind) => {
    const folder = project();
    const [name, text] = DOCUMENTS[kind];
    const client = await Client.start({
      folder,
      command: [program, '--stdio'],
      capabilities: { ...MODERN, workspace: { configuration: true, workspaceFolders: true, applyEdit: true } },
      configuration: () => configuration(folder),
    });
    onTestFinished(() => void client.process.kill());
    await client.open(name, text(BAD), kind);
    const { items } = await client.pull(name);
    expect(told(client.document(name), items)).toEqual(FOUND);

    const actions = await client.actions(name, items[0].range, { diagnostics: items });
    const named = (title: string) => actions.find((action) => action.title === title)!;
    await client.execute(named('Fix all auto-fixable problems'));
    const fix = await client.until(() => client.applied[0]);
    expect(client.after(name, fix)).toBe(text(GOOD));

    await client.execute(named('Disable vi/confusable-pair for this line'));
    const silence = await client.until(() => client.applied[1]);
    await client.change(name, [{ text: client.after(name, silence) }]);
    expect(told(client.document(name), (await client.pull(name)).items)).toEqual(FOUND.slice(1));
  });
});
