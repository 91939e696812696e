/** Nothing of a file, and no name of one, reaches a terminal or a log as a command. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printable } from '../../src/text/printable.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { Project } from '../cli/project.ts';
import { missing } from '../missing.ts';

/** Wipes the screen; sets a title; the same with one character; turns the writing; hides a command of a log in a line. */
const COMMANDS = '\u001b[2J\u001b]0;x\u0007\u009b2J\u202e\u2066\u007f\r::error::y\u2028';
const HOSTILE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|^::error::y/mu;

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

async function mustBeTame(args: readonly string[], expected: { code: number }): Promise<void> {
  const { code, out, error } = await project.run(args);
  expect({ code, out: HOSTILE.exec(out)?.[0], error: HOSTILE.exec(error)?.[0] }).toEqual({
    code: expected.code,
    out: undefined,
    error: undefined,
  });
}

it('what cannot be seen is told by its name', () => {
  expect(printable('Mỹ\u001b[2J\u009b\u202e')).toBe('Mỹ⟨U+001B⟩[2J⟨U+009B⟩⟨U+202E⟩');
  expect(printable('Đà Nẵng – “mưa” 😀')).toBe('Đà Nẵng – “mưa” 😀');
});

describe('the text of an article', () => {
  it.each(FORMATS.filter((format) => format !== 'html'))('in %s', async (format) => {
    project.write('a.txt', `Vốn${COMMANDS} đầu tư , tăng ${COMMANDS}.\n`);
    project.write('b.jsonl', JSON.stringify({ [`t${COMMANDS}`]: 'Vốn đầu tư , tăng.' }));
    await mustBeTame(['-f', format, 'a.txt'], { code: 1 });
    await mustBeTame(['-f', format, '--field', `t${COMMANDS}`, 'b.jsonl'], { code: 1 });
    await mustBeTame(['-f', format, 'b.jsonl'], { code: 2 });
  });
  it('in --diff', async () => {
    project.write('a.txt', `Vốn${COMMANDS} đầu tư , tăng.\n`);
    await mustBeTame(['--diff', 'a.txt'], { code: 1 });
  });
});

describe.skipIf(missing(process.platform !== 'win32', 'names with controls', 'a POSIX system'))('the name of a file', () => {
  const name = `a${COMMANDS}\n.txt`;
  it.each(FORMATS)('in %s', async (format) => {
    project.write(name, 'Vốn đầu tư , tăng.\n');
    await mustBeTame(['-f', format, name], { code: 1 });
  });
  it('in problems, settings and dictionaries', async () => {
    project.write(name, 'Nậm Pồ\n');
    await mustBeTame([`thiếu${name}`], { code: 2 });
    await mustBeTame(['--print-config', name], { code: 0 });
    await mustBeTame(['words', 'list', '-f', 'pretty', '--words', name], { code: 0 });
    await mustBeTame(['words', 'add', '--words', name, 'Nậm Mười'], { code: 0 });
    await mustBeTame(['words', 'check', name], { code: 0 });
  });
});

describe('what stands in files of settings', () => {
  const text = COMMANDS.replaceAll(/[[\]\r\u2028]/g, '');
  it('a dictionary', async () => {
    project.write('w.txt', `Nậm${text}Pồ\nNậm${text}Pồ\n`);
    for (const args of [
      ['list', '-f', 'pretty'],
      ['list', '-f', 'json'],
      ['add', `Bản${text}Mẫu`],
    ])
      await mustBeTame(['words', ...args, '--words', 'w.txt'], { code: 0 });
    await mustBeTame(['words', 'check', 'w.txt'], { code: 1 });
    project.write('w.txt', `Nậm${text}Pồ [l-n, ${text}]\n`);
    await mustBeTame(['words', 'list', '-f', 'pretty', '--words', 'w.txt'], { code: 2 });
  });
  it('a configuration, in JSON and as a program', async () => {
    project.write('a.txt', 'Chào.\n');
    for (const config of [{ [`k${COMMANDS}`]: 1 }, { preset: `p${COMMANDS}` }, { rules: { [COMMANDS]: 'off' } }, { extends: COMMANDS }]) {
      project.write('c.json', JSON.stringify(config));
      await mustBeTame(['-c', 'c.json', 'a.txt'], { code: 2 });
    }
    project.write('c.mjs', `throw new Error(${JSON.stringify(COMMANDS)});`);
    await mustBeTame(['-c', 'c.mjs', 'a.txt'], { code: 2 });
  });
  it('suppressions', async () => {
    project.write('a.txt', 'Chào.\n');
    project.write('s.json', JSON.stringify({ [`a${COMMANDS}`]: { [COMMANDS]: 1 } }));
    await mustBeTame(['--suppressions-location', 's.json', 'a.txt'], { code: 2 });
    project.write('s.json', JSON.stringify({ 'a.txt': { [`vi/${COMMANDS}`]: { count: 1 } } }));
    await mustBeTame(['--suppressions-location', 's.json', 'a.txt'], { code: 2 });
  });
});
