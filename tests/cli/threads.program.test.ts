/** --concurrency: as many threads as one likes, and the same report, byte for byte. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD, GOOD, Project } from './project.ts';

const THREADS = ['--concurrency', '3'];

let project: Project;
beforeAll(() => {
  project = new Project();
  for (let i = 0; i < 30; i++)
    project.write(`tin/${i}.${['txt', 'md', 'html'][i % 3]}`, `Bài thứ ${i}.\n\n${i % 4 === 0 ? BAD : GOOD}`.repeat((i * 7) % 11));
  // A long one at the beginning, which ends last.
  project.write('tin/00.txt', (GOOD + BAD).repeat(2000));
  project.write('tin/hong.txt', new Uint8Array([0xc3, 0x28, 0x0a]));
  project.write('tin/tai-lieu.docx', 'no zip');
  project.write(
    'vilint.config.json',
    JSON.stringify({ overrides: [{ files: '**/*.md', rules: { 'vi/space-before-punctuation': 'off' } }] }),
  );
  mkdirSync(project.path('rong'));
});
afterAll(() => project.remove());

it.each([
  ['in one format and another', ['-f', 'json', 'tin', 'rong', 'khong-co.txt']],
  ['with what cannot be read told in its place', ['tin', 'khong-co.txt']],
  ['with fixes shown', ['--diff', 'tin']],
  ['with the model', ['--context', 'tin/3.txt', 'tin/4.md', 'tin/8.html']],
  ['in the other language', ['--locale', 'vi', 'tin']],
])('the report is the same: %s', async (_what, args) => {
  const one = await project.run(['--concurrency', 'off', ...args]);
  expect(one.out).not.toBe('');
  expect(await project.run([...THREADS, ...args])).toEqual(one);
});

it('fixes files as one thread does', async () => {
  const copies = [new Project(), new Project()];
  for (const copy of copies) for (let i = 0; i < 9; i++) copy.write(`${i}.txt`, `Bài thứ ${i}.\n${BAD}`);
  await copies[0]!.run(['--concurrency', 'off', '--fix', '.']);
  await copies[1]!.run([...THREADS, '--fix', '.']);
  for (let i = 0; i < 9; i++) expect(copies[1]!.read(`${i}.txt`)).toBe(copies[0]!.read(`${i}.txt`));
  expect(copies[1]!.read('0.txt')).not.toContain(' ,');
  for (const copy of copies) copy.remove();
});

it('fills the cache from all threads', async () => {
  const args = ['--cache-location', 'nho/', 'tin'];
  const first = await project.run([...THREADS, ...args]);
  const lines = project.read('nho/.vilintcache').trim().split('\n');
  expect(lines.length).toBe(1 + 31);
  expect(await project.run(['--concurrency', 'off', ...args])).toEqual(first);
});

it('uses a model of the user in every thread, and names one that is broken once', async () => {
  project.write('hong.model', 'nothing');
  const { code, out, error } = await project.run([...THREADS, '--context', '--model', 'hong.model', 'tin']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/^[^\n]*hong\.model[^\n]*\n$/);
});

describe('a thread that dies', () => {
  it('costs one line and one file', async () => {
    const few = ['tin/3.txt', 'tin/4.md'];
    const { code, error } = await project.run([...THREADS, ...few], { env: { NODE_OPTIONS: `--import=${deadly()}` } });
    expect(code).toBe(2);
    expect(error.split('\n')).toEqual([expect.stringMatching(/^tin\/3\.txt: /), expect.stringMatching(/^tin\/4\.md: /), '']);
  });
  /** A module that ends every thread but the main one. */
  const deadly = (): string => {
    const code = 'import { isMainThread } from "node:worker_threads"; if (!isMainThread) process.exit(3);';
    return `data:text/javascript,${encodeURIComponent(code)}`;
  };
});

it.each([
  ['nhieu', 'auto'],
  ['-1', '-1'],
  ['1.5', '1.5'],
])('--concurrency %s is refused', async (value, part) => {
  const { code, error } = await project.run([`--concurrency=${value}`, 'tin']);
  expect(code).toBe(2);
  expect(error).toMatch(/^[^\n]+\n$/);
  expect(error).toContain(part);
});
