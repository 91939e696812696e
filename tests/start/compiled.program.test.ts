/** The program keeps its compiled code for the next run, and does the same with it, without it and with a bad one. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readCode } from '../../src/start/code-cache.ts';
import { vilint, type Outcome } from '../cli/run.ts';
import { folderWith } from '../config/folder.ts';

const INPUT = 'Vốn đầu tư , tăng.\nHai bên ký kết biên bản ghi nhớ hợp tác phát tiển kinh tế.\n';

let home: string;
beforeEach(() => {
  home = folderWith({});
});
const check = (env: Record<string, string> = {}): Promise<Outcome> =>
  vilint(['--no-config', '-f', 'json', '-'], { input: INPUT, env: { XDG_CACHE_HOME: home, ...env } });
const files = (): string[] => readdirSync(join(home, 'vilint')).map((name) => join(home, 'vilint', name));

it('is kept once, and changes nothing', async () => {
  const first = await check();
  expect(first).toMatchObject({ code: 1, error: '' });
  const [file, ...others] = files();
  expect(others).toEqual([]);
  const { ino } = statSync(file!);
  expect(await check()).toEqual(first);
  expect(statSync(file!).ino).toBe(ino);
});

it('is not kept by a run that sets flags of V8 later, for it would be refused', async () => {
  const args = ['stream', '--concurrency', 'off', '--no-progress'];
  expect(await vilint(args, { input: '{"text":"Vốn , tăng."}\n', env: { XDG_CACHE_HOME: home } })).toMatchObject({ code: 0, error: '' });
  expect(existsSync(join(home, 'vilint'))).toBe(Number(process.versions.node.split('.')[0]) > 22);
});

it('is kept again when a run needed much more', async () => {
  await vilint(['--version'], { env: { XDG_CACHE_HOME: home } });
  const [file] = files();
  const { size } = statSync(file!);
  await check();
  expect(files()).toEqual([file]);
  expect(statSync(file!).size).toBeGreaterThan(size);
});

it('is ignored and replaced when it is damaged', async () => {
  const first = await check();
  const [file] = files();
  const bytes = readFileSync(file!);
  writeFileSync(file!, Buffer.from(bytes).fill(0, bytes.length / 2));
  expect(await check()).toEqual(first);
  expect(readCode(file!)).toBeDefined();
});

it('may be written by several at once', async () => {
  const [first, ...others] = await Promise.all([check(), check(), check()]);
  for (const other of others) expect(other).toEqual(first);
  expect(files()).toHaveLength(1);
  expect(await check()).toEqual(first);
});

it('is no reason to fail where it cannot be written', async () => {
  writeFileSync(join(home, 'vilint'), 'no folder');
  expect(await check()).toMatchObject({ code: 1, error: '' });
});

it('is not kept where Node is told to keep none', async () => {
  expect(await check({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 1, error: '' });
  expect(existsSync(join(home, 'vilint'))).toBe(false);
});
