/** Which files an ignore file takes out of the check. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../src/config/settings.ts';
import { folderWith } from './folder.ts';

const ignored = async (folder: string, path: string, choices = {}): Promise<boolean> =>
  (await openSettings(choices, folder)(join(folder, path))).ignored;

describe('a pattern', () => {
  it.each([
    ['drafts', ['drafts/a.txt', 'x/drafts/a.txt', 'drafts'], ['drafts.txt', 'mydrafts/a.txt']],
    ['drafts/', ['drafts/a.txt', 'x/drafts/b/a.txt'], ['drafts']],
    ['/drafts', ['drafts/a.txt'], ['x/drafts/a.txt']],
    ['/drafts/', ['drafts/a.txt'], ['x/drafts/a.txt', 'drafts']],
    ['tin/drafts', ['tin/drafts/a.txt'], ['x/tin/drafts/a.txt', 'drafts/a.txt']],
    ['*.md', ['a.md', 'x/b.md'], ['a.txt']],
    ['tin/*.md', ['tin/a.md'], ['tin/x/a.md', 'a.md']],
    ['tin/**/*.md', ['tin/a.md', 'tin/x/y/a.md'], ['a.md']],
    ['**/nháp', ['nháp/a.txt', 'x/nháp/a.txt'], []],
    ['bài (1).txt', ['bài (1).txt'], ['bài 1.txt']],
    ['*(1).txt', ['bài(1).txt'], ['bài.txt']],
    ['{a,b}.txt', ['{a,b}.txt'], ['a.txt', 'b.txt']],
    ['\\#1.txt', ['#1.txt'], []],
    ['\\!1.txt', ['!1.txt'], []],
    ['# drafts', [], ['drafts/a.txt', '# drafts']],
    ['a.txt   ', ['a.txt'], []],
    ['', [], ['a.txt']],
    ['/', [], ['a.txt']],
    ['*.txt\n!tin.txt', ['a.txt'], ['tin.txt', 'x/tin.txt']],
    ['*.txt\r\n!/tin.txt\r\n', ['a.txt', 'x/tin.txt'], ['tin.txt']],
  ])('%j', async (text, taken, left) => {
    const folder = folderWith({ '.vilintignore': text });
    for (const path of taken) expect([path, await ignored(folder, path)]).toEqual([path, true]);
    for (const path of left) expect([path, await ignored(folder, path)]).toEqual([path, false]);
  });
});

it('the nearest file counts, from its folder', async () => {
  const folder = folderWith({ '.vilintignore': 'a.txt', 'tin/.vilintignore': '/b.txt' });
  expect(await Promise.all(['a.txt', 'b.txt', 'tin/a.txt', 'tin/b.txt', 'x/a.txt'].map((path) => ignored(folder, path)))).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

it('goes together with the configuration, and tells where it comes from', async () => {
  const folder = folderWith({ '.vilintignore': 'a.txt', 'vilint.config.json': '{ "ignores": ["b.txt"], "preset": "ci" }' });
  const { ignored: isIgnored, sources, lint } = await openSettings({}, folder)(join(folder, 'a.txt'));
  expect({ isIgnored, sources, preset: lint.preset }).toEqual({
    isIgnored: true,
    sources: [join(folder, 'vilint.config.json'), join(folder, '.vilintignore')],
    preset: 'ci',
  });
  expect(await ignored(folder, 'b.txt')).toBe(true);
});

it('is not read with --no-config', async () =>
  expect(await ignored(folderWith({ '.vilintignore': 'a.txt' }), 'a.txt', { config: false })).toBe(false));
