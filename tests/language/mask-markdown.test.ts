import { describe, expect, it } from 'vitest';
import { maskMarkdown } from '../../src/language/mask-markdown.ts';
import { lintText } from '../../src/index.ts';
import { HOSTILE, picture } from './masked.ts';

describe('Markdown', () => {
  it.each([
    ['no markup', 'Xin chào.\n\nHai đoạn.', 'Xin chào.\n\nHai đoạn.'],
    ['front matter', '---\ntitle: saii\n---\nXin', '|\nXin'],
    ['a rule that is no front matter', '---\nXin', '|\nXin'],
    ['headings', '# Tin mới ##\nXin\n===\n###### Sáu', '|Tin mới|\nXin\n|\n|Sáu'],
    ['a soft line break', 'Xin\nchào \r\n  bạn', 'Xin chào ^bạn'],
    ['hard line breaks', 'Xin  \nchào\\\nbạn', 'Xin|chào|bạn'],
    ['quotations', '> Xin\n> chào\n\n> Hết', '|Xin ^chào\n\n|Hết'],
    ['lists', '- một\n- hai\n  ba\n1. bốn\n- [x] năm', '|một\n|hai ^ba\n|bốn\n|năm'],
    ['a wrapped line that looks like a list', 'Từ năm\n2016. Sau đó', 'Từ năm 2016. Sau đó'],
    ['fenced code', 'Xin\n```js\nsaii\n```\nchào\n~~~\nsaii', 'Xin\n|\nchào\n|'],
    ['indented code', 'Xin\n\n    saii\n\nchào', 'Xin\n\n|\n\nchào'],
    ['indented text of a list item', '- một\n\n  hai\n\n      mã', '|một\n\n|hai\n\n|'],
    ['code spans', 'Dùng `npm i` và ``a`b`` và `hở', 'Dùng □ và □ và `hở'],
    ['links', '[Báo](http://a.vn/x_(y) "saii") và [tin][1] và [ngoặc]', '·Báo· và ·tin· và [ngoặc]'],
    ['images', '![ảnhh](a.png) và [![b](c)](d)', '□ và ·□·'],
    ['autolinks', '<https://a.vn> <a@b.vn> 5 < 6', '□ □ 5 < 6'],
    ['emphasis', '**Xin** _chào_ ***bạn*** ~~cũ~~', '·Xin· ·chào· ·bạn· ·cũ·'],
    ['marks that are no emphasis', '2 * 3 * 4, a_b_c, *hở, a~b', '2 * 3 * 4, a_b_c, *hở, a~b'],
    ['escapes', '\\*a\\* C:\\tin', '·*a·* C:\\tin'],
    ['tags and comments', 'Xin <b class="x">chào</b> <!-- saii --> bạn', 'Xin ·chào· · bạn'],
    ['a comment over several lines', '<!--\nsaii\n\nsaii\n-->\nXin', '|\nXin'],
    ['references', 'b&#7841;n', 'bạ^n'],
    ['reference definitions', '[1]: http://a.vn "saii"\nXin', '|\nXin'],
    ['footnotes', 'Xin[^1] chào\n\n[^1]: Chú thích', 'Xin· chào\n\n|Chú thích'],
    ['tables', '| Tên | Số |\n|:--|--:|\n| a \\| b | `c` |\n\nXin', '|Tên|Số|\n|\n|a ·| b|□|\n\nXin'],
    ['a bar in a sentence', 'VTV | Thời sự\nhôm nay', 'VTV | Thời sự hôm nay'],
  ])('%s', (_, source, expected) => {
    expect(picture(source, maskMarkdown(source))).toBe(expected);
  });

  it.each(HOSTILE.map((unit) => [unit]))('masks a megabyte of %j', (unit) => {
    const text = unit.repeat(1e6 / unit.length);
    expect(maskMarkdown(text).length).toBe(text.length);
  });

  it('sees a hard-wrapped paragraph as one, with positions in the source', () => {
    const text = '# Tin\n\nVốn **đầu tư**\nnăm nay , theo\nbáo cáo , tăng.\n';
    const { findings } = lintText(text, { language: 'markdown', rules: { 'vi/space-before-punctuation': 'error' } });
    const found = findings.filter(({ ruleId }) => ruleId === 'vi/space-before-punctuation');
    expect(found.map(({ line, column }) => [line, column])).toEqual([
      [4, 8],
      [5, 8],
    ]);
  });
});

it.each([
  ['Cho $x = nghành$ là số.', false],
  ['Công thức $$a_1 + nghành^2$$ đúng.', false],
  ['Gọi $x$ là số, $y$ là nghành.', true],
  ['Giá $5 triệu cho nghành này, lãi 7$ nữa.', true],
  ['Thu $1 và nghành = $2.', true],
])('shows of %s only what is prose', (text, isShown) => {
  expect(maskMarkdown(text).includes('nghành')).toBe(isShown);
});
