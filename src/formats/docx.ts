/** Word documents (.docx): the stories of body, cells, text boxes, notes, headers and footers. */
import type { Localised } from '../messages/locale.ts';
import { trackChanges, type DocxStory } from './docx-changes.ts';
import { writeComments } from './docx-comments.ts';
import { openDocumentArchive, readXml, withNew, type XmlFile } from './document-file.ts';
import { FormatError, type KeptReason, type OpenFile } from './file.ts';
import { OBJECT, openStories, Story } from './story.ts';
import type { Archive } from './zip.ts';
import { charactersOf, childOf, elementsOf, type XmlElement } from './xml.ts';

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
      if (file !== undefined) for (const story of new StoryReader(file, name).read()) stories.push({ story, file });
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

/** Elements whose content belongs to the text around them. */
const TRANSPARENT = new Set(
  'body hyperlink smartTag ins moveTo fldSimple customXml bdo dir sdt sdtContent ruby rubyBase'.split(' ').map((name) => `w:${name}`),
);
/** Characters that are elements. */
const ATOMS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' };
/** The number of a note before its text; the space after it is no surplus. */
const NUMBERS = new Set(['w:footnoteRef', 'w:endnoteRef']);
/** What shows something that is no text. */
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'w:sym', 'mc:AlternateContent', 'w:fldChar']);
/** Fields that Word writes itself, of text that stands elsewhere: nobody reads them as part of the article. */
const LISTS = /^\s*(?:TOC|INDEX|TOA)\b/i;
/** Fields whose result somebody has written; of every other one Word makes it anew. */
const WRITTEN = /^\s*HYPERLINK\b/i;
/** Content that is chosen from a list or comes from elsewhere. */
const BOUND = ['w:dataBinding', 'w:dropDownList', 'w:comboBox', 'w:date', 'w:docPartObj'];

interface Field {
  code: string;
  /** The code is over: what follows is shown. */
  hasResult: boolean;
  /** The field around it, whose code cannot grow meanwhile, lets text be shown; lets it be changed. */
  readonly isShownAround: boolean;
  readonly isFixedAround: boolean;
}

/** Walks through one XML file. */
class StoryReader {
  readonly #source: string;
  readonly #root: XmlElement;
  readonly #name: Localised;
  readonly #stories: Story[] = [];
  readonly #fields: Field[] = [];
  /** Elements around, whose content is locked or generated. */
  #locks = 0;
  #tables = 0;
  #boxes = 0;

  constructor({ source, root }: XmlFile, name: Localised) {
    this.#source = source;
    this.#root = root;
    this.#name = name;
  }

  read(): Story[] {
    const notes = elementsOf(this.#root).filter(({ name }) => name === 'w:footnote' || name === 'w:endnote');
    if (notes.length > 0 || /notes$/.test(this.#root.name)) {
      notes
        .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
        .forEach((note, i) => this.#blocks(note, this.#begin({ vi: `${this.#name.vi} ${i + 1}`, en: `${this.#name.en} ${i + 1}` })));
    } else {
      const story = this.#begin(this.#name);
      this.#blocks(childOf(this.#root, 'w:body') ?? this.#root, story);
    }
    return this.#stories;
  }

  #begin(name: Localised): Story {
    const story = new Story(name);
    this.#stories.push(story);
    return story;
  }

  /** Paragraphs and tables. */
  #blocks(container: XmlElement, story: Story): void {
    const blocks: XmlElement[] = [];
    const locked = new Set<XmlElement>();
    const apart = new Set<XmlElement>();
    const collect = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'w:p' || child.name === 'w:tbl') blocks.push(child);
        else if (child.name === 'mc:AlternateContent') collect(preferred(child));
        else if (isPlaceholder(child)) {
          // Joined, the paragraphs around it would leave it before or after both.
          if (blocks.length > 0) apart.add(blocks.at(-1)!);
        } else if (TRANSPARENT.has(child.name)) {
          const first = blocks.length;
          collect(child);
          if (isLocked(child)) for (let i = first; i < blocks.length; i++) locked.add(blocks[i]);
        }
      }
    };
    collect(container);
    const last = blocks.findLastIndex(({ name }) => name === 'w:p');
    let hasBreak = true;
    blocks.forEach((block, i) => {
      if (locked.has(block)) this.#locks++;
      if (block.name === 'w:tbl') this.#table(block);
      else {
        this.#inline(block, story);
        if (story.paragraphIsEmpty && showsSomething(block) && hasBreak) story.add('fixed', OBJECT, block);
        story.last = block;
        hasBreak = i < last && !markIsDeleted(block);
        if (hasBreak) story.add('break', '\n', block, [], this.#locks === 0 && !apart.has(block) && joins(block, blocks[i + 1]));
      }
      if (locked.has(block)) this.#locks--;
    });
  }

  #table(table: XmlElement): void {
    const number = ++this.#tables;
    const rows = (element: XmlElement): XmlElement[] =>
      elementsOf(element).flatMap((child) => (child.name === 'w:tr' ? [child] : TRANSPARENT.has(child.name) ? rows(child) : []));
    const cells = (row: XmlElement): XmlElement[] =>
      elementsOf(row).flatMap((child) => (child.name === 'w:tc' ? [child] : TRANSPARENT.has(child.name) ? cells(child) : []));
    rows(table).forEach((row, r) => {
      if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) return;
      cells(row).forEach((cell, c) => {
        const prefix = (name: string): string => (name === '' ? '' : `${name}, `);
        const place = {
          vi: `${prefix(this.#name.vi)}bảng ${number} ô ${r + 1}.${c + 1}`,
          en: `${prefix(this.#name.en)}table ${number} cell ${r + 1}.${c + 1}`,
        };
        const locks = locksBetween(cell, table);
        this.#locks += locks;
        this.#blocks(cell, this.#begin(place));
        this.#locks -= locks;
      });
    });
  }

  /** What a paragraph, a link or an insertion holds. */
  #inline(parent: XmlElement, story: Story): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:r') this.#run(child, story);
      else if (child.name === 'mc:AlternateContent') this.#inline(preferred(child), story);
      else if (TRANSPARENT.has(child.name) && !isPlaceholder(child)) {
        const isLock = isLocked(child);
        if (isLock) this.#locks++;
        this.#inline(child, story);
        if (isLock) this.#locks--;
      }
    }
  }

  #run(run: XmlElement, story: Story): void {
    const isHidden = isOn(childOf(childOf(run, 'w:rPr'), 'w:vanish'));
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') this.#field(child);
      else if (child.name === 'w:instrText') {
        const field = this.#fields.at(-1);
        if (field !== undefined) field.code += this.#source.slice(child.openEnd, child.closeStart);
      } else if (child.name === 'w:t') {
        if (!isHidden && this.#isShown()) this.#text(child, story);
      } else if (child.name === 'w:tab' || child.name === 'w:ptab') {
        if (!isHidden && this.#isShown()) story.add('fixed', '\t', child);
      } else if (child.name in ATOMS) {
        if (!isHidden && this.#isShown()) story.add(this.#isFixed() ? 'fixed' : 'atom', ATOMS[child.name], child);
      } else if (NUMBERS.has(child.name)) story.add('fixed', OBJECT, child);
      else if (child.name === 'w:ruby') this.#inline(child, story);
      else this.#boxesIn(child);
    }
  }

  #text(element: XmlElement, story: Story): void {
    let shown = '';
    const offsets: number[] = [];
    let end = element.openEnd;
    for (const child of element.children) {
      if (!('isCdata' in child)) continue;
      for (const [char, at, charEnd] of charactersOf(this.#source, child)) {
        for (let unit = 0; unit < char.length; unit++) offsets.push(at);
        shown += char;
        end = charEnd;
      }
    }
    offsets.push(end);
    // Without this attribute white space at both ends counts for nothing; inside, a line break is a space.
    if (element.attributes['xml:space'] !== 'preserve') {
      const from = shown.length - shown.trimStart().length;
      shown = shown.trim();
      offsets.splice(0, from);
      offsets.length = shown.length + 1;
    }
    // No office program writes CDATA, and nothing could be marked within it.
    const isCdata = element.children.some((child) => 'isCdata' in child && child.isCdata);
    const kind = isCdata || this.#isFixed() ? 'fixed' : 'text';
    if (shown !== '') story.add(kind, shown.replace(/[\r\n\t]/g, ' '), element, kind === 'text' ? offsets : []);
  }

  #field(element: XmlElement): void {
    const type = element.attributes['w:fldCharType'];
    const field = this.#fields.at(-1);
    if (type === 'begin')
      this.#fields.push({ code: '', hasResult: false, isShownAround: this.#isShown(), isFixedAround: this.#isInGenerated() });
    else if (type === 'separate' && field !== undefined) field.hasResult = true;
    else if (type === 'end') this.#fields.pop();
  }

  #isShown(): boolean {
    const field = this.#fields.at(-1);
    return field === undefined || (field.isShownAround && field.hasResult && !LISTS.test(field.code));
  }

  #isInGenerated(): boolean {
    const field = this.#fields.at(-1);
    return field !== undefined && (field.isFixedAround || !WRITTEN.test(field.code));
  }

  /** True for text that no edit may touch: Word would write it anew, or its author has locked it. */
  #isFixed(): boolean {
    return this.#locks > 0 || this.#isInGenerated();
  }

  /** Text boxes in a drawing; of two versions for old and new programs the new one. */
  #boxesIn(element: XmlElement): void {
    if (element.name === 'w:txbxContent') {
      const number = ++this.#boxes;
      const prefix = (name: string): string => (name === '' ? '' : `${name}, `);
      this.#blocks(
        element,
        this.#begin({ vi: `${prefix(this.#name.vi)}hộp văn bản ${number}`, en: `${prefix(this.#name.en)}text box ${number}` }),
      );
    } else if (element.name === 'mc:AlternateContent') this.#boxesIn(preferred(element));
    else for (const child of elementsOf(element)) this.#boxesIn(child);
  }
}

function preferred(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? alternatives;
}

function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/** "Click here to enter text". */
function isPlaceholder(element: XmlElement): boolean {
  return isOn(childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'));
}

/** How many elements around a cell lock it. */
function locksBetween(cell: XmlElement, table: XmlElement): number {
  let locks = 0;
  for (let at = cell.parent; at !== undefined && at !== table; at = at.parent) if (isLocked(at) || isPlaceholder(at)) locks++;
  return locks;
}

/** A field in short, or a control whose content is locked, chosen or brought from elsewhere. */
function isLocked(element: XmlElement): boolean {
  if (element.name === 'w:fldSimple') return !WRITTEN.test(element.attributes['w:instr'] ?? '');
  const properties = childOf(element, 'w:sdtPr');
  if (properties === undefined) return false;
  const lock = childOf(properties, 'w:lock')?.attributes['w:val'] ?? '';
  return /^(?:content|sdtContent)Locked$/.test(lock) || BOUND.some((name) => childOf(properties, name) !== undefined);
}

function showsSomething(element: XmlElement): boolean {
  return elementsOf(element).some((child) => {
    // Text that is shown would have been found: this is hidden, or has nothing in it.
    if (child.name === 'w:t') return child.closeStart > child.openEnd;
    return OBJECTS.has(child.name) || (child.name !== 'w:del' && showsSomething(child));
  });
}

function markIsDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

/** A paragraph joins with one right after it, unless a section ends between them. */
function joins(paragraph: XmlElement, next: XmlElement): boolean {
  return next.name === 'w:p' && paragraph.parent === next.parent && childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') === undefined;
}
