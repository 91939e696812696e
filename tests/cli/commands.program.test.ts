/** The commands that explain the program: help, init, and what is meant by a slip. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, FIXED, Project, RULE } from './project.ts';
import { vilint } from './run.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());
const run = (...args: string[]) => vilint(['--locale', 'en', ...args], { cwd: project.folder });

describe('vilint help', () => {
  it('is the help, with all commands', async () => {
    const { code, out } = await run('help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });
  it.each(COMMANDS)('explains %s', async (command) => expect((await run('help', command)).out).toContain(`Usage: vilint ${command}`));
  it('explains commands of commands', async () => expect((await run('help', 'words', 'add')).out).toContain('Usage: vilint words add'));
  it('names the command that was meant', async () =>
    expect(await run('help', 'strem')).toEqual({ code: 2, out: '', error: 'Unknown command “strem”. Did you mean “stream”?\n' }));
});

describe('a command that does not exist', () => {
  it.each([
    ['rule', 'vilint rules'],
    ['Explian', 'vilint explain'],
    ['init1', undefined],
    ['tin', undefined],
    ['bai-viet', undefined],
  ])('%s means %s', async (name, meant) => {
    const { code, error } = await run(name);
    expect(code).toBe(2);
    expect(error).toBe(`${name}: no such file or folder.${meant === undefined ? '' : ` Did you mean “${meant}”?`}\n`);
  });
});

describe('vilint init', () => {
  it.each(['vi', 'en'])('writes a configuration that changes nothing (%s)', async (locale) => {
    project.write('a.txt', BAD);
    const before = await project.run(['a.txt']);
    expect(await vilint(['init', '--locale', locale], { cwd: project.folder })).toMatchObject({ code: 0, error: '' });
    expect(await project.run(['a.txt'])).toEqual(before);
  });
  it('replaces none that is there', async () => {
    project.write('vilint.config.mjs', 'export default {};\n');
    expect(await run('init')).toEqual({ code: 2, out: '', error: 'vilint.config.mjs: is there already and is left as it is.\n' });
    expect(project.has('vilint.config.json')).toBe(false);
  });
});

describe('levels and rules of --fix', () => {
  const TEXT = `${BAD}Ngành gỗ cần ý  chí.\n`;
  it.each([
    [['--fix'], `${FIXED}Ngành gỗ cần ý chí.\n`],
    [['--fix-rule', RULE], `${FIXED}Ngành gỗ cần ý  chí.\n`],
    [['--fix', '--fix-rule', 'multiple-spaces'], `${BAD}Ngành gỗ cần ý chí.\n`],
  ])('%j', async (args, output) => {
    project.write('a.txt', TEXT);
    await project.run([...args, 'a.txt']);
    expect(project.read('a.txt')).toBe(output);
  });
  it('--fix=suggestions takes suggestions', async () => {
    project.write('a.txt', 'Anh ấy có ý trí vươn lên.\n');
    await vilint(['--fix=suggestions', 'a.txt'], { cwd: project.folder });
    expect(project.read('a.txt')).toBe('Anh ấy có ý chí vươn lên.\n');
  });
  it('an unknown level or rule is named', async () => {
    expect((await run('--fix=all', 'a.txt')).error).toContain('safe, suggestions');
    expect((await run('--fix-rule', 'dot-rwo', 'a.txt')).error).toContain('dot-row');
  });
});

it('--stats adds figures, beside a report for machines on standard error', async () => {
  project.write('a.txt', BAD);
  expect((await project.run(['--stats', 'a.txt'])).out).toMatch(/\n1 file \(1 with findings\), 19 characters, /);
  const { out, error } = await project.run(['--stats', '-f', 'json', 'a.txt']);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(error).toContain('1 file (1 with findings)');
});
