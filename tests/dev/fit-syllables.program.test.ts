/** `npm run fit-syllables` as somebody with news of their own runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { GAP_FEATURES } from '../../src/verdict/gaps.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vilint-fit-syllables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const news = join(folder, 'bai.jsonl');
const seeds = join(root, 'seeds');
const bodies = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8').trim().split('\n'));
writeFileSync(news, bodies.map((body) => JSON.stringify({ body })).join('\n'));

it('prints a weight for each feature and what each threshold would find, the same at each run', () => {
  const args = ['--import', 'tsx', 'src/dev/fit-syllables.ts', news, '--articles', String(bodies.length)];
  const run = () => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const { status, stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(Array.from(stdout.matchAll(/^ {2}(\w+): -?[\d.]+,$/gm), ([, name]) => name)).toEqual([...GAP_FEATURES]);
  expect(stdout).toMatch(/^held out: [1-9]\d* syllables left out of \d+$/m);
  expect(run().stdout).toBe(stdout);
});
