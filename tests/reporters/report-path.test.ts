/** Paths in reports are the same on every machine that has the repository. */
import { describe, expect, it } from 'vitest';
import { reportPath, reportRoot, uriOf } from '../../src/reporters/report-path.ts';

describe('the root', () => {
  it.each([
    ['the current folder', '/r/tin', {}, '/r/tin'],
    ['the repository on GitHub', '/r/tin', { GITHUB_WORKSPACE: '/r' }, '/r'],
    ['the repository on GitLab', '/r/tin', { CI_PROJECT_DIR: '/r' }, '/r'],
    ['the repository itself', '/r', { CI_PROJECT_DIR: '/r' }, '/r'],
    ['the current folder outside the repository', '/s', { GITHUB_WORKSPACE: '/r' }, '/s'],
    ['the current folder beside it', '/r2', { GITHUB_WORKSPACE: '/r' }, '/r2'],
    ['the current folder if the variable is nonsense', '/r', { GITHUB_WORKSPACE: '.' }, '/r'],
  ])('is %s', (_, cwd, env, root) => expect(reportRoot(cwd, env)).toBe(root));
});

it.each([
  ['/r/tin/a.txt', 'a.txt', 'tin/a.txt'],
  ['/elsewhere/a.txt', '/elsewhere/a.txt', '/elsewhere/a.txt'],
  ['/elsewhere/a.txt', '../elsewhere/a.txt', '../elsewhere/a.txt'],
  ['/r/..a/b.txt', '..a/b.txt', '..a/b.txt'],
  ['<text>', '<stdin>', '<stdin>'],
])('%s, given as %s, is %s', (filePath, name, path) => expect(reportPath('/r', filePath, name)).toBe(path));

it.each([
  ['tin/a.txt', 'tin/a.txt'],
  ['tin tức/50%?.txt', 'tin%20t%E1%BB%A9c/50%25%3F.txt'],
  ['a:b.txt', 'a%3Ab.txt'],
  ['../a.txt', '../a.txt'],
  ['/x/a b.txt', 'file:///x/a%20b.txt'],
  ['C:/x/a b.txt', 'file:///C:/x/a%20b.txt'],
  ['\ud800.txt', '%EF%BF%BD.txt'],
])('the URI of %j is %s', (path, uri) => expect(uriOf(path)).toBe(uri));
