/** `npm run sample` as a reader of findings runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vilint-sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = join(folder, 'bai.txt');
writeFileSync(text, 'Chợ Lạc Mỹ\nChợ họp sớm , đông vui.\nBà con mua ,bán tấp nập. Nghành hàng nào cũng có.\n');
const corpus = join(folder, 'bai.jsonl');
writeFileSync(
  corpus,
  `${JSON.stringify({ title: 'Chợ Lạc Mỹ', body: ['Chợ họp sớm , đông vui.'] })}\n${JSON.stringify({ body: ['Nghành.'] })}\n`,
);

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/dev/sample.ts', ...args], { cwd: root, encoding: 'utf8' });
}

describe('npm run sample', () => {
  it('shows each finding in its line with its correction, the same at each run', () => {
    const { status, stdout, stderr } = run(text);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^space-before-punctuation \(error\): 2 found, 2 sampled, 2 to read$/m);
    expect(stdout).toMatch(/^space-before-punctuation\t[0-9a-f]{10}\tChợ họp sớm⟦ {2}→ ⟧, đông vui\.$/m);
    expect(run(text).stdout).toBe(stdout);
  });

  it('takes so many findings of the rules asked for', () => {
    const { stdout } = run(text, '--rule', 'space-.*', '--count', '1');
    expect(stdout).not.toContain('onset-spelling');
    expect(stdout).toContain('space-before-punctuation (error): 2 found, 1 sampled, 1 to read');
  });

  it('runs a rule that is asked for whatever its level', () => {
    writeFileSync(join(folder, 'old.txt'), 'Hằng ngày chợ mở sớm. Khách hằng ngày đông, rau tươi hàng ngày đều hết.\n');
    expect(run(join(folder, 'old.txt'), '--rule', 'accepted-variant').stdout).toContain('accepted-variant (off): ');
  });

  it('says when there is nothing', () => {
    expect(run(text, '--rule', 'repeated-word').stdout).toBe('Nothing found.\n');
  });

  it('knows a finding wherever its article stands, and reads so many articles', () => {
    const hashes = (output: string) => new Set(output.match(/^space-before-punctuation\t[0-9a-f]{10}/gm));
    const { stdout } = run(corpus, '--articles', '1');
    expect(stdout).not.toContain('onset-spelling');
    expect(hashes(stdout).size).toBe(1);
  });

  it('counts verdicts and does not show again what was judged', () => {
    const [first, second] = run(text, '--rule', 'space-before-punctuation').stdout.match(/^\S+\t[0-9a-f]{10}/gm)!;
    const verdicts = join(folder, 'verdicts.tsv');
    writeFileSync(verdicts, `# judged by hand\n${first}\ttrue\n`);
    expect(run(text, '--verdicts', verdicts).stdout).toContain('2 found, 2 sampled, 1 to read');
    writeFileSync(verdicts, `${first}\ttrue\n${second}\tfalse\n`);
    expect(run(text, '--rule', 'space-before-punctuation', '--verdicts', verdicts).stdout).toBe('Nothing left to read.\n');
    const { stdout } = run(text, '--verdicts', verdicts, '--table');
    expect(stdout).toContain('| [space-before-punctuation](rules/space-before-punctuation.md) | error | 2 | 2 | 1 | 50 % ✗ |');
    expect(stdout).toMatch(/\| \[onset-spelling\]\S+ \| error \| 1 \| 0 \| 0 \| - \|/);
  });

  it.each([
    [['nowhere'], 'nowhere'],
    [[], 'missing required argument'],
    [['--rule', '(', text], '--rule'],
    [['--rule', 'space-befor-punctuation', text], 'There is no such rule. Did you mean “space-before-punctuation”?'],
    [['--verdicts', 'nowhere.tsv', text], 'nowhere.tsv: no such file.'],
    [['--verdicts', text, text], 'bai.txt:1: not "rule⇥hash⇥true|false".'],
  ])('fails with one clear line: %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
  });
});
