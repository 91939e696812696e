/** Reviews that are stopped and go on, and files that change meanwhile. */
import { hostname } from 'node:os';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Project } from '../project.ts';
import { talk, type Move, type Told } from './desk.ts';

const TEXT = 'Vốn đầu tư , tăng nhanh.\nXã làm nông nghiệpp sạch.\nGiá cả , lương đều tăng.\n';

let project: Project;
beforeEach(() => {
  project = new Project();
  vi.stubEnv('XDG_CONFIG_HOME', project.path('home'));
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
});

const review = (moves: readonly Move[], options?: Parameters<typeof talk>[3]): Promise<Told> =>
  talk(project.folder, ['a.txt'], moves, options);

describe('going on later', () => {
  it('knows what was chosen, wherever the review was stopped', async () => {
    project.write('a.txt', TEXT);
    await review(['⏎', 's']);
    const { printed, code } = await review(['⏎', '⏎']);
    expect(printed).toContain('2 choices are kept');
    expect(code).toBe(0);
    expect(project.read('a.txt')).toBe(TEXT.replaceAll(' ,', ','));
    expect((await review(['⏎'])).code).toBe(0);
  });

  it('can take back what an earlier review did', async () => {
    project.write('a.txt', TEXT);
    await review(['⏎', '⏎', 's']);
    await review(['u', 'u', 'u', 'q']);
    expect(project.read('a.txt')).toBe(TEXT);
  });

  it('tells by its name what was taken back, wherever the journal lies', async () => {
    project.write('a.txt', TEXT);
    project.write('node_modules/.keep', '');
    await review(['⏎', 'q']);
    expect((await review(['u', 'q'])).printed).toMatch(/^↶ a\.txt {2}undone$/m);
  });

  it('--again asks everything anew', async () => {
    project.write('a.txt', TEXT);
    await review(['s', 's', 's']);
    expect((await review(['q'], { again: true })).printed).toContain('3 undecided');
  });

  it('a rule that is off everywhere stays off', async () => {
    project.write('a.txt', TEXT);
    project.write('b.txt', TEXT);
    await review(['R', 'q']);
    const { printed } = await talk(project.folder, ['a.txt', 'b.txt'], ['⏎', '⏎', '⏎']);
    expect(printed).toContain('✔ b.txt:2  “nghiệpp” → “nghiệp”');
    expect(project.read('b.txt')).toContain('tư ,');
  });

  it('a text that was changed meanwhile is noticed, and what was left is recognised', async () => {
    project.write('a.txt', TEXT);
    await review(['⏎', 's', 's']);
    project.write('a.txt', `Một đoạn mới , ở đầu.\n${project.read('a.txt')}`);
    const { printed, blocks } = await review(['u', 'q']);
    expect(printed).toContain('a.txt: the file has changed since the last review');
    expect(blocks.filter((block) => block.includes(' left\n'))[0]).toContain('Một đoạn mới');
    expect(printed).toMatch(/^↶ a\.txt {2}undone$/m);
    expect(project.read('a.txt')).toBe(`Một đoạn mới , ở đầu.\n${TEXT.replace('tư ,', 'tư,')}`);
  });

  it('what cannot be taken back is said, and passed over', async () => {
    project.write('a.txt', TEXT);
    await review(['⏎', 'q']);
    project.write('a.txt', `${project.read('a.txt')}Dòng thêm.\n`);
    const { blocks } = await review(['u', 'u', 'q']);
    expect(blocks.at(-2)).toContain('a.txt: cannot be undone, the file has changed since.');
    expect(blocks.at(-1)).toContain('There is nothing to undo.');
  });

  it.each([
    ['half a line at the end', (text: string) => text.slice(0, -9), 1],
    ['a damaged line', (text: string) => text.replace(/\n\{/, '\n{{'), 1],
    ['an unknown entry', (text: string) => `${text}{"do":"dance"}\n`, 2],
    ['an empty file', () => '', 0],
  ])('a journal with %s', async (_name, damage, kept) => {
    project.write('a.txt', TEXT);
    await review(['s', 's']);
    project.write('.vilintreview', damage(project.read('.vilintreview')));
    const { printed } = await review(['q']);
    expect(printed).toContain(`${3 - kept} undecided`);
    await review(['s']);
    expect((await review(['q'])).code).toBe(kept === 2 ? 0 : 1);
  });

  it('a choice that was noted and not carried out is asked again', async () => {
    project.write('a.txt', TEXT);
    await review(['⏎', '⏎']);
    // As if the program had been killed between the journal and the text.
    project.write('a.txt', TEXT.replace('tư ,', 'tư,'));
    const { printed, blocks } = await review(['⏎', 'q']);
    expect(printed).not.toContain('changed');
    expect(blocks.filter((block) => block.includes(' left\n'))[0]).toContain('⟦nghiệpp⟧');
    expect(project.read('a.txt')).toContain('nông nghiệp sạch');
  });

  it('leaves nothing behind where nothing was chosen, and lets nobody read the journal', async () => {
    project.write('a.txt', TEXT);
    await review(['q']);
    expect(readdirSync(project.folder)).toEqual(['a.txt']);
    await review(['⏎', 'q']);
    expect(readdirSync(project.folder).sort()).toEqual(['.vilintreview', 'a.txt']);
    if (process.platform !== 'win32') expect(statSync(project.path('.vilintreview')).mode & 0o77).toBe(0);
  });

  it('is kept with the other caches where there is a folder for them', async () => {
    project.write('a.txt', TEXT);
    project.write('node_modules/x/package.json', '{}');
    await review(['s', 'q']);
    expect(project.has('node_modules/.cache/vilint/review')).toBe(true);
  });
});

describe('a file that another program writes meanwhile', () => {
  it('is read again; nothing of it is lost, and the choice is asked again', async () => {
    project.write('a.txt', TEXT);
    const other = `Tít bài.\n${TEXT}`;
    const { printed } = await review([() => undefined, () => project.write('a.txt', other), '⏎', '⏎', 'q']);
    expect(printed).toContain('a.txt: the file was changed by another program');
    expect(project.read('a.txt')).toBe(other.replace('tư ,', 'tư,'));
  });

  it('while a line is edited', async () => {
    project.write('a.txt', TEXT);
    const { blocks } = await review(['s', 'e', () => project.write('a.txt', `${TEXT}Thêm.\n`), { answer: 'lúa' }, 'q']);
    expect(project.read('a.txt')).toBe(`${TEXT}Thêm.\n`);
    expect(blocks.at(-1)).toContain('look at it again');
  });

  it('one that is gone leaves the review; the others go on', async () => {
    project.write('a.txt', TEXT);
    project.write('b.txt', TEXT);
    const told = await talk(project.folder, ['a.txt', 'b.txt'], [() => rmSync(project.path('a.txt')), 's', 's', 's', 's', '⏎']);
    expect(told.printed).toContain('a.txt: cannot be read (ENOENT)');
    expect(told.code).toBe(2);
  });

  it('one that cannot be written: the choice is not taken', async () => {
    // No room is left for the name of a backup; rights alone would not stop root.
    const name = `${'a'.repeat(250)}.txt`;
    project.write(name, TEXT);
    const { blocks } = await talk(project.folder, [name], ['⏎', 'q'], { raw: { backup: true } });
    expect(blocks.at(-1)!.replaceAll('\n', '')).toMatch(/a\.txt: cannot be written \(E\w+\)/);
    expect(project.read(name)).toBe(TEXT);
    expect((await talk(project.folder, [name], ['q'])).printed).toContain('3 undecided');
  });
});

describe('two reviews of one folder', () => {
  it('the second is refused while the first runs, and only then', async () => {
    project.write('a.txt', TEXT);
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    const lock = (began: string): void =>
      writeFileSync(project.path('.vilintreview.lock'), JSON.stringify({ pid: other.pid, began, host: hostname() }));
    lock('');
    await expect(review(['q'])).rejects.toThrow(`another run is using it (process ${other.pid}). If there is none, remove`);
    if (process.platform === 'linux') {
      // The process lives, and began at another time: the number was given away again.
      lock('another boot 1');
      expect((await review(['q'])).code).toBe(1);
      lock('');
    }
    other.kill();
    await once(other, 'exit');
    expect((await review(['q'])).code).toBe(1);
  });

  it('a file that is no journal is not touched', async () => {
    project.write('a.txt', TEXT);
    project.write('.vilintreview', 'ghi chú\n');
    await expect(review(['q'])).rejects.toThrow('not the journal');
    expect(project.read('.vilintreview')).toBe('ghi chú\n');
    expect(project.has('.vilintreview.lock')).toBe(false);
  });
});
