/** Word documents: what is text and where, and how edits become tracked changes. */
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../src/formats/docx.ts';
import { applyEdits, editsBetween } from '../../src/text/edits.ts';
import { acceptAll, rejectAll } from './resolve-changes.ts';
import { docx, fileIn, p, r, type Extra } from './sample-docx.ts';

const BOLD = '<w:b/>';
const BOX = (kind: string, text: string): string =>
  kind === 'new'
    ? `<mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></mc:Choice>`
    : `<mc:Fallback><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></mc:Fallback>`;
const FIELD = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const BY = 'w:author="Lan" w:date="2024-01-01T00:00:00Z"';

const stories = (body: string, extra?: Extra): string[] => {
  const { parts, view } = openDocx(docx(body, extra));
  return parts.map(({ text, toView }) => view.slice(toView(0), toView(text.length)));
};

describe('text', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['paragraphs', p('Một') + p('Hai'), ['Một\nHai']],
    ['an empty paragraph', `${p('Một')}<w:p/>${p('Hai')}`, ['Một\n\nHai']],
    ['a word over several runs', p('ngh', r('à', BOLD), 'nh'), ['nghành']],
    ['references', p('A &amp; B &#x111;&#273;'), ['A & B đđ']],
    ['characters beyond the BMP', p('😀 vui'), ['😀 vui']],
    ['a section in CDATA', p('<w:r><w:t><![CDATA[a<b]]>c</w:t></w:r>'), ['a<bc']],
    ['white space that counts for nothing', p('<w:r><w:t> một \n hai </w:t></w:r>'), ['một   hai']],
    [
      'tabs, breaks and unbreakable hyphens',
      p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>'),
      ['a\tb\nc\u2011d'],
    ],
    [
      'links, tags and content controls',
      p(
        '<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>',
        '<w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag>',
        '<w:sdt><w:sdtContent><w:r><w:t>c</w:t></w:r></w:sdtContent></w:sdt>',
      ),
      ['abc'],
    ],
    ['a content control around paragraphs', `<w:sdt><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>${p('b')}`, ['a\nb']],
    [
      'no prompt of an empty content control',
      p('<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Nhập tên</w:t></w:r></w:sdtContent></w:sdt>', 'a'),
      ['a'],
    ],
    ['no hidden text', p('a', r('b', '<w:vanish/>'), r('c', '<w:vanish w:val="0"/>')), ['ac']],
    ['results of fields, not their code', p('Xem ', FIELD(' HYPERLINK "x" ', 'trang'), ' này'), ['Xem trang này']],
    ['no table of contents', p(FIELD(' TOC \\o ', 'Chương 1')) + p('a'), ['\ufffc\na']],
    [
      'inserted text, no deleted text',
      p('a', `<w:ins w:id="1" ${BY}>${r('b')}</w:ins>`, `<w:del w:id="2" ${BY}><w:r><w:delText>c</w:delText></w:r></w:del>`),
      ['ab'],
    ],
    [
      'moved text where it went',
      `${p(`<w:moveFrom w:id="1" ${BY}>${r('a')}</w:moveFrom>`, 'b')}${p(`<w:moveTo w:id="2" ${BY}>${r('a')}</w:moveTo>`)}`,
      ['b\na'],
    ],
    ['a paragraph whose mark was deleted', `<w:p><w:pPr><w:rPr><w:del w:id="1" ${BY}/></w:rPr></w:pPr>${r('a')}</w:p>${p('b')}`, ['ab']],
    ['a picture alone in its paragraph', `${p('a')}<w:p><w:r><w:drawing/></w:r></w:p>${p('b')}`, ['a\n\ufffc\nb']],
    [
      'cells of a table, each by itself',
      `${p('a')}<w:tbl><w:tr><w:tc>${p('b')}${p('c')}</w:tc><w:tc>${p('d')}</w:tc></w:tr></w:tbl>${p('e')}`,
      ['a\ne', 'b\nc', 'd'],
    ],
    [
      'a table in a cell',
      `<w:tbl><w:tr><w:tc>${p('a')}<w:tbl><w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>${p('c')}</w:tc></w:tr></w:tbl>${p('d')}`,
      ['d', 'a\nc', 'b'],
    ],
    ['a text box, once', p('a', `<w:r><mc:AlternateContent>${BOX('new', 'b')}${BOX('old', 'b')}</mc:AlternateContent></w:r>`), ['a', 'b']],
    [
      'an old text box',
      p('a', `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('b')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`),
      ['a', 'b'],
    ],
  ])('%s', (_, body, expected) => expect(stories(body)).toEqual(expected));

  it('notes, headers and footers, but no comments', () => {
    const extra = {
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote><w:footnote w:id="1">${p('b')}</w:footnote><w:footnote w:id="2">${p('c')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('d')}</w:endnote>`,
      header: p('e'),
      footer: p('f'),
      comments: `<w:comment w:id="1">${p('x')}</w:comment>`,
    };
    expect(stories(p('a'), extra)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const { parts } = openDocx(docx(p('a'), extra));
    expect(parts.map(({ place }) => place!(0).en)).toEqual(
      ['', 'footnote 1, ', 'footnote 2, ', 'endnote 1, ', 'header, ', 'footer, '].map((name) => `${name}paragraph 1, character 1`),
    );
  });

  it('tells paragraph and character, also in tables and boxes', () => {
    const body = `${p('Một')}${p('Hai ba')}<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>${p(`<w:r><w:pict><w:txbxContent>${p('c')}</w:txbxContent></w:pict></w:r>`)}`;
    const { parts } = openDocx(docx(body));
    expect(parts[0]!.place!(8).vi).toBe('đoạn 2, ký tự 5');
    expect(parts.slice(1).map(({ place }) => place!(0).vi)).toEqual([
      'bảng 1 ô 1.1, đoạn 1, ký tự 1',
      'bảng 1 ô 1.2, đoạn 1, ký tự 1',
      'hộp văn bản 1, đoạn 1, ký tự 1',
    ]);
  });

  it('under other prefixes, in the strict edition, in UTF-16', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const source = `<document xmlns="${strict}"><body><p><r><t>ngh</t></r><r><t>ành</t></r></p></body></document>`;
    const archive = docx('');
    const wide = withFile(archive, 'word/document.xml', Buffer.from(`\ufeff${source}`, 'utf16le'));
    expect(openDocx(wide).view).toBe('nghành');
  });
});

/** The archive with one file replaced. */
function withFile(archive: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(archive), [name]: content });
}

/** The body after the fix of its first story, and both ways to settle it. */
function change(body: string, after: string, extra?: Extra): { xml: string; accepted: string; rejected: string; original: string } {
  const archive = docx(body, extra);
  const file = openDocx(archive);
  const edits = file.parts[0]!.toViewEdits(editsBetween(file.parts[0]!.text, after));
  const saved = file.save!(edits);
  expect(openDocx(saved).view).toBe(applyEdits(file.view, edits));
  const xml = fileIn(saved, 'word/document.xml');
  const settled = (source: string): string => openDocx(withFile(archive, 'word/document.xml', Buffer.from(source))).view;
  return {
    xml,
    accepted: settled(acceptAll(xml)),
    rejected: settled(rejectAll(xml)),
    original: settled(rejectAll(fileIn(archive, 'word/document.xml'))),
  };
}

describe('tracked changes', () => {
  it.each<[what: string, body: string, after: string]>([
    ['a word', p('Ngành nghành giáo dục.'), 'Ngành ngành giáo dục.'],
    ['a deletion', p('Vốn , tăng.'), 'Vốn, tăng.'],
    ['an insertion', p('Một,hai.'), 'Một, hai.'],
    ['at both ends', p('vốn tăng'), 'Vốn tăng.'],
    ['a word over runs that look alike', p('ngh', 'ành y'), 'ngành y'],
    ['a word over runs that look different', p('ngh', r('à', BOLD), 'nh y'), 'ngành y'],
    ['over a link', p('a ngh', '<w:hyperlink><w:r><w:t>ành</w:t></w:r></w:hyperlink>', ' b'), 'a ngành b'],
    ['beside references', p('A &amp;  B &lt; c'), 'A & B < c'],
    ['with marks of its own', p('a b'), 'a < & b'],
    ['a line break', p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>'), 'a b'],
    ['a paragraph', p('a') + p('....') + p('b'), 'a\nb'],
    ['a paragraph with properties', `${p('a')}<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${r('..')}</w:p>${p('b')}`, 'a\nb'],
    ['an empty paragraph', `${p('a')}<w:p/><w:p><w:pPr/></w:p><w:p><w:pPr><w:rPr/></w:pPr></w:p>${p('b')}`, 'a\nb'],
    ['text into an empty paragraph', `${p('a')}<w:p/>${p('b')}`, 'a\nx\nb'],
    ['the last paragraph', p('a') + p('....'), 'a'],
    ['inside what somebody inserted', p('a ', `<w:ins w:id="7" ${BY}>${r('nghành y')}</w:ins>`, ' b'), 'a ngành y b'],
    ['beside what somebody deleted', p('a ', `<w:del w:id="7" ${BY}><w:r><w:delText>x</w:delText></w:r></w:del>`, 'nghành'), 'a ngành'],
    ['two in one run', p('nghành và nghành'), 'ngành và ngành'],
    ['decomposed letters', p('tie\u0302\u0301ng nói'), 'tiếng nói'],
  ])('%s', (_, body, after) => {
    const { accepted, rejected, original } = change(body, after);
    expect(accepted).toBe(after);
    expect(rejected).toBe(original);
  });

  it('keep the look of the run and name vilint', () => {
    const { xml } = change(p(r('Nghành y', BOLD)), 'Ngành y');
    const mark = 'w:id="\\d+" w:author="vilint" w:date="\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"';
    expect(xml).toMatch(
      new RegExp(
        `<w:p><w:del ${mark}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">Nghành</w:delText></w:r></w:del><w:ins ${mark}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ngành</w:t></w:r></w:ins><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> y</w:t></w:r></w:p>`,
      ),
    );
  });

  it('change letters alone where a word looks mixed', () => {
    const { xml } = change(p('ngh', r('ành', BOLD)), 'ngành');
    expect(xml.match(/<w:delText[^>]*>[^<]*/g)).toEqual(['<w:delText xml:space="preserve">h']);
    expect(xml).not.toContain('<w:ins');
  });

  it('have numbers that nothing else has', () => {
    const { xml } = change(p('nghành', `<w:ins w:id="41" ${BY}>${r(' nghành')}</w:ins>`), 'ngành ngành');
    const ids = [...xml.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave tabs, pictures and the end of a table or section alone', () => {
    const { accepted } = change(`${p('a')}<w:tbl><w:tr><w:tc>${p('x')}</w:tc></w:tr></w:tbl>${p('b')}`, 'a b');
    expect(accepted.split('\n').slice(0, 2)).toEqual(['a', 'b']);
  });

  it('touch no other file and no other paragraph', () => {
    const archive = docx(p('nghành') + p('<w:r><w:t>y</w:t></w:r>'));
    const file = openDocx(archive);
    const before = unzipSync(archive);
    const after = unzipSync(file.save!([{ start: 0, end: 6, text: 'ngành' }]));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name]);
    expect(Buffer.from(after['word/document.xml']!).toString()).toContain('<w:p><w:r><w:t>y</w:t></w:r></w:p>');
  });
});
