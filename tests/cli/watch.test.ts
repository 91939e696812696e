/** --watch: everything once, then what is saved. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOptions, type RawOptions } from '../../src/cli/options.ts';
import { watch } from '../../src/cli/watch.ts';
import { folderWith } from '../config/folder.ts';

const BAD = 'Vốn đầu tư , tăng.\n';
const GOOD = 'Vốn đầu tư tăng.\n';
const RAW: RawOptions = { format: 'compact', progress: false, encoding: 'auto', concurrency: 'off', locale: 'en', context: false };

/** A watch over a folder that tells what it writes. */
function watched(names: readonly string[], raw: Partial<RawOptions> = {}) {
  const stop = new AbortController();
  let out = '';
  let error = '';
  const streams = { out: (text: string) => void (out += text), error: (text: string) => void (error += text), colour: false, columns: 100 };
  const code = watch(names, checkOptions({ ...RAW, ...raw }), streams, stop.signal);
  const says = (where: 'out' | 'error', text: string): Promise<void> =>
    expect.poll(() => (where === 'out' ? out : error)).toContain(text) as unknown as Promise<void>;
  return { code, says, stop: () => stop.abort(), clear: () => (out = error = ''), all: () => out };
}

describe('a watch', () => {
  it('checks what is saved, what is new, and everything after the settings change', async () => {
    const folder = folderWith({ 'a.txt': BAD, 'b.txt': GOOD });
    const run = watched([folder]);
    await run.says('error', 'Watching');
    expect(run.all().match(/\n/g)).toHaveLength(1);
    run.clear();
    writeFileSync(join(folder, 'b.txt'), GOOD + BAD);
    await run.says('out', 'b.txt:2:11');
    expect(run.all()).not.toContain('a.txt');
    writeFileSync(join(folder, 'c.md'), BAD);
    await run.says('out', 'c.md:1:11');
    run.clear();
    writeFileSync(join(folder, 'vilint.config.json'), '{ "rules": { "space-before-punctuation": "wrn" } }');
    await run.says('error', 'Did you mean “warn”?');
    writeFileSync(join(folder, 'vilint.config.json'), '{ "rules": { "space-before-punctuation": "warn" } }');
    await run.says('out', 'a.txt:1:11: warning');
    run.stop();
    expect(await run.code).toBe(0);
  });
  it('fixes what is saved', async () => {
    const folder = folderWith({ 'a.txt': GOOD });
    const run = watched([`${folder}/*.txt`], { fix: 'safe', format: 'pretty' });
    await run.says('error', 'Watching');
    writeFileSync(join(folder, 'a.txt'), BAD);
    await run.says('out', 'Fixed 1 file');
    run.stop();
    expect(await run.code).toBe(0);
  });
});

it.each([
  [['-'], {}],
  [['.'], { output: ['json=a.json'] }],
  [['.'], { changed: 'HEAD' }],
  [['.'], { suppressAll: true }],
] as const)('makes no sense with %j %j', async (names, raw) => {
  await expect(watched(names, raw as Partial<RawOptions>).code).rejects.toThrow('--watch');
});
