/** What `npm run new-rule` writes, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint/universal';
import prettier from 'prettier';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { ruleSource, testSource } from '../../src/dev/rule-template.ts';
import type { VilintRule } from '../../src/language/rule.ts';
import { useFileResources } from '../../src/resources/node-resources.ts';
import { createPlugin } from '../../src/lint/plugin.ts';
import { mark, unmark } from '../marked.ts';

useFileResources();

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = new Map([
  [join(root, 'rules/brand-new.ts'), ruleSource('spelling')],
  [join(root, 'tests/rules/brand-new.test.ts'), testSource('brand-new')],
]);

describe('a new rule and its test', () => {
  it.each([...sources])('%s is formatted', async (path, source) => {
    expect(await prettier.check(source, { ...(await prettier.resolveConfig(path)), filepath: path })).toBe(true);
  });

  it('compile', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => sources.has(path) || fileExists(path);
    host.getSourceFile = (path, ...rest) =>
      sources.has(path)
        ? ts.createSourceFile(path, sources.get(path)!, {
            languageVersion: ts.ScriptTarget.ES2022,
            impliedNodeFormat: ts.ModuleKind.ESNext,
          })
        : getSourceFile(path, ...rest);
    const program = ts.createProgram([...sources.keys()], options, host);
    const problems = [...sources.keys()].flatMap((path) => {
      const file = program.getSourceFile(path)!;
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    });
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  const folder = mkdtempSync(join(tmpdir(), 'vilint-new-rule-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('find what the examples mark', async () => {
    mkdirSync(join(folder, 'rules'));
    symlinkSync(join(root, 'src'), join(folder, 'src'));
    writeFileSync(join(folder, 'rules/brand-new.ts'), ruleSource('spelling'));
    const { default: rule } = (await import(join(folder, 'rules/brand-new.ts'))) as { default: VilintRule };
    const plugin = { ...createPlugin(), rules: { 'brand-new': rule } };
    const config = { files: ['**'], plugins: { vi: plugin }, language: 'vi/text', rules: { 'vi/brand-new': 'error' } };
    const { invalid, valid } = rule.vilint.examples;
    for (const marked of [...invalid.map(({ text }) => text), ...valid, '⟦Sai⟧ ở đây, “sai” ở kia, sai số.']) {
      const { text } = unmark(marked);
      const found = new Linter().verify(text, config as unknown as Linter.Config, { filename: 'bai.txt' });
      const spans = found.map(({ column, endColumn }) => [column - 1, endColumn! - 1] as const);
      expect(mark(text, spans)).toBe(marked);
    }
  });
});

const newRule = (args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/new-rule.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

it('npm run new-rule -- --help says how it is used', () => {
  const { status, stdout } = newRule(['--help']);
  expect(stdout).toContain('Usage: npm run new-rule -- <id>');
  expect(status).toBe(0);
});

describe('npm run new-rule refuses', () => {
  it.each([
    ['no id', [], 'Usage: npm run new-rule -- <id>'],
    ['an id in capitals', ['MissingHorn'], 'Did you mean “missing-horn”?'],
    ['an id in Vietnamese', ['lặp từ'], 'Did you mean “lap-tu”?'],
    ['one with Vietnamese capitals', ['vôHìnhChungĐó'], 'Did you mean “vo-hinh-chung-do”?'],
    ['the id of a rule', ['ch-tr'], 'rules/ch-tr.ts exists already.'],
    ['the name of another test', ['damage'], 'tests/rules/damage.test.ts exists already.'],
    ['an unknown category', ['missing-horn', '--category', 'speling'], 'Did you mean “spelling”?'],
    ['an unknown option', ['missing-horn', '--level', 'error'], "Unknown option '--level'"],
  ])('%s', (_, args, message) => {
    const { status, stderr } = newRule(args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it('a category that npm has taken for itself', () => {
    const { status, stderr } = newRule(['missing-horn'], { npm_config_category: 'typography' });
    expect(stderr).toContain('Is the “--” after “new-rule” missing?');
    expect(status).toBe(2);
  });
});
