/** OpenDocument texts: what is text and where, and how edits become tracked changes. What LibreOffice makes of these: libreoffice.desktop.test.ts. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyEdits, editsBetween } from '../../src/text/edits.ts';
import { FormatError } from '../../src/formats/file.ts';
import { openOdt } from '../../src/formats/odt.ts';
import { fileIn } from './sample-docx.ts';
import { odt, p } from './sample-odt.ts';

const stories = (bytes: Uint8Array): string[] => {
  const { parts, view } = openOdt(bytes);
  return parts.map(({ text, toView }) => view.slice(toView(0), toView(text.length)));
};
const cell = (content: string): string => `<table:table-cell>${content}</table:table-cell>`;

describe('text', () => {
  it.each<[what: string, body: string, expected: string[]]>([
    ['paragraphs and headings', `<text:h>Một</text:h>${p('Hai')}`, ['Một\nHai']],
    ['an empty paragraph', `${p('Một')}<text:p/>${p('Hai')}`, ['Một\n\nHai']],
    ['spans and links', p('ngh<text:span>à</text:span><text:a><text:span>nh</text:span></text:a>'), ['nghành']],
    ['white space that counts once', p('  một \n\t hai <text:span> ba</text:span>'), ['một hai ba']],
    ['spaces that count', p('<text:s/>một <text:s text:c="2"/>hai'), [' một   hai']],
    ['tabs and line breaks', p('a<text:tab/>b<text:line-break/>c'), ['a\tb\nc']],
    [
      'lists and sections',
      `<text:section>${p('a')}<text:list><text:list-item>${p('b')}</text:list-item></text:list></text:section>${p('c')}`,
      ['a\nb\nc'],
    ],
    [
      'no deleted text, no comments, no marks',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('x')}</text:deletion></text:changed-region></text:tracked-changes>${p('a<text:change/>b<office:annotation><text:p>x</text:p></office:annotation><text:bookmark/>c')}`,
      ['abc'],
    ],
    ['inserted text', p('a<text:change-start/>b<text:change-end/>c'), ['abc']],
    ['fields', p('trang <text:page-number>3</text:page-number>'), ['trang 3']],
    ['no table of contents', `<text:table-of-content><text:index-body>${p('x')}</text:index-body></text:table-of-content>${p('a')}`, ['a']],
    [
      'a footnote by itself',
      p(
        'a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>b</text:p></text:note-body></text:note>c',
      ),
      ['ac', 'b'],
    ],
    [
      'cells, each by itself',
      `${p('a')}<table:table><table:table-row>${cell(p('b'))}${cell(p('c') + p('d'))}</table:table-row></table:table>${p('e')}`,
      ['a\ne', 'b', 'c\nd'],
    ],
    ['a text box', p('a<draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame>'), ['a', 'b']],
    ['a picture alone in its paragraph', `${p('a')}${p('<draw:frame><draw:image/></draw:frame>')}`, ['a\n\ufffc']],
  ])('%s', (_, body, expected) => expect(stories(odt(body))).toEqual(expected));

  it('headers and footers', () => {
    const bytes = odt(p('a'), { page: `<style:header>${p('b')}</style:header><style:footer>${p('c')}</style:footer>` });
    expect(stories(bytes)).toEqual(['a', 'b', 'c']);
    expect(openOdt(bytes).parts.map(({ place }) => place!(0).en)).toEqual([
      'paragraph 1, character 1',
      'header, paragraph 1, character 1',
      'footer, paragraph 1, character 1',
    ]);
  });

  it('no hidden text', () => {
    const styles = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>';
    expect(stories(odt(p('a<text:span text:style-name="T1">b</text:span>c'), { styles }))).toEqual(['ac']);
  });

  it('not of a document with a password', () => {
    const bytes = odt('', { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' });
    expect(() => openOdt(bytes)).toThrow(new FormatError('encrypted'));
  });
});

/** content.xml after the fix of the first story; the edited document must read as intended. */
function change(body: string, after: string): string {
  const file = openOdt(odt(body));
  const edits = file.parts[0]!.toViewEdits(editsBetween(file.parts[0]!.text, after));
  const saved = file.save!(edits);
  expect(openOdt(saved).view).toBe(applyEdits(file.view, edits));
  return fileIn(saved, 'content.xml');
}
const bodyOf = (xml: string): string =>
  /<office:text>(.*)<\/office:text>/s.exec(xml)![1]!.replace(/<text:tracked-changes>.*<\/text:tracked-changes>/s, '');
/** What was deleted, in the order of the list. */
const deletions = (xml: string): string[] =>
  [...xml.matchAll(/<\/office:change-info>(.*?)<\/text:deletion>/gs)].map(([, content]) => content!);

describe('tracked changes', () => {
  it.each<[what: string, body: string, after: string, marked: string, deleted: string[]]>([
    ['a word', p('nghành y'), 'ngành y', p('-+ngành+<text:s/>y'), [p('nghành')]],
    ['a deletion', p('Vốn , tăng'), 'Vốn, tăng', p('Vốn-, tăng'), [p('<text:s/>')]],
    ['an insertion', p('Một,hai'), 'Một, hai', p('Một,+<text:s/>+hai'), []],
    [
      'a word over spans',
      p('a ngh<text:span text:style-name="T1">ành</text:span>'),
      'a ngành',
      p('a ng-<text:span text:style-name="T1">ành</text:span>'),
      [p('h')],
    ],
    ['a space that is an element', p('a <text:s/>b'), 'a b', p('a -b'), [p('<text:s/>')]],
    ['a paragraph', p('a') + p('..') + p('b'), 'a\nb', `${p('a')}${p('--b')}`, [p('..'), p('') + p('')]],
    ['empty paragraphs', `${p('a')}<text:p/><text:p/>${p('b')}`, 'a\nb', `${p('a')}${p('--b')}`, [p('') + p(''), p('') + p('')]],
    ['into an empty paragraph', `${p('a')}<text:p/>${p('c')}`, 'a\nb\nc', `${p('a')}${p('+b+')}${p('c')}`, []],
  ])('%s', (_, body, after, marked, deleted) => {
    const xml = change(body, after);
    expect(
      bodyOf(xml)
        .replaceAll(/<text:change-(?:start|end) [^>]*>/g, '+')
        .replaceAll(/<text:change [^>]*>/g, '-'),
    ).toBe(marked);
    expect(deletions(xml)).toEqual(deleted);
  });

  it('name vilint and the time, and are all listed', () => {
    const xml = change(p('nghành nghành'), 'ngành ngành');
    expect(xml.match(/<dc:creator[^>]*>vilint<\/dc:creator><dc:date[^>]*>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d<\/dc:date>/g)).toHaveLength(4);
    const listed = [...xml.matchAll(/changed-region xml:id="([^"]+)"/g)].map(([, id]) => id);
    const used = new Set([...xml.matchAll(/text:change-id="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].sort()).toEqual([...listed].sort());
  });

  it('join the list that is there, under names of their own', () => {
    const first = openOdt(odt(p('nghành')));
    const once = first.save!([{ start: 0, end: 6, text: 'ngành' }]);
    const second = openOdt(once);
    expect(second.view).toBe('ngành');
    const twice = fileIn(
      openOdt(odt(`<text:tracked-changes><text:changed-region xml:id="vilint-1-0-1"/></text:tracked-changes>${p('nghành')}`)).save!([
        { start: 0, end: 6, text: 'ngành' },
      ]),
      'content.xml',
    );
    expect(twice.match(/<text:tracked-changes>/g)).toHaveLength(1);
    expect(new Set([...twice.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(3);
  });

  it('leave fields alone, and what somebody else inserted', () => {
    for (const body of [p('<text:date>nghành</text:date>'), p('<text:change-start/>nghành<text:change-end/>')])
      expect(openOdt(odt(body)).parts[0]!.toViewEdits([{ start: 0, end: 6, text: 'ngành' }])).toEqual([]);
  });

  it('keep the type of the archive first and unpacked', () => {
    const saved = openOdt(odt(p('nghành'))).save!([{ start: 0, end: 6, text: 'ngành' }]);
    expect(Object.keys(unzipSync(saved))[0]).toBe('mimetype');
    expect(Buffer.from(saved.subarray(30, 77)).toString()).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });
});
