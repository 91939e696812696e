/** What `npx vilint` among the sources says of an old build, and what makes the tests build. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newerSource } from '../../src/dev/newer-source.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vilint-newer-'));
  for (const path of ['src/text/scan.ts', 'rules/l-n.ts', 'package.json']) change(path, 1);
  change('dist/program.cjs', 2);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a file and dates it and its folders to a day of a time long past. */
function change(path: string, day: number): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), '');
  for (let at = path; at !== '.'; at = dirname(at)) utimesSync(join(root, at), day * 86_400, day * 86_400);
}

it('is nothing after a build', () => {
  expect(newerSource(root)).toBeUndefined();
});

it('is the file that was changed last, however deep it lies', () => {
  change('src/text/deep/names.ts', 3);
  change('src/text/scan.ts', 4);
  expect(newerSource(root)).toBe('src/text/scan.ts');
});

it('is the folder that has lost a file', () => {
  rmSync(join(root, 'rules/l-n.ts'));
  expect(newerSource(root)).toBe('rules');
});

it('is something where nothing was ever built', () => {
  rmSync(join(root, 'dist/program.cjs'));
  expect(newerSource(root)).toBeDefined();
});
