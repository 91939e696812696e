/** --cache: the same report as without, from less work, and never an old one. */
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, FIXED, GOOD, Project, RULE } from './project.ts';

const CACHE = '.vilintcache';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.write('a.txt', BAD);
  project.write('tin/b.txt', GOOD);
});
afterEach(() => project.remove());

const cached = (...args: string[]) => project.run(['--cache', ...args, '.']);
/** Changes the findings in the cache, so that one can see where a report comes from. */
const mark = (): void => {
  const text = project.read(CACHE);
  const message = /"message":"([^"\\]*)/.exec(text)![1]!;
  const checksum = (json: string): string => createHash('sha256').update(json).digest('base64');
  const marked = text
    .replaceAll(message, 'FROM THE CACHE')
    .replace(/\t[^\t\n]*\t([^\t\n]*)$/gm, (_, json: string) => `\t${checksum(json)}\t${json}`);
  project.write(CACHE, marked);
};
const fromCache = async (...args: string[]): Promise<boolean> => (await cached(...args)).out.includes('FROM THE CACHE');

describe('a second run', () => {
  it('says the same', async () => {
    const plain = await project.run(['.']);
    expect(await cached()).toEqual(plain);
    expect(await cached()).toEqual(plain);
    expect(plain.out).not.toBe('');
  });
  it('takes the findings from the cache', async () => {
    await cached();
    mark();
    expect(await fromCache()).toBe(true);
  });
  it('does so wherever the folder lies now, and whatever the time of the file', async () => {
    await cached();
    mark();
    utimesSync(project.path('a.txt'), 1, 1);
    const moved = new Project();
    for (const name of ['a.txt', 'tin/b.txt', CACHE]) moved.write(name, project.read(name));
    expect((await moved.run(['--cache', '.'])).out).toContain('FROM THE CACHE');
    moved.remove();
  });
  it.each<[string, string[], (() => void)?]>([
    ['text', [], () => project.write('a.txt', GOOD + BAD)],
    ['rule', ['--rule', 'vi/multiple-spaces: off']],
    ['preset', ['--preset', 'editorial']],
    ['language', ['--locale', 'vi']],
    ['dictionary', [], () => project.write('.vilint/words.txt', 'Đắk Lắk\n')],
    ['configuration', [], () => project.write('vilint.config.json', '{ "rules": { "vi/dot-row": "off" } }')],
    ['use of the model', ['--context']],
  ])('checks anew after a change of the %s', async (_what, args, act) => {
    await cached();
    mark();
    act?.();
    expect(await fromCache(...args)).toBe(false);
    expect((await cached(...args)).out).toContain('a.txt');
  });
  it('keeps what it knows of files that it was not asked about', async () => {
    await cached();
    mark();
    await project.run(['--cache', 'tin']);
    expect(await fromCache()).toBe(true);
  });
  it('forgets files that are gone', async () => {
    await cached();
    renameSync(project.path('a.txt'), project.path('c.txt'));
    await cached();
    expect(project.read(CACHE)).not.toContain('"a.txt"');
    expect(project.read(CACHE)).toContain('"c.txt"');
  });
});

describe('--fix', () => {
  it('fixes a file that was cached with findings', async () => {
    await cached();
    expect((await cached('--fix')).code).toBe(0);
    expect(project.read('a.txt')).toBe(FIXED);
    expect(await cached()).toMatchObject({ code: 0, out: '' });
  });
  it('is not told of fixes as of findings', async () => {
    expect((await cached('--fix-dry-run')).out).toBe('');
    expect((await cached()).out).toContain('a.txt:1');
  });
  it('takes a file without anything to fix from the cache', async () => {
    project.write('a.txt', 'Vốn (đầu tư tăng.\n');
    await cached();
    mark();
    expect(await fromCache('--fix')).toBe(true);
  });
});

it('knows nothing of suppressions: they count anew each time', async () => {
  await cached();
  await project.run(['--suppress-all', '.']);
  expect(await cached()).toMatchObject({ code: 0, out: '' });
});

it('remembers records and documents by their texts', async () => {
  project.write(
    'r.jsonl',
    `${JSON.stringify({ body: 'Vốn , tăng.' })}\n{"body": nothing}\n${JSON.stringify({ body: 'Vốn đầu tư , giảm.' })}\n`,
  );
  const args = ['--field', 'body', 'r.jsonl'];
  const plain = await project.run(args);
  expect(plain.out.match(/r\.jsonl:\d/g)).toEqual(['r.jsonl:1', 'r.jsonl:3']);
  for (let i = 0; i < 2; i++) expect(await project.run(['--cache', ...args])).toEqual(plain);
});

describe('the file', () => {
  it.each([
    ['empty', () => ''],
    ['of another kind', () => 'something else\n'],
    ['binary', () => new Uint8Array(1000).map((_, i) => (i * 37) & 255)],
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['cut off in the findings', (text: string) => text.replace(/"message".*/, '')],
    ['of the wrong form', (text: string) => text.replace(/\[\{"findings".*/g, '[{"findings":3}]')],
    ['with a name that is none', (text: string) => text.replace(/\t"[^"]*"/, '\t["a.txt"]')],
    ['with a finding that was not found', (text: string) => text.replace('"line":1', '"line":2')],
    ['no JSON', (text: string) => text.replaceAll('[{', '[{{')],
  ])('is made anew if it is %s', async (_how, damage) => {
    const plain = await cached();
    const whole = project.read(CACHE);
    project.write(CACHE, damage(whole));
    expect(await cached()).toEqual(plain);
    expect(project.read(CACHE).split('\n').sort()).toEqual(whole.split('\n').sort());
  });
  it('is not written if nothing is new', async () => {
    await cached();
    utimesSync(project.path(CACHE), 1, 1);
    await cached();
    expect(statSync(project.path(CACHE)).mtimeMs).toBe(1000);
  });
  it('lies with other caches if there is node_modules', async () => {
    project.write('node_modules/x/package.json', '{}');
    await cached();
    expect(project.has('node_modules/.cache/vilint/results')).toBe(true);
    expect(project.has(CACHE)).toBe(false);
  });
  it.each([
    ['cu/x.cache', 'cu/x.cache'],
    ['cu/', `cu/${CACHE}`],
    ['tin', `tin/${CACHE}`],
  ])('lies at --cache-location %s', async (location, path) => {
    await project.run(['--cache-location', location, '.']);
    expect(project.has(path)).toBe(true);
  });
  it('that cannot be written is told; the report is complete', async () => {
    const { code, out, error } = await project.run(['--cache-location', 'a.txt/x', '.']);
    expect({ code, lines: out.split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(error).toMatch(/^a\.txt[\\/]x: cannot be written \(\w+\)\.\n$/);
  });
  it('survives runs at the same time', async () => {
    for (let i = 0; i < 20; i++) project.write(`n/${i}.txt`, BAD.repeat(i + 1));
    const plain = await project.run(['.']);
    const runs = await Promise.all(Array.from({ length: 4 }, () => cached()));
    for (const run of runs) expect(run).toEqual(plain);
    expect(await cached()).toEqual(plain);
    expect(readdirSync(project.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

it('leaves standard input alone', async () => {
  for (let i = 0; i < 2; i++) {
    expect((await project.run(['--cache', '-'], { input: BAD })).out).toContain(RULE);
  }
  expect(project.has(CACHE)).toBe(false);
});
