/** `npm run eval` as a user runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { EvalSet } from '../../src/dev/eval/set.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = 'tests/fixtures/eval';
const folder = mkdtempSync(join(tmpdir(), 'vilint-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/eval.ts', ...args], { cwd: root, encoding: 'utf8' });
}

describe('npm run eval', () => {
  it('prints tables, draws the curve and writes the same figures as JSON', () => {
    const json = join(folder, 'figures.json');
    const svg = join(folder, 'curve.svg');
    const { status, stdout, stderr } = run(
      ...[`${fixtures}/planted`, `${fixtures}/clean`, '--baseline', `${fixtures}/clean`, '--rules', 'dropped-letter$', '--show', '1'],
      ...['--json', json, '--curve', svg, '--restore', `${fixtures}/articles.jsonl`, '--sentences', '2'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('planted: 2 texts, 35 syllables, 5 known errors');
    expect(stdout).toMatch(/^vilint: errors +1 +0 +1\.000 +0\.200 +0\.333 +1\.000 +0\.200 +0\.333 +1\.000 +0\.00$/m);
    expect(stdout).toContain('missed  tone  a.txt:11 Chợ quê 🌾 [hộp] sớm.');
    expect(stdout).toMatch(/clean has no curve/);
    expect(stdout).toMatch(/^restoration: \d+ of \d+ syllables right \(\d+\.\d\d %\) in 2 sentences$/m);
    const { sets, restoration } = JSON.parse(readFileSync(json, 'utf8')) as { sets: EvalSet[]; restoration: object };
    expect(sets[0]).toMatchObject({ set: 'planted', errors: 5 });
    expect(sets[0]).toHaveProperty('rows[0].score.detection.precision', 1);
    expect(sets[0]).toHaveProperty('rows[0].score.detection.recall', 0.2);
    expect(restoration).toHaveProperty('sentences', 2);
    expect(readFileSync(svg, 'utf8')).toContain('>planted</text>');
  });

  it.each([
    [['nowhere'], 'nowhere'],
    [[], 'give a set'],
    [[`${fixtures}/clean`, '--rules', '('], '--rules'],
  ])('fails with one clear line: %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
  });
});
