import { describe, expect, it } from 'vitest';
import { maskHtml } from '../../src/language/mask-html.ts';
import { lintText } from '../../src/index.ts';
import { HOSTILE, picture } from './masked.ts';

describe('HTML', () => {
  it.each([
    ['no markup', 'Xin chào 5 < 6 & hết.', 'Xin chào 5 < 6 & hết.'],
    ['inline tags', 'Xin <b>ch</b>ào', 'Xin ·ch·ào'],
    ['block tags and the space beside them', '<p> Xin </p>\n<p>chào<br/>bạn</p>', '|Xin|chào|bạn|'],
    ['a > in an attribute', '<a title="x>y" href=\'>\'>Xin</a>', '·Xin·'],
    ['attributes', '<img alt="Không đọcc" title="saii">', '□'],
    ['comments', 'Xin <!-- saii > --> chào', 'Xin · chào'],
    ['doctype and instructions', '<!DOCTYPE html><?xml x?>Xin', '|Xin'],
    ['script and style', 'a<script>var x = "</p>" < 5;</script >b<STYLE>p{}</style>c', 'a·b·c'],
    ['pre and code', '<pre>mã\nmã</pre>Dùng <code>npm <b>i</b></code> nhé', '|Dùng □ nhé'],
    ['code that is never closed', 'Dùng <code>npm', 'Dùng □npm'],
    ['numeric references', 'b&#7841;n b&#x1EA1;n', 'bạ^n bạ^n'],
    ['named references', '&Aacute;o &dstrok;&ecirc;m &amp; &hellip;', 'Á^o đ^ê^m &^ …^'],
    ['a reference outside the first plane', '&#128512;!', '😀^!'],
    ['a no-break space as a reference', 'a&nbsp;b', 'a ^b'],
    ['Windows-1252 codes', '&#147;a&#148;', '“^a”^'],
    ['unknown names', 'a &foo; b', 'a □ b'],
    ['references that are none', 'A&B; &; &#; R&D 5&6', 'A&B; &; &#; R&D 5&6'],
    ['line breaks', 'hai\r\n   dòng', 'hai ^dòng'],
    ['a line break as a reference', 'a&#10;b', 'a ^b'],
    ['a filler as a reference', 'a&#64976;b', 'a\ufffd^b'],
    ['a tag without end', 'Xin <b chào', 'Xin <b chào'],
  ])('%s', (_, source, expected) => {
    expect(picture(source, maskHtml(source))).toBe(expected);
  });

  it.each(HOSTILE.map((unit) => [unit]))('masks a megabyte of %j', (unit) => {
    const text = unit.repeat(1e6 / unit.length);
    expect(maskHtml(text).length).toBe(text.length);
  });

  it('gives positions in the source and fixes that keep the markup', () => {
    const text = '<p>Xin\n  <b>ch&agrave;o</b> , b&#7841;n.</p>';
    const rules = { 'vi/space-before-punctuation': 'error' } as const;
    const { findings } = lintText(text, { language: 'html', rules });
    const found = findings.filter(({ ruleId }) => ruleId === 'vi/space-before-punctuation');
    expect(found).toMatchObject([{ line: 2, column: 21, endLine: 2, endColumn: 22, fix: { text: '' } }]);
  });

  it('finds nothing wrong with well-written pages', () => {
    const text =
      '<!DOCTYPE html>\n<html lang="vi">\n<head>\n  <title>Hà Nội mở thêm hai tuyến xe buýt</title>\n</head>\n<body>\n  <h1>Hà Nội mở thêm hai tuyến xe buýt</h1>\n' +
      '  <p>S&aacute;ng nay, th&agrave;nh phố mở hai tuyến mới&hellip; &ldquo;Ch&uacute;ng t&ocirc;i rất vui&rdquo;, &ocirc;ng Nam nói &ndash; giọng\n    <em>phấn khởi</em>.</p>\n' +
      '  <p>&nbsp;</p>\n  <ul>\n    <li>Tuyến thứ nhất.</li>\n    <li>Tuyến thứ hai.</li>\n  </ul>\n</body>\n</html>\n';
    expect(
      lintText(text, { language: 'html', preset: 'recommended' }).findings.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`),
    ).toEqual([]);
  });
});
