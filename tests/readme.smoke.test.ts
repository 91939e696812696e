/**
 * Every vilint command of the README and of the pages about reports and CI runs as it stands there, and so does the README's
 * configuration of ESLint.
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from './config/folder.ts';
import { docx, p } from './formats/sample-docx.ts';
import { PROGRAM } from './program.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = ['README.md', 'docs/reports.md', 'docs/workflow.md', 'docs/ci.md']
  .map((page) => readFileSync(join(root, page), 'utf8'))
  .join('\n');
/** Lines of the shell blocks, without comments, that call vilint; a review and a watch do not end by themselves and have tests of their own. */
const commands = [...pages.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block!.split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line.includes('npx vilint') && !/^npm |^npx vilint (?:review|--watch)/.test(line));

describe('the commands of the documentation', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vilint-readme-'));
    const seed = join(root, 'seeds/0006-y-te.txt');
    for (const name of ['news', 'archive/2025', 'articles']) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ['article.txt', 'news/a.txt', 'archive/2025/b.txt', 'articles/c.txt']) cpSync(seed, join(folder, name));
    writeFileSync(join(folder, 'article.docx'), docx(p('Vốn đầu tư , tăng do nghành thép.')));
    // --changed needs a history, and something that is new.
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', ...args], { cwd: folder });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'bài');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    appendFileSync(join(folder, 'articles/c.txt'), 'Vốn đầu tư , tăng.\n');
    const records = `${JSON.stringify({ body: readFileSync(seed, 'utf8') })}\n`;
    writeFileSync(join(folder, 'news.jsonl'), records);
    writeFileSync(join(folder, 'news.jsonl.gz'), gzipSync(records));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are several', () => expect(commands.length).toBeGreaterThan(8));

  it.each(commands)('%s', (command) => {
    const line = command.replaceAll('npx vilint', `"${process.execPath}" "${PROGRAM}"`);
    let status = 0;
    let errors = '';
    try {
      execFileSync('bash', ['-c', line], { cwd: folder, stdio: 'pipe' });
    } catch (error) {
      const failed = error as { status: number; stderr: Buffer };
      status = failed.status;
      errors = failed.stderr.toString();
    }
    expect({ status: Math.min(status, 2), errors }).toEqual({ status: status === 1 ? 1 : 0, errors: '' });
  });
});

it('the configuration of ESLint works as printed in a project that `npm init -y` made', () => {
  const [, name, code] = /```js\n\/\/ (eslint\.config\.\w+)\n([\s\S]*?)```/.exec(pages)!;
  const folder = folderWith({
    'package.json': '{ "name": "bai", "version": "1.0.0", "main": "index.js", "type": "commonjs" }',
    [name!]: code!,
    'articles/a.txt': readFileSync(join(root, 'seeds/0006-y-te.txt'), 'utf8'),
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/vilint'));
  const found = (program: string, ...args: string[]): unknown => {
    const { stdout } = spawnSync(process.execPath, [program, '--format', 'json', ...args, 'articles/'], { cwd: folder, encoding: 'utf8' });
    const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string; line: number; column: number }[] }];
    return messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
  };
  const own = found(PROGRAM, '--no-config');
  expect(own).not.toEqual([]);
  expect(found(join(root, 'node_modules/eslint/bin/eslint.js'))).toEqual(own);
});
