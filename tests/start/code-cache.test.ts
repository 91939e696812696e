/** Compiled code in a folder: what was written is read, anything else is as good as nothing. */
import { chownSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFolder, readCode, writeCode } from '../../src/start/code-cache.ts';
import { folderWith } from '../config/folder.ts';

const CODE = { data: Buffer.from('compiled code'), size: 1000 };

it('reads what was written', async () => {
  const folder = join(folderWith({}), 'new', 'vilint');
  await writeCode(folder, 'code', CODE);
  expect(readCode(join(folder, 'code'))).toEqual(CODE);
  expect(readdirSync(folder)).toEqual(['code']);
});

describe('reads nothing from', () => {
  const written = async (): Promise<string> => {
    const folder = folderWith({});
    await writeCode(folder, 'code', CODE);
    return join(folder, 'code');
  };

  it.each<[what: string, damage: (bytes: Buffer) => Buffer]>([
    ['a damaged file', (bytes) => bytes.fill(0x41, 10, 11)],
    ['a truncated file', (bytes) => bytes.subarray(0, -1)],
    ['a file too short to be one', () => Buffer.from('ab')],
    ['an empty file', () => Buffer.alloc(0)],
  ])('%s', async (_what, damage) => {
    const path = await written();
    writeFileSync(path, damage(readFileSync(path)));
    expect(readCode(path)).toBeUndefined();
  });

  it('a missing file, or a folder', () => {
    const folder = folderWith({});
    expect(readCode(join(folder, 'code'))).toBeUndefined();
    expect(readCode(folder)).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)("somebody else's file (tried as root, who may give files away)", async () => {
    const path = await written();
    chownSync(path, 12345, 12345);
    expect(readCode(path)).toBeUndefined();
  });
});

it('says nothing where nothing can be written', async () => {
  const folder = folderWith({ file: 'no folder' });
  await writeCode(join(folder, 'file'), 'code', CODE);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('no folder');
});

it('clears away the oldest of its files, and nothing else', async () => {
  const names = Array.from({ length: 20 }, (_, age) => `code-${age}`);
  const folder = folderWith({ ...Object.fromEntries(names.map((name) => [name, name])), 'words.txt': 'mine' });
  utimesSync(join(folder, 'words.txt'), 1, 1);
  names.forEach((name, age) => utimesSync(join(folder, name), 1e9 - age, 1e9 - age));
  await writeCode(folder, 'code', CODE);
  expect(readdirSync(folder).sort()).toEqual(['code', ...names.slice(0, 7), 'words.txt']);
});

it('lies where the system keeps what can be made again', () => {
  expect(codeFolder({ XDG_CACHE_HOME: '/caches' })).toBe(join('/caches', 'vilint'));
});
