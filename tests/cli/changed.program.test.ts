/** --changed on real git histories: which files, which lines, and what is said when git cannot tell. */
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAD, FIXED, GOOD, Project } from './project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
  project.git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => project.remove());

const changed = (...args: string[]) => project.places(['--changed', ...args]);

describe('since the last commit', () => {
  beforeEach(() => {
    project.write('cu.txt', BAD);
    project.write('tin/a.txt', BAD + GOOD + BAD);
    project.commit();
  });

  it('nothing is said of what has not changed', async () => {
    const { code, out, error } = await project.run(['--changed']);
    expect({ code, out, error }).toEqual({ code: 0, out: '', error: 'No file has changed since HEAD.\n' });
  });
  it.each([
    ['unstaged', () => undefined],
    ['staged', () => project.git('add', 'tin/a.txt')],
    [
      'staged, then changed again',
      () => {
        project.git('add', 'tin/a.txt');
        project.write('tin/a.txt', BAD + GOOD + BAD + BAD + BAD);
      },
      ['tin/a.txt:4', 'tin/a.txt:5'],
    ],
  ])('a line that was added is checked: %s', async (_how, act, places = ['tin/a.txt:4']) => {
    project.write('tin/a.txt', BAD + GOOD + BAD + BAD);
    act();
    expect(await changed()).toEqual(places);
  });
  it('a line that was rewritten is checked', async () => {
    project.write('tin/a.txt', BAD + 'Vốn mới , tăng.\n' + BAD);
    expect(await changed()).toEqual(['tin/a.txt:2']);
  });
  it('lines that only moved down are not', async () => {
    project.write('tin/a.txt', GOOD + GOOD + BAD + GOOD + BAD);
    expect(await changed()).toEqual([]);
  });
  it('a new file is checked whole, staged or not', async () => {
    project.write('moi.txt', GOOD + BAD);
    expect(await changed()).toEqual(['moi.txt:2']);
    project.git('add', 'moi.txt');
    expect(await changed()).toEqual(['moi.txt:2']);
  });
  it('a file that git ignores is not', async () => {
    project.write('.gitignore', 'nhap.txt\n');
    project.write('nhap.txt', BAD);
    expect(await changed()).toEqual([]);
    expect(await changed('nhap.txt')).toEqual([]);
  });
  it('a deleted file is no problem', async () => {
    rmSync(project.path('cu.txt'));
    project.write('moi.txt', BAD);
    expect(await project.run(['--changed'])).toMatchObject({ code: 1, error: '' });
  });
  it('a renamed file is checked on its changed lines', async () => {
    project.write('dai.txt', BAD + GOOD.repeat(20));
    project.commit();
    project.git('mv', 'dai.txt', 'tin/ten-moi.txt');
    project.write('tin/ten-moi.txt', BAD + GOOD.repeat(20) + BAD);
    project.git('add', '--all');
    expect(await changed()).toEqual(['tin/ten-moi.txt:22']);
  });
  it('a file that took the place of a link is checked whole', async () => {
    symlinkSync('cu.txt', project.path('b.txt'));
    project.commit();
    rmSync(project.path('b.txt'));
    project.write('b.txt', GOOD + BAD);
    project.write('c.txt', BAD);
    expect(await changed()).toEqual(['b.txt:2', 'c.txt:1']);
  });
  it('files of other kinds are passed over, as in a folder', async () => {
    for (const name of ['ma.js', '.an/a.txt', 'node_modules/x/README.md']) project.write(name, BAD);
    expect(await changed()).toEqual([]);
    expect(await changed('--as', 'text', 'ma.js')).toEqual(['ma.js:1']);
  });
  it('of files and folders that are named only the changed ones are checked', async () => {
    project.write('tin/a.txt', BAD + BAD + BAD);
    project.write('moi.txt', BAD);
    expect(await changed('tin', 'cu.txt')).toEqual(['tin/a.txt:2']);
  });
  it('below a folder only what is there counts, named from there', async () => {
    project.write('tin/a.txt', BAD + BAD + BAD);
    project.write('moi.txt', BAD);
    expect(await project.places(['--changed'], { cwd: project.path('tin') })).toEqual(['a.txt:2']);
    expect(await project.places(['--changed', '..'], { cwd: project.path('tin') })).toEqual(['../moi.txt:1', 'a.txt:2']);
  });
  it('--fix changes no other line', async () => {
    project.write('tin/a.txt', BAD + 'Vốn mới , tăng.\nVốn  mới.\n' + BAD);
    expect(await project.run(['--changed', '--fix'])).toMatchObject({ code: 0, out: '' });
    expect(project.read('tin/a.txt')).toBe(BAD + 'Vốn mới, tăng.\nVốn mới.\n' + BAD);
  });
  it('what --fix leaves is told by the new lines', async () => {
    project.write('tin/a.txt', BAD + '______\n' + BAD + 'Vốn mới (tăng.\n' + BAD);
    const places = await changed('--fix', '--rule', 'space-before-punctuation: off');
    expect(project.read('tin/a.txt').split('\n').indexOf('Vốn mới (tăng.') + 1).toBe(3);
    expect(places).toEqual(['tin/a.txt:3']);
  });
  it('counts suppressed findings in the whole file', async () => {
    await project.run(['--suppress-all', '.']);
    project.write('tin/a.txt', BAD + BAD + BAD);
    expect(await changed()).toEqual(['tin/a.txt:2']);
  });
  it('lines end where git has them end', async () => {
    project.write('r.txt', 'Một dòng cũ.\rDòng\u2028cũ , này.\n' + GOOD);
    project.commit();
    project.write('r.txt', 'Một dòng cũ.\rDòng\u2028cũ , này.\n' + BAD);
    expect(await changed()).toEqual(['r.txt:4']);
  });
});

it.each(['có dấu cách.txt', 'đầu tư “vốn”.txt', 'a"b\\c.txt', 'dòng\nmới.txt', '-x.txt', 'a\tb.txt', "đổi' => tên.txt"])(
  'the name %j is no obstacle',
  async (name) => {
    project.write(name, BAD + GOOD);
    project.commit();
    project.write(name, BAD + BAD);
    project.write(`mới/${name}`, BAD);
    const results = JSON.parse((await project.run(['--changed', '-f', 'json'])).out) as {
      filePath: string;
      messages: { line: number }[];
    }[];
    const found = Object.fromEntries(results.map(({ filePath, messages }) => [filePath, messages.map(({ line }) => line)]));
    expect(found).toEqual({ [project.path(name)]: [2], [project.path(`mới/${name}`)]: [1] });
  },
);

describe('since another revision', () => {
  it('counts from where the work left it, not from where it is now', async () => {
    project.write('a.txt', BAD + GOOD + GOOD);
    project.commit();
    project.git('checkout', '--quiet', '-b', 'bai-moi');
    project.write('a.txt', BAD + GOOD + GOOD + BAD);
    project.commit();
    project.git('checkout', '--quiet', 'main');
    project.write('a.txt', GOOD + GOOD + GOOD);
    project.write('b.txt', GOOD);
    project.commit();
    project.git('checkout', '--quiet', 'bai-moi');
    expect(await project.places(['--changed=main'])).toEqual(['a.txt:4']);
    expect(await project.places(['--changed=HEAD~1', 'a.txt'])).toEqual(['a.txt:4']);
  });
  it('"--changed a.txt" names a file', async () => {
    project.write('a.txt', GOOD);
    project.commit();
    project.write('a.txt', BAD);
    expect(await changed('a.txt')).toEqual(['a.txt:1']);
  });
  it('before the first commit everything is new', async () => {
    project.write('a.txt', BAD);
    project.git('add', 'a.txt');
    project.write('b.txt', BAD);
    expect(await changed()).toEqual(['a.txt:1', 'b.txt:1']);
  });
  it('settings of git do not matter', async () => {
    project.write('a.txt', BAD + GOOD.repeat(9));
    project.commit();
    project.write('a.txt', BAD + GOOD.repeat(9) + BAD);
    const settings = {
      'diff.noprefix': 'true',
      'diff.external': 'false',
      'color.ui': 'always',
      'diff.context': '20',
      'diff.mnemonicPrefix': 'true',
    };
    for (const [key, value] of Object.entries(settings)) project.git('config', key, value);
    expect(await project.places(['--changed'], { env: { GIT_DIFF_OPTS: '--unified=9' } })).toEqual(['a.txt:11']);
  });
});

describe('what git cannot tell is said in one line', () => {
  const line = async (args: string[], message: string, cwd = project.folder): Promise<void> => {
    const { code, out, error } = await project.run(args, { cwd });
    expect(error).toMatch(/^[^\n]+\n$/);
    expect(error).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  };
  beforeEach(() => {
    project.write('a.txt', BAD);
    project.commit();
  });

  it.each(['khong-co', '--output=x', 'HEAD:a.txt'])('the revision %s is unknown', (name) =>
    line([`--changed=${name}`], `no revision “${name}”`),
  );
  it('there is no common history', async () => {
    project.git('checkout', '--quiet', '--orphan', 'rieng');
    project.commit('bài riêng');
    await line(['--changed=main'], 'shares no history');
  });
  it('the clone is shallow', async () => {
    project.git('checkout', '--quiet', '-b', 'bai-moi');
    for (const text of [GOOD, BAD]) {
      project.write('a.txt', text);
      project.commit();
    }
    project.git('clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${project.folder}`, 'cat');
    await line(['--changed=origin/main'], 'fetch-depth: 0', project.path('cat'));
    await line(['--changed=HEAD~1'], 'fetch-depth: 0', project.path('cat'));
  });
  it('here is no repository', async () => {
    renameSync(project.path('.git'), project.path('git-cu'));
    await line(['--changed'], 'in no git repository');
    await line(['--changed'], 'in no git repository', project.path('git-cu'));
  });
  it('there is no git', async () => {
    const { code, error } = await project.run(['--changed'], { env: { PATH: project.folder } });
    expect({ code, error }).toEqual({ code: 2, error: '--changed needs git, and there is no program git.\n' });
  });
  it('a file lies outside the repository', async () => {
    const other = new Project();
    other.write('x.txt', BAD);
    await line(['--changed', other.path('x.txt')], 'outside the git repository');
    other.remove();
  });
  it('standard input has no history', () => line(['--changed', '-'], '--changed'));
});

describe('repositories within a repository are told, and are no failure', () => {
  let inner: Project;
  beforeEach(() => {
    inner = new Project();
    inner.git('init', '--quiet', '--initial-branch', 'main');
    inner.write('x.txt', BAD);
    inner.commit();
  });
  afterEach(() => inner.remove());

  it('a submodule', async () => {
    project.git('submodule', '--quiet', 'add', inner.folder, 'con');
    project.commit();
    project.write('a.txt', BAD);
    expect(await project.run(['--changed'])).toMatchObject({ code: 1, error: '' });
    const { out, error } = await project.run(['--changed', '.']);
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual(['a.txt', '']);
    expect(error).toBe('con: a git repository of its own, not compared. Run vilint --changed in it.\n');
    const commit = ['-C', 'con', 'commit', '--quiet', '--allow-empty', '--message', 'x'];
    project.git(...commit);
    expect((await project.run(['--changed'])).error).toContain('con: a git repository of its own');
    project.write('con/x.txt', BAD + BAD);
    expect(await project.places(['--changed'], { cwd: project.path('con') })).toEqual(['x.txt:2']);
  });
  it('a clone that is no submodule', async () => {
    mkdirSync(project.path('sach'));
    project.git('clone', '--quiet', inner.folder, 'sach/con');
    expect((await project.run(['--changed', 'sach'])).error).toContain('sach/con: a git repository of its own');
  });
});

it('a Word document counts whole, and so does a text that git takes for binary', async () => {
  project.write('.gitattributes', '*.txt -diff\n');
  project.write('a.txt', BAD + GOOD);
  project.commit();
  project.write('a.txt', BAD + FIXED);
  expect(await changed()).toEqual(['a.txt:1']);
});
