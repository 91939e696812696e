/** Whatever stands in a configuration, a suppressions file, a dictionary or a house style: one line and exit 2, or it holds. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, Project } from '../cli/project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.write('bai.txt', BAD);
});
afterEach(() => project.remove());

const DEEP = 100_000;
const LINE = /^[^\n]+\n$/;

/** How the program ends: the one line it says. */
async function lineOf(args: readonly string[]): Promise<string> {
  const { code, out, error } = await project.run(args);
  expect({ code, out, error }).toEqual({ code: 2, out: '', error: expect.stringMatching(LINE) as string });
  return error.trimEnd();
}

describe('JSON nested deep', () => {
  const texts: [what: string, json: string][] = [
    ['lists', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['lists without end', '['.repeat(DEEP)],
    ['objects', `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
    ['a value of a known key', `{ "rules": ${'['.repeat(DEEP)}${']'.repeat(DEEP)} }`],
    ['lists with comments between', '/* */[ '.repeat(DEEP)],
  ];
  it.each(texts)('%s', async (_what, json) => {
    project.write('sau.json', json);
    for (const option of ['-c', '--suppressions-location', '--house-style'])
      expect(await lineOf([option, 'sau.json', 'bai.txt'])).toMatch(/^sau\.json:1:\d+: Nested more than 500 levels deep\.$/);
  });
});

describe('a configuration that is a program', () => {
  it.each<[what: string, module: string, told: RegExp]>([
    ['throws null', 'throw null;', /Cannot be loaded: null/],
    ['throws what cannot be shown', 'throw { get message() { throw null; } };', /Cannot be loaded: object/],
    ['throws a long text of many lines', `throw new Error('a\\n'.repeat(9) + 'b');`, /Cannot be loaded: a$/],
    ['never answers', 'await new Promise(() => {}); export default {};', /Cannot be loaded: no answer in 10 s/],
    ['exports a promise', 'export default new Promise(() => {});', /Cannot be loaded: /],
    ['exports a function', 'export default () => ({});', /Cannot be loaded: /],
    ['exports what throws when it is read', 'export default { get preset() { throw null; } };', /Cannot be loaded: null/],
    ['exports what holds itself', 'const config = {}; config.preset = config; export default config;', /Key “preset” cannot be /],
    ['exports numbers beyond JSON', 'export default { preset: 1n };', /Key “preset” cannot be “1n”/],
    ['exports nothing', 'export const x = 1;', /must be an object/],
    ['breaks off', 'export default {', /Cannot be loaded: /],
  ])('that %s', { timeout: 60_000 }, async (_what, module, told) => {
    project.write('vilint.config.mjs', module);
    expect(await lineOf(['bai.txt'])).toMatch(told);
  });
  it.each<[what: string, module: string, told: RegExp]>([
    ['while the program runs', "process.nextTick(() => { throw new Error('sau\\u001b[31m') });", /^vilint\.config\.mjs:1: .*sau/],
    ['when it is read', "get preset() { Promise.reject(new Error('sau')); return 'ci'; }", /^vilint\.config\.mjs:1: .*sau$/],
    ['what has no place', "get preset() { Promise.reject(null); return 'ci'; }", /null/],
  ])('that throws later, %s', async (_what, code, told) => {
    project.write('vilint.config.mjs', code.startsWith('get') ? `export default { ${code} };` : `${code} export default {};`);
    const { code: exit, error } = await project.run(['bai.txt']);
    expect({ exit, error }).toEqual({ exit: 2, error: expect.stringMatching(LINE) as string });
    expect(error.trimEnd()).toMatch(told);
  });
  it('of ESLint that never answers', { timeout: 60_000 }, async () => {
    project.write('eslint.config.mjs', '// vilint\nawait new Promise(() => {});\nexport default [];\n');
    expect(await lineOf(['bai.txt'])).toMatch(/no answer in 10 s/);
  });
});

describe('configurations that extend one another', () => {
  it('twice each, twenty-five deep, are read once each', async () => {
    for (let i = 0; i < 25; i++) project.write(`c${i}.json`, JSON.stringify({ extends: [`./c${i + 1}.json`, `./c${i + 1}.json`] }));
    project.write('c25.json', JSON.stringify({ rules: { 'space-before-punctuation': 'off' } }));
    expect(await project.run(['-c', 'c0.json', 'bai.txt'])).toMatchObject({ code: 0, error: '' });
  });
  it('count at their last place', async () => {
    const set = (level: string) => JSON.stringify({ rules: { 'space-before-punctuation': level } });
    project.write('a.json', set('off'));
    project.write('b.json', set('warn'));
    for (const [list, code] of [
      [['./a.json', './b.json', './a.json'], 0],
      [['./a.json', './b.json'], 1],
    ] as const) {
      project.write('c.json', JSON.stringify({ extends: list }));
      expect((await project.run(['-c', 'c.json', '--max-warnings', '0', 'bai.txt'])).code).toBe(code);
    }
  });
});

describe('globs', () => {
  const name = `${'a'.repeat(200)}b.txt`;
  it.each<[what: string, glob: string, code: 0 | 1]>([
    ['forty stars that fail', `${'*a'.repeat(40)}c`, 1],
    ['forty stars that fit', '*a'.repeat(40) + '*', 0],
    ['forty folders', `${'**/a*/'.repeat(40)}x`, 1],
    ['braces within braces', `${'{a,'.repeat(20)}b${'}'.repeat(20)}*`, 0],
  ])('%s', async (_what, ignores, code) => {
    project.write(name, BAD);
    project.write('vilint.config.json', JSON.stringify({ ignores }));
    expect((await project.run([name])).code).toBe(code);
  });
  it.each([
    ['a thousand thousand branches', '{a,b}'.repeat(20), /too many branches/],
    ['a form of other programs', '!(a|b)/+(c)', /write \{a,b\}/],
  ])('%s are refused in a line', async (_what, ignores, told) => {
    project.write('vilint.config.json', JSON.stringify({ ignores: `x${ignores}` }));
    expect(await lineOf(['bai.txt'])).toMatch(told);
  });
});

describe('other files', () => {
  it.each<[what: string, args: string[], content: string | Uint8Array]>([
    ['suppressions of another form', ['--suppressions-location', 'x'], '{"bai.txt": {"vi/l-n": 3}}'],
    ['suppressions that are a list', ['--suppressions-location', 'x'], '[]'],
    ['suppressions that are no JSON', ['--suppressions-location', 'x'], '{'],
    ['suppressions that are no text', ['--suppressions-location', 'x'], Uint8Array.of(0xff, 0, 0x80)],
    ['a dictionary that is no text', ['--words', 'x'], Uint8Array.of(0xff, 0, 0x80)],
    ['a dictionary of another form', ['--words', 'x'], '[l-n]\n'],
    ['a house style of another form', ['--house-style', 'x'], '{"iy": [[]]}'],
    ['a model that is none', ['--context', '--model', 'x'], 'VLSM'],
  ])('%s', async (_what, args, content) => {
    project.write('x', content);
    await lineOf([...args, 'bai.txt']);
  });
  it.each([
    ['suppressions', ['--suppressions-location']],
    ['a dictionary', ['--words']],
    ['a house style', ['--house-style']],
    ['a model', ['--context', '--model']],
  ])('%s without an end', { timeout: 60_000 }, async (_what, options) => {
    await lineOf([...options, '/dev/zero', 'bai.txt']);
  });
  it('a cache without an end is not kept, and the findings are told', async () => {
    const { code, error } = await project.run(['--cache', '--cache-location', '/dev/zero', 'bai.txt']);
    expect({ code, error }).toEqual({ code: 1, error: expect.stringMatching(LINE) as string });
  });
});
