/** The suppressions file: old findings are kept quiet, new ones are not, and what is gone is noticed. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, FIXED, GOOD, Project, RULE } from './project.ts';

const FILE = 'vilint-suppressions.json';
const SPACES = 'vi/multiple-spaces';
/** One error and one warning. */
const BOTH = 'Vốn  đầu tư , tăng.\n';
const CLEAN = { code: 0, out: '', error: '' };

let project: Project;
beforeEach(() => {
  project = new Project();
  project.write('tin/a.txt', BAD + BAD);
  project.write('tin/b.md', BOTH);
});
afterEach(() => project.remove());

const suppress = (...args: string[]) => project.run([...args, 'tin']);

describe('--suppress-all', () => {
  it('records findings of every level, by file and rule, in order', async () => {
    expect(await suppress('--suppress-all')).toEqual(CLEAN);
    expect(project.read(FILE)).toBe(
      `${JSON.stringify({ 'tin/a.txt': { [RULE]: { count: 2 } }, 'tin/b.md': { [SPACES]: { count: 1 }, [RULE]: { count: 1 } } }, null, 2)}\n`,
    );
  });
  it('keeps those findings quiet from then on', async () => {
    await suppress('--suppress-all');
    expect(await project.run(['--max-warnings', '0', 'tin'])).toEqual(CLEAN);
  });
  it('is told how many they are, then and later', async () => {
    const pretty = async (...args: string[]): Promise<string> => (await suppress('-f', 'pretty', ...args)).out.trim().split('\n').at(-1)!;
    expect(await pretty('--suppress-all')).toBe('✔ Nothing to report in 2 files; 4 old findings suppressed.');
    expect(await pretty('--locale', 'vi')).toBe('✔ Không còn gì phải báo trong 2 tệp; 4 chỗ cũ được bỏ qua.');
    project.write('tin/c.txt', BAD);
    expect(await pretty()).toBe('✖ 1 error, 0 warnings in 1 of 3 files; 1 can be fixed with --fix; 4 old findings suppressed.');
  });
  it('leaves what other files have', async () => {
    await suppress('--suppress-all');
    project.write('moi.txt', BAD);
    await project.run(['--suppress-all', 'moi.txt']);
    expect(Object.keys(project.json(FILE) as object)).toEqual(['moi.txt', 'tin/a.txt', 'tin/b.md']);
  });
  it('takes what is left after --fix', async () => {
    await suppress('--fix', '--suppress-all');
    expect(project.read('tin/a.txt')).toBe(FIXED + FIXED);
    expect(project.json(FILE)).toEqual({});
  });
});

it('--suppress-rule records one rule only, with or without vi/', async () => {
  expect((await suppress('--suppress-rule', 'multiple-spaces')).code).toBe(1);
  expect(project.json(FILE)).toEqual({ 'tin/b.md': { [SPACES]: { count: 1 } } });
  expect(await suppress('--suppress-rule', RULE)).toEqual(CLEAN);
});

it('reports all findings of a rule in a file as soon as there is one more', async () => {
  await suppress('--suppress-all');
  project.write('tin/a.txt', BAD + GOOD + BAD + BAD);
  expect(await project.places(['tin'])).toEqual(['tin/a.txt:1', 'tin/a.txt:3', 'tin/a.txt:4']);
});

it('tells suppressed findings in JSON as ESLint does', async () => {
  await suppress('--suppress-all');
  const [{ messages, errorCount, suppressedMessages }] = JSON.parse((await project.run(['-f', 'json', 'tin/a.txt'])).out);
  expect({ messages, errorCount }).toEqual({ messages: [], errorCount: 0 });
  expect(suppressedMessages).toMatchObject([
    { ruleId: RULE, line: 1, suppressions: [{ kind: 'file', justification: '' }] },
    { ruleId: RULE, line: 2, suppressions: [{ kind: 'file', justification: '' }] },
  ]);
});

describe('what is suppressed and no longer there', () => {
  beforeEach(async () => {
    await suppress('--suppress-all');
    project.write('tin/a.txt', BAD);
  });
  it('is reported, with exit code 2', async () => {
    const { code, out, error } = await project.run(['tin']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.split('\n')).toEqual([
      `tin/a.txt: 1 suppressed of ${RULE} no longer there.`,
      expect.stringContaining('--prune-suppressions'),
      '',
    ]);
  });
  it('is let be with --pass-on-unpruned-suppressions', async () => {
    expect(await suppress('--pass-on-unpruned-suppressions')).toEqual(CLEAN);
  });
  it('goes with --prune-suppressions', async () => {
    expect(await suppress('--prune-suppressions')).toEqual(CLEAN);
    expect(project.json(FILE)).toMatchObject({ 'tin/a.txt': { [RULE]: { count: 1 } } });
    expect(await suppress()).toEqual(CLEAN);
  });
  it('goes with its file', async () => {
    rmSync(project.path('tin/a.txt'));
    await suppress('--prune-suppressions');
    expect(Object.keys(project.json(FILE) as object)).toEqual(['tin/b.md']);
  });
  it.each([
    ['a rule that is off', ['--rule', `${RULE}: off`], 'tin'],
    ['a preset without the rule', ['--preset', 'ci'], 'tin/b.md'],
    ['files that are not checked', [], 'tin/b.md'],
    ['a fix that is only shown', ['--fix-dry-run'], 'tin/b.md'],
  ])('is not taken for gone because of %s', async (_why, args, name) => {
    expect((await project.run([...args, name])).error).toBe('');
  });
  it('is not taken for gone because the file cannot be read', async () => {
    project.write('tin/a.txt', new Uint8Array([0xc3, 0x28, 0x0a]));
    expect((await project.run(['tin/a.txt'])).error).not.toContain('suppressed');
  });
});

describe('the file', () => {
  it('can be elsewhere; its paths count from its own folder', async () => {
    expect(await suppress('--suppress-all', '--suppressions-location', 'tin/cu/bo-qua.json')).toEqual(CLEAN);
    expect(Object.keys(project.json('tin/cu/bo-qua.json') as object)).toEqual(['../a.txt', '../b.md']);
    expect(await project.run(['--suppressions-location', 'cu/bo-qua.json', '.'], { cwd: project.path('tin') })).toEqual(CLEAN);
  });
  it('has its usual name in a folder that is named', async () => {
    await suppress('--suppress-all', '--suppressions-location', 'cu/');
    expect(project.has(`cu/${FILE}`)).toBe(true);
  });
  it.each([
    ['is missing though named', undefined, 'khac.json', 'khac.json: no such suppressions file'],
    ['is no JSON', '{"a.txt": ', FILE, `${FILE}:1:11: Not valid JSON`],
    ['is no object', '[]', FILE, `${FILE}: not a suppressions file.`],
    ['has something else than counts', '{"a.txt": {"vi/x": 3}}', FILE, `${FILE}: not a suppressions file (a.txt → vi/x).`],
    ['has a count below 1', '{"a.txt": {"vi/x": {"count": 0}}}', FILE, `${FILE}: not a suppressions file (a.txt → vi/x).`],
  ])('is refused in one line if it %s', async (_what, text, name, line) => {
    if (text !== undefined) project.write(FILE, text);
    const { code, out, error } = await suppress('--suppressions-location', name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(line);
    if (text !== undefined) expect(project.read(FILE)).toBe(text);
  });
});

it.each([
  [['--suppress-all', '--prune-suppressions', 'tin'], '--prune-suppressions'],
  [['--suppress-all', '--suppress-rule', RULE, 'tin'], '--suppress-rule'],
  [['--suppress-rule', RULE, '--prune-suppressions', 'tin'], '--prune-suppressions'],
  [['--suppress-all', '--diff', 'tin'], '--diff'],
  [['--suppress-all', '--changed', 'tin'], '--changed'],
  [['--suppress-rule', 'space-before-punctuaton', 'tin'], 'space-before-punctuation'],
  [['--suppress-all', '-'], 'Standard input'],
])('%j is refused in one line', async (args, part) => {
  const { code, out, error } = await project.run(args, { input: BAD });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toMatch(/^[^\n]+\n$/);
  expect(error).toContain(part);
  expect(project.has(FILE)).toBe(false);
});

describe('--fix and the suppressions', () => {
  it('leaves what is suppressed, and nothing grows stale', async () => {
    await suppress('--suppress-all');
    expect(await suppress('--fix')).toEqual(CLEAN);
    expect(project.read('tin/a.txt')).toBe(BAD + BAD);
  });
  it('fixes what is new, whatever other rules have', async () => {
    await suppress('--suppress-rule', SPACES);
    await suppress('--fix');
    expect(project.read('tin/b.md')).toBe('Vốn  đầu tư, tăng.\n');
  });
  it('fixes and reports everything with --no-suppressions', async () => {
    await suppress('--suppress-all');
    expect((await suppress('--no-suppressions')).code).toBe(1);
    await suppress('--no-suppressions', '--fix');
    expect(project.read('tin/a.txt')).toBe(FIXED + FIXED);
  });
  it.each(['--suppress-all', '--prune-suppressions'])('--no-suppressions makes no sense with %s', async (option) =>
    expect(await suppress('--no-suppressions', option)).toMatchObject({ code: 2, error: expect.stringContaining(option) as string }),
  );
});
