/** A run that is killed is continued without loss or repetition: its output is that of an undisturbed run, byte by byte. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Project } from '../cli/project.ts';
import { vilint, type Outcome } from '../cli/run.ts';
import { PROGRAM } from '../program.ts';
import { jsonLines } from '../records.ts';

const RUN = ['stream', '--no-context', '--locale', 'en', '--no-progress', '--max-failed', 'all'];
const KILLS = 5;
// Several programs one after the other, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let project: Project;
beforeAll(() => {
  project = new Project();
  // Bad lines and empty ones, so that numbers of lines matter; little text in long records, so that it takes little time.
  const text = jsonLines(700, 1, 300, 6000).replace(/(?<=\n)(?=\{"id":\d*[37],)/g, '\n{bad\n');
  project.write('a.jsonl', text);
  project.write('a.jsonl.gz', gzipSync(text));
});
afterAll(() => project.remove());

const run = (...args: string[]): Promise<Outcome> => vilint([...RUN, ...args], { cwd: project.folder });
const bytesOf = (name: string): Buffer => readFileSync(project.path(name));

/** Kills the run with -9 as soon as its unfinished output, or its journal, tells of so many bytes; false if it was quicker. */
async function killAt(bytes: number, args: readonly string[], output: string, told = false): Promise<boolean> {
  const child = spawn(process.execPath, [PROGRAM, ...RUN, ...args], { cwd: project.folder, stdio: 'ignore' });
  const [partial, journal] = ['partial', 'journal'].map((end) => project.path(`${output}.${end}`)) as [string, string];
  const reached = (): boolean =>
    told
      ? existsSync(journal) && (JSON.parse(readFileSync(journal, 'utf8')) as { written: [number] }).written[0] >= bytes
      : existsSync(partial) && statSync(partial).size >= bytes;
  const watch = setInterval(() => {
    if (reached()) child.kill('SIGKILL');
  }, 5);
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearInterval(watch);
  return signal === 'SIGKILL';
}

describe(`killed ${KILLS} times at random moments`, () => {
  it.each<[string, string, string[]]>([
    ['text to text', 'a.jsonl', ['-o', 'o.jsonl', '--concurrency', 'off']],
    [
      'gzip to gzip, with rejects, in threads',
      'a.jsonl.gz',
      ['-o', 'o.jsonl.gz', '--rejects', 'r.jsonl', '--where', 'errors<3', '--concurrency', '2'],
    ],
  ])('%s', async (_what, input, args) => {
    const output = args[1]!;
    const names = args.includes('--rejects') ? [output, 'r.jsonl'] : [output];
    await run(input, ...args);
    const undisturbed = names.map(bytesOf);
    const size = undisturbed[0]!.length;
    expect(size).toBeGreaterThan(50_000);
    // Where the output has this much: the first kill may come before the first journal, the last before the end.
    const moments = Array.from({ length: KILLS }, () => Math.floor(Math.random() * size * 0.95)).sort((a, b) => a - b);
    let kills = 0;
    for (const moment of moments) if (await killAt(moment, [input, ...args, '--resume'], output)) kills++;
    expect(kills, `killed at ${moments.join(', ')} of ${size}`).toBeGreaterThan(0);
    const { code, error } = await run(input, ...args, '--resume');
    expect({ code, error }).toEqual({ code: 0, error: expect.stringMatching(/^(.*continued after \d+ records\.\n)?$/) });
    for (const [i, name] of names.entries())
      expect(bytesOf(name).equals(undisturbed[i]!), `${name}, killed at ${moments.join(', ')}`).toBe(true);
    for (const rest of ['partial', 'journal']) expect(project.has(`${output}.${rest}`)).toBe(false);
  });
});

/** An output of an earlier run. */
const OLDER = '{"text":"Chào.","vilint":{}}\n';

describe('an interrupted run', () => {
  const args = ['a.jsonl', '-o', 'i.jsonl', '--concurrency', 'off', '--shard', '1/2'];
  const journal = (): string => project.read('i.jsonl.journal');
  beforeAll(async () => {
    project.write('i.jsonl', OLDER);
    expect(await killAt(300_000, args, 'i.jsonl', true)).toBe(true);
  });

  it('has left the older output alone', () => expect(project.read('i.jsonl')).toBe(OLDER));

  it.each<[string, string[], RegExp]>([
    ['is not thrown away unasked', args, /interrupted. Continue it with --resume, or drop it with --restart/],
    ['is not continued with other options', [...args, '--resume', '--fix'], /had other inputs, options/],
    ['is not continued with other rules', [...args, '--resume', '--rule', 'dot-row: off'], /had other inputs, options/],
    ['is not continued with another input', ['a.jsonl.gz', ...args.slice(1), '--resume'], /had other inputs/],
  ])('%s', async (_what, args, message) => {
    const before = journal();
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(journal()).toBe(before);
    expect(project.read('i.jsonl')).toBe(OLDER);
  });

  it('is not continued over an input that has changed', async () => {
    const text = project.read('a.jsonl');
    project.write('a.jsonl', `{"text":"Bài khác."}\n${text}`);
    expect(await run(...args, '--resume')).toMatchObject({ code: 2, error: expect.stringContaining('the input is not what it was') });
    project.write('a.jsonl', text);
  });

  it('is continued although a kill came while the journal was written', async () => {
    writeFileSync(project.path('i.jsonl.journal.tmp'), '{"run":"');
    const [size, before] = [statSync(project.path('i.jsonl.partial')).size, bytesOf('i.jsonl.partial')];
    const { code, error } = await run(...args, '--resume');
    expect({ code, error }).toEqual({ code: 0, error: expect.stringMatching(/^i\.jsonl: continued after \d+ records\.\n$/) });
    const whole = bytesOf('i.jsonl');
    expect(whole.subarray(0, size).equals(before)).toBe(true);
    expect(whole.toString()).toBe((await run('a.jsonl', '--concurrency', 'off', '--shard', '1/2')).out);
  });

  it('is dropped by --restart', async () => {
    await killAt(1, args, 'i.jsonl', true);
    expect((await run(...args, '--restart')).error).toBe('');
    expect(project.has('i.jsonl.journal')).toBe(false);
  });

  it('is only named anew if everything was written', async () => {
    const whole = project.read('i.jsonl');
    await killAt(1, args, 'i.jsonl', true);
    const state = JSON.parse(journal()) as Record<string, unknown>;
    project.write('i.jsonl.journal', JSON.stringify({ ...state, complete: true }));
    project.write('i.jsonl.partial', whole);
    expect((await run(...args, '--resume')).code).toBe(0);
    expect(project.read('i.jsonl')).toBe(whole);
    for (const rest of ['partial', 'journal']) expect(project.has(`i.jsonl.${rest}`)).toBe(false);
  });
});

it('an input that has grown is continued', async () => {
  project.write('g.jsonl', project.read('a.jsonl'));
  // Long before the end: the first journal tells of one record at least.
  expect(await killAt(1, ['g.jsonl', '-o', 'go.jsonl'], 'go.jsonl', true)).toBe(true);
  project.write('g.jsonl', project.read('a.jsonl') + jsonLines(3, 9));
  await run('g.jsonl', '-o', 'go.jsonl', '--resume');
  expect(project.read('go.jsonl')).toBe((await run('g.jsonl')).out);
});

it('standard input is continued from where it was', async () => {
  const input = project.read('a.jsonl');
  const args = [...RUN, '-o', 's.jsonl', '--concurrency', 'off', '--resume'];
  await vilint(args, { cwd: project.folder, input: 'x' });
  const whole = (await vilint([...RUN, '--concurrency', 'off'], { cwd: project.folder, input })).out;
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: project.folder, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined);
  child.stdin.write(input.slice(0, input.length / 2));
  const partial = project.path('s.jsonl.partial');
  while (!existsSync(partial) || statSync(partial).size < 300_000) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await once(child, 'close');
  await vilint(args, { cwd: project.folder, input });
  expect(project.read('s.jsonl')).toBe(whole);
});
