/** Whole reviews of real files, key by key, without a terminal. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reveal } from '../../../src/reporters/display.ts';
import { openFile } from '../../../src/formats/index.ts';
import { docx, p } from '../../formats/sample-docx.ts';
import { legacyBytes } from '../../formats/legacy-bytes.ts';
import { Project } from '../project.ts';
import { vilint } from '../run.ts';
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

describe('what keys do to the text', () => {
  it.each<[string, Move[], string, number]>([
    ['accept', ['⏎', '⏎', '⏎', '⏎'], 'Vốn đầu tư, tăng nhanh.\nXã làm nông nghiệp sạch.\nGiá cả, lương đều tăng.\n', 0],
    ['by number', ['1', 'q'], TEXT.replace('tư ,', 'tư,'), 1],
    ['all alike at once', ['A', 'q'], TEXT.replaceAll(' ,', ','), 1],
    ['all alike, taken back', ['A', 'u', 'q'], TEXT, 1],
    ['leave', ['s', 's', 's', '⏎'], TEXT, 0],
    ['leave all alike', ['S', '⏎', '⏎'], TEXT.replace('nghiệpp', 'nghiệp'), 0],
    ['rule off', ['r', '⏎', '⏎'], TEXT.replace('nghiệpp', 'nghiệp'), 0],
    ['edit the words beside a mark', ['e', { answer: 'tư:' }, 'q'], TEXT.replace('tư ,', 'tư:'), 1],
    ['edit the word', ['s', 'e', { answer: 'lúa nếp' }, 'q'], TEXT.replace('nghiệpp', 'lúa nếp'), 1],
    ['edit the sentence', ['s', 'E', { answer: 'Xã trồng lúa.' }, 'q'], TEXT.replace('Xã làm nông nghiệpp sạch.', 'Xã trồng lúa.'), 1],
    [
      'edit into two lines',
      ['s', 'E', { answer: 'Xã làm.⏎Nông nghiệp sạch.' }, 'q'],
      TEXT.replace('làm nông nghiệpp', 'làm.\nNông nghiệp'),
      1,
    ],
    ['an edit given up', ['e', { answer: undefined }, 'q'], TEXT, 1],
    ['an edit of nothing', ['s', 'e', { answer: 'nghiệpp' }, 'q'], TEXT, 1],
    ['undo, several steps', ['⏎', '⏎', 's', 'u', 'u', 'u', 'u', 'q'], TEXT, 1],
    ['undo of the very last', ['⏎', '⏎', '⏎', 'u', 's', '⏎'], TEXT.replace('tư ,', 'tư,').replace('nghiệpp', 'nghiệp'), 0],
    ['back to what was left', ['s', 's', 'b', 'b', '⏎', 'q'], TEXT.replace('tư ,', 'tư,'), 1],
    ['quit with Ctrl-C', ['⏎', '^C'], TEXT.replace('tư ,', 'tư,'), 1],
    ['unknown keys, numbers that are not there', ['x', '9', '?', 'h', 'q'], TEXT, 1],
  ])('%s', async (_name, moves, expected, code) => {
    project.write('a.txt', TEXT);
    const told = await review(moves);
    expect(project.read('a.txt')).toBe(expected);
    expect(told.code).toBe(code);
  });
});

describe('a habit', () => {
  const HABIT = 'Vốn , lãi , lương và giá , thuế đều tăng.\nXã làm nông nghiệpp sạch.\n';

  it.each<[string, Move[], string, number]>([
    ['is mended by one answer', ['⏎', 'q'], HABIT.replaceAll(' ,', ','), 1],
    ['is mended and taken back by one', ['⏎', 'u', 'q'], HABIT, 1],
    ['is left by one answer', ['s', '⏎', '⏎'], HABIT.replace('nghiệpp', 'nghiệp'), 0],
    ['is asked place by place', ['t', '⏎', 's', '⏎', '⏎', '⏎'], 'Vốn, lãi , lương và giá, thuế đều tăng.\nXã làm nông nghiệp sạch.\n', 0],
    ['is edited in one place', ['e', { answer: 'Vốn:' }, 'q'], HABIT.replace('Vốn ,', 'Vốn:'), 1],
  ])('%s', async (_name, moves, expected, code) => {
    project.write('a.txt', HABIT);
    const told = await review(moves);
    expect(project.read('a.txt')).toBe(expected);
    expect(told.code).toBe(code);
  });

  it('is shown with its places and remembered', async () => {
    project.write('a.txt', HABIT);
    const { blocks, printed } = await review(['s', 'q']);
    const [asked] = blocks.filter((block) => !block.includes('checking'));
    expect(asked.replaceAll(/\s+/g, ' ')).toContain('3 places like it in this text: “Vốn ,”, “lãi ,”, “giá ,”. One answer for all.');
    expect(asked).toContain('⏎ accept all 3');
    expect(printed).toContain('left “Vốn ,”  3 places');
    expect(printed).toContain('Mended 0, left 3, added 0 to dictionaries.');
    expect((await review(['q'])).printed).toContain('1 undecided');
  });
});

describe('what is shown', () => {
  it('the sentence, the span, the rule, the corrections, the keys', async () => {
    project.write('a.txt', TEXT);
    const { blocks, printed } = await review(['s', 's', 's', 'b', 'q']);
    expect(blocks.filter((block) => !block.includes('checking'))[1]).toBe(
      [
        'a.txt  line 2 · 2 left',
        'error  “nghiệpp” is no Vietnamese syllable; perhaps “nghiệp”.',
        '  vi/non-syllable',
        '',
        '  Xã làm nông ⟦nghiệpp⟧ sạch.',
        '',
        '  1  nghiệp',
        '',
        '⏎ accept  e edit  s skip  d dictionary  u undo  b back  ? explain  h all keys',
        'q quit ',
      ].join('\n'),
    );
    expect(blocks.at(-1)).toContain('left as it is');
    expect(printed).toContain('– a.txt:2  left “nghiệpp”\n');
    expect(printed).toContain('Mended 0, left 3, added 0 to dictionaries.');
  });

  it('the rule explained, the keys, and that there is nothing to undo', async () => {
    project.write('a.txt', TEXT);
    const { blocks, printed } = await review(['?', 'h', 'u', 'b', 'q']);
    expect(printed).toContain('When to turn it off');
    expect(printed).toContain('undo, as often as you like');
    expect(blocks.at(-2)).toContain('There is nothing to undo.');
    expect(blocks.at(-1)).toContain('This is the first one.');
  });

  it('nothing, if there is nothing', async () => {
    project.write('a.txt', 'Vốn đầu tư tăng.\n');
    expect(await review([])).toMatchObject({ code: 0, printed: 'Nothing to review in 1 files.\n' });
  });

  it('a text can do nothing to the terminal', async () => {
    project.write('a.txt', 'Xã \x1b[2J làm nông nghiệpp\x9b2J sạch.\n');
    const { blocks, offered, printed } = await review(['E', { answer: undefined }, 'e', { answer: undefined }, 's', 's', 's', 's', 's']);
    expect(offered.join()).toContain('⟨U+001B⟩[2J');
    expect([...blocks, ...offered, printed].join('')).not.toMatch(/[\x00-\x06\x08\x09\x0b-\x1f\x7f-\x9f]/);
  });
});

describe('dictionaries', () => {
  it('of the project: the word is found no more, here and in the other files', async () => {
    project.write('a.txt', TEXT);
    project.write('b.txt', TEXT);
    const { offered, printed } = await talk(project.folder, ['a.txt', 'b.txt'], ['s', 'd', { answer: 'nghiệpp' }, 's', 's', 's', '⏎']);
    expect(offered).toEqual(['nghiệpp']);
    expect(project.read('.vilint/words.txt')).toBe('nghiệpp\n');
    expect(printed).toMatch(/✔ a\.txt:2 {2}\+ nghiệpp {2}\S*words\.txt/);
    expect(printed).toContain('Mended 0, left 4, added 1 to dictionaries.');
  });

  it('of the person, and taken back', async () => {
    project.write('a.txt', TEXT);
    await review(['s', 'D', { answer: 'nghiệpp' }, 'q']);
    expect(project.read('home/vilint/words.txt')).toBe('nghiệpp\n');
    const { printed } = await review(['u', 'q']);
    expect(project.has('home/vilint/words.txt')).toBe(false);
    expect(printed).toContain('2 undecided');
  });

  it('what stood there before stands there after undo', async () => {
    project.write('a.txt', TEXT);
    project.write('.vilint/words.txt', '\ufeff# tên\r\nan\r\n');
    await review(['s', 'd', { answer: 'nghiệpp' }, 'u', 'q']);
    expect(project.read('.vilint/words.txt')).toBe('\ufeff# tên\r\nan\r\n');
  });

  it('an entry that does not help leaves the place as it is, and says so', async () => {
    project.write('a.txt', TEXT);
    const { blocks } = await review(['s', 'd', { answer: 'khác' }, 'q']);
    expect(blocks.at(-1)).toContain('The dictionary does not cover this place');
    expect((await review(['q'])).printed).toContain('1 undecided');
  });

  it.each([
    ['a [b', 'Rules stand at the end'],
    ['…', 'holds no letter'],
    ['a [non-sylable]', 'Did you mean “non-syllable”?'],
  ])('a bad entry: %s', async (answer, message) => {
    project.write('a.txt', TEXT);
    const { blocks } = await review(['s', 'd', { answer }, 'q']);
    expect(blocks.at(-1)).toContain(message);
    expect(project.has('.vilint/words.txt')).toBe(false);
  });
});

describe('files of every kind', () => {
  const CRLF = TEXT.replaceAll('\n', '\r\n');
  it.each<[string, Uint8Array, (text: string) => Uint8Array]>([
    ['UTF-8 with its mark and CRLF', Buffer.from(`\ufeff${CRLF}`), (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['NFD', Buffer.from(TEXT.normalize('NFD')), (text) => Buffer.from(text.normalize('NFD'))],
    ['without a final line break', Buffer.from(TEXT.trimEnd()), (text) => Buffer.from(text.trimEnd())],
  ])('%s is kept', async (name, bytes, expected) => {
    project.write('a.txt', bytes);
    const rules = name === 'NFD' ? ['unicode-nfc: off'] : [];
    await review(['⏎', 'e', { answer: 'lúa' }, '⏎', '⏎'], { raw: { rule: rules } });
    const text = 'Vốn đầu tư, tăng nhanh.\nXã làm nông lúa sạch.\nGiá cả, lương đều tăng.\n';
    expect(readFileSync(project.path('a.txt'))).toEqual(expected(text));
    await review(['u', 'u', 'u', 'q'], { raw: { rule: rules } });
    expect(readFileSync(project.path('a.txt'))).toEqual(Buffer.from(bytes));
  });

  it('an old encoding: what it cannot write is refused, and nothing is lost', async () => {
    const bytes = legacyBytes('TCVN3', TEXT);
    project.write('a.txt', bytes);
    const { blocks } = await review(['⏎', 'e', { answer: '漢字' }, 'q']);
    expect(blocks.at(-1)).toContain('漢');
    expect(readFileSync(project.path('a.txt'))).toEqual(Buffer.from(legacyBytes('TCVN3', TEXT.replace('tư ,', 'tư,'))));
  });

  it('fields of records', async () => {
    const line = (body: string): string => `${JSON.stringify({ id: 1, body })}\n`;
    project.write('a.jsonl', line('Anh nói "được" , rồi đi.') + line('Vốn đầu tư , tăng.'));
    const told = await talk(project.folder, ['a.jsonl'], ['⏎', 'A', '⏎'], { raw: { field: ['body'] } });
    expect(told.blocks.some((block) => block.includes('record 2, field body'))).toBe(true);
    expect(project.read('a.jsonl')).toBe(line('Anh nói "được", rồi đi.') + line('Vốn đầu tư, tăng.'));
  });

  it('documents get tracked changes, and undo gives back the very file', async () => {
    const bytes = docx(
      TEXT.trimEnd()
        .split('\n')
        .map((line) => p(line))
        .join(''),
    );
    project.write('a.docx', bytes);
    await talk(project.folder, ['a.docx'], ['⏎', 'e', { answer: 'lúa' }, 's', '⏎'], {});
    const file = await openFile(readFileSync(project.path('a.docx')), 'a.docx', { encoding: 'auto', fields: [] });
    expect(file.view).toBe(TEXT.trimEnd().replace('tư ,', 'tư,').replace('nghiệpp', 'lúa'));
    await talk(project.folder, ['a.docx'], ['u', 'u', 'u', 'q']);
    expect(readFileSync(project.path('a.docx'))).toEqual(Buffer.from(bytes));
  });
});

describe('with the options of the check', () => {
  it('asks about exactly what the check reports, in every seed', async () => {
    const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
    const { out } = await vilint(['--no-context', '--locale', 'en', '-f', 'json', seeds]);
    const reported = (JSON.parse(out) as { filePath: string; messages: { ruleId: string; line: number; message: string }[] }[]).flatMap(
      ({ filePath, messages }) => messages.map(({ line, message, ruleId }) => `${basename(filePath)}:${line} ${ruleId} ${message}`),
    );
    // Each place by itself: t takes a habit apart, and does nothing elsewhere.
    const { blocks } = await talk(
      project.folder,
      [seeds],
      Array<string[]>(reported.length + 1)
        .fill(['t', 's'])
        .flat(),
    );
    const drawn = blocks.filter((block) => /\sleft\n/.test(block)).map((block) => block.replace(/\s+/g, ''));
    const asked = drawn.filter((_, i) => i % 2 === 1);
    expect(asked.length).toBe(reported.length);
    for (const [i, told] of reported.entries()) {
      const [, name, line, rule, message] = /^(.*?):(\d+) (\S+) (.*)$/s.exec(told)!;
      for (const part of [name, `line${line}·`, rule, reveal(message)]) expect(asked[i]).toContain(part.replace(/\s+/g, ''));
    }
  });

  it('--quiet asks about errors only, --rule turns rules off', async () => {
    project.write('a.txt', TEXT);
    const { printed } = await review(['q'], { raw: { rule: ['non-syllable: warn'], quiet: true } });
    expect(printed).toContain('2 undecided');
    expect((await review(['q'], { raw: { rule: ['space-before-punctuation: off'] } })).printed).toContain('1 undecided');
  });

  it('--backup keeps the file as it was before the first change', async () => {
    project.write('a.txt', TEXT);
    await review(['⏎', '⏎', 'q'], { raw: { backup: true } });
    expect(project.read('a.txt.bak')).toBe(TEXT);
  });

  it('--changed asks about changed lines, also after an edit before them', async () => {
    project.write('a.txt', TEXT);
    project.git('init', '--quiet');
    project.commit();
    project.write('a.txt', TEXT.replace('Xã làm', 'Xã , làm'));
    const { printed } = await review(['E', { answer: 'Xã ta⏎làm nông nghiệpp sạch.' }, '⏎', '⏎'], { raw: { changed: '' } });
    expect(printed).toContain('“nghiệpp” → “nghiệp”');
    expect(project.read('a.txt')).toContain('tư ,');
  });

  it('what the suppressions file hides is not asked', async () => {
    project.write('a.txt', TEXT);
    project.write('vilint-suppressions.json', JSON.stringify({ 'a.txt': { 'vi/space-before-punctuation': { count: 2 } } }));
    const here = process.cwd();
    process.chdir(project.folder);
    try {
      expect((await review(['q'])).printed).toContain('1 undecided');
    } finally {
      process.chdir(here);
    }
  });
});
