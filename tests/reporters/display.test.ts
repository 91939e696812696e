import { describe, expect, it } from 'vitest';
import { display, reveal } from '../../src/reporters/display.ts';
import { windowAround } from '../../src/reporters/window.ts';
import { unmark } from '../marked.ts';
import { check, reportOf } from './report.ts';

/** The line as shown, and below it the underline. */
function underlined(marked: string): [string, string] {
  const { text, spans } = unmark(marked);
  const { shown, before, width } = display(text, ...spans[0]!);
  return [shown, ' '.repeat(before) + '^'.repeat(width)];
}

describe('a line and its underline', () => {
  it.each([
    ['composed', 'Ông ⟦đng⟧ đi', 'Ông đng đi', '    ^^^'],
    ['decomposed', `${'Tiếng '.normalize('NFD')}⟦${'việt'.normalize('NFD')}⟧`, 'Tiếng việt'.normalize('NFD'), '      ^^^^'],
    ['a mark alone', 'gia⟦\u0301⟧ rẻ', 'gia\u0301 rẻ', '  ^'],
    ['a mark after a space', 'a ⟦\u0301⟧', 'a \u0301', ' ^'],
    ['a mark before everything', '⟦\u0301⟧a', '◌\u0301a', '^'],
    ['emoji', '😀👍🏽 ⟦a⟧', '😀👍🏽 a', '     ^'],
    ['a flag and a family', '🇻🇳👨‍👩‍👧 ⟦a⟧', '🇻🇳👨‍👩‍👧 a', '     ^'],
    ['wide letters', '漢字⟦ａ⟧', '漢字ａ', '    ^^'],
    ['an invisible character', 'thủ⟦\u200b⟧tướng', 'thủ⟨ZWSP⟩tướng', '   ^^^^^^'],
    ['a no-break space', 'a⟦\u00a0⟧b', 'a⟨NBSP⟩b', ' ^^^^^^'],
    ['a tab', 'a\t⟦b⟧', 'a b', '  ^'],
    ['an escape code', '\u001b[31m⟦b⟧', '⟨U+001B⟩[31mb', '            ^'],
    ['nothing', 'ab⟦⟧', 'ab', '  ^'],
  ])('%s', (_, marked, shown, underline) => {
    expect(underlined(marked)).toEqual([shown, underline]);
  });

  it('names leave no control character to the terminal', () => {
    expect(reveal('a\u001b]0;x\u0007\u202eb')).toBe('a⟨U+001B⟩]0;x⟨U+0007⟩⟨U+202E⟩b');
  });
});

describe('a window on a long line', () => {
  const line = 'chữ '.repeat(2_000_000);

  it.each([
    ['at the start', 0, 3],
    ['in the middle', 4_000_000, 4_000_003],
    ['at the end', line.length - 4, line.length - 1],
    ['longer than the window', 400, 4000],
  ])('%s', (_, start, end) => {
    const window = windowAround(line, start, end, 80);
    expect(window.text.length).toBeLessThanOrEqual(100);
    expect(line.slice(start, end).startsWith(window.text.slice(window.start, window.end))).toBe(true);
    expect(window.end).toBeGreaterThan(window.start);
    expect([window.cutBefore, window.cutAfter]).toEqual([start > 0, end < line.length - 4]);
  });

  it('cuts no character in two', () => {
    const decomposed = 'ế'.normalize('NFD').repeat(200);
    for (let start = 150; start < 156; start++) expect(windowAround(decomposed, start, start + 3, 60).text).toMatch(/^e\u0302?/);
    expect(windowAround('😀'.repeat(100), 100, 102, 41).text).toMatch(/^\p{Extended_Pictographic}+$/u);
  });

  it('leaves a short line whole', () => {
    expect(windowAround('ngắn', 0, 2, 40)).toEqual({ text: 'ngắn', start: 0, end: 2, cutBefore: false, cutAfter: false });
  });
});

it('a full stop that is missing is shown where it belongs, and told as an addition', async () => {
  const text = `Tin vui ở làng chài
Bà con nay đã khá hơn.
Mấy năm nay, bà con làng chài đã có cuộc sống ổn định hơn trước. Con em trong làng đều được đến trường và vươn lên học giỏi
Tối đến, cả làng lại quây quần.
`;
  const report = await reportOf('pretty', [check({ path: 'a.txt', text })]);
  expect(report).toMatch(/vươn lên học giỏi\[\+\.\]$/m);
  expect(report).toMatch(/→ Thêm “\.” sau “giỏi”$/m);
});
