/** Files of every format through the built program. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import rules from '../../rules/index.ts';
import { vilint, type Outcome } from '../cli/run.ts';
import { legacyBytes } from './legacy-bytes.ts';
import { docx, p } from './sample-docx.ts';

const RULE = 'space-before-punctuation';
const ONLY = ['--preset', 'ci', '--locale', 'en', ...Object.keys(rules).flatMap((id) => (id === RULE ? [] : ['--rule', `${id}: off`]))];
const BAD = 'Sở Giáo dục quyết định khen thưởng học sinh giỏi , tổng cộng 30 triệu đồng.\r\n';
const FIXED = BAD.replace(' ,', ',');

let cwd: string;
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);
const read = (name: string): Buffer => readFileSync(join(cwd, name));
const run = (...args: string[]): Promise<Outcome> => vilint([...ONLY, '-f', 'compact', ...args], { cwd });

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vilint-formats-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('encodings', () => {
  it('a guess is told on standard error, and --fix keeps the encoding', async () => {
    write('a.txt', legacyBytes('TCVN3', BAD));
    const { code, out, error } = await run('a.txt');
    expect(out).toMatch(/^a\.txt:1:49: error: [^\n]+\n$/);
    expect(error).toBe('a.txt: not UTF-8, read as TCVN3 (guessed by its syllables; --encoding chooses another).\n');
    expect(code).toBe(1);
    expect((await run('--fix', 'a.txt')).code).toBe(0);
    expect(read('a.txt').equals(legacyBytes('TCVN3', FIXED))).toBe(true);
  });

  it('one that is named is not told', async () => {
    write('a.txt', legacyBytes('VNI', BAD));
    expect(await run('--encoding', 'VNI', 'a.txt')).toMatchObject({ code: 1, error: '' });
  });

  it('--encoding utf-8 takes nothing else', async () => {
    write('a.txt', legacyBytes('VNI', BAD));
    const { code, error } = await run('--encoding', 'utf-8', 'a.txt');
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringMatching(/^a\.txt:1:\d+: Not valid UTF-8/) });
  });

  it('an unknown one is told with the nearest', async () => {
    write('a.txt', BAD);
    expect(await run('--encoding', 'tcvn', 'a.txt')).toMatchObject({ code: 2, error: expect.stringContaining('Did you mean “tcvn3”') });
  });

  it('a fix that the encoding has no letter for is refused, and the file stays', async () => {
    const bytes = Buffer.concat([legacyBytes('TCVN3', BAD), legacyBytes('TCVN3', 'Tr\u0103m n\u0103m &#937; b\u1ebfn c\u0169.\r\n')]);
    write('a.txt', bytes);
    const { code, error } = await run('--rule', 'html-residue: error', '--fix', 'a.txt');
    expect(error).toContain('Cannot be written: TCVN3 has no character “Ω” (U+03A9)');
    expect(code).toBe(2);
    expect(read('a.txt').equals(bytes)).toBe(true);
  });
});

describe('records', () => {
  it('findings are at their place in the file, with record, field and character', async () => {
    write('a.jsonl', `{"id":1}\n${JSON.stringify({ title: 'Tin', body: BAD })}\n`);
    const { out } = await vilint([...ONLY, '--field', 'body', 'a.jsonl'], { cwd });
    expect(out).toContain('2:72  error');
    expect(out).toContain('(record 2, field body, character 49)');
    const [{ messages, source }] = JSON.parse((await run('-f', 'json', '--field', 'body', 'a.jsonl')).out) as [
      { messages: { fix: { range: [number, number]; text: string } }[]; source: string },
    ];
    const { range, text } = messages[0]!.fix;
    expect(JSON.parse((source.slice(0, range[0]) + text + source.slice(range[1])).split('\n')[1]!)).toEqual({ title: 'Tin', body: FIXED });
  });

  it('--fix changes nothing but the field', async () => {
    write('a.csv', `\ufeffid;body\r\n1;"${BAD}"\r\n`);
    expect((await run('--field', 'body', '--fix', 'a.csv')).code).toBe(0);
    expect(read('a.csv').toString()).toBe(`\ufeffid;body\r\n1;"${FIXED}"\r\n`);
  });

  it('findings left after --fix are at their new place', async () => {
    write('a.jsonl', `${JSON.stringify({ body: BAD })} {\n${JSON.stringify({ a: 'x', body: `${BAD}"Xe (Hà Nội."` })}`);
    const { out } = await run('--rule', 'bracket-pairing: error', '--field', 'body', '--fix', 'a.jsonl');
    const lines = read('a.jsonl').toString().split('\n');
    const [, column] = /^a\.jsonl:2:(\d+): error: [^\n]+\n$/.exec(out)!;
    expect(lines[1]!.slice(Number(column) - 1, Number(column) + 2)).toBe('(Hà');
  });

  it('are passed over in folders unless --field is given', async () => {
    write('a.jsonl', `${JSON.stringify({ body: BAD })}\n`);
    write('b.txt', BAD);
    expect((await run('.')).out).toMatch(/^b\.txt[^\n]+\n$/);
    expect((await run('--field', 'body', '.')).out).toMatch(/^a\.jsonl[^\n]+\nb\.txt[^\n]+\n$/);
  });

  it('without --field the fields of the file are told', async () => {
    write('a.jsonl', `${JSON.stringify({ body: BAD })}\n`);
    const { code, error } = await run('a.jsonl');
    expect({ code, error }).toEqual({ code: 2, error: 'a.jsonl: Name the field that holds the text with --field. The file has: body.\n' });
  });

  it('a broken record is told; the others are checked and fixed', async () => {
    write('a.jsonl', `${JSON.stringify({ body: BAD })}\n{"body": \n${JSON.stringify({ body: BAD })}\n`);
    const { code, out, error } = await run('--field', 'body', 'a.jsonl');
    expect(out.split('\n').map((line) => line.split(':')[1])).toEqual(['1', '3', undefined]);
    expect(error).toMatch(/^a\.jsonl:2:\d+: Not valid JSON[^\n]+\n$/);
    expect(code).toBe(2);
    await run('--field', 'body', '--fix', 'a.jsonl');
    expect(read('a.jsonl').toString()).toBe(`${JSON.stringify({ body: FIXED })}\n{"body": \n${JSON.stringify({ body: FIXED })}\n`);
  });

  it('may come on standard input', async () => {
    const { out } = await vilint([...ONLY, '-f', 'compact', '--field', 'body', '--stdin-filename', 'a.jsonl', '-'], {
      cwd,
      input: JSON.stringify({ body: BAD }),
    });
    expect(out).toMatch(/^a\.jsonl:1:58: /);
  });
});

describe('--backup', () => {
  it('keeps the old file beside one that changes, and only then', async () => {
    write('a.txt', BAD);
    write('b.txt', FIXED);
    expect((await run('--fix', '--backup', '.')).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'a.txt.bak', 'b.txt']);
    expect(read('a.txt').toString()).toBe(FIXED);
    expect(read('a.txt.bak').toString()).toBe(BAD);
  });
});

describe('what the report says of documents', () => {
  const pretty = (...args: string[]): Promise<Outcome> => vilint([...ONLY, ...args], { cwd });
  it('how many changes and comments wait for somebody', async () => {
    write('a.docx', docx(p(BAD.trim()) + p('Giá  vàng , giá dầu')));
    write('b.txt', BAD);
    const { out } = await pretty('--fix', 'a.docx', 'b.txt');
    expect(out).toContain('Fixed 2 files.\n  In documents: 2 tracked changes. Open them');
    write('c.docx', docx(p(BAD.trim())));
    expect((await pretty('--comments', 'c.docx')).out).toContain('In documents: 0 tracked changes, 1 comment.');
    expect((await pretty('--fix-dry-run', 'c.docx')).out).not.toContain('In documents');
  });
  it('where a slip is that it has throughout, in paragraphs', async () => {
    write('a.docx', docx(p('Vốn , tăng') + p('Lãi , giảm') + p('Nợ , còn')));
    expect((await pretty('a.docx')).out).toContain('3 places: paragraph 1; paragraph 2; paragraph 3\n');
  });
  it('that no other file holds comments', async () => {
    write('a.docx', docx(p(BAD.trim())));
    write('b.txt', BAD);
    expect((await pretty('--comments', 'a.docx', 'b.txt')).error).toBe(
      'Comments go into .docx and .odt only; other files get none (1): b.txt.\n',
    );
    expect(await vilint(['--locale', 'en', '--comments', '-'], { cwd, input: BAD })).toMatchObject({
      code: 2,
      error: '--comments and - cannot be used together.\n',
    });
  });
});
