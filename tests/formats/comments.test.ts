/** Findings as comments in documents: what they say, where they stand, and what stays as it was. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkFile, type FileOptions } from '../../src/cli/check-file.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';
import { openDocx } from '../../src/formats/docx.ts';
import { openOdt } from '../../src/formats/odt.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { fileSettings } from '../file-settings.ts';
import { acceptAll } from './resolve-changes.ts';
import { docx, fileIn, p, r, type Extra } from './sample-docx.ts';
import { odt, p as para } from './sample-odt.ts';

const engine = nodeEngines()();

async function after(name: string, bytes: Uint8Array, options: Partial<FileOptions> = {}, locale: Locale = 'en'): Promise<Uint8Array> {
  const settings = fileSettings({ preset: 'recommended', locale, useModel: true });
  const all: FileOptions = { fix: 'write', encoding: 'auto', fields: [], as: undefined, locale, comments: true, ...options };
  const { bytes: written } = await checkFile(nodeEngines()(settings), { filePath: name, name, settings }, bytes, all);
  return (written as Uint8Array | undefined) ?? bytes;
}

/** One safe fix, and one word that people have to decide. */
const SENTENCE = 'Anh ấy có ý trí , nghị lực.';
/** The comments of a Word document by id, their paragraphs as lines. */
function comments(bytes: Uint8Array): Record<string, string> {
  const xml = unzipSync(bytes)['word/comments.xml'] === undefined ? '' : fileIn(bytes, 'word/comments.xml');
  return Object.fromEntries(
    [...xml.matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/gs)].map(([whole, id]) => [
      id!,
      [...whole.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, content]) => content!.replace(/<[^>]*>/g, '')).join('\n'),
    ]),
  );
}
/** What the comment of an id is about. */
function commented(bytes: Uint8Array, id = '0'): string {
  const xml = acceptAll(fileIn(bytes, 'word/document.xml'));
  return new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(xml)![1]!.replace(/<[^>]*>/g, '');
}

describe('a Word document', () => {
  it('gets its certain fixes as changes, and the rest as comments with the suggestions', async () => {
    const fixed = await after('a.docx', docx(p(SENTENCE)));
    expect(openDocx(fixed).view).toBe('Anh ấy có ý trí, nghị lực.');
    const { 0: comment } = comments(fixed);
    expect(comment!.split('\n').slice(-2)).toEqual(['→ Replace with “chí”.', 'vi/ch-tr']);
    expect(commented(fixed)).toBe('trí');
    expect(fileIn(fixed, 'word/document.xml').match(/<w:commentReference w:id="0"\/>/g)).toHaveLength(1);
  });
  it('says it in the language of the reader', async () =>
    expect(comments(await after('a.docx', docx(p(SENTENCE)), {}, 'vi'))[0]).toMatch(/\n→ Thay bằng “chí”\.\nvi\/ch-tr$/));
  it('gets a part for them, which its types and relations name', async () => {
    const fixed = await after('a.docx', docx(p(SENTENCE)));
    expect(fileIn(fixed, '[Content_Types].xml')).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    expect(fileIn(fixed, 'word/_rels/document.xml.rels')).toMatch(/Type="[^"]*\/relationships\/comments" Target="comments.xml"/);
  });
  it('keeps the relations and comments that it has, and counts on from them', async () => {
    const extra: Extra = { comments: `<w:comment w:id="7" w:author="Lan">${p('Hay!')}</w:comment>` };
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>';
    const body = p(
      `<w:commentRangeStart w:id="7"/>`,
      SENTENCE,
      '<w:commentRangeEnd w:id="7"/>',
      '<w:r><w:commentReference w:id="7"/></w:r>',
    );
    const before = zipSync({ ...unzipSync(docx(body, extra)), 'word/_rels/document.xml.rels': strToU8(relations) });
    const fixed = await after('a.docx', before);
    expect(fileIn(fixed, 'word/_rels/document.xml.rels')).toBe(relations);
    expect(Object.keys(comments(fixed))).toEqual(['7', '8']);
    expect(commented(fixed, '7')).toBe('Anh ấy có ý trí, nghị lực.');
    expect(commented(fixed, '8')).toBe('trí');
  });
  it('is not commented twice', async () => {
    const once = await after('a.docx', docx(p(SENTENCE) + p('Hoa là người có ý trí.')));
    expect(Object.keys(comments(once))).toHaveLength(2);
    expect(await after('a.docx', once)).toBe(once);
  });
  it('keeps the look of a run that a comment cuts', async () => {
    const fixed = await after('a.docx', docx(p(r('Anh ấy có ý trí và nghị lực.', '<w:b/>'))));
    expect(fileIn(fixed, 'word/document.xml').match(/<w:r><w:rPr><w:b\/><\/w:rPr><w:t/g)).toHaveLength(3);
    expect(commented(fixed)).toBe('trí');
  });
  it('has a comment over several runs', async () => {
    const fixed = await after('a.docx', docx(p('Anh ấy có ý t', r('r', '<w:i/>'), 'í và nghị lực.')));
    expect(commented(fixed)).toBe('trí');
  });
  it.each<[string, Extra, string]>([
    ['a header', { header: p('Anh ấy có ý trí và nghị lực.') }, 'header, paragraph 1, character 13: “trí”'],
    ['a footnote', { footnotes: `<w:footnote w:id="1">${p('Anh ấy có ý trí và nghị lực.')}</w:footnote>` }, 'footnote 1, paragraph 1'],
  ])('is told of %s at the beginning of its text', async (_, extra, where) => {
    const fixed = await after('a.docx', docx(p('Bài viết.'), extra));
    expect(comments(fixed)[0]).toContain(where);
    expect(fileIn(fixed, 'word/document.xml')).toMatch(/<w:p><w:commentRangeStart w:id="0"\/><w:commentRangeEnd w:id="0"\/>/);
  });
  it('is told of a text box at the beginning, because Word takes no comments there', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Anh ấy có ý trí và nghị lực.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(comments(await after('a.docx', docx(p('Bài viết.', box))))[0]).toContain('text box 1, paragraph 1');
  });
  it('has comments in tables at their place', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Anh ấy có ý trí và nghị lực.')}</w:tc></w:tr></w:tbl>`;
    expect(commented(await after('a.docx', docx(p('Bài viết.') + table)))).toBe('trí');
  });
  it('only gets comments, of all findings, with --comments alone', async () => {
    const fixed = await after('a.docx', docx(p(SENTENCE)), { fixChoice: { level: 'safe', rules: [] } });
    expect(openDocx(fixed).view).toBe(SENTENCE);
    expect(Object.values(comments(fixed)).map((text) => text.split('\n').at(-1))).toEqual(['vi/ch-tr', 'vi/space-before-punctuation']);
  });
  it('gets suggestions as changes with --fix=suggestions, which accepted are what plain text becomes', async () => {
    const fixChoice = { level: 'suggestions' } as const;
    const fixed = await after('a.docx', docx(p(SENTENCE)), { fixChoice });
    const plain = await after('a.txt', Buffer.from(SENTENCE), { fixChoice });
    expect(openDocx(fixed).view).toBe(Buffer.from(plain).toString());
    expect(
      acceptAll(fileIn(fixed, 'word/document.xml'))
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe(Buffer.from(plain).toString());
    expect(comments(fixed)).toEqual({});
  });
  it('is not told of warnings with --quiet', async () =>
    expect(comments(await after('a.docx', docx(p('Vốn  tăng.')), { quiet: true, fixChoice: { level: 'safe', rules: [] } }))).toEqual({}));
  it('of the strict edition gets a part of the strict edition', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const source = `<w:document xmlns:w="${strict}"><w:body>${p(SENTENCE)}</w:body></w:document>`;
    const fixed = await after('a.docx', zipSync({ ...unzipSync(docx('')), 'word/document.xml': strToU8(source) }));
    expect(fileIn(fixed, 'word/comments.xml')).toContain(`xmlns:w="${strict}"`);
    expect(openDocx(fixed).view).toBe('Anh ấy có ý trí, nghị lực.');
  });
});

describe('an OpenDocument text', () => {
  const annotations = (bytes: Uint8Array): RegExpMatchArray[] => [
    ...fileIn(bytes, 'content.xml').matchAll(
      /<office:annotation office:name="([^"]*)">(.*?)<\/office:annotation>(.*?)<office:annotation-end office:name="\1"\/>/gs,
    ),
  ];
  it('gets its certain fixes as changes, and the rest as comments with the suggestions', async () => {
    const fixed = await after('a.odt', odt(para(SENTENCE)));
    expect(openOdt(fixed).view).toBe('Anh ấy có ý trí, nghị lực.');
    const [[, name, content, about]] = annotations(fixed) as [RegExpMatchArray];
    expect(name).toBe('vilint-1');
    expect(content).toMatch(/<dc:creator[^>]*>vilint<\/dc:creator>.*→ Replace with “chí”\.<\/text:p><text:p>vi\/ch-tr<\/text:p>$/s);
    expect(about).toBe('trí');
  });
  it('is not commented twice', async () => {
    const once = await after('a.odt', odt(para(SENTENCE) + para('Hoa là người có ý trí.')));
    expect(annotations(once)).toHaveLength(2);
    expect(await after('a.odt', once)).toBe(once);
  });
  it('keeps the comments that it has', async () => {
    const own = '<office:annotation office:name="1"><dc:creator>Lan</dc:creator><text:p>Hay!</text:p></office:annotation>';
    const fixed = await after('a.odt', odt(para(`Anh ấy${own} có ý trí, nghị lực.`)));
    expect(fileIn(fixed, 'content.xml')).toContain(own);
    expect(annotations(fixed).map(([, name]) => name)).toEqual(['vilint-1']);
  });
  it('is told of a header at the beginning of its text', async () => {
    const page = `<style:header>${para('Anh ấy có ý trí và nghị lực.')}</style:header>`;
    const fixed = await after('a.odt', odt(para('Bài viết.'), { page }));
    expect(fileIn(fixed, 'content.xml')).toMatch(
      /<text:p><office:annotation><dc:creator.*header, paragraph 1.*<\/office:annotation>Bài viết\./s,
    );
  });
});

describe('what cannot hold comments', () => {
  it('is fixed all the same', async () =>
    expect(Buffer.from(await after('a.txt', Buffer.from(SENTENCE))).toString()).toBe('Anh ấy có ý trí, nghị lực.'));
  it('stays as it is if it is signed, which is said', async () => {
    const signed = zipSync({ ...unzipSync(docx(p('Anh ấy có ý trí và nghị lực.'))), '_xmlsignatures/sig1.xml': strToU8('<x/>') });
    const settings = fileSettings({ preset: 'recommended', locale: 'en' });
    const options: FileOptions = { fix: 'write', encoding: 'auto', fields: [], as: undefined, locale: 'en', comments: true };
    const { bytes, kept } = await checkFile(engine, { filePath: 'a.docx', name: 'a.docx', settings }, signed, options);
    expect({ bytes, kept }).toEqual({ bytes: undefined, kept: { key: 'signed', count: 0 } });
  });
});
