/** `vilint restore` and `--model` on the built program. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, fileIn, p } from '../formats/sample-docx.ts';
import { vilint } from './run.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vilint-restore-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const BARE = 'Ban to chuc da bo tri 12 tram tiep nuoc.\r\nXem https://bao.vn/tin-moi\r\n';
const MARKED = 'Ban tổ chức đã bố trí 12 trạm tiếp nước.\r\nXem https://bao.vn/tin-moi\r\n';

describe('restore', () => {
  it('puts diacritics into standard input and keeps everything else', async () => {
    expect(await vilint(['restore'], { cwd, input: BARE })).toEqual({ code: 0, out: MARKED, error: '' });
  });

  it('keeps the marks that are there, and puts the others back', async () => {
    const input = 'Điều 7. Ngươi lao đông đươc nghi lễ theo quy đinh tai khoan 2.\n';
    const out = 'Điều 7. Người lao động được nghỉ lễ theo quy định tại khoản 2.\n';
    expect(await vilint(['restore'], { cwd, input })).toEqual({ code: 0, out, error: '' });
  });

  it.each([
    ['leaves a word with other marks as it is', [], 'Công an đã khởi tồ bị can.\n'],
    ['mends it when asked to', ['--mend'], 'Công an đã khởi tố bị can.\n'],
  ])('%s', async (_case, options, out) => {
    const input = 'Cong an đa khơi tồ bi can.\n';
    expect(await vilint(['restore', ...options], { cwd, input })).toEqual({ code: 0, out, error: '' });
  });

  it('restores files in order and goes on after one that cannot be read', async () => {
    writeFileSync(join(cwd, 'a.txt'), BARE);
    writeFileSync(join(cwd, 'b.txt'), 'Xin chao.\n');
    writeFileSync(join(cwd, 'bad.txt'), Uint8Array.of(0x61, 0xff));
    const { code, out, error } = await vilint(['restore', '--locale', 'en', 'a.txt', 'bad.txt', 'none.txt', 'b.txt'], { cwd });
    expect(code).toBe(2);
    expect(out).toBe(`${MARKED}Xin chào.\n`);
    expect(error).toMatch(/^bad\.txt:1:2: .*byte offset 1.*\nnone\.txt: .*\n$/);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(BARE);
  });
});

describe('restore of what is no plain text', () => {
  it('names the command for a document, and goes on', async () => {
    writeFileSync(join(cwd, 'a.docx'), docx(p('Ban to chuc da bo tri 12 tram tiep nuoc.')));
    writeFileSync(join(cwd, 'b.txt'), 'Xin chao.\n');
    const { code, out, error } = await vilint(['restore', '--locale', 'en', 'a.docx', 'b.txt'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: 'Xin chào.\n' });
    expect(error).toMatch(/^a\.docx: .*vilint --fix=suggestions --fix-rule missing-diacritics-passage file.*\n$/);
  });
  it('names a command that does it', async () => {
    writeFileSync(join(cwd, 'a.docx'), docx(p('Ban to chuc da bo tri 12 tram tiep nuoc tren duong chay.')));
    await vilint(['--fix=suggestions', '--fix-rule', 'missing-diacritics-passage', 'a.docx'], { cwd });
    expect(fileIn(readFileSync(join(cwd, 'a.docx')), 'word/document.xml')).toMatch(/<w:ins [^>]*>.*?tổ.*?<w:ins [^>]*>.*?đường/);
  });
});

describe('--model', () => {
  it.each([
    ['no file', undefined, /none\.bin/],
    ['no model', Buffer.from('no model at all, but long enough to hold a header'), /m\.bin: .*not a vilint model/],
  ])('%s is one clear line', async (_case, bytes, message) => {
    if (bytes !== undefined) writeFileSync(join(cwd, 'm.bin'), bytes);
    writeFileSync(join(cwd, 'a.txt'), 'Xin chào.\n');
    const { code, error } = await vilint(['--locale', 'en', '--model', bytes === undefined ? 'none.bin' : 'm.bin', 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(error.trimEnd()).not.toContain('\n');
  });
});
