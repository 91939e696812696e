/** `npm run fit-prefilter` as somebody with news of their own runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vilint-fit-prefilter-'));
afterAll(() => rmSync(folder, { recursive: true }));

const news = join(folder, 'bai.jsonl');
const seeds = join(root, 'seeds/clean');
const bodies = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8').trim().split('\n'));
writeFileSync(news, bodies.map((body) => JSON.stringify({ body })).join('\n'));

it('prints both scores of the fast test as the code holds them, the same at each run', () => {
  const run = () => spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/fit-prefilter.ts', news], { cwd: root, encoding: 'utf8' });
  const { status, stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^FIRST: \{ weights: \[(-?[\d.]+(, )?){5}\], least: -?[\d.]+ \}$/m);
  expect(stdout).toMatch(/^SECOND: \{ weights: \[(-?[\d.]+(, )?){8}\], least: -?[\d.]+ \}$/m);
  expect(run().stdout).toBe(stdout);
});
