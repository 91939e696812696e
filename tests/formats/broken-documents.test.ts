/** Documents that are damaged, locked or hostile: a clear error, and nothing is unpacked that should not be. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/file.ts';
import { openFile } from '../../src/formats/index.ts';
import { docx, p } from './sample-docx.ts';

const good = docx(p('Một'));
const withFile = (name: string, content: string | Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(good), [name]: typeof content === 'string' ? strToU8(content) : content });
const compound = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(text, 'utf16le')]);
/** The archive with a number of its directory changed: at an offset within the entry of a name. */
const forged = (bytes: Uint8Array, name: string, offset: number, value: number, width: 2 | 4): Uint8Array => {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(name) - 46;
  if (width === 2) copy.writeUInt16LE(value, at + offset);
  else copy.writeUInt32LE(value, at + offset);
  return copy;
};
const document = (xml: string): Uint8Array =>
  withFile(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`,
  );
const LAUGHS = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;

describe.each(['a.docx', 'a.odt'])('%s', (name) => {
  it.each<[what: string, bytes: Uint8Array, key: string]>([
    ['an empty file', new Uint8Array(), 'brokenZip'],
    ['a text', strToU8('Tin nhanh'), 'brokenZip'],
    ['an archive that breaks off', good.subarray(0, good.length - 30), 'brokenZip'],
    ['an old Word file', compound('WordDocument'), 'oldWord'],
    ['a Word file with a password', compound('EncryptedPackage'), 'encrypted'],
    ['an archive with a password', forged(good, 'word/document.xml', 8, 1, 2), 'encrypted'],
    ['a name that leads out of the folder', withFile('../../evil', 'x'), 'brokenZip'],
    ['an absolute name', withFile('/etc/passwd', 'x'), 'brokenZip'],
    ['an archive that says it unpacks to 2 GB', forged(good, 'word/document.xml', 24, 2 ** 31, 4), 'zipTooLarge'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'noDocument'],
  ])('%s', async (_, bytes, key) => expect(await failure(openFile(bytes, name, { encoding: 'auto', fields: [] }))).toBe(key));
});

describe('a.docx', () => {
  it.each<[what: string, bytes: () => Uint8Array, key: string]>([
    ['a file that does not match its checksum', () => forged(good, 'word/document.xml', 16, 1, 4), 'brokenZip'],
    ['a file that unpacks to more than it says', () => forged(document(p('x'.repeat(5000))), 'word/document.xml', 24, 10, 4), 'brokenZip'],
    ['100 MB of XML in 100 KB', () => withFile('word/document.xml', new Uint8Array(100 * 1024 * 1024)), 'zipTooLarge'],
    ['entities that expand', () => withFile('word/document.xml', LAUGHS), 'badXml'],
    ['an entity that nobody declared', () => document(p('&nbsp;')), 'badXml'],
    ['XML that breaks off', () => withFile('word/document.xml', '<w:document'), 'badXml'],
    ['XML that is not UTF-8', () => withFile('word/document.xml', new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e])), 'badXml'],
    ['100,000 elements within one another', () => document('<w:sdt>'.repeat(100_000)), 'badXml'],
  ])('%s', async (_, bytes, key) => expect(await failure(openFile(bytes(), 'a.docx', { encoding: 'auto', fields: [] }))).toBe(key));
});

async function failure(file: Promise<unknown>): Promise<string> {
  const error: unknown = await file.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof FormatError ? error.key : String(error);
}
