/** Small Word documents for the tests. */
import { strToU8, strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part besides the body: its root element and what is in it. */
export type Extra = Partial<Record<'footnotes' | 'endnotes' | 'header' | 'footer' | 'comments', string>>;

const ROOTS = { footnotes: 'footnotes', endnotes: 'endnotes', header: 'hdr', footer: 'ftr', comments: 'comments' } as const;

/** A document with this body. */
export function docx(body: string, extra: Extra = {}): Uint8Array {
  const parts = Object.entries(extra) as [keyof Extra & keyof typeof ROOTS, string][];
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${parts.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${W} ${MORE}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/media/image1.png': [new Uint8Array([0x89, 0x50, 0x4e, 0x47]), { level: 0 }],
  };
  for (const [name, content] of parts) files[`word/${name}.xml`] = strToU8(`<w:${ROOTS[name]} ${W}>${content}</w:${ROOTS[name]}>`);
  return zipSync(files);
}

/** A paragraph of runs of plain text. */
export function p(...runs: string[]): string {
  return `<w:p>${runs.map((text) => (text.startsWith('<') ? text : r(text))).join('')}</w:p>`;
}

/** A run with properties. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A file of the archive. */
export function fileIn(archive: Uint8Array, name: string): string {
  return strFromU8(unzipSync(archive)[name]!);
}
