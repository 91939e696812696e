/** What is not the author's own text stays as it is: markup, generated and locked parts, and the bytes of other encodings. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkFile, type Checked } from '../../src/cli/check-file.ts';
import { nodeEngines } from '../../src/engine/node-engine.ts';
import { fileSettings } from '../file-settings.ts';
import { docx, fileIn, p, r } from '../formats/sample-docx.ts';
import { odt, p as para } from '../formats/sample-odt.ts';

const settings = fileSettings({ preset: 'editorial', locale: 'en' });
const engine = nodeEngines()(settings);

function fixed(name: string, content: string | Uint8Array): Promise<Checked> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return checkFile(engine, { filePath: name, name, settings }, bytes, {
    fix: 'write',
    encoding: 'auto',
    fields: ['t'],
    as: undefined,
    locale: 'en',
  });
}

/** What a file becomes as text; as it was if nothing is fixed. */
async function afterFix(name: string, content: string): Promise<string> {
  const { bytes } = await fixed(name, content);
  return bytes === undefined ? content : Buffer.from(bytes as Uint8Array).toString();
}

describe('a line break before a mark that can open a block stays', () => {
  it.each<[name: string, text: string]>([
    ['a.md', '- Gạo nếp\n-Đậu xanh\n'],
    ['a.md', 'Cam\n: quả mùa đông\n'],
    ['a.md', 'Phần thêm\n!!! note\n'],
    ['a.md', 'Món chính\n: canh chua\n: cá kho\n'],
    ['a.md', '> Lời hứa\n:tốt đẹp\n'],
    ['a.html', '<p>Cần mua\n- Gạo\n-Đậu\n: muối\n! Nhớ nhé</p>\n'],
    ['a.html', '<p>Giá\n% tăng\n# hai</p>\n'],
  ])('%s: %j', async (name, text) => expect((await afterFix(name, text)).split('\n')).toHaveLength(text.split('\n').length));

  it('and one before a mark that cannot is a space like others', async () =>
    expect(await afterFix('a.md', 'Giá gạo tăng nhanh\n, giá dầu giảm.\n')).toBe('Giá gạo tăng nhanh, giá dầu giảm.\n'));
});

describe('markup is never made of what stands for it', () => {
  it.each<[name: string, text: string]>([
    ['a.txt', 'Nhà &lt;b&gt;mới&lt;/b&gt; xây.\n'],
    ['a.txt', 'Nhà &amp;lt;b&amp;gt;mới xây.\n'],
    ['a.txt', 'Nhà &#60;b&#62; và &#x3c;i&#x3e; xây.\n'],
    ['a.md', 'Nhà &lt;b&gt;mới&lt;/b&gt; xây.\n'],
    ['a.html', '<p>Nhà &lt;b&gt;mới&lt;/b&gt; và &amp;lt;i&amp;gt; xây.</p>\n'],
  ])('%s: %j', async (name, text) => {
    const tags = (of: string): string[] => of.match(/<[^>]*>/g) ?? [];
    expect(tags(await afterFix(name, text))).toEqual(tags(text));
  });
  it('other references become what they stand for', async () => expect(await afterFix('a.txt', 'Nhà&nbsp;mới.\n')).toBe('Nhà mới.\n'));
});

describe('a page in the encoding that it declares', () => {
  it.each([
    '<meta charset="windows-1252">',
    "<META http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>",
    '<?xml version="1.0" encoding="us-ascii"?>',
  ])('%s', async (head) => {
    const page = `${head}<p>V&#7889;n &#273;&#7847;u t&#432; , x&#7917; d&#7909;ng n&#259;m nay. X&#7917; l&#253; x&#7917; dung xu&#7845;t s&#259;c.</p>\n`;
    const after = await afterFix('a.html', page.replace('x&#7917; d&#7909;ng', 'x&#7917; d&#7909;ng'));
    expect(after).not.toBe(page);
    expect(after).toMatch(/^[\u0000-\u007f]*$/);
  });
  it('UTF-8 is written as it is', async () =>
    expect(await afterFix('a.html', '<meta charset="utf-8"><p>Nhà văn xử dụng máy.</p>')).toBe(
      '<meta charset="utf-8"><p>Nhà văn sử dụng máy.</p>',
    ));
});

/** The archive with another file in it. */
const withFile = (archive: Uint8Array, name: string, content: string | Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(archive), [name]: typeof content === 'string' ? strToU8(content) : content });

const SLIP = 'Nhà văn xử dụng máy.';

describe('XML in the encoding that it declares', () => {
  const references = (text: string): string => text.replace(/[^\u0000-\u007f]/gu, (char) => `&#${char.codePointAt(0)};`);
  const declared = (encoding: string, body: string): Uint8Array => {
    const source = fileIn(docx(p(body)), 'word/document.xml').replace('UTF-8', encoding);
    return withFile(docx(p('')), 'word/document.xml', Buffer.from(source, 'latin1'));
  };
  it.each(['windows-1252', 'ISO-8859-1', 'us-ascii', 'Windows-1258'])('%s', async (encoding) => {
    const { bytes } = await fixed('a.docx', declared(encoding, references(SLIP)));
    const xml = Buffer.from(unzipSync(bytes as Uint8Array)['word/document.xml']!).toString('latin1');
    expect(xml).toMatch(encoding === 'us-ascii' ? /^[\u0000-\u007f]*$/ : /&#7917;|\u1eed/);
    expect(xml).toContain(`<w:ins `);
    expect(xml).not.toContain('\u00e1\u00bb');
  });
  it('letters beyond ASCII are those of the encoding', async () => {
    const { before } = await fixed('a.docx', declared('windows-1252', 'Caf\u00e9 m\u00edt'));
    expect(before).toBe('Café mít');
  });
  it.each([
    ['us-ascii', 'Caf\u00e9'],
    ['shift_jis', 'Chao'],
    ['utf-7', 'Chao'],
    ['utf-16', 'Chao'],
  ])('%s that it is not, or that nobody knows, is refused', async (encoding, text) =>
    expect(fixed('a.docx', declared(encoding, text))).rejects.toThrow(`encoding ${encoding}`),
  );
});

describe('of a Word document', () => {
  const field = (code: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(SLIP)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const cell = (content: string): string => `<w:tr><w:tc>${content}</w:tc></w:tr>`;

  it.each<[what: string, body: string]>([
    ['a page number', p(field(' PAGE '))],
    ['a sum', p(field(' =SUM(ABOVE) '))],
    ['a reference', p('Xem ', field(' REF bang1 \\h '))],
    ['a field in short', p(`<w:fldSimple w:instr=" DOCPROPERTY Title ">${r(SLIP)}</w:fldSimple>`)],
    ['a control whose content is locked', p(control('<w:lock w:val="contentLocked"/>', r(SLIP)))],
    ['a locked control around paragraphs', control('<w:lock w:val="sdtContentLocked"/>', p(SLIP) + p(SLIP))],
    ['a locked control around a row', `<w:tbl>${control('<w:lock w:val="contentLocked"/>', cell(p(SLIP)))}</w:tbl>`],
    ['a list to choose from', p(control('<w:dropDownList/>', r(SLIP)))],
    ['content that comes from elsewhere', p(control('<w:dataBinding w:xpath="/a"/>', r(SLIP)))],
  ])('%s stays, which is told', async (_what, body) =>
    expect(await fixed('a.docx', docx(p('Mở đầu.') + body))).toMatchObject({
      kept: { key: 'leftAlone', count: expect.any(Number) as number },
    }),
  );

  it('a prompt around paragraphs is no text', async () => {
    const { before, bytes } = await fixed('a.docx', docx(p('Mở đầu.') + control('<w:showingPlcHdr/>', p(SLIP)) + p('Hết.')));
    expect([before, bytes]).toEqual(['Mở đầu.\nHết.', undefined]);
  });
  it('a link is text like any other', async () =>
    expect((await fixed('a.docx', docx(p(field(' HYPERLINK "x" '))))).result.output).toBe('Nhà văn sử dụng máy.'));
  it('a control that may be changed is text like any other', async () =>
    expect((await fixed('a.docx', docx(p(control('<w:lock w:val="sdtLocked"/>', r(SLIP)))))).result.output).toBe('Nhà văn sử dụng máy.'));
  it('nothing is put beside what stays but where it belongs', async () => {
    const { result } = await fixed('a.docx', docx(p('Trang', field(' PAGE '), ' , hết.')));
    expect(result.output ?? '').not.toMatch(/^[ ,]/);
  });

  it('one with a signature stays whole, which is told', async () => {
    const signed = withFile(docx(p(SLIP)), '_xmlsignatures/sig1.xml', '<a/>');
    expect(await fixed('a.docx', signed)).toMatchObject({ kept: { key: 'signed' } });
    expect((await fixed('a.docx', signed)).bytes).toBeUndefined();
  });
  it.each([
    ['readOnly', 'protected'],
    ['forms', 'protected'],
    ['trackedChanges', undefined],
  ])('one that is protected for %s', async (edit, key) => {
    const plain = docx(p(SLIP));
    const types = fileIn(plain, '[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>',
    );
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const settings = `<w:settings ${w}><w:documentProtection w:edit="${edit}" w:enforcement="1"/></w:settings>`;
    const file = withFile(withFile(plain, '[Content_Types].xml', types), 'word/settings.xml', settings);
    const { kept, bytes } = await fixed('a.docx', file);
    expect([kept?.key, bytes === undefined]).toEqual([key, key !== undefined]);
  });
});

describe('of an OpenDocument text', () => {
  it.each<[what: string, body: string]>([
    ['a page number', para(`<text:page-number>${SLIP}</text:page-number>`)],
    ['a placeholder', para(`<text:placeholder text:placeholder-type="text">${SLIP}</text:placeholder>`)],
    ['a protected section', `<text:section text:name="a" text:protected="true">${para(SLIP)}${para(SLIP)}</text:section>`],
    [
      'a protected cell',
      `<table:table><table:table-row><table:table-cell table:protected="true">${para(SLIP)}</table:table-cell></table:table-row></table:table>`,
    ],
    [
      'a content control',
      para(`<c:content-control xmlns:c="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">${SLIP}</c:content-control>`),
    ],
  ])('%s stays, which is told', async (_what, body) => {
    const { kept, bytes } = await fixed('a.odt', odt(para('Mở đầu.') + body));
    expect([kept?.key, bytes]).toEqual(['leftAlone', undefined]);
  });
  it('one with a signature stays whole, which is told', async () => {
    const { kept, bytes } = await fixed('a.odt', withFile(odt(para(SLIP)), 'META-INF/documentsignatures.xml', '<a/>'));
    expect([kept?.key, bytes]).toEqual(['signed', undefined]);
  });
});

describe('records nested deep', () => {
  const good = JSON.stringify({ t: 'Vốn đầu tư , tăng.' });
  const deep = `{"t":${'['.repeat(5000)}"Vốn đầu tư , tăng."${']'.repeat(5000)}}`;
  it.each<[name: string, text: string]>([
    ['a.jsonl', `${good}\n${deep}\n${good}\n`],
    ['a.json', `[${good},${deep},${good}]`],
  ])('are told, and the others are fixed: %s', async (name, text) => {
    const { result, bytes } = await fixed(name, text);
    expect(result.messages.filter(({ fatal }) => fatal).map(({ message }) => message)).toEqual([
      'JSON nested more than 500 levels deep, which is not read.',
    ]);
    expect(Buffer.from(bytes as Uint8Array).toString()).toBe(text.replaceAll(good, good.replace(' ,', ',')));
  });
});
