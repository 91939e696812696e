/** `vilint review` in a real terminal. Needs tmux (Debian: tmux). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missing } from '../../missing.ts';
import { Project } from '../project.ts';
import { vilint } from '../run.ts';
import { hasTmux, Tmux } from './tmux.ts';

const OPTIONS = ['--no-context', '--locale', 'en'];
const TEXT = 'Vốn đầu tư , tăng nhanh.\nXã làm nông nghiệpp sạch.\nGiá cả , lương đều tăng.\n';

let project: Project;
let tmux: Tmux | undefined;
beforeEach(() => {
  project = new Project();
  project.write('a.txt', TEXT);
});
afterEach(() => {
  tmux?.end();
  tmux = undefined;
  project.remove();
});

function terminal(columns = 80, rows = 24, env: Record<string, string> = {}): Tmux {
  return (tmux = new Tmux(project.folder, columns, rows, { XDG_CONFIG_HOME: project.path('home'), ...env }));
}

describe('without a terminal', () => {
  it('one line, exit code 2, nothing written', async () => {
    const { code, out, error } = await vilint(['review', 'a.txt', '--locale', 'en'], { cwd: project.folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toBe('vilint review needs a terminal for input and output. Without one use vilint, vilint --diff or vilint --fix.\n');
    expect(project.has('.vilintreview')).toBe(false);
  });

  it.each([
    [['--fix'], 'review and --fix cannot be used together'],
    [['--diff'], 'review and --diff'],
    [['-'], 'review and - cannot'],
    [['--preset', 'cii'], 'Did you mean “ci”?'],
    [['--agian'], 'Did you mean “--again”?'],
  ])('%j', async (args, message) => {
    const { code, error } = await vilint(['review', '--locale', 'en', ...args], { cwd: project.folder });
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});

describe.skipIf(missing(hasTmux, 'the review in a terminal', 'tmux'))('in a terminal', () => {
  it('the finding is drawn over by the next; what was done stays above it', async () => {
    const screen = terminal();
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('3 left');
    screen.press('Enter');
    await screen.shows('2 left');
    screen.press('s');
    const shown = await screen.shows('1 left');
    expect(shown).toBe(
      [
        '✔ a.txt:1  “tư ,” → “tư,”',
        '– a.txt:2  left “nghiệpp”',
        'a.txt  line 3 · 1 left',
        'error  Unexpected space before “,”.  vi/space-before-punctuation',
        '',
        '  Giá cả , lương đều tăng.',
        '',
        '  1  cả,',
        '',
        '⏎ accept  e edit  s skip  d dictionary  u undo  b back  ? explain  h all keys',
        'q quit',
      ].join('\n'),
    );
    screen.press('q');
    expect((await screen.shows('ended with')).split('\n').slice(0, 5).join('\n')).toBe(
      [
        '✔ a.txt:1  “tư ,” → “tư,”',
        '– a.txt:2  left “nghiệpp”',
        'Mended 1, left 1, added 0 to dictionaries.',
        '1 undecided; run this again to go on.',
        'ended with 1',
      ].join('\n'),
    );
  });

  it('a line is edited with the keys of the terminal', async () => {
    const screen = terminal();
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('3 left');
    screen.press('s', 'e');
    await screen.shows('Becomes: nghiệpp');
    screen.press('BSpace', 'C-a');
    screen.type('lâm ');
    screen.press('Enter');
    await screen.shows('→ “lâm nghiệp”');
    screen.press('E');
    await screen.shows('Becomes: Giá cả , lương đều tăng.');
    screen.press('Escape');
    expect(await screen.shows(/1 left[^]*q quit$/)).not.toContain('Becomes');
    screen.press('C-c');
    await screen.shows('ended with 1');
    expect(project.read('a.txt')).toBe(TEXT.replace('nghiệpp', 'lâm nghiệp'));
  });

  it('keys that are typed ahead are taken in their turn', async () => {
    const screen = terminal();
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('3 left');
    screen.type('ase\x01Xem: \rq');
    await screen.shows('ended with 1');
    expect(project.read('a.txt')).toBe(TEXT.replace('tư ,', 'tư,').replace('cả ,', 'Xem: cả ,'));
  });

  it('kill -9 loses nothing, and the folder can be reviewed again', async () => {
    const screen = terminal();
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('3 left');
    screen.press('Enter', 's');
    await screen.shows('1 left');
    for (const pid of screen.children()) process.kill(pid, 'SIGKILL');
    await screen.shows('ended with 137');
    expect(project.read('a.txt')).toBe(TEXT.replace('tư ,', 'tư,'));
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('2 choices are kept');
    await screen.shows('1 left');
    screen.press('Enter', 'Enter');
    await screen.shows('ended with 0');
    expect(project.read('a.txt')).toBe(TEXT.replaceAll(' ,', ','));
  });

  it('a narrow terminal, wide and combining letters, and another size meanwhile', async () => {
    project.write('a.txt', 'Công ty 漢字漢字 ở Hà Nội báo lãi , và trả cổ tức 👍🏽 cho mọi cổ đông.\n'.normalize('NFD'));
    const screen = terminal(30, 24);
    screen.start(...OPTIONS, '--rule', "'unicode-nfc: off'", 'a.txt');
    const narrow = await screen.shows('1 left');
    expect(narrow.normalize('NFC')).toBe(
      [
        'a.txt  line 1 · 1 left',
        'error  Unexpected space',
        '  before “,”.',
        '  vi/space-before-punctuation',
        '',
        '  Công ty 漢字漢字 ở Hà Nội',
        '  báo lãi , và trả cổ tức 👍🏽',
        '  cho mọi cổ đông.',
        '',
        '  1  lãi,',
        '',
        '⏎ accept  e edit  s skip',
        'd dictionary  u undo  b back',
        '? explain  h all keys',
        'q quit',
      ].join('\n'),
    );
    screen.resize(100, 24);
    await screen.shows(/Công ty[^\n]*cổ đông\.[^]*q quit$/);
    screen.press('Enter', 'Enter');
    await screen.shows('ended with 0');
  });

  it.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
  ])('colours under %j: %s', async (env, coloured) => {
    const screen = terminal(80, 24, env as Record<string, string>);
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('3 left');
    expect(screen.screen().includes('⟦ ⟧')).toBe(!coloured);
    expect(screen.screen(true).includes('\x1b[')).toBe(coloured);
  });

  it('explains the rule, and comes back', async () => {
    const screen = terminal(80, 50);
    screen.start(...OPTIONS, 'a.txt');
    await screen.shows('3 left');
    screen.type('?');
    expect(await screen.shows(/When to turn it off[^]*3 left/)).toContain('space-before-punctuation');
    screen.type('h');
    await screen.shows(/undo, as often as you like[^]*3 left/);
  });
});
