/** `npm run corpora`: what each corpus brings to held-out text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vilint-corpora-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, ...texts: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  return path;
};

it('says which pairs and triples each corpus shows twice, alone and with the others', () => {
  write('news-train.jsonl', 'đê sông vững', 'đê sông vững');
  write('raw-train.jsonl', 'sông vững lắm', 'mưa to');
  write('wiki-train.jsonl', 'mưa to', 'sông vững lắm');
  const text = write('held-out.jsonl', 'Đê sông vững lắm', 'mưa to');
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/corpora.ts', '--corpus', folder, text], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n').slice(2)).toEqual([
    '| news | 0.0 | 50.0 / 50.0 |',
    '| raw | 0.0 | 0.0 / 0.0 |',
    '| news + raw | 0.0 | 50.0 / 50.0 |',
    '| wiki | 0.0 | 0.0 / 0.0 |',
    '| news + raw + wiki | 0.0 | 100.0 / 100.0 |',
  ]);
});
