/** `vilint stream` on the built program. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Project } from '../cli/project.ts';
import { vilint, type Outcome, type RunOptions } from '../cli/run.ts';
import { PROGRAM } from '../program.ts';
import { jsonLines } from '../records.ts';

const RECORDS = 120;

let project: Project;
/** What an undisturbed run in one thread makes of the records. */
let expected: string;
beforeAll(async () => {
  project = new Project();
  project.write('a.jsonl', jsonLines(RECORDS, 1, 1500));
  project.write('a.jsonl.gz', gzipSync(project.read('a.jsonl')));
  expected = (await run(['a.jsonl'])).out;
});
afterAll(() => project.remove());

/** Without the model, in English, in one thread unless told. */
function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return vilint(['stream', '--no-context', '--locale', 'en', '--no-progress', '--concurrency', 'off', ...args], {
    cwd: project.folder,
    ...options,
  });
}

interface Line {
  id?: number;
  vilint: {
    score?: number;
    keep?: boolean;
    errors?: number;
    error?: { file?: string; line: number; code: string; message: string; input?: string };
  };
}
const parsed = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('the same output', () => {
  it('has every record in its place', () => {
    expect(parsed(expected).map(({ id }) => id)).toEqual(Array.from({ length: RECORDS }, (_, i) => i));
    expect(new Set(parsed(expected).map(({ vilint }) => vilint.errors)).size).toBeGreaterThan(3);
  });

  it.each([
    ['in threads', ['--concurrency', '3', 'a.jsonl']],
    ['from a compressed file', ['a.jsonl.gz']],
  ])('%s', async (_how, args) => {
    const { out } = await run(args);
    expect(out.replaceAll('a.jsonl.gz', 'a.jsonl')).toBe(expected);
  });

  it('in threads with the model', async () => {
    const one = await run(['--context', '--shard', '1/8', 'a.jsonl']);
    expect(one.out).not.toBe((await run(['--shard', '1/8', 'a.jsonl'])).out);
    expect(await run(['--context', '--shard', '1/8', '--concurrency', '2', 'a.jsonl'])).toEqual(one);
  });

  it.each([
    ['standard input', () => project.read('a.jsonl')],
    ['compressed standard input', () => gzipSync(project.read('a.jsonl'))],
    [
      'gzip members one after the other',
      () =>
        Buffer.concat(
          project
            .read('a.jsonl')
            .split(/(?<=\n)/)
            .map((line) => gzipSync(line)),
        ),
    ],
    ['lines with CRLF and a byte order mark', () => `\ufeff${project.read('a.jsonl').replaceAll('\n', '\r\n')}`],
    ['a last line without its break', () => project.read('a.jsonl').trimEnd()],
  ])('from %s', async (_what, input) => expect((await run(['-'], { input: input() })).out).toBe(expected));

  it('in a file, compressed if its name says so', async () => {
    await run(['a.jsonl', '-o', 'tới/o.jsonl']);
    await run(['--concurrency', '2', 'a.jsonl', '-o', 'tới/o.jsonl.gz']);
    expect(project.read('tới/o.jsonl')).toBe(expected);
    expect(gunzipSync(readFileSync(project.path('tới/o.jsonl.gz'))).toString()).toBe(expected);
    for (const rest of ['partial', 'journal']) expect(project.has(`tới/o.jsonl.${rest}`)).toBe(false);
  });

  it('of several files, one after the other', async () => {
    expect((await run(['a.jsonl', 'a.jsonl.gz'])).out).toBe(expected + expected);
  });

  it('in shards', async () => {
    const shards = await Promise.all([1, 2, 3].map((part) => run(['a.jsonl', '--shard', `${part}/3`])));
    const lines = shards.map(({ out }) => out.trimEnd().split('\n'));
    const merged = Array.from({ length: RECORDS }, (_, i) => `${lines[i % 3]![Math.floor(i / 3)]}\n`).join('');
    expect(merged).toBe(expected);
  });
});

describe('a bad record', () => {
  const GOOD = '{"id":1,"text":"Vốn tăng."}';
  it('becomes an error record with its line, and the others are checked', async () => {
    const input = Buffer.concat([
      Buffer.from(`${GOOD}\n\n{"id":2,\n`),
      Buffer.from([0x7b, 0xc3, 0x28, 0x0a]),
      Buffer.from(`[1]\n{"id":3,"body":"Vốn"}\n{"text":"${'x'.repeat(1_000_001)}"}\n${GOOD}`),
    ]);
    project.write('bad.jsonl', input);
    const { code, out } = await run(['--max-record', '1', 'bad.jsonl']);
    const lines = parsed(out);
    expect(code).toBe(1);
    expect(lines.map(({ vilint: { error } }) => error && [error.file, error.line, error.code])).toEqual([
      undefined,
      ['bad.jsonl', 3, 'badRecord'],
      ['bad.jsonl', 4, 'notUtf8Record'],
      ['bad.jsonl', 5, 'noObject'],
      ['bad.jsonl', 6, 'noField'],
      ['bad.jsonl', 7, 'longRecord'],
      undefined,
    ]);
    expect(lines[1]!.vilint.error!.input).toBe('{"id":2,');
    expect(lines[4]).toMatchObject({ id: 3, body: 'Vốn' });
    expect(lines[5]!.vilint.error!.input).toHaveLength(200);
    expect(await run(['--max-record', '1', '--concurrency', '2', 'bad.jsonl'])).toEqual({ code, out, error: '' });
  });

  it.each([
    [[], 1],
    [['--max-failed', '1'], 1],
    [['--max-failed', '2'], 0],
    [['--max-failed', 'all'], 0],
  ])('decides the exit code: %j → %i', async (args, code) => {
    expect((await run(args, { input: `${GOOD}\n{\n}\n` })).code).toBe(code);
  });

  it('that kills a thread is one error record', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `{"id":${i},"text":"${i === 7 ? 'GỤC' : 'Vốn tăng.'}"}\n`);
    const { code, out } = await run(['--concurrency', '2', '--rule', 'non-syllable: off'], {
      input: lines.join(''),
      env: { NODE_OPTIONS: `--import=${deadly('GỤC')}` },
    });
    expect(code).toBe(1);
    expect(parsed(out).map(({ id, vilint: { error } }) => error?.line ?? id)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 8, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(parsed(out)[7]!.vilint.error).toMatchObject({ code: 'failedRecord', line: 8 });
  });

  /** A module with which every thread dies that is given these letters. */
  const deadly = (letters: string): string => {
    const code = `
      import { isMainThread, parentPort } from 'node:worker_threads';
      if (!isMainThread) {
        const on = parentPort.on.bind(parentPort);
        parentPort.on = (name, listener) =>
          on(name, (task) => (Buffer.from(task.bytes).includes(decodeURIComponent('${encodeURIComponent(letters)}')) ? process.exit(3) : listener(task)));
      }`;
    return `data:text/javascript,${encodeURIComponent(code)}`;
  };
});

describe('conditions', () => {
  it('leave records out, in their order', async () => {
    const { code, out } = await run(['a.jsonl', '--where', 'score>=90', '--where', 'vi/html-residue=0']);
    const all = parsed(expected) as (Line & { vilint: { rules: Record<string, number> } })[];
    const kept = all.filter(({ vilint: { score, rules } }) => score! >= 90 && rules['vi/html-residue'] === undefined);
    expect(kept.length).toBeGreaterThan(3);
    expect(code).toBe(0);
    expect(parsed(out).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
  });

  it('put them into another file, with the failed ones', async () => {
    const { code, out } = await run(['-', '--where', 'errors=0', '-o', 'o.jsonl', '--rejects', 'r.jsonl.gz'], {
      input: '{"id":1,"text":"Vốn tăng."}\n{"id":2,"text":"Vốn , tăng."}\n{\n{"id":3,"text":"Giá tăng."}\n',
    });
    expect([code, out]).toEqual([1, '']);
    expect(parsed(project.read('o.jsonl')).map(({ id }) => id)).toEqual([1, 3]);
    const rejects = parsed(gunzipSync(readFileSync(project.path('r.jsonl.gz'))).toString());
    expect(rejects.map(({ id, vilint: { error } }) => id ?? error!.line)).toEqual([2, 3]);
  });

  it('are marked in all records on demand', async () => {
    const { out } = await run(['a.jsonl', '--mark', '--where', 'score>=90', '--summary']);
    expect(parsed(out).map(({ vilint: { keep, score } }) => keep === score! >= 90)).toEqual(Array<boolean>(RECORDS).fill(true));
  });
});

describe('a pipe', () => {
  it('gets an answer to every line without waiting for more', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'stream', '--no-context', '--concurrency', '2', '--no-progress'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let i = 0; i < 5; i++) {
      child.stdin.write(`{"id":${i},"text":"Vốn , tăng."}\n`);
      expect(JSON.parse((await answers.next()).value as string)).toMatchObject({ id: i, vilint: { errors: 1 } });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('of any length passes in bounded memory', async () => {
    const usage = project.path('usage.json');
    const preload = new URL('../../src/dev/bench/usage.js', import.meta.url).href;
    const child = execFile(
      process.execPath,
      ['--import', preload, PROGRAM, 'stream', '--no-context', '--summary', '--no-progress', '-o', project.path('long.jsonl')],
      {
        env: { ...process.env, VILINT_BENCH_USAGE: usage },
      },
    );
    const line = `${JSON.stringify({ text: 'Vốn tăng.', page: 'x'.repeat(20_000) })}\n`;
    const [lines, megabytes] = [15_000, 300];
    for (let i = 0; i < lines; i++) if (!child.stdin!.write(line)) await once(child.stdin!, 'drain');
    child.stdin!.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(statSync(project.path('long.jsonl')).size).toBeGreaterThan(megabytes * 1_000_000);
    expect((project.json('usage.json') as { memory: number }).memory).toBeLessThan(250);
  });

  it.each<[string, string, readonly string[], RegExp]>([
    ['a model that is none', 'text', ['--context', '--model', 'a.jsonl'], /a\.jsonl: .*model/],
    ['a field that no record has', 'body', [], /^<stdin>: .*They have: body/],
    ['an output that cannot be', 'text', ['-o', 'a.jsonl/o'], /^a\.jsonl\/o: cannot be written/],
  ])('that stays open keeps nobody waiting: %s', async (_what, field, args, message) => {
    const records = `{"${field}":"Vốn , tăng."}\n`.repeat(30);
    for (const bytes of [records, gzipSync(records)]) {
      const options = ['--no-context', '--locale', 'en', '--no-progress', '--concurrency', 'off', '--field', 'text', ...args];
      const child = spawn(process.execPath, [PROGRAM, 'stream', ...options], { cwd: project.folder, stdio: ['pipe', 'ignore', 'pipe'] });
      let error = '';
      child.stderr.on('data', (chunk) => (error += String(chunk)));
      child.stdin.write(bytes);
      expect(await once(child, 'close')).toEqual([2, null]);
      expect(error).toMatch(message);
    }
  });

  it('that is closed early is no error', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'stream', '--no-context', '--concurrency', 'off', '--no-progress', 'a.jsonl'], {
      cwd: project.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let error = '';
    child.stderr.on('data', (chunk) => (error += String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(error).toBe('');
  });
});

describe('what cannot be done is one clear line and exit code 2', () => {
  it.each<[string, string[], RegExp]>([
    ['no such file', ['none.jsonl'], /^none\.jsonl: /],
    ['a folder', ['.'], /^\.: not a regular file/],
    ['an output that is the input', ['a.jsonl', '-o', 'a.jsonl'], /^a\.jsonl: is an input/],
    ['two outputs that are one', ['a.jsonl', '-o', 'x.jsonl', '--rejects', './x.jsonl'], /x\.jsonl: two reports cannot go into one file/],
    ['an output that cannot be', ['a.jsonl', '-o', 'a.jsonl/o'], /^a\.jsonl\/o: cannot be written/],
    ['a folder as output', ['a.jsonl', '-o', '.'], /^\.: cannot be written \(EISDIR\)/],
    ['a condition that is none', ['--where', 'score'], /score>=80/],
    ['an unknown figure', ['--where', 'scoer>1'], /Unknown figure “scoer”.*Did you mean “score”\?/],
    ['an unknown rule', ['--where', 'vi/dot-rwo=0'], /Did you mean “dot-row”\?/],
    ['no such shard', ['--shard', '4/3'], /“4\/3”/],
    ['a rest of nothing', ['--resume'], /--resume needs --output/],
    ['an option of the check', ['--diff', 'a.jsonl'], /--diff cannot be used/],
    ['a format', ['--format', 'sarif', 'a.jsonl'], /--format cannot be used/],
    ['a size', ['--max-record', '0'], /from 1 to 128/],
    ['diacritics put into markup', ['--restore', '--field', 'b:html'], /--field b:html/],
    ['mending of what is not restored', ['--mend'], /--mend needs --restore/],
    ['a model to restore with that is none', ['--restore', '--model', 'a.jsonl', 'a.jsonl'], /a\.jsonl: .*model/],
    ['a model that is none', ['--context', '--model', 'a.jsonl', 'a.jsonl'], /a\.jsonl: .*model/],
  ])('%s', async (_what, args, message) => {
    const { code, out, error } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
    expect(error.trimEnd()).not.toContain('\n');
  });

  it('a file of UTF-16', async () => {
    project.write('u.jsonl', Buffer.from('\ufeff{"text":"a"}', 'utf16le'));
    expect(await run(['u.jsonl'])).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/^u\.jsonl: .*UTF-16/) });
  });

  it('a broken archive: what was read before is written', async () => {
    const members = Array.from({ length: 12 }, () => gzipSync(project.read('a.jsonl')));
    project.write('cut.jsonl.gz', Buffer.concat(members).subarray(0, -1000));
    const { code, out, error } = await run(['--shard', '1/40', 'cut.jsonl.gz']);
    expect(code).toBe(2);
    expect(error).toMatch(/^cut\.jsonl\.gz: broken gzip file \(.+\)\.\n$/);
    const ids = parsed(out).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual(Array.from(ids, (_, i) => (i * 40) % RECORDS));
  });
});

it.each([['off'], ['2']])('puts diacritics back without the rules that need the model: --concurrency %s', async (threads) => {
  const { out } = await run(['--restore', '--concurrency', threads], { input: '{"text":"Ban to chuc da bo tri 12 tram tiep nuoc."}\n' });
  expect(out).toMatch(/^\{"text":"Ban tổ chức đã bố trí 12 trạm tiếp nước\.","vilint":\{"score":100,/);
});

it('leaves devices what they are', async () => {
  expect((await run(['a.jsonl', '-o', '/dev/null'])).code).toBe(0);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

it('takes its settings from the configuration', async () => {
  project.write('cau-hinh/vilint.config.json', JSON.stringify({ rules: { 'vi/space-before-punctuation': 'off' } }));
  project.write('cau-hinh/a.jsonl', '{"text":"Vốn , tăng."}\n');
  expect(parsed((await run(['cau-hinh/a.jsonl'])).out)[0]!.vilint.errors).toBe(0);
});
