/**
 * Shapes of texts, each of any length, on which something that looks back, ahead or around once too often is slow. They are
 * generated: every class of characters and every kind of word alone, each pair of them in turn, each kind of nesting, each
 * structure of a format.
 */
import { docx, p, r } from '../formats/sample-docx.ts';
import { odt, p as paragraph } from '../formats/sample-odt.ts';

export interface Shape {
  readonly name: string;
  /** The extension tells the format. */
  readonly extension: string;
  /** The file with `times` repetitions. */
  build(times: number): string | Uint8Array;
  /** UTF-16 units that one more repetition adds, about. */
  readonly unit: number;
}

/** One of each class of characters that some rule or reader tells from others. */
const CHARACTERS: Readonly<Record<string, string>> = {
  letter: 'a', 'marked letter': 'ế', capital: 'N', 'marked capital': 'Đ', digit: '7', 'other script': 'я', ideograph: '漢', space: ' ',
  tab: '\t', 'hard space': '\u00a0', 'line break': '\n', 'return': '\r', 'both breaks': '\r\n', 'line separator': '\u2028',
  'zero width': '\u200b', control: '\u0007', 'combining mark': '\u0301', 'other mark': '\u0323', 'half pair': '\ud83d', emoji: '😀',
  lost: '\ufffd', misread: 'Ã', comma: ',', stop: '.', ellipsis: '…', colon: ':', semicolon: ';', exclamation: '!', question: '?',
  hyphen: '-', dash: '–', slash: '/', percent: '%', plus: '+', equals: '=', dollar: '$', hash: '#', at: '@', ampersand: '&', star: '*',
  underscore: '_', tilde: '~', backtick: '`', bar: '|', backslash: '\\', quote: '"', apostrophe: "'", opening: '“', closing: '”',
  guillemet: '«', bracket: '(', 'closing bracket': ')', square: '[', 'closing square': ']', brace: '{', less: '<', more: '>', caret: '^',
}; // prettier-ignore

/** One of each kind of word, figure and passage. */
const WORDS: Readonly<Record<string, string>> = {
  word: 'nghị', 'misspelt word': 'nghành', 'bare word': 'nuoc', 'split word': 'ngh ị', 'rare word': 'đng', twin: 'hoà hòa', name: 'Nguyễn Văn An', shout: 'HỘI NGHỊ',
  abbreviation: 'UBND', initial: 'T.', figure: '1.500,5', share: '12,5%', money: '5 triệu đồng', time: '25h30', date: '30/2/2024', roman: 'XIII', range: '20-15',
  address: 'http://a.vn/b?c=d', mail: 'a@b.vn', tag: '#tin', code: '12/2024/NĐ-CP', foreign: 'the quick', mojibake: 'Viá»‡t', 'old encoding': 'TiÕng ViÖt', entity: '&nbsp;',
  number: '&#7879;', element: '<b>a</b>', opened: '<p>', closed: '</p>', comment: '<!-- a -->', 'open comment': '<!--', link: '[a](b)', image: '![a](b', note: '[^1]', mark: '**a**',
  formula: '$x$', macro: '\\textbf{a}', quoted: '“Tốt”', bracketed: '(tốt)', nested: '“a “b” c”', source: 'Theo TTXVN', advice: 'Xem thêm: Giá', shared: 'Chia sẻ', directive: '<!-- eslint-disable -->',
  wiki: '[[a]]', template: '{{a}}', place: 'tỉnh Hà Tây', office: 'Bộ Công thương', hyphenated: 'ma- giê',
}; // prettier-ignore

/** What stands between two words. */
const BETWEEN: Readonly<Record<string, string>> = {
  nothing: '', 'a space': ' ', 'two spaces': '  ', 'a tab': '\t', 'a line break': '\n', 'an empty line': '\n\n', 'a comma': ', ', 'a stop': '. ',
  'a loose comma': ' , ', 'a hyphen': '-', 'a slash': '/', 'a loose slash': '/ ', 'a bar': ' | ', 'a colon': ': ', 'a bullet': '\n- ', 'a quotation': '\n> ',
}; // prettier-ignore

const TEXTS = ['txt', 'md', 'html'] as const;

function repeated(name: string, piece: string, extension: string): Shape {
  return { name: `${extension}: ${name}`, extension, build: (times) => piece.repeat(times), unit: piece.length };
}

/** Each class of characters alone, and each two of them in turn. */
function characterShapes(extension: string): Shape[] {
  const all = Object.entries(CHARACTERS);
  return all.flatMap(([name, one], i) => [
    repeated(name, one, extension),
    ...all.slice(i + 1).map(([other, two]) => repeated(`${name} and ${other}`, one + two, extension)),
  ]);
}

/** Each word with each thing between it and the next one; each word and each class of characters in turn. */
function wordShapes(extension: string): Shape[] {
  return Object.entries(WORDS).flatMap(([name, word]) => [
    ...Object.entries(BETWEEN).map(([between, by]) => repeated(`${name} with ${between}`, word + by, extension)),
    ...Object.entries(CHARACTERS).map(([other, char]) => repeated(`${name} and ${other}`, `${word} ${char}`, extension)),
  ]);
}

/** What opens, what stands within, and what closes. */
const NESTINGS: Readonly<Record<string, readonly [open: string, inside: string, close: string]>> = {
  brackets: ['(', 'a', ')'], 'loose brackets': ['( a ', 'b', ' c )'], 'square brackets': ['[', 'a', ']'], braces: ['{', 'a', '}'], quotes: ['“', 'a', '”'],
  'two kinds of quotes': ['“‘', 'a', '’”'], guillemets: ['«', 'a', '»'], 'brackets and quotes': ['(“', 'a', '”)'], 'straight quotes': ['"a ', 'b', ' c"'],
  emphasis: ['*a ', 'b', ' c*'], strong: ['**a _b ', 'c', ' d_ e**'], links: ['[a', 'b', '](c)'], images: ['![', 'a', '](b)'], blocks: ['> ', 'a', ''], items: ['- ', 'a', ''],
  'numbered items': ['1. ', 'a', ''], divisions: ['<div>', 'a', '</div>'], inlines: ['<b><i>a', 'b', 'c</i></b>'], lists: ['<ul><li>', 'a', '</ul>'], tables: ['<table><tr><td>', 'a', '</table>'],
  'open elements': ['<p><b>', 'a', ''], 'closed elements': ['', 'a', '</b>'], comments: ['<!--', 'a', '-->'], scripts: ['<script>', 'a', '</script>'], wiki: ['[[', 'a', ']]'], templates: ['{{', 'a', '}}'],
  fences: ['```\n', 'a\n', '```\n'], formulas: ['$$', 'a', '$$'], groups: ['\\b{', 'a', '}'],
}; // prettier-ignore

function nestingShapes(extension: string): Shape[] {
  return Object.entries(NESTINGS).map(([name, [open, inside, close]]) => ({
    name: `${extension}: ${name} within one another`,
    extension,
    build: (times) => open.repeat(times) + inside + close.repeat(times),
    unit: open.length + close.length,
  }));
}

/** Beginning, one of many, and end; `i` is the number of the one. */
type Structure = readonly [before: string, one: (i: number) => string, after?: string];

const SENTENCE = 'Hội nghị bàn về giá lúa, có đng của của một số tỉnh .';
const word = (i: number): string => 'abcdeghiklmnopqrstuvxy'.replace(/./g, (char, at: number) => ((i >> (at % 16)) & 1 ? char : '')) + 'a';

/** Many different things of each kind that a format has. */
const STRUCTURES: Readonly<Record<string, Readonly<Record<string, Structure>>>> = {
  txt: {
    'different words': ['', (i) => `${word(i)} `], 'different names': ['', (i) => `Ông ${word(i).toUpperCase()} An nói. `], 'different capitals': ['', (i) => `${word(i)[0]!.toUpperCase()}${word(i)} `],
    'different figures': ['', (i) => `${i},5 triệu đồng, `], 'different dates': ['', (i) => `thứ hai ngày ${(i % 31) + 1}/${(i % 12) + 1}/${1900 + (i % 200)} `], 'different lines': ['', (i) => `${word(i)}\n`],
    'different paragraphs': ['', (i) => `${SENTENCE} ${word(i)}.\n\n`], 'the same paragraph': ['', () => `${SENTENCE}\n\n`], 'the same sentence': ['', () => `${SENTENCE} `], 'two paragraphs in turn': ['', (i) => (i % 2 ? `${SENTENCE}\n\n` : 'Tin nhanh.\n\n')],
    'different abbreviations': ['', (i) => `Cục ${word(i)} (C${word(i).toUpperCase()}) `], 'short lines': ['', (i) => `ký tự ${i}\n`], 'columns': ['', (i) => `Gạo    ${i}\t12\n`], 'quotations that stay open': ['', () => '“Nói vậy.\n'], 'brackets that stay open': ['', () => '(nói vậy.\n'],
    'a word in letters': ['', (i) => `${word(i).split('').join(' ')} `], 'glued words': ['', (i) => `hộinghị${word(i)} `], 'lines cut in words': ['', () => 'hội ngh-\nị của tỉnh\n'], 'bare lines': ['', () => 'Theo bao cao cua tinh nam nay san luong lua dat cao.\n'],
    'shouted lines': ['', () => 'HỘI NGHỊ BÀN VỀ GIÁ LÚA\n'], 'sources': ['', () => 'Theo TTXVN\n'], 'captions': ['', () => 'Ảnh: TTXVN\n'], 'verse': ['', () => '    Trăng lên đầu núi\n'], 'items': ['', (i) => `- mục ${i}\n`], 'numbered items': ['', (i) => `${i}. mục\n`],
    'captions that run on': ['', (i) => `Bà con gặt lúa trên đồi ${i} Theo hợp tác xã, sản lượng năm nay tăng một nửa. `], 'asides that stay open': ['', () => '(nói '],
  },
  md: {
    headings: ['', (i) => `# Tên ${i}\n\n`], 'underlined headings': ['', () => 'Tên\n===\n'], items: ['', (i) => `- mục ${i}\n`], 'numbered items': ['', (i) => `${i}. mục\n`], 'loose items': ['', (i) => `* mục ${i}\n\n`], 'staircase': ['', (i) => `${' '.repeat(i % 40)}- mục\n`],
    notes: ['', (i) => `Câu[^${i}] này.\n\n[^${i}]: chú thích\n\n`], 'definitions': ['', (i) => `[n${i}]: http://a.vn/${i}\n`], references: ['', (i) => `[câu][n${i}] `], 'rows': ['| a | b |\n|---|---|\n', (i) => `| ô ${i} | hai |\n`], 'wide rows': ['', (i) => `| ô ${i} `], 'many tables': ['', () => 'a|b\n-|-\n1|2\n\n'],
    fences: ['', () => '```\nmã\n```\n'], 'open fences': ['', (i) => `${'`'.repeat(3 + (i % 20))}\nmã\n`], 'code spans': ['', (i) => `${'`'.repeat(1 + (i % 30))}a `], links: ['', (i) => `[câu ${i}](http://a.vn/${i} "tên") `], 'open links': ['', (i) => `[câu ${i}](http://a.vn `], images: ['', (i) => `![ảnh ${i}](a.png)\n\n`],
    quotations: ['', () => '> lời\n\n'], 'lazy quotations': ['> lời\n', () => 'tiếp\n'], rules: ['', () => '* * *\n'], elements: ['', () => '<div>\nlời\n</div>\n\n'], emphases: ['', () => '*a _b **c '], 'front matter': ['---\n', (i) => `k${i}: v\n`], 'indented code': ['', () => '    mã\n'], directives: ['', () => '<!-- eslint-disable-next-line -->\n'],
    'line breaks': ['', () => 'câu  \n'], 'autolinks': ['', (i) => `<http://a.vn/${i}> `], escapes: ['', () => '\\*\\_\\[ '],
  },
  html: {
    paragraphs: ['', (i) => `<p>Câu ${i} , rồi</p>\n`], 'paragraphs that stay open': ['', () => `<p>${SENTENCE}`], items: ['<ul>', () => '<li>mục', '</ul>'], rows: ['<table>', (i) => `<tr><td>ô ${i}<td>hai`, '</table>'], cells: ['<table><tr>', () => '<td>ô</td>', '</table>'], links: ['', (i) => `<a href="/${i}">câu</a> `],
    attributes: ['<p ', (i) => `a${i}="b" `, '>'], 'a long attribute': ['<p a="', () => 'b>', '">'], 'an open attribute': ['', () => '<a href="'], references: ['', (i) => `&#${7000 + (i % 900)};`], 'open references': ['', () => '&am'], breaks: ['', () => 'câu<br>\n'], scripts: ['', () => '<script>a<b</script>'], 'open scripts': ['', () => '<script><!-- </scrip'],
    comments: ['', () => '<!-- a -- b -->c'], 'open comments': ['', () => '<!-- <p>'], 'sections': ['', () => '<![CDATA[a]]>'], 'instructions': ['', () => '<?a b?>'], 'open tags': ['', () => '<p '], 'half tags': ['', () => '</'], selects: ['', () => '<select><option>a'], pres: ['', () => '<pre>  a\n</pre>'], drawings: ['', () => '<svg><g>a'], 'misnested': ['', () => '<b><p>a</b>b'],
    headings: ['', () => '<h2>Tên</h2>'], textareas: ['', () => '<textarea><p>'], 'residue': ['', () => '<p>&lt;b&gt;chữ&lt;/b&gt; </p>'], spans: ['<p>', () => '<span>chữ </span>', '</p>'],
  },
  json: {
    records: ['[', (i) => `${i ? ',' : ''}{"body":"Câu ${i} , rồi"}`, ']'], fields: ['{"body":"a , b"', (i) => `,"f${i}":"x"`, '}'], 'the same field': ['{"body":"a"', () => `,"body":"b , c"`, '}'], 'one text': ['{"body":"', () => 'Câu , ', '"}'], escapes: ['{"body":"', () => '\\u1ec7\\n\\"', '"}'],
    'half pairs': ['{"body":"', () => '\\ud83d', '"}'], strings: ['{"body":[', (i) => `${i ? ',' : ''}"a , b"`, ']}'], numbers: ['{"body":"a","n":[', (i) => `${i ? ',' : ''}${i}`, ']}'], spaces: ['{"body":', () => ' \n', '"a"}'], 'open brackets': ['', () => '['], 'open objects': ['', () => '{"body":'], commas: ['[', () => ','], quotes: ['', () => '"'],
  },
  jsonl: {
    records: ['', (i) => `{"body":"Câu ${i} , rồi","n":${i}}\n`], 'bad records': ['', () => '{"body":\n'], 'empty lines': ['', () => '\n'], 'both breaks': ['', () => '{"body":"a , b"}\r\n'], 'one long record': ['{"body":"', () => 'Câu , ', '"}\n'], 'records without the field': ['', () => '{"x":1}\n'],
  },
  csv: {
    rows: ['body,n\n', (i) => `"Câu ${i} , rồi",${i}\n`], columns: ['body', (i) => `,c${i}`, '\na,b\n'], 'quotes': ['body\n"', () => '""', '"\n'], 'open quotes': ['body\n', () => '"a'], 'short rows': ['body\n', () => 'a\n'], 'empty rows': ['body,n\n', () => '\n'], cells: ['body\n', () => 'a,'], 'a long cell': ['body\n"', () => 'Câu , ', '"\n'],
    semicolons: ['body;n\n', () => 'a , b;1\n'], tabs: ['body\tn\n', () => 'a\t1\n'], 'breaks in cells': ['body\n"', () => 'a\n', '"\n'],
  },
}; // prettier-ignore

const many = ([before, one, after = '']: Structure, times: number): string =>
  before + Array.from({ length: times }, (_, i) => one(i)).join('') + after;

const BODIES: Readonly<Record<string, Structure>> = {
  paragraphs: ['', (i) => p(`Câu ${i} , rồi`)], 'the same paragraph': ['', () => p(SENTENCE)], runs: ['<w:p>', () => r('chữ '), '</w:p>'], 'runs of a letter': ['<w:p>', () => r('a', '<w:b/>'), '</w:p>'], 'runs of a space': ['<w:p>', () => r(' '), '</w:p>'], 'empty runs': ['<w:p>', () => '<w:r/>', '</w:p>'], 'runs with mistakes': ['<w:p>', () => r('chữ , '), '</w:p>'],
  insertions: ['<w:p>', (i) => `<w:ins w:id="${i}" w:author="a">${r('thêm , ')}</w:ins>`, '</w:p>'], deletions: ['<w:p>', (i) => `<w:del w:id="${i}" w:author="a"><w:r><w:delText>bớt</w:delText></w:r></w:del>`, '</w:p>'], breaks: ['<w:p>', () => '<w:r><w:t>a</w:t><w:br/></w:r>', '</w:p>'], tabs: ['<w:p>', () => '<w:r><w:t>a</w:t><w:tab/></w:r>', '</w:p>'],
  cells: ['<w:tbl><w:tr>', () => `<w:tc>${p('ô  một')}</w:tc>`, '</w:tr></w:tbl>'], rows: ['<w:tbl>', () => `<w:tr><w:tc>${p('ô , một')}</w:tc></w:tr>`, '</w:tbl>'], tables: ['', () => `<w:tbl><w:tr><w:tc>${p('ô')}</w:tc></w:tr></w:tbl>`], links: ['<w:p>', () => `<w:hyperlink>${r('liên kết , ')}</w:hyperlink>`, '</w:p>'], fields: ['<w:p>', () => `<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`, '</w:p>'],
  'field codes': ['<w:p>', () => '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r('a , '), '</w:p>'], references: ['<w:p><w:r><w:t>', () => '&#7879;', '</w:t></w:r></w:p>'], comments: ['', () => '<!-- a -->'], controls: ['<w:p>', () => `<w:sdt><w:sdtContent>${r('a , ')}</w:sdtContent></w:sdt>`, '</w:p>'], bookmarks: ['<w:p>', (i) => `<w:bookmarkStart w:id="${i}"/>${r('a')}`, '</w:p>'],
  drawings: ['<w:p>', () => '<w:r><w:drawing/></w:r>' + r('a'), '</w:p>'], 'paragraphs of different styles': ['', (i) => `<w:p><w:pPr><w:pStyle w:val="s${i}"/></w:pPr>${r('a , b')}</w:p>`],
}; // prettier-ignore

const CONTENTS: Readonly<Record<string, Structure>> = {
  paragraphs: ['', (i) => paragraph(`Câu ${i} , rồi`)], 'the same paragraph': ['', () => paragraph(SENTENCE)], spans: ['<text:p>', () => '<text:span>chữ , </text:span>', '</text:p>'], 'spans of a letter': ['<text:p>', () => '<text:span>a</text:span>', '</text:p>'], spaces: ['<text:p>', () => 'a<text:s/>', '</text:p>'], 'runs of spaces': ['<text:p>', () => 'a<text:s text:c="9"/>', '</text:p>'],
  tabs: ['<text:p>', () => 'a<text:tab/>', '</text:p>'], breaks: ['<text:p>', () => 'a<text:line-break/>', '</text:p>'], items: ['<text:list>', () => `<text:list-item>${paragraph('mục , một')}</text:list-item>`, '</text:list>'], cells: ['<table:table><table:table-row>', () => `<table:table-cell>${paragraph('ô')}</table:table-cell>`, '</table:table-row></table:table>'],
  notes: ['<text:p>', () => `x<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${paragraph('chú , thích')}</text:note-body></text:note>`, '</text:p>'], headings: ['', () => '<text:h>Tên , một</text:h>'], links: ['<text:p>', () => '<text:a>liên kết , </text:a>', '</text:p>'], white: ['<text:p>', () => ' \n', 'a</text:p>'],
  changes: ['', (i) => `<text:p>a<text:change-start text:change-id="c${i}"/>b , c<text:change-end text:change-id="c${i}"/></text:p>`], 'tracked changes': ['<text:tracked-changes>', (i) => `<text:changed-region text:id="c${i}"><text:insertion/></text:changed-region>`, '</text:tracked-changes><text:p>a , b</text:p>'], placeholders: ['<text:p>', () => '<text:placeholder>a</text:placeholder> ', '</text:p>'],
}; // prettier-ignore

const XML_NESTINGS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  docx: ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  odt: ['<text:span>', '</text:span>'],
};

function structureShapes(): Shape[] {
  const texts = Object.entries(STRUCTURES).flatMap(([extension, structures]) =>
    Object.entries(structures).map(([name, one]) => structured(name, extension, one, (body) => body)),
  );
  return [
    ...texts,
    ...Object.entries(BODIES).map(([name, one]) => structured(name, 'docx', one, (body) => docx(body))),
    ...Object.entries(CONTENTS).map(([name, one]) => structured(name, 'odt', one, (body) => odt(body))),
    structured('footnotes', 'docx', ['', (i) => `<w:footnote w:id="${i}">${p('Chú thích , một')}</w:footnote>`], (footnotes) => docx(p('Một'), { footnotes })),
    structured('comments', 'docx', ['', (i) => `<w:comment w:id="${i}">${p('x , y')}</w:comment>`], (comments) => docx(p('Một'), { comments })),
    structured('styles', 'odt', ['', (i) => `<style:style style:name="s${i}"/>`], (styles) => odt(paragraph('Một , hai'), { styles })),
    nestedXml('docx', (body) => docx(`<w:p>${body}</w:p>`), r('a , b')),
    nestedXml('odt', (body) => odt(paragraph(body)), 'a , b'),
    { name: 'json: brackets within one another', extension: 'json', build: (times) => `{"body":"a","b":${'['.repeat(times)}${']'.repeat(times)}}`, unit: 2 },
    { name: 'json: objects within one another', extension: 'json', build: (times) => `${'{"body":'.repeat(times)}"a"${'}'.repeat(times)}`, unit: 9 },
  ]; // prettier-ignore
}

function structured(name: string, extension: string, one: Structure, wrap: (body: string) => string | Uint8Array): Shape {
  return { name: `${extension}: ${name}`, extension, build: (times) => wrap(many(one, times)), unit: one[1](500).length };
}

function nestedXml(extension: string, wrap: (body: string) => Uint8Array, inside: string): Shape {
  const [open, close] = XML_NESTINGS[extension]!;
  return {
    name: `${extension}: elements within one another`,
    extension,
    build: (times) => wrap(open.repeat(times) + inside + close.repeat(times)),
    unit: open.length + close.length,
  };
}

/** What a text is made of, again and again. */
export const repetitions: readonly Shape[] = TEXTS.flatMap((extension) => [...characterShapes(extension), ...wordShapes(extension)]);

const structures = structureShapes();
const isText = ({ extension }: Shape): boolean => (TEXTS as readonly string[]).includes(extension);

/** What is built of markup, in a row and within one another. */
export const markup: readonly Shape[] = [...TEXTS.flatMap(nestingShapes), ...structures.filter(isText)];

/** Records and documents. */
export const records: readonly Shape[] = structures.filter((shape) => !isText(shape));
