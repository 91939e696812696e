/** Word documents (.docx): the stories of body, cells, text boxes, notes, headers and footers. */
import type { Localised } from '../messages/locale.ts';
import { trackChanges, type DocxStory } from './docx-changes.ts';
import { writeComments } from './docx-comments.ts';
import { openDocumentArchive, readXml, withNew } from './document-file.ts';
import { FormatError, type KeptReason, type OpenFile } from './file.ts';
import { storiesOf } from './docx-story.ts';
import { openStories } from './story.ts';
import type { Archive } from './zip.ts';
import { childOf, elementsOf } from './xml.ts';

/** The namespaces of the two editions of the standard, under the names that everybody uses. */
const NAMESPACES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
]);

/** Parts that hold text, in the order they are read, by the end of their content type. */
const PARTS: readonly (readonly [type: RegExp, name: Localised])[] = [
  [/(?:document|template)\.main\+xml$|\.macroEnabled(?:Template)?\.main\+xml$/, { vi: '', en: '' }],
  [/\.footnotes\+xml$/, { vi: 'chú thích cuối trang', en: 'footnote' }],
  [/\.endnotes\+xml$/, { vi: 'chú thích cuối bài', en: 'endnote' }],
  [/\.header\+xml$/, { vi: 'đầu trang', en: 'header' }],
  [/\.footer\+xml$/, { vi: 'chân trang', en: 'footer' }],
];

/** Opens a document; edits are saved as tracked changes. Throws a FormatError. */
export function openDocx(bytes: Uint8Array): OpenFile {
  const archive = openDocumentArchive(bytes);
  const types = readXml(archive, '[Content_Types].xml', NAMESPACES);
  const overrides = types === undefined ? [] : elementsOf(types.root).map(({ attributes }) => attributes);
  const stories: DocxStory[] = [];
  for (const [type, name] of PARTS) {
    for (const { PartName: part = '', ContentType: contentType = '' } of overrides) {
      if (!type.test(contentType)) continue;
      const file = readXml(archive, part.replace(/^\//, ''), NAMESPACES);
      if (file !== undefined) for (const story of storiesOf(file, name)) stories.push({ story, file });
    }
    if (stories.length === 0) throw new FormatError('noDocument', { format: '.docx', part: 'word/document.xml' });
  }
  return openStories(
    stories.map(({ story }) => story),
    {
      save: (edits) => archive.withFiles(trackChanges(stories, edits)),
      annotate: (notes) => withNew(archive, writeComments({ archive, namespaces: NAMESPACES, stories }, notes)),
    },
    keptReason(archive, overrides),
  );
}

/** A signature is void after any change; a protection that lets only changes be tracked lets vilint do so. */
function keptReason(archive: Archive, overrides: readonly Readonly<Record<string, string>>[]): KeptReason | undefined {
  if (archive.names.some((name) => /^_xmlsignatures\//i.test(name))) return 'signed';
  const settings = overrides.find(({ ContentType: type = '' }) => /\.settings\+xml$/.test(type))?.PartName;
  const file = settings === undefined ? undefined : readXml(archive, settings.replace(/^\//, ''), NAMESPACES);
  const protection = childOf(file?.root, 'w:documentProtection')?.attributes;
  const isEnforced = protection !== undefined && /^(?:1|true|on)$/.test(protection['w:enforcement'] ?? '');
  return isEnforced && !/^(?:none|trackedChanges)$/.test(protection['w:edit'] ?? 'none') ? 'protected' : undefined;
}
