/** `npm run gap-curve` as somebody with news of their own runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vilint-gap-curve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const news = join(folder, 'bai.jsonl');
const seeds = join(root, 'seeds');
const bodies = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8').trim().split('\n'));
writeFileSync(news, bodies.map((body, id) => JSON.stringify({ id, body })).join('\n'));

it('prints what each probability would find, the same at each run', () => {
  const run = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/gap-curve.ts', '--held-out', news], { cwd: root, encoding: 'utf8' });
  const { status, stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^[1-9]\d* syllables left out of \d+ words$/m);
  const recall = Array.from(stdout.matchAll(/^0\.\d\d +\d+ +(\d\.\d+)/gm), ([, share]) => Number(share));
  expect(recall.length).toBeGreaterThan(10);
  expect(recall).toEqual(recall.toSorted((a, b) => a - b));
  expect(run().stdout).toBe(stdout);
});
