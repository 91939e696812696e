/** `npm run mine` as a reader of doubtful places runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vilint-mine-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = join(folder, 'bai.jsonl');
const SLIP = 'Trạm y tế xã tiêm chủng cho trẻ em, nhân viên y tế tư vấn tận tinh cho từng gia đình.';
writeFileSync(
  corpus,
  [
    { id: 'a1', body: [SLIP] },
    { id: 'a2', body: ['Trạm y tế xã tiêm chủng cho trẻ em.'] },
  ]
    .map((article) => `${JSON.stringify(article)}\n`)
    .join(''),
);

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/mine.ts', ...args], { cwd: root, encoding: 'utf8' });
}

describe('npm run mine', () => {
  const { stdout, stderr } = run(corpus);
  const [article, offset, verdict, meant, , offered, , around] = stdout.trimEnd().split('\t');

  it('prints the doubtful places with what surrounds them, to be judged', () => {
    expect(stderr).toBe('');
    expect([article, Number(offset), verdict, meant]).toEqual(['a1', SLIP.indexOf('tinh cho'), '', '']);
    expect(offered).toMatch(/^tình/);
    expect(around).toContain('tận ⟦tinh⟧ cho');
  });

  it('keeps verdicts without the text, and does not show their articles again', () => {
    const read = join(folder, 'read.tsv');
    const kept = join(folder, 'kept.tsv');
    writeFileSync(read, [article, offset, 'slip', 'tình', '0.9', offered, '', around].join('\t'));
    expect(run(read, '--keep', kept).stderr).toBe('');
    expect(readFileSync(kept, 'utf8')).toBe(`a1\t${offset}\tslip\ttình\n`);
    expect(run(corpus, '--known', kept).stdout).toBe('');
  });

  it('prints where a syllable may be missing, by the word after it', () => {
    const text = 'Cảnh sát đang tiến hành điều nguyên nhân vụ cháy chợ.';
    const news = join(folder, 'thieu.jsonl');
    writeFileSync(news, JSON.stringify({ id: 'b1', body: [text] }));
    const [id, at, , , , missing, , shown] = run(news, '--gaps', '0.9').stdout.trimEnd().split('\t');
    expect([id, Number(at), missing]).toEqual(['b1', text.indexOf('nguyên'), 'tra']);
    expect(shown).toContain('điều ⟦tra⟧ nguyên nhân');
    expect(run(corpus, '--gaps', '0.9').stdout).toBe('');
  });

  it('refuses a slip without the word meant', () => {
    const read = join(folder, 'bad.tsv');
    writeFileSync(read, [article, offset, 'slip', '', '0.9'].join('\t'));
    const { status, stderr: told } = run(read, '--keep', join(folder, 'none.tsv'));
    expect(status).toBe(1);
    expect(told).toContain('expected article, offset, slip or right, and the word meant');
  });
});
